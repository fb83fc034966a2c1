// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxmodel.h"

#include "core/domain/relaystate.h"
#include "core/domain/text/folding.h"
#include "ui/common/words/momentwords.h"
#include "ui/outbox/heldwords.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

//! The order of what waits: needs you, in doubt, sending, scheduled and waiting, to retry.
int rank(const RelayService::Row &row)
{
    const Relay &relay = row.relay;
    if (row.toCorrect)
        return 0;
    switch (relay.state) {
    case RelayState::AskPerson:
    case RelayState::NeedsConfirmation:
        return 0;
    case RelayState::Unknown:
    case RelayState::Reconciling:
        return 1;
    case RelayState::Sending:
        return 2;
    default:
        if (row.needsPerson)
            return 0; // held: it missed its time, or its page waits to be opened
        return HeldWords::isRetry(row) ? 4 : 3;
    }
}

bool needsYou(const RelayService::Row &row)
{
    return row.toCorrect
        || ((row.needsPerson || needsPerson(row.relay.state)) && !row.relayedAnew
            && !RelayWordsOf::isStoppedByWithdrawal(row));
}

} // namespace

OutboxModel::OutboxModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void OutboxModel::setRows(const QList<RelayService::Row> &rows)
{
    m_rows.clear();
    for (const RelayService::Row &row : rows)
        m_rows.insert(row.relay.id, row);
    arrange();
    touch(0, rowCount() - 1);
}

void OutboxModel::upsert(const RelayService::Row &row)
{
    m_rows.insert(row.relay.id, row);
    arrange();
    if (const QModelIndex changed = indexOf(row.relay.id); changed.isValid())
        touch(changed.row(), changed.row());
}

void OutboxModel::setMoment(const OutboxMoment &moment)
{
    m_moment = moment;
    arrange(); // at midnight "today" becomes "earlier"
    touch(0, rowCount() - 1);
}

void OutboxModel::setFilter(Filter filter)
{
    m_filter = filter;
    arrange();
}

void OutboxModel::setAccount(const AccountId &account)
{
    m_account = account;
    arrange();
}

void OutboxModel::setSearch(const QString &search)
{
    m_search = Text::folded(search.trimmed());
    arrange();
}

bool OutboxModel::passes(const RelayService::Row &row) const
{
    const RelayState state = row.relay.state;
    if (!m_account.isEmpty() && row.relay.account != m_account)
        return false;
    if (!m_search.isEmpty() && !Text::folded(row.storyTitle).contains(m_search)
        && !Text::folded(row.relay.text).contains(m_search))
        return false;
    switch (m_filter) {
    case Filter::All:
        return true;
    case Filter::NeedsYou:
        return needsYou(row);
    case Filter::Waiting:
        return !isSettled(state);
    case Filter::Published:
        return state == RelayState::Published;
    case Filter::Stopped:
        return state == RelayState::Refused || state == RelayState::Cancelled;
    }
    return true;
}

OutboxModel::Group OutboxModel::groupOf(const RelayService::Row &row) const
{
    if (!isSettled(row.relay.state) || row.toCorrect)
        return Group::Waiting;
    return MomentWords::isToday(row.relay.changedAt, m_moment.now) ? Group::Today : Group::Earlier;
}

QList<OutboxModel::Entry> OutboxModel::wanted() const
{
    QList<Entry> relays;
    for (const RelayService::Row &row : m_rows) {
        if (passes(row))
            relays.append({ groupOf(row), row.relay.id });
    }
    std::sort(relays.begin(), relays.end(), [this](const Entry &left, const Entry &right) {
        if (left.group != right.group)
            return left.group < right.group;
        const RelayService::Row &first = *m_rows.constFind(left.id);
        const RelayService::Row &second = *m_rows.constFind(right.id);
        if (left.group == Group::Waiting && rank(first) != rank(second))
            return rank(first) < rank(second);
        const Relay &a = first.relay;
        const Relay &b = second.relay;
        if (a.changedAt != b.changedAt)
            return a.changedAt > b.changedAt;
        return b.id < a.id;
    });
    QList<Entry> entries;
    for (const Entry &entry : relays) {
        if (!entries.isEmpty() && entries.last().group != entry.group)
            entries.append({ entry.group, {} });
        entries.append(entry);
    }
    return entries;
}

void OutboxModel::arrange()
{
    const QList<Entry> target = wanted();
    for (int row = static_cast<int>(m_entries.size()) - 1; row >= 0; --row) {
        if (!target.contains(m_entries.at(row))) {
            beginRemoveRows({}, row, row);
            m_entries.removeAt(row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < target.size(); ++row) {
        const auto at = static_cast<int>(m_entries.indexOf(target.at(row), row));
        if (at == row)
            continue;
        if (at < 0) {
            beginInsertRows({}, row, row);
            m_entries.insert(row, target.at(row));
            endInsertRows();
        } else {
            beginMoveRows({}, at, at, {}, row);
            m_entries.move(at, row);
            endMoveRows();
        }
    }
}

void OutboxModel::touch(int from, int to)
{
    if (from <= to)
        Q_EMIT dataChanged(index(from), index(to));
}

std::optional<RelayService::Row> OutboxModel::relay(const RelayId &id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.cend() ? std::nullopt : std::optional(*found);
}

QModelIndex OutboxModel::indexOf(const RelayId &id) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (!id.isEmpty() && m_entries.at(row).id == id)
            return index(row);
    }
    return {};
}

QModelIndex OutboxModel::firstRelay() const
{
    return m_entries.isEmpty() ? QModelIndex() : index(0);
}

int OutboxModel::countOf(Group group) const
{
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(),
        [group](const Entry &entry) { return entry.group == group && !entry.id.isEmpty(); }));
}

OutboxModel::Group OutboxModel::groupAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_entries.at(row).group : Group::Waiting;
}

QString OutboxModel::groupTitle(Group group) const
{
    switch (group) {
    case Group::Waiting:
        return tr("Waiting");
    case Group::Today:
        return tr("Today");
    case Group::Earlier:
        return tr("Earlier");
    }
    return {};
}

QString OutboxModel::groupNote(Group group) const
{
    const QString count = tr("%n relay(s)", "in a group of the outbox", countOf(group));
    switch (group) {
    case Group::Waiting:
        if (m_moment.quietUntil.isValid())
            return tr("%1, quiet until %2", "number of relays, time")
                .arg(count, MomentWords::inSentence(m_moment.quietUntil, m_moment.now));
        return count;
    case Group::Today:
        //: a day of the week and the day, in QLocale's format letters: "Tuesday 24 November"
        return QLocale().toString(m_moment.now.toLocalTime().date(), tr("dddd d MMMM"));
    case Group::Earlier:
        return count;
    }
    return {};
}

QList<QPair<AccountId, QString>> OutboxModel::accounts() const
{
    QHash<AccountId, QString> names;
    for (const RelayService::Row &row : m_rows)
        names.insert(row.relay.account,
            tr("%1, %2", "network, account")
                .arg(RelayWordsOf::network(row.relay.network), RelayWordsOf::account(row)));
    QList<QPair<AccountId, QString>> accounts;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        accounts.append({ it.key(), it.value() });
    std::sort(accounts.begin(), accounts.end(),
        [](const auto &a, const auto &b) { return a.second.localeAwareCompare(b.second) < 0; });
    return accounts;
}

RelayService::Counts OutboxModel::counts() const
{
    RelayService::Counts counts;
    for (const RelayService::Row &row : m_rows) {
        const RelayState state = row.relay.state;
        ++counts.all;
        counts.needsYou += needsYou(row) ? 1 : 0;
        counts.waiting += isSettled(state) ? 0 : 1;
        counts.published += state == RelayState::Published ? 1 : 0;
        counts.stopped += state == RelayState::Refused || state == RelayState::Cancelled ? 1 : 0;
    }
    return counts;
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    if (entry.id.isEmpty())
        return groupData(entry, role);
    const auto relay = m_rows.constFind(entry.id);
    return relay == m_rows.cend() ? QVariant() : relayData(index.row(), *relay, role);
}

QVariant OutboxModel::groupData(const Entry &entry, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return groupTitle(entry.group);
    case ReasonRole:
        return groupNote(entry.group);
    case IsGroupRole:
        return true;
    case GroupRole:
        return static_cast<int>(entry.group);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "group of the outbox, what it holds")
            .arg(groupTitle(entry.group), groupNote(entry.group));
    default:
        return {};
    }
}

QString OutboxModel::sentence(const RelayService::Row &relay, const RelayWords &words) const
{
    QString text;
    const QString network = RelayWordsOf::network(relay.relay.network);
    for (const QString &part :
        { relay.storyTitle, words.state, network, words.reason, words.time }) {
        if (part.isEmpty())
            continue;
        if (!text.isEmpty())
            text += u' ';
        text += part;
        if (!part.endsWith(u'?') && !part.endsWith(u'.'))
            text += u'.';
    }
    return text;
}

QVariant OutboxModel::relayData(int row, const RelayService::Row &relay, int role) const
{
    const auto neighbour = [this, row](int other) {
        return other >= 0 && other < m_entries.size() && !m_entries.at(other).id.isEmpty()
            && m_entries.at(other).group == m_entries.at(row).group;
    };
    switch (role) {
    case Qt::DisplayRole:
        return relay.storyTitle;
    case IdRole:
        return relay.relay.id.value;
    case IsGroupRole:
        return false;
    case GroupRole:
        return static_cast<int>(m_entries.at(row).group);
    case NetworkRole:
        return static_cast<int>(relay.relay.network);
    case ImagePathRole:
        return relay.image ? relay.image->path : QString();
    case FirstInGroupRole:
        return !neighbour(row - 1);
    case LastInGroupRole:
        return !neighbour(row + 1);
    default:
        break;
    }
    const RelayWords words = RelayWordsOf::row(relay, m_moment);
    switch (role) {
    case StateRole:
        return words.state;
    case ToneRole:
        return static_cast<int>(words.tone);
    case IconRole:
        return words.icon;
    case ReasonRole:
        return words.reason;
    case TimeRole:
        return words.time;
    case ActRole:
        return static_cast<int>(words.act);
    case ActTextRole:
        return words.actText;
    case Qt::AccessibleTextRole:
        return sentence(relay, words);
    case Qt::AccessibleDescriptionRole:
        return words.actText;
    default:
        return {};
    }
}

Qt::ItemFlags OutboxModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_entries.at(index.row()).id.isEmpty())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace Relais::Ui
