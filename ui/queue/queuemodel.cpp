// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuemodel.h"

#include "ui/common/format.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
// Beyond this many separate pieces one reset costs less than telling each.
constexpr int mostPieces = 200;
} // namespace

QueueModel::QueueModel(Load load, QObject *parent)
    : QAbstractListModel(parent)
    , m_load(std::move(load))
    , m_rows(cached)
{
}

void QueueModel::setIds(const QList<StoryId> &ids)
{
    m_rows.clear();
    if (ids != m_ids) {
        if (m_ids.isEmpty() || ids.isEmpty()) {
            reset(ids);
            return;
        }
        if (!removeGone(ids)) {
            reset(ids);
            return;
        }
        reorder(ids);
        insertNew(ids);
    }
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void QueueModel::reset(const QList<StoryId> &ids)
{
    beginResetModel();
    m_ids = ids;
    reindex();
    endResetModel();
}

void QueueModel::reindex()
{
    m_rowOf.clear();
    m_rowOf.reserve(m_ids.size());
    for (int row = 0; row < m_ids.size(); ++row)
        m_rowOf.insert(m_ids.at(row), row);
}

bool QueueModel::removeGone(const QList<StoryId> &ids)
{
    const QSet<StoryId> kept(ids.cbegin(), ids.cend());
    QList<Run> gone;
    for (int row = 0; row < m_ids.size(); ++row) {
        if (kept.contains(m_ids.at(row)))
            continue;
        if (!gone.isEmpty() && gone.last().last == row - 1)
            gone.last().last = row;
        else
            gone.append({ row, row });
    }
    int added = 0;
    for (int row = 0; row < ids.size(); ++row)
        added += !m_rowOf.contains(ids.at(row)) && (row == 0 || m_rowOf.contains(ids.at(row - 1)));
    if (gone.size() > mostPieces || added > mostPieces)
        return false;
    for (qsizetype i = gone.size() - 1; i >= 0; --i) {
        beginRemoveRows({}, gone.at(i).first, gone.at(i).last);
        m_ids.remove(gone.at(i).first, gone.at(i).last - gone.at(i).first + 1);
        endRemoveRows();
    }
    reindex();
    return true;
}

void QueueModel::reorder(const QList<StoryId> &ids)
{
    QList<StoryId> wanted;
    wanted.reserve(m_ids.size());
    for (const StoryId &id : ids) {
        if (m_rowOf.contains(id))
            wanted.append(id);
    }
    if (wanted == m_ids)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<StoryId> idsBefore;
    for (const QModelIndex &at : before)
        idsBefore.append(m_ids.at(at.row()));
    m_ids = wanted;
    reindex();
    QModelIndexList after;
    for (const StoryId &id : idsBefore)
        after.append(index(m_rowOf.value(id)));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void QueueModel::insertNew(const QList<StoryId> &ids)
{
    for (int row = 0; row < ids.size(); ++row) {
        if (m_rowOf.contains(ids.at(row)))
            continue;
        int last = row;
        while (last + 1 < ids.size() && !m_rowOf.contains(ids.at(last + 1)))
            ++last;
        beginInsertRows({}, row, last);
        m_ids = m_ids.mid(0, row) + ids.mid(row, last - row + 1) + m_ids.mid(row);
        endInsertRows();
        row = last;
    }
    reindex();
}

int QueueModel::rowOf(const StoryId &id) const
{
    return m_rowOf.value(id, -1);
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

const QueueModel::Row *QueueModel::row(int row) const
{
    if (row < 0 || row >= m_ids.size())
        return nullptr;
    if (!m_rows.contains(m_ids.at(row)))
        load(row);
    return m_rows.object(m_ids.at(row));
}

void QueueModel::load(int row) const
{
    const int first = row / window * window;
    const QList<StoryId> wanted = m_ids.mid(first, window);
    for (Row &loaded : m_load(wanted)) {
        const StoryId id = loaded.story.id;
        m_rows.insert(id, new Row(std::move(loaded)));
    }
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return m_ids.at(index.row()).value;
    if (role != RowRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const Row *found = row(index.row());
    if (!found)
        return {};
    if (role == RowRole)
        return QVariant::fromValue(*found);
    return role == Qt::DisplayRole ? found->story.title : sentence(*found);
}

QString QueueModel::sentence(const Row &row) const
{
    QStringList parts;
    if (row.unread)
        parts << tr("New");
    parts << row.story.title;
    if (!row.campaignName.isEmpty())
        parts << tr("Campaign %1").arg(row.campaignName);
    if (row.hasDraft)
        parts << tr("Draft");
    if (row.saved)
        parts << tr("Saved");
    if (const QString left = Format::timeLeft(row.story.expiry, m_now); !left.isEmpty())
        parts << left;
    parts << tr("%n colleague(s)", nullptr, row.story.colleagues);
    parts << (row.ownRelays > 0 ? tr("You relayed it") : tr("Not relayed yet"));
    return parts.join(u". "_s) + u'.';
}

} // namespace Relais::Ui
