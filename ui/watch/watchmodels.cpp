// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/watch/watchmodels.h"

#include "ui/common/words/format.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

int lastWeek(const WatchFigures &figures)
{
    return figures.weeks.isEmpty() ? 0 : figures.weeks.constLast().mentions;
}

QString placeText(WatchMention::Place place)
{
    switch (place) {
    case WatchMention::Place::Inbox:
        return MentionModel::tr("in the inbox");
    case WatchMention::Place::Dropped:
        return MentionModel::tr("dropped");
    case WatchMention::Place::Story:
        return MentionModel::tr("became a story");
    case WatchMention::Place::Watched:
        break;
    }
    return MentionModel::tr("watched only");
}

} // namespace

WatchModel::WatchModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void WatchModel::setWatches(const QList<WatchFigures> &watches)
{
    if (watches == m_watches)
        return;
    beginResetModel();
    m_watches = watches;
    endResetModel();
}

std::optional<WatchFigures> WatchModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_watches.size())
        return std::nullopt;
    return m_watches.at(index.row());
}

QModelIndex WatchModel::indexOf(const WatchId &id) const
{
    for (int row = 0; row < int(m_watches.size()); ++row) {
        if (m_watches.at(row).watch.id == id)
            return index(row);
    }
    return {};
}

int WatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_watches.size());
}

QVariant WatchModel::data(const QModelIndex &index, int role) const
{
    const auto one = at(index);
    if (!one)
        return {};
    if (role == Qt::DisplayRole)
        return QString(tr("%1 (%2)", "name of a search, mentions this week")
                           .arg(one->watch.name, Format::number(lastWeek(*one)))
            + u'\n' + one->watch.words.join(u", "_s));
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %n mention(s) this week", "name of a search", lastWeek(*one))
            .arg(one->watch.name);
    if (role == Qt::ToolTipRole)
        return one->watch.words.join(u", "_s);
    return {};
}

MentionModel::MentionModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void MentionModel::setMentions(const QList<WatchMention> &mentions)
{
    if (mentions == m_mentions)
        return;
    beginResetModel();
    m_mentions = mentions;
    endResetModel();
}

std::optional<WatchMention> MentionModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_mentions.size())
        return std::nullopt;
    return m_mentions.at(index.row());
}

QModelIndex MentionModel::indexOf(const CandidateId &id) const
{
    for (int row = 0; row < int(m_mentions.size()); ++row) {
        if (m_mentions.at(row).entry.id == id)
            return index(row);
    }
    return {};
}

int MentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_mentions.size());
}

QVariant MentionModel::data(const QModelIndex &index, int role) const
{
    const auto one = at(index);
    if (!one)
        return {};
    const QString about = tr("%1 · %2 · %3", "source, day, where it stands")
                              .arg(one->entry.sourceName, Format::date(one->entry.publishedAt),
                                  placeText(one->place));
    if (role == Qt::DisplayRole)
        return QString(one->entry.title + u'\n' + about);
    if (role == Qt::AccessibleTextRole)
        return QString(one->entry.title + u". "_s + about);
    if (role == Qt::ToolTipRole)
        return one->entry.summary;
    return {};
}

} // namespace Relais::Ui
