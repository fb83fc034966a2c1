// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarside.h"

#include "ui/calendar/daypanel.h"
#include "ui/calendar/weekpanel.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>

namespace Relais::Ui {

namespace {
constexpr int sideWidth = 272; // with what a scroll bar needs beside the panels
} // namespace

CalendarSide::CalendarSide(Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_day(new DayPanel(theme))
    , m_concerns(new ConcernsPanel(theme))
    , m_ready(new ReadyPanel(theme))
    , m_week(new WeekPanel(theme))
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(Metrics::inCard);
    column->addWidget(m_day);
    column->addWidget(m_concerns);
    column->addWidget(m_ready, 1);
    column->addWidget(m_week);
    m_day->hide();
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setWidget(inside);
    inside->setAutoFillBackground(false);
    setFixedWidth(theme.scaled(sideWidth));
    connectParts();
}

void CalendarSide::connectParts()
{
    connect(m_day, &DayPanel::openAsked, this, &CalendarSide::openAsked);
    connect(m_day, &DayPanel::pickAsked, this, &CalendarSide::pickAsked);
    connect(m_day, &DayPanel::spreadAsked, this, [this] { Q_EMIT spreadAsked(m_date); });
    connect(m_day, &DayPanel::left, this, &CalendarSide::dayLeft);
    connect(m_concerns, &ConcernsPanel::dayAsked, this, &CalendarSide::dayAsked);
    connect(m_concerns, &ConcernsPanel::spreadAsked, this, &CalendarSide::spreadAsked);
    connect(m_concerns, &ConcernsPanel::leaveAsked, this, &CalendarSide::leaveAsked);
    connect(m_concerns, &ConcernsPanel::readyAsked, this, [this] {
        m_ready->takeFocus();
        ensureWidgetVisible(m_ready);
    });
    connect(m_ready, &ReadyPanel::openAsked, this, &CalendarSide::openAsked);
    connect(m_ready, &ReadyPanel::pickAsked, this, &CalendarSide::pickAsked);
    connect(m_ready, &ReadyPanel::dateTyped, this, &CalendarSide::dateTyped);
}

QString CalendarSide::nothingWords(CalendarKnown known, const QString &nothing)
{
    switch (known) {
    case CalendarKnown::Loading:
        return tr("Loading what goes out…");
    case CalendarKnown::Unreachable:
        return tr("Not known yet: the server does not answer");
    case CalendarKnown::All:
        break;
    }
    return nothing;
}

void CalendarSide::setContent(const Content &content)
{
    m_date = content.date;
    m_day->setVisible(content.opened.has_value());
    if (content.opened)
        m_day->setDay(*content.opened,
            nothingWords(content.known, tr("Nothing goes out on this day")), content.spreads,
            content.now);
    const QDate today = content.now.toLocalTime().date();
    m_concerns->setContent({ content.concerns, today, content.isFiltered,
        nothingWords(content.known, tr("No pile-up and no gap in the weeks to come")) });
    m_ready->setDay(content.date, today);
    m_ready->setStories(
        content.ready, nothingWords(content.known, tr("Every ready story has its day")));
    m_week->setFigures(content.week);
}

void CalendarSide::focusDay()
{
    ensureWidgetVisible(m_day);
    m_day->takeFocus();
}

} // namespace Relais::Ui
