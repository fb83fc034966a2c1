// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/domain/ids.h"

#include <QCoro/QCoroTask>
#include <QList>
#include <QObject>

namespace Relais {

class Settings;
class WallService;

//! Deletions of one's own posts on the Wall, which wait until they can no longer be taken back.
//! They are kept over the end of the program: what one run left, the next does.
class PostDeletions final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostDeletions)
public:
    PostDeletions(WallService &wall, Settings &settings, QObject *parent = nullptr);

    QList<WallPostId> waiting() const;
    void begin(const WallPostId &post);
    void takeBack(const WallPostId &post);
    void finish(const WallPostId &post); //!< finished() or failed() follows
    //! What the run before left. What the backend does not answer to waits for the next call.
    void finishLeft();

Q_SIGNALS:
    void finished(const Relais::WallPostId &post);
    void failed(const Relais::WallPostId &post, const Relais::Error &error); //!< it stays

private:
    QCoro::Task<void> tell(WallPostId post, bool isLeft);
    void keep(const WallPostId &post, bool waits);

    WallService &m_wall;
    Settings &m_settings;
    QList<WallPostId> m_left; //!< by the run before
};

} // namespace Relais
