// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/postremoval.h"

#include "core/services/outbox/postdeletions.h"
#include "ui/common/words/errorwords.h"
#include "ui/wall/wallview.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

PostRemoval::PostRemoval(WallView &view, PostDeletions &deletions, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_deletions(deletions)
{
    const QList<WallPostId> waiting = deletions.waiting();
    for (const WallPostId &post : waiting)
        m_view.hidePost(post, true);
    connect(&deletions, &PostDeletions::finished, this,
        [this](const WallPostId &post) { m_view.hidePost(post, false); });
    connect(&deletions, &PostDeletions::failed, this,
        [this](const WallPostId &post, const Error &error) {
            m_view.hidePost(post, false);
            m_view.setNotice(ErrorWords::sentence(error));
        });
}

void PostRemoval::remove(const WallPostId &post)
{
    m_view.hidePost(post, true);
    m_deletions.begin(post);
    const auto undo = [this, post] {
        m_deletions.takeBack(post);
        m_view.hidePost(post, false);
    };
    Q_EMIT undoOffered({ tr("Your post was deleted"), u"undo"_s, undo,
        [this, post] { m_deletions.finish(post); } });
}

} // namespace Relais::Ui
