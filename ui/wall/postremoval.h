// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "ui/common/undotoast.h"

#include <QList>
#include <QObject>

namespace Relais {
class Settings;
class WallService;
} // namespace Relais

namespace Relais::Ui {

class WallView;

//! Deleting one's own posts: gone at once here, for everyone once it can no longer be taken back.
class PostRemoval final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostRemoval)
public:
    //! settings: where it is kept until then; none: the end of the program leaves the post.
    PostRemoval(WallView &view, WallService &wall, Settings *settings, QObject *parent = nullptr);

    void remove(const WallPostId &post);
    //! Goes on with what the end of the program left.
    void finishLeft();

Q_SIGNALS:
    void undoOffered(const Relais::Ui::UndoOffer &offer);

private:
    void finish(const WallPostId &post);
    QList<WallPostId> kept() const;
    void keep(const WallPostId &post, bool waits);

    WallView &m_view;
    WallService &m_wall;
    Settings *m_settings;
    QList<WallPostId> m_left; //!< of the run before
};

} // namespace Relais::Ui
