// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/lanemodel.h"

#include "ui/common/words/format.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

LaneModel::LaneModel(Lane lane, QObject *parent)
    : QAbstractListModel(parent)
    , m_lane(lane)
{
}

void LaneModel::setCards(const QList<BoardCard> &cards, const QDateTime &now)
{
    m_now = now;
    if (cards == m_cards) {
        if (!m_cards.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_cards = cards;
    m_room = roomForChosen();
    endResetModel();
}

void LaneModel::setChosen(const QSet<QString> &ids)
{
    const QSet<QString> before = std::exchange(m_chosen, ids);
    grow(roomForChosen());
    for (int row = 0; row < rowCount(); ++row) {
        const QString &id = m_cards.at(row).id;
        if (before.contains(id) != m_chosen.contains(id))
            Q_EMIT dataChanged(index(row), index(row), { ChosenRole, Qt::AccessibleTextRole });
    }
}

// What an act on several would change is seen.
int LaneModel::roomForChosen() const
{
    int room = m_room;
    if (m_chosen.isEmpty())
        return room;
    for (int row = room; row < m_cards.size(); ++row) {
        if (row >= room && m_chosen.contains(m_cards.at(row).id))
            room += (row - room) / cardsAtOnce * cardsAtOnce + cardsAtOnce;
    }
    return room;
}

void LaneModel::grow(int room)
{
    const int shown = rowCount();
    const int next = std::min(int(m_cards.size()), room);
    if (next <= shown)
        return;
    beginInsertRows({}, shown, next - 1);
    m_room = room;
    endInsertRows();
}

void LaneModel::showMore()
{
    grow(m_room + cardsAtOnce);
}

void LaneModel::showAlso(const QString &id)
{
    for (int row = rowCount(); row < m_cards.size(); ++row) {
        if (m_cards.at(row).id == id)
            grow(row + 1);
    }
}

std::optional<BoardCard> LaneModel::card(const QString &id) const
{
    const auto found = std::find_if(
        m_cards.begin(), m_cards.end(), [&id](const BoardCard &card) { return card.id == id; });
    return found != m_cards.end() ? std::optional(*found) : std::nullopt;
}

QModelIndex LaneModel::indexOf(const QString &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_cards.at(row).id == id)
            return index(row);
    }
    return {};
}

int LaneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : std::min(int(m_cards.size()), m_room);
}

// Of all cards of the part, those without a row too.
QString LaneModel::partAbove(int row) const
{
    const QString part = BoardCardWords::part(m_cards.at(row), m_now);
    if (part.isEmpty() || (row > 0 && BoardCardWords::part(m_cards.at(row - 1), m_now) == part))
        return {};
    const auto many = std::count_if(m_cards.begin(), m_cards.end(),
        [&](const BoardCard &card) { return BoardCardWords::part(card, m_now) == part; });
    return tr("%1 · %2", "part of a lane, how many").arg(part, Format::number(many));
}

QString LaneModel::spoken(const BoardCard &card) const
{
    const QString text = BoardCardWords::spoken(card, m_now);
    return m_chosen.contains(card.id) ? tr("%1. Chosen", "a card").arg(text) : text;
}

QVariant LaneModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const BoardCard &card = m_cards.at(index.row());
    const QString title = BoardCardWords::title(card);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::ToolTipRole:
        return card.translation.isEmpty() ? title : QString(title + u'\n' + card.translation);
    case IdRole:
        return card.id;
    case TagsRole:
        return BoardCardWords::tags(card);
    case LinesRole:
        return QVariant::fromValue(BoardCardWords::lines(card, m_now));
    case FootRole:
        return BoardCardWords::foot(card, m_now);
    case FaceRole:
        return card.isCandidate ? QString() : card.story.authorName;
    case RelaysRole:
        return BoardCardWords::relays(card, m_now);
    case PartRole:
        return partAbove(index.row());
    case VerbsRole:
        return QVariant::fromValue(BoardCardWords::verbs(card));
    case ChosenRole:
        return m_chosen.contains(card.id);
    case TranslationRole:
        return card.translation;
    case OriginalRole:
        return BoardCardWords::shortCode(card.originalLanguage);
    case Qt::AccessibleTextRole:
        return spoken(card);
    default:
        return {};
    }
}

Qt::ItemFlags LaneModel::flags(const QModelIndex &index) const
{
    // The lane itself takes drops, not a card.
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
                           : Qt::ItemIsDropEnabled;
}

QStringList LaneModel::mimeTypes() const
{
    return { QString::fromLatin1(mimeType) };
}

QMimeData *LaneModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(
        QString::fromLatin1(mimeType), indexes.constFirst().data(IdRole).toString().toUtf8());
    return data;
}

} // namespace Relais::Ui
