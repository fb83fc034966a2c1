// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "ui/common/popovers/undotoast.h"

#include <QObject>

namespace Relais {
class PostDeletions;
} // namespace Relais

namespace Relais::Ui {

class WallView;

//! Deleting one's own posts: gone at once here, for everyone once it can no longer be taken back.
class PostRemoval final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostRemoval)
public:
    PostRemoval(WallView &view, PostDeletions &deletions, QObject *parent = nullptr);

    void remove(const WallPostId &post);

Q_SIGNALS:
    void undoOffered(const Relais::Ui::UndoOffer &offer);

private:
    WallView &m_view;
    PostDeletions &m_deletions;
};

} // namespace Relais::Ui
