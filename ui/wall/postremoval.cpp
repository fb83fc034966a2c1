// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/postremoval.h"

#include "core/services/wallservice.h"
#include "core/settings/settings.h"
#include "ui/common/errorwords.h"
#include "ui/common/whendone.h"
#include "ui/wall/wallview.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
const QString keptAs = u"wall.deleting"_s;
}

PostRemoval::PostRemoval(WallView &view, WallService &wall, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_wall(wall)
    , m_settings(settings)
    , m_left(kept())
{
    for (const WallPostId &post : std::as_const(m_left))
        m_view.hidePost(post, true);
}

void PostRemoval::remove(const WallPostId &post)
{
    m_view.hidePost(post, true);
    keep(post, true);
    const auto undo = [this, post] {
        keep(post, false);
        m_view.hidePost(post, false);
    };
    Q_EMIT undoOffered(
        { tr("Your post was deleted"), u"undo"_s, undo, [this, post] { finish(post); } });
}

void PostRemoval::finishLeft()
{
    const QList<WallPostId> left = std::exchange(m_left, {});
    for (const WallPostId &post : left)
        finish(post);
}

void PostRemoval::finish(const WallPostId &post)
{
    whenDone(m_wall.remove(post), this, [this, post](const Result<void> &result) {
        keep(post, false);
        m_view.hidePost(post, false);
        m_view.setNotice(result ? QString() : ErrorWords::sentence(result.error()));
    });
}

QList<WallPostId> PostRemoval::kept() const
{
    QList<WallPostId> posts;
    if (!m_settings)
        return posts;
    const QStringList ids =
        QString::fromUtf8(m_settings->kept(keptAs)).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &id : ids)
        posts.append(WallPostId { id });
    return posts;
}

void PostRemoval::keep(const WallPostId &post, bool waits)
{
    if (!m_settings)
        return;
    QStringList ids;
    const QList<WallPostId> posts = kept();
    for (const WallPostId &other : posts) {
        if (other != post)
            ids.append(other.value);
    }
    if (waits)
        ids.append(post.value);
    m_settings->keep(keptAs, ids.join(u'\n').toUtf8());
}

} // namespace Relais::Ui
