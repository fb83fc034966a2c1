// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardtablemodel.h"

#include "ui/board/boardcardwords.h"
#include "ui/common/words/format.h"
#include "ui/common/words/storywords.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace Relais::Ui {

namespace {

//! How far a story got, for the order of the states.
int stepOfStory(const Story &story, const QDateTime &now)
{
    switch (story.state) {
    case StoryState::Candidate:
        return 0;
    case StoryState::Draft:
        return 1;
    case StoryState::InReview:
        return 2;
    case StoryState::Withdrawn:
        return 6;
    case StoryState::Approved:
        break;
    }
    switch (phaseAt(story, now)) {
    case StoryPhase::Scheduled:
        return 3;
    case StoryPhase::Expired:
        return 5;
    default:
        return 4;
    }
}

} // namespace

BoardTableModel::BoardTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void BoardTableModel::setCards(const QList<BoardCard> &cards, const QDateTime &now)
{
    m_now = now;
    if (cards != m_cards) {
        beginResetModel();
        m_cards = cards;
        arrange();
        endResetModel();
    } else if (!m_cards.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        if (m_sorted == StateColumn)
            sort(m_sorted, m_order); // the clock moves stories on
    }
}

void BoardTableModel::setCampaigns(const QList<Campaign> &campaigns)
{
    QHash<CampaignId, QString> names;
    for (const Campaign &campaign : campaigns)
        names.insert(campaign.id, StoryWords::campaign(campaign));
    if (names == m_campaigns)
        return;
    m_campaigns = names;
    if (m_cards.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, CampaignColumn), index(rowCount() - 1, CampaignColumn));
    if (m_sorted == CampaignColumn)
        sort(m_sorted, m_order);
}

void BoardTableModel::setChosen(const QSet<QString> &ids)
{
    const QSet<QString> before = std::exchange(m_chosen, ids);
    for (int row = 0; row < rowCount(); ++row) {
        const QString &id = cardAt(row).id;
        const QModelIndex title = index(row, TitleColumn);
        if (before.contains(id) != m_chosen.contains(id))
            Q_EMIT dataChanged(title, title, { Qt::CheckStateRole, Qt::AccessibleTextRole });
    }
}

QModelIndex BoardTableModel::indexOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (cardAt(row).id == id)
            return index(row, TitleColumn);
    }
    return {};
}

QStringList BoardTableModel::ids() const
{
    QStringList ids;
    for (int row = 0; row < rowCount(); ++row)
        ids.append(cardAt(row).id);
    return ids;
}

BoardTableModel::SortKey BoardTableModel::keyOf(const BoardCard &card) const
{
    SortKey key;
    if (m_sorted == StateColumn) {
        key.number = stepOfStory(card.story, m_now);
    } else if (m_sorted == EmbargoColumn || m_sorted == ExpiryColumn) {
        const QDateTime at = m_sorted == EmbargoColumn ? card.story.embargo : card.story.expiry;
        key.missing = !at.isValid();
        key.number = key.missing ? 0 : at.toMSecsSinceEpoch();
    } else {
        key.text = text(card, m_sorted);
        key.missing = key.text.isEmpty();
    }
    return key;
}

void BoardTableModel::arrange()
{
    m_places.resize(m_cards.size());
    std::iota(m_places.begin(), m_places.end(), 0);
    if (m_sorted < 0)
        return;
    QList<SortKey> keys;
    for (const int place : std::as_const(m_places)) {
        keys.append(keyOf(m_cards.at(place)));
        keys.last().place = place;
    }
    std::stable_sort(keys.begin(), keys.end(), [this](const SortKey &a, const SortKey &b) {
        if (a.missing != b.missing)
            return b.missing;
        if (a.number != b.number)
            return (a.number < b.number) == (m_order == Qt::AscendingOrder);
        const int order = QString::localeAwareCompare(a.text, b.text);
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    });
    std::transform(
        keys.cbegin(), keys.cend(), m_places.begin(), [](const SortKey &key) { return key.place; });
}

void BoardTableModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const QList<int> places = m_places;
    m_sorted = column;
    m_order = order;
    arrange();
    QList<int> rows(m_places.size()); // of each place
    for (int row = 0; row < rowCount(); ++row)
        rows[m_places.at(row)] = row;
    QModelIndexList after;
    for (const QModelIndex &one : before)
        after.append(index(rows.at(places.at(one.row())), one.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int BoardTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

int BoardTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString BoardTableModel::text(const BoardCard &card, int column) const
{
    const auto moment = [this](const QDateTime &at) {
        return at.isValid() ? Format::dayAndTime(at, m_now) : QString();
    };
    switch (column) {
    case TitleColumn:
        return card.story.title.isEmpty() ? tr("New story") : card.story.title;
    case StateColumn:
        return StoryWords::state(card.story, m_now);
    case LanguageColumn:
        return card.story.language.isEmpty() ? QString()
                                             : Format::languageLabel(card.story.language);
    case AuthorColumn:
        return card.isCandidate ? card.source : card.story.authorName;
    case CampaignColumn:
        return m_campaigns.value(card.story.campaign);
    case EmbargoColumn:
        return moment(card.story.embargo);
    case ExpiryColumn:
        return moment(card.story.expiry);
    default:
        return {};
    }
}

//! What a cell says beside its text.
QVariant BoardTableModel::aside(const BoardCard &card, int column, int role) const
{
    const QString shown = text(card, column);
    if (column != TitleColumn)
        return role == Qt::ToolTipRole ? shown : QString(); // the text itself is read
    const bool chosen = m_chosen.contains(card.id);
    if (role == Qt::CheckStateRole)
        return chosen ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole)
        return card.translation.isEmpty() ? shown : QString(shown + u'\n' + card.translation);
    const QString all = card.translation.isEmpty()
        ? shown
        : tr("%1. %2", "a story, of what it is a translation").arg(shown, card.translation);
    return chosen ? tr("%1. Chosen", "a story").arg(all) : all;
}

QVariant BoardTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardCard &card = cardAt(index.row());
    switch (role) {
    case IdRole:
        return card.id;
    case VerbsRole:
        return QVariant::fromValue(BoardCardWords::verbs(card));
    case Qt::DisplayRole:
        return text(card, index.column());
    case Qt::CheckStateRole:
        return index.column() == TitleColumn ? aside(card, TitleColumn, role) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return aside(card, index.column(), role);
    default:
        return {};
    }
}

bool BoardTableModel::setData(const QModelIndex &index, const QVariant &, int role)
{
    // What is chosen is the board's to say, in both its shapes.
    if (role == Qt::CheckStateRole && checkIndex(index, CheckIndexOption::IndexIsValid))
        Q_EMIT toggleAsked(cardAt(index.row()).id);
    return false;
}

QVariant BoardTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList names { tr("Title"), tr("State"), tr("Language"), tr("Author"),
        tr("Campaign"), tr("Embargo"), tr("Expiry") };
    return names.value(section);
}

Qt::ItemFlags BoardTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == TitleColumn ? usual | Qt::ItemIsUserCheckable : usual;
}

} // namespace Relais::Ui
