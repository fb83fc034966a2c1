// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/candidatemodel.h"

#include "core/domain/text/folding.h"
#include "ui/common/words/format.h"
#include "ui/sources/candidategroups.h"

#include <algorithm>

namespace Relais::Ui {

CandidateModel::CandidateModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CandidateModel::setCandidates(
    const QList<CandidateEntry> &open, const QList<CandidateEntry> &dropped)
{
    if (open == m_open && dropped == m_dropped)
        return;
    m_open = open;
    m_dropped = dropped;
    filter();
}

void CandidateModel::setKept(
    const QList<CandidateEntry> &kept, const QHash<StoryId, QString> &states)
{
    if (kept == m_kept && states == m_states)
        return;
    m_kept = kept;
    m_states = states;
    if (m_tab == Tab::Kept)
        filter();
}

void CandidateModel::setForeign(const QSet<CandidateId> &foreign)
{
    if (foreign == m_foreign)
        return;
    m_foreign = foreign;
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const QList<CandidateEntry> &CandidateModel::listOf(Tab tab) const
{
    switch (tab) {
    case Tab::New:
        break;
    case Tab::Kept:
        return m_kept;
    case Tab::Dropped:
        return m_dropped;
    }
    return m_open;
}

void CandidateModel::setStories(const QStringList &titles)
{
    if (titles == m_stories)
        return;
    m_stories = titles;
    filter();
}

void CandidateModel::setTab(Tab tab)
{
    m_tab = tab;
    filter();
}

void CandidateModel::setSource(const SourceId &source)
{
    m_source = source;
    filter();
}

void CandidateModel::setSearch(const QString &search)
{
    m_search = search.simplified();
    filter();
}

void CandidateModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), { SourceRole });
}

void CandidateModel::filter()
{
    const QStringList words = Text::folded(m_search).split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_shown.clear();
    for (const CandidateEntry &entry : listOf(m_tab)) {
        if (!m_source.isEmpty() && entry.source != m_source)
            continue;
        const QString text =
            Text::folded(QString(entry.title + u' ' + entry.summary + u' ' + entry.sourceName));
        const bool found = std::all_of(
            words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
        if (found)
            m_shown.append(entry);
    }
    // What was kept resembles the story that it became.
    CandidateGroups groups { m_shown, {}, {} };
    if (m_tab != Tab::Kept)
        groups = groupAlike(m_shown, m_stories);
    m_shown = groups.entries;
    m_like = groups.like;
    m_first = groups.first;
    endResetModel();
}

int CandidateModel::count(Tab tab) const
{
    return int(listOf(tab).size());
}

std::optional<CandidateEntry> CandidateModel::candidate(const CandidateId &id) const
{
    const QModelIndex found = indexOf(id);
    return found.isValid() ? std::optional(m_shown.at(found.row())) : std::nullopt;
}

QModelIndex CandidateModel::indexOf(const CandidateId &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_shown.at(row).id == id)
            return index(row);
    }
    return {};
}

QList<CandidateId> CandidateModel::alike(const CandidateId &id) const
{
    const CandidateId first = m_first.value(id, id);
    QList<CandidateId> ids;
    for (const CandidateEntry &entry : m_shown) {
        if (m_first.value(entry.id, entry.id) == first)
            ids.append(entry.id);
    }
    return ids;
}

int CandidateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QString CandidateModel::sourceLine(const CandidateEntry &entry) const
{
    QDateTime at = entry.publishedAt.isValid() ? entry.publishedAt : entry.fetchedAt;
    if (entry.keptAt.isValid())
        at = entry.keptAt;
    return tr("%1 · %2", "source, time").arg(entry.sourceName, Format::ago(at, m_now));
}

QString CandidateModel::withMarks(const QString &text, const CandidateEntry &entry) const
{
    QString said = text;
    if (const QString like = m_like.value(entry.id); !like.isEmpty())
        said = tr("%1 · resembles “%2”", "source and time, a title").arg(said, like);
    if (m_foreign.contains(entry.id))
        said = tr("%1 · not our content: link only", "source and time").arg(said);
    return said;
}

QString CandidateModel::became(const CandidateEntry &entry) const
{
    return entry.story.isEmpty() ? QString() : m_states.value(entry.story, tr("Kept"));
}

QVariant CandidateModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CandidateEntry &entry = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::ToolTipRole:
        return withMarks(entry.title, entry);
    case IdRole:
        return entry.id.value;
    case SummaryRole:
        return entry.summary.section(u'\n', 0, 0);
    case SourceRole:
        return sourceLine(entry);
    case LanguageRole:
        return entry.language.section(u'-', 0, 0).toUpper();
    case LikeRole:
        return m_like.value(entry.id);
    case ForeignRole:
        return m_foreign.contains(entry.id);
    case BecameRole:
        return became(entry);
    case PictureRole:
        return entry.image ? entry.image->path : QString();
    case Qt::AccessibleTextRole: {
        const QString said = tr("%1. %2. %3", "title, first sentence, source and time")
                                 .arg(entry.title, entry.summary.section(u'\n', 0, 0),
                                     withMarks(sourceLine(entry), entry));
        return entry.story.isEmpty() ? said
                                     : tr("%1. Its story: %2", "what is said of a candidate, state")
                                           .arg(said, became(entry));
    }
    default:
        return {};
    }
}

} // namespace Relais::Ui
