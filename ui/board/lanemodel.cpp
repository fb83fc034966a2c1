// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/lanemodel.h"

#include "ui/common/format.h"
#include "ui/common/storywords.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

QString shortCode(const QString &language)
{
    return language.section(u'-', 0, 0).toUpper();
}

} // namespace

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

QStringList LaneModel::tags(const BoardCard &card) const
{
    QStringList languages { card.story.language };
    for (const Caption &caption : card.story.captions)
        languages.append(caption.language);
    for (QString &language : languages)
        language = shortCode(language);
    languages.removeDuplicates();
    languages.removeAll(QString());
    QStringList tags;
    if (!card.isCandidate)
        tags.append(StoryWords::kind(card.story.kind));
    if (!languages.isEmpty())
        tags.append(languages.join(u' '));
    return tags;
}

QString LaneModel::line(const BoardCard &card) const
{
    if (card.isCandidate)
        return card.source;
    if (card.saving == CurationService::Saving::Conflict)
        return tr("Someone changed it while you wrote");
    switch (card.story.state) {
    case StoryState::Draft:
        if (!card.note.isEmpty())
            return tr("Sent back: %1").arg(card.note);
        return card.ready ? tr("%n caption(s), ready", nullptr, int(card.story.captions.size()))
                          : card.blocking;
    case StoryState::InReview:
        return card.waitsForMe ? tr("Waits for you") : tr("You wrote it: others approve");
    case StoryState::Withdrawn:
        return card.story.withdrawnReason;
    default:
        break;
    }
    if (phaseAt(card.story, m_now) == StoryPhase::Scheduled)
        return tr("Goes live %1").arg(Format::dayAndTime(card.story.embargo, m_now));
    const QString left = Format::timeLeft(card.story.expiry, m_now);
    const QString relays = tr("%n colleague(s) relayed it", nullptr, card.story.colleagues);
    return left.isEmpty() ? relays : tr("%1 · %2", "colleagues, time left").arg(relays, left);
}

Tone LaneModel::lineTone(const BoardCard &card) const
{
    if (card.saving == CurationService::Saving::Conflict)
        return Tone::Bad;
    if (card.story.state == StoryState::Draft)
        return !card.note.isEmpty() || !card.ready ? Tone::Warn : Tone::Good;
    if (card.story.state == StoryState::Withdrawn)
        return Tone::Bad;
    return card.waitsForMe ? Tone::Warn : Tone::Neutral;
}

QString LaneModel::foot(const BoardCard &card) const
{
    const QString ago = Format::ago(card.changedAt, m_now);
    if (card.isCandidate)
        return ago;
    const QString who = card.mine && m_lane != Lane::Approved ? tr("you") : card.story.authorName;
    const QString revision =
        card.story.revision > 0 ? tr(" · revision %1").arg(card.story.revision) : QString();
    return tr("%1 · %2", "person, time").arg(who, ago) + revision;
}

QString LaneModel::spoken(const BoardCard &card) const
{
    const QString title = card.story.title.isEmpty() ? tr("New story") : card.story.title;
    QString text = tr("%1. %2. %3. %4", "title, kind and languages, state, person and time")
                       .arg(title, tags(card).join(u", "_s), line(card), foot(card));
    if (!card.translation.isEmpty())
        text = tr("%1. %2", "a card, of what it is a translation").arg(text, card.translation);
    return m_chosen.contains(card.id) ? tr("%1. Chosen", "a card").arg(text) : text;
}

QVariant LaneModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const BoardCard &card = m_cards.at(index.row());
    const QString title = card.story.title.isEmpty() ? tr("New story") : card.story.title;
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::ToolTipRole:
        return card.translation.isEmpty() ? title : QString(title + u'\n' + card.translation);
    case IdRole:
        return card.id;
    case TagsRole:
        return tags(card);
    case LineRole:
        return line(card);
    case ToneRole:
        return static_cast<int>(lineTone(card));
    case FootRole:
        return foot(card);
    case ChosenRole:
        return m_chosen.contains(card.id);
    case TranslationRole:
        return card.translation;
    case OriginalRole:
        return shortCode(card.originalLanguage);
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
