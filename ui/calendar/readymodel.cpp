// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/readymodel.h"

#include "ui/common/words/format.h"
#include "ui/common/words/storywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr qsizetype mostNamed = 4; // languages

QStringList languagesOf(const Story &story)
{
    QStringList languages { story.language };
    for (const Caption &caption : story.captions)
        languages.append(caption.language);
    languages.removeDuplicates();
    languages.removeAll(QString());
    return languages;
}

} // namespace

ReadyModel::ReadyModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ReadyModel::setStories(const QList<Story> &stories)
{
    if (stories == m_stories)
        return;
    beginResetModel();
    m_stories = stories;
    endResetModel();
}

const Story *ReadyModel::story(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_stories.size() ? &m_stories.at(index.row()) : nullptr;
}

QModelIndex ReadyModel::indexOf(const StoryId &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_stories.at(row).id == id)
            return index(row);
    }
    return {};
}

QString ReadyModel::languages(const Story &story)
{
    const QStringList all = languagesOf(story);
    QStringList shown;
    for (const QString &language : all.first(std::min(mostNamed, all.size())))
        shown.append(language.toUpper());
    if (all.size() > mostNamed)
        shown.append(u"+%1"_s.arg(Format::number(all.size() - mostNamed)));
    return shown.join(u' ');
}

int ReadyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stories.size());
}

QVariant ReadyModel::data(const QModelIndex &index, int role) const
{
    const Story *known = story(index);
    if (!known || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    QStringList words { known->title, StoryWords::kind(known->kind) };
    const QStringList languages = languagesOf(*known);
    for (const QString &language : languages)
        words.append(Format::languageLabel(language));
    return words.join(u", "_s);
}

Qt::ItemFlags ReadyModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

} // namespace Relais::Ui
