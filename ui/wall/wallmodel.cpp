// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/wallmodel.h"

#include "core/domain/text/folding.h"

namespace Relais::Ui {

WallModel::WallModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void WallModel::setEntries(const QList<WallEntry> &entries)
{
    QSet<WallPostId> here;
    QSet<WallPostId> changed;
    m_order.clear();
    for (const WallEntry &entry : entries) {
        const WallPostId id = entry.post.id;
        if (here.contains(id))
            continue;
        here.insert(id);
        m_order.append(id);
        const auto before = m_entries.constFind(id);
        if (before != m_entries.cend() && !(*before == entry))
            changed.insert(id);
        m_entries.insert(id, entry);
    }
    arrange();
    // Not before their rows are gone: until then they are read.
    m_entries.removeIf([&here](const auto &entry) { return !here.contains(entry.key()); });
    for (int row = 0; row < m_shown.size(); ++row) {
        if (changed.contains(m_shown.at(row)))
            Q_EMIT dataChanged(index(row), index(row));
    }
}

void WallModel::setFilter(Filter filter)
{
    m_filter = filter;
    arrange();
}

void WallModel::setPlace(const QString &place)
{
    m_place = place;
    arrange();
}

void WallModel::setTeam(const QString &team)
{
    m_team = team;
    arrange();
}

void WallModel::setSearch(const QString &search)
{
    m_search = Text::folded(search.trimmed());
    arrange();
}

void WallModel::setHidden(const WallPostId &post, bool hidden)
{
    if (hidden)
        m_hidden.insert(post);
    else
        m_hidden.remove(post);
    arrange();
}

bool WallModel::passes(const WallEntry &entry) const
{
    const WallPost &post = entry.post;
    if (m_hidden.contains(post.id))
        return false;
    if (!m_search.isEmpty() && !Text::folded(post.text).contains(m_search)
        && !Text::folded(post.authorName).contains(m_search)
        && !(entry.story && Text::folded(entry.story->title).contains(m_search)))
        return false;
    switch (m_filter) {
    case Filter::Everyone:
        return true;
    case Filter::MyPlace:
        return post.place.compare(m_place, Qt::CaseInsensitive) == 0;
    case Filter::MyTeam:
        return post.teamName == m_team;
    case Filter::FromStories:
        return !post.story.isEmpty();
    case Filter::Mentions:
        return entry.namesMe;
    }
    return true;
}

void WallModel::removeOthersThan(const QSet<WallPostId> &posts)
{
    for (int last = static_cast<int>(m_shown.size()) - 1; last >= 0; --last) {
        if (posts.contains(m_shown.at(last)))
            continue;
        int first = last;
        while (first > 0 && !posts.contains(m_shown.at(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        m_shown.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void WallModel::arrange()
{
    QList<WallPostId> wanted;
    for (const WallPostId &post : std::as_const(m_order)) {
        const auto entry = m_entries.constFind(post);
        if (entry != m_entries.cend() && passes(*entry))
            wanted.append(post);
    }
    removeOthersThan(QSet<WallPostId>(wanted.cbegin(), wanted.cend()));
    const QSet<WallPostId> here(m_shown.cbegin(), m_shown.cend());
    for (int row = 0; row < wanted.size(); ++row) {
        int end = row;
        while (end < wanted.size() && !here.contains(wanted.at(end)))
            ++end;
        if (end > row) { // these are new, side by side
            beginInsertRows({}, row, end - 1);
            for (; row < end; ++row)
                m_shown.insert(row, wanted.at(row));
            endInsertRows();
            --row;
            continue;
        }
        const auto at = static_cast<int>(m_shown.indexOf(wanted.at(row), row));
        if (at == row)
            continue;
        beginMoveRows({}, at, at, {}, row);
        m_shown.move(at, row);
        endMoveRows();
    }
}

const WallEntry &WallModel::entryAt(int row) const
{
    static const WallEntry none {};
    const auto entry = m_entries.constFind(postAt(row));
    return entry == m_entries.cend() ? none : *entry;
}

WallPostId WallModel::postAt(int row) const
{
    return m_shown.value(row);
}

int WallModel::rowOf(const WallPostId &post) const
{
    return static_cast<int>(m_shown.indexOf(post));
}

int WallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant WallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WallEntry &entry = entryAt(index.row());
    const WallPost &post = entry.post;
    switch (role) {
    case Qt::DisplayRole:
        return post.removed ? QString() : post.text;
    case Qt::AccessibleTextRole:
        return post.removed ? post.authorName
                            : tr("%1: %2", "author, post").arg(post.authorName, post.text);
    case IdRole:
        return post.id.value;
    case AuthorRole:
        return post.authorName;
    case TeamRole:
        return post.teamName;
    case PostedAtRole:
        return post.postedAt;
    case StoryTitleRole:
        return entry.story ? entry.story->title : QString();
    case PicturePathRole:
        return post.image && !post.removed ? post.image->path : QString();
    case LikesRole:
        return post.reactions;
    case CommentsRole:
        return post.comments;
    case MineRole:
        return entry.mine;
    case PinnedRole:
        return post.pinnedAt.isValid();
    case RemovedRole:
        return post.removed;
    case WaitingRole:
        return post.waiting;
    default:
        return {};
    }
}

} // namespace Relais::Ui
