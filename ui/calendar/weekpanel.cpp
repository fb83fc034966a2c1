// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/weekpanel.h"

#include "ui/calendar/calendardays.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int side = 14;
constexpr int above = 10;
constexpr qsizetype mostLanguages = 3;

} // namespace

WeekPanel::WeekPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_card(new Card(theme))
    , m_title(new TextLabel(theme, TextStyle::CardTitle))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(side, above, side, above);
    column->setSpacing(8);
    column->addWidget(m_title);
    m_aDay = addLine();
    m_approved = addLine();
    m_own = addLine();
    m_languages = addLine();
}

WeekPanel::Line WeekPanel::addLine()
{
    Line line;
    line.row = new QWidget;
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    line.name = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted);
    line.name->setWrapped();
    line.value = new TextLabel(m_theme, TextStyle::SmallStrong);
    row->addWidget(line.name, 1);
    row->addWidget(line.value, 0, Qt::AlignTop);
    m_card->layout()->addWidget(line.row);
    return line;
}

void WeekPanel::Line::say(const QString &what, const QString &figure) const
{
    name->setText(what);
    value->setText(figure);
    row->setVisible(!what.isEmpty());
}

void WeekPanel::setFigures(const WeekFigures &figures)
{
    m_title->setText(tr("Week %1", "number").arg(Format::number(numberOfWeek(figures.first))));
    m_aDay.say(tr("Stories a day"), QLocale().toString(figures.aDay(), 'f', 1));
    const bool any = figures.stories > 0;
    m_approved.say(any ? tr("Approved") : QString(),
        tr("%1 of %2", "approved stories, stories")
            .arg(Format::number(figures.approved), Format::number(figures.stories)));
    const int own = figures.own.value_or(0);
    m_own.say(any && figures.own ? tr("Own content") : QString(),
        Format::percent(any ? (100 * own + figures.stories / 2) / figures.stories : 0));
    QStringList names;
    QStringList counts;
    for (const auto &[language, count] :
        figures.languages.first(std::min(mostLanguages, figures.languages.size()))) {
        names.append(Format::languageLabel(language));
        counts.append(Format::number(count));
    }
    m_languages.say(
        any && !names.isEmpty() ? tr("In %1", "languages").arg(names.join(u" · "_s)) : QString(),
        counts.join(u" · "_s));
}

} // namespace Relais::Ui
