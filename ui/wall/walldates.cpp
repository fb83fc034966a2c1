// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/walldates.h"

#include "ui/common/controls/plaintext.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/words/format.h"
#include "ui/theme/metrics.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int dayBox = 42;
constexpr int besideDay = 12;
constexpr int betweenDates = 10;

//! "Saturday 14:00, Nantes": the day itself stands beside it.
QString whenAndWhere(const EventFacts &event)
{
    const QDateTime local = event.at.toLocalTime();
    const QString when = WallDates::tr("%1 %2", "day of the week, time of day")
                             .arg(QLocale().standaloneDayName(local.date().dayOfWeek()),
                                 Format::timeOfDay(local.time()));
    return event.place.isEmpty() ? when
                                 : WallDates::tr("%1, %2", "time, place").arg(when, event.place);
}

//! An event beside its day; it is one button.
class DateLine final : public QAbstractButton {
public:
    DateLine(Theme &theme, const Story &story)
        : m_theme(theme)
        , m_date(story.event.at.toLocalTime().date())
        , m_words(whenAndWhere(story.event))
    {
        setPlainText(*this, story.title);
        setAccessibleName(story.title + u". "_s + Format::date(m_date) + u". "_s + m_words);
        setToolTip(story.title);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setProperty("focusRadius", Metrics::radiusField);
        followTheme(this, theme);
    }

    QSize sizeHint() const override
    {
        const int lines =
            m_theme.lineHeight(TextStyle::SmallStrong) + m_theme.lineHeight(TextStyle::Small);
        return { m_theme.scaled(200), std::max(lines, m_theme.scaled(dayBox)) };
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tokens &colors = m_theme.colors();
        const auto mirrored = [this](const QRect &box) {
            return QStyle::visualRect(layoutDirection(), rect(), box);
        };
        const int side = m_theme.scaled(dayBox);
        const int top = (height() - side) / 2;
        fillRounded(painter, mirrored({ 0, top, side, side }), Metrics::radiusField, colors.sunken);
        const int dayHeight = m_theme.lineHeight(TextStyle::CardTitle);
        const int smallHeight = m_theme.lineHeight(TextStyle::Small);
        const int above = top + (side - dayHeight - smallHeight) / 2;
        drawLine(painter, mirrored({ 0, above, side, dayHeight }),
            m_theme.font(TextStyle::CardTitle), colors.text, QLocale().toString(m_date.day()),
            Qt::AlignHCenter);
        drawLine(painter, mirrored({ 0, above + dayHeight, side, smallHeight }),
            m_theme.font(TextStyle::Small), colors.muted,
            QLocale().standaloneMonthName(m_date.month(), QLocale::ShortFormat), Qt::AlignHCenter);
        const int left = side + besideDay;
        const int titleHeight = m_theme.lineHeight(TextStyle::SmallStrong);
        QRect line(left, (height() - titleHeight - smallHeight) / 2, width() - left, titleHeight);
        drawLine(painter, mirrored(line), m_theme.font(TextStyle::SmallStrong),
            isDown() ? colors.accent : colors.text, text());
        line.translate(0, titleHeight);
        line.setHeight(smallHeight);
        drawLine(painter, mirrored(line), m_theme.font(TextStyle::Small), colors.muted, m_words);
    }

private:
    Theme &m_theme;
    QDate m_date;
    QString m_words;
};

} // namespace

WallDates::WallDates(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(betweenDates);
    column->addWidget(
        new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, tr("Dates", "of events")));
    m_lines->setSpacing(betweenDates);
    column->addLayout(m_lines);
}

void WallDates::setEvents(const QList<Story> &events)
{
    setVisible(!events.isEmpty());
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Story &story : events) {
        auto *line = new DateLine(m_theme, story);
        connect(line, &QAbstractButton::clicked, this,
            [this, id = story.id] { Q_EMIT storyAsked(id); });
        m_lines->addWidget(line);
    }
}

} // namespace Relais::Ui
