// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuemodel.h"

#include "ui/common/lists/queuecard.h"

#include <algorithm>

namespace Relais::Ui {

namespace {
// Beyond this many separate pieces, or moved rows, one reset costs less than telling each.
constexpr int mostPieces = 200;
constexpr int mostMoved = 20'000;
} // namespace

QueueModel::QueueModel(Source source, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(std::move(source))
    , m_rows(cached)
{
}

void QueueModel::setKeys(const QList<Key> &keys)
{
    m_rows.clear();
    if (keys != m_keys) {
        if (m_keys.isEmpty() || keys.isEmpty() || !change(middleOf(keys))) {
            reset(keys);
            return;
        }
        m_keys = keys; // the same by now, and one memory with whoever read them
    }
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void QueueModel::reset(const QList<Key> &keys)
{
    beginResetModel();
    m_keys = keys;
    endResetModel();
}

QueueModel::Middle QueueModel::middleOf(const QList<Key> &keys) const
{
    const qsizetype shorter = qMin(m_keys.size(), keys.size());
    qsizetype head = 0;
    while (head < shorter && m_keys.at(head) == keys.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head
        && m_keys.at(m_keys.size() - 1 - tail) == keys.at(keys.size() - 1 - tail))
        ++tail;
    return { int(head), m_keys.mid(head, m_keys.size() - head - tail),
        keys.mid(head, keys.size() - head - tail) };
}

bool QueueModel::change(const Middle &middle)
{
    if (middle.before.size() > mostMoved || middle.after.size() > mostMoved)
        return false;
    const QSet<Key> known(middle.before.cbegin(), middle.before.cend());
    const QSet<Key> wanted(middle.after.cbegin(), middle.after.cend());
    QList<Run> gone;
    for (int i = 0; i < middle.before.size(); ++i) {
        if (wanted.contains(middle.before.at(i)))
            continue;
        if (!gone.isEmpty() && gone.last().last == i - 1)
            gone.last().last = i;
        else
            gone.append({ i, i });
    }
    QList<Key> kept;
    int added = 0; // pieces
    for (int i = 0; i < middle.after.size(); ++i) {
        if (known.contains(middle.after.at(i)))
            kept.append(middle.after.at(i));
        else
            added += i == 0 || known.contains(middle.after.at(i - 1));
    }
    if (gone.size() > mostPieces || added > mostPieces)
        return false;
    removeGone(middle.first, gone);
    reorder(middle.first, kept);
    insertNew(middle, known);
    return true;
}

void QueueModel::removeGone(int first, const QList<Run> &gone)
{
    for (qsizetype i = gone.size() - 1; i >= 0; --i) {
        const Run run { first + gone.at(i).first, first + gone.at(i).last };
        beginRemoveRows({}, run.first, run.last);
        m_keys.remove(run.first, run.last - run.first + 1);
        endRemoveRows();
    }
}

void QueueModel::reorder(int first, const QList<Key> &kept)
{
    if (m_keys.mid(first, kept.size()) == kept)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<Key> keysBefore;
    for (const QModelIndex &at : before)
        keysBefore.append(m_keys.at(at.row()));
    std::copy(kept.cbegin(), kept.cend(), m_keys.begin() + first);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const qsizetype row = before.at(i).row() - first;
        const bool moved = row >= 0 && row < kept.size();
        after.append(moved ? index(first + int(kept.indexOf(keysBefore.at(i)))) : before.at(i));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void QueueModel::insertNew(const Middle &middle, const QSet<Key> &known)
{
    const QList<Key> &after = middle.after;
    for (int i = 0; i < after.size(); ++i) {
        if (known.contains(after.at(i)))
            continue;
        int last = i;
        while (last + 1 < after.size() && !known.contains(after.at(last + 1)))
            ++last;
        const int row = middle.first + i;
        const int count = last - i + 1;
        beginInsertRows({}, row, row + count - 1);
        m_keys.insert(row, count, Key(0));
        std::copy_n(after.cbegin() + i, count, m_keys.begin() + row);
        endInsertRows();
        i = last;
    }
}

int QueueModel::rowOf(const StoryId &id) const
{
    if (id.isEmpty() || m_keys.isEmpty())
        return -1;
    const auto key = m_source.keyOf(id);
    return key ? int(m_keys.indexOf(*key)) : -1;
}

StoryId QueueModel::idAt(int row) const
{
    const Row *found = this->row(row);
    return found ? found->story.id : StoryId();
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

const QueueModel::Row *QueueModel::row(int row) const
{
    if (row < 0 || row >= m_keys.size())
        return nullptr;
    if (!m_rows.contains(m_keys.at(row)))
        load(row);
    return m_rows.object(m_keys.at(row));
}

void QueueModel::load(int row) const
{
    const int first = row / window * window;
    for (Row &loaded : m_source.load(m_keys.mid(first, window))) {
        const Key key = loaded.key;
        m_rows.insert(key, new Row(std::move(loaded)));
    }
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != RowRole && role != IdRole && role != Qt::DisplayRole
        && role != Qt::AccessibleTextRole && role != Qt::AccessibleDescriptionRole)
        return {};
    const Row *found = row(index.row());
    if (!found)
        return {};
    if (role == RowRole)
        return QVariant::fromValue(*found);
    if (role == IdRole)
        return found->story.id.value;
    if (role == Qt::AccessibleDescriptionRole)
        return QueueCard::detail(*found, m_now);
    return role == Qt::DisplayRole ? found->story.title : QueueCard::sentence(*found, m_now);
}

} // namespace Relais::Ui
