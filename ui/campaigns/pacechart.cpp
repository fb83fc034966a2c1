// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaigns/pacechart.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/announce.h"
#include "ui/common/charts/markkeys.h"
#include "ui/common/words/format.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int mostGridLines = 4; // at most, above zero
constexpr int mostMonths = 7; // that are named
constexpr int daysOfAWeek = 7;
constexpr int overPlot = 8;
constexpr int gapToAxis = 6;
constexpr qreal dotRadius = 4;

QString dayText(const QDate &day)
{
    return QLocale().toString(day, PaceChart::tr("d MMM", "date format of QLocale"));
}

} // namespace

PaceChart::PaceChart(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(theme.scaled(150));
    followTheme(this, theme);
    setAccessibleName(tr("Relays since the start, against the pace"));
    setContent({});
}

void PaceChart::setContent(const Content &content)
{
    m_content = content;
    m_mark = -1;
    const QList<CampaignPoint> &line = content.line;
    const QDate known = line.isEmpty() ? content.today : line.constFirst().day;
    const QDate first = content.from.isValid() ? content.from : known.addDays(-daysOfAWeek);
    m_begin = first.addDays(-1);
    m_end = content.to.isValid() ? content.to : content.today;
    if (!line.isEmpty()) // what came late is drawn where it came
        m_end = std::max(m_end, line.constLast().day);
    m_end = std::max(m_end, m_begin.addDays(1));
    setAccessibleDescription(summary());
    setToolTip(summary());
    update();
}

bool PaceChart::hasPace() const
{
    return m_content.goal > 0 && m_content.from.isValid() && m_content.to.isValid()
        && m_content.from <= m_content.to;
}

std::optional<int> PaceChart::paceOn(const QDate &day) const
{
    if (!hasPace())
        return std::nullopt;
    const auto whole = double(m_content.from.daysTo(m_content.to) + 1);
    const double gone = double(m_content.from.daysTo(day) + 1) / whole;
    return qRound(std::clamp(gone, 0.0, 1.0) * m_content.goal);
}

QString PaceChart::summary() const
{
    if (m_content.line.isEmpty())
        return tr("No relay to show here yet");
    const QString said =
        tr("Relays since the start: %1").arg(Format::number(m_content.line.constLast().relays));
    const auto even = paceOn(m_content.today);
    return even
        ? tr("%1; an even pace would be at %2", "sentence, relays").arg(said, Format::number(*even))
        : said;
}

QString PaceChart::wordsAt(int point) const
{
    const CampaignPoint &at = m_content.line.at(point);
    const QString number = Format::number(at.relays);
    if (m_mark >= 0)
        return tr("%1: %2", "day, relays").arg(dayText(at.day), number);
    const bool ended = m_content.to.isValid() && m_content.to < m_content.today;
    return ended ? number : tr("%1 today", "relays").arg(number);
}

QString PaceChart::sentenceAt(int point) const
{
    const CampaignPoint &at = m_content.line.at(point);
    const QString said =
        tr("Relays up to %1: %2", "day, relays").arg(dayText(at.day), Format::number(at.relays));
    const auto even = paceOn(at.day);
    return even
        ? tr("%1; an even pace would be at %2", "sentence, relays").arg(said, Format::number(*even))
        : said;
}

void PaceChart::setMark(int mark)
{
    mark = std::clamp(mark, -1, int(m_content.line.size()) - 1);
    if (mark == m_mark)
        return;
    m_mark = mark;
    const QString said = mark < 0 ? summary() : sentenceAt(mark);
    setAccessibleDescription(said);
    setToolTip(said);
    update();
}

void PaceChart::mouseMoveEvent(QMouseEvent *event)
{
    int nearest = -1;
    qreal least = 0;
    for (int i = 0; i < int(m_content.line.size()); ++i) {
        const CampaignPoint &point = m_content.line.at(i);
        const qreal away = std::abs(place(point.day, point.relays).x() - event->position().x());
        if (nearest < 0 || away < least) {
            nearest = i;
            least = away;
        }
    }
    setMark(nearest);
}

void PaceChart::leaveEvent(QEvent *)
{
    setMark(-1);
}

void PaceChart::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_content.line.size());
    const int from = m_mark < 0 ? count - 1 : m_mark;
    const int before = m_mark;
    const auto mark = markByKey(event->key(), Qt::Horizontal, from, count);
    if (!mark) {
        QWidget::keyPressEvent(event);
        return;
    }
    setMark(*mark);
    if (m_mark != before && m_mark >= 0)
        announceInPassing(this, sentenceAt(m_mark));
}

QSize PaceChart::sizeHint() const
{
    return { m_theme.scaled(308), m_theme.scaled(200) };
}

// 1, 2 or 5 times a power of ten.
int PaceChart::step() const
{
    int most = std::max(1, m_content.goal);
    for (const CampaignPoint &point : m_content.line)
        most = std::max(most, point.relays);
    const double least = std::max(1.0, double(most) / mostGridLines);
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const int times : { 1, 2, 5 }) {
        if (times * power >= least)
            return int(times * power);
    }
    return int(10 * power);
}

int PaceChart::ceiling() const
{
    int most = std::max(1, m_content.goal);
    for (const CampaignPoint &point : m_content.line)
        most = std::max(most, point.relays);
    return (most + step() - 1) / step() * step();
}

QRectF PaceChart::plot() const
{
    const QFont small = m_theme.font(TextStyle::Small);
    int widest = 0; // "100" is wider than "150"
    for (int relays = 0; relays <= ceiling(); relays += step())
        widest = std::max(widest, textWidth(small, Format::number(relays)));
    const int left = widest + 1 + gapToAxis;
    return QRectF(rect()).adjusted(
        left, overPlot, -overPlot, -m_theme.lineHeight(TextStyle::Small) - 4);
}

QPointF PaceChart::place(const QDate &day, double relays) const
{
    const QRectF box = plot();
    const double gone =
        double(m_begin.daysTo(day)) / double(std::max<qint64>(1, m_begin.daysTo(m_end)));
    return { box.left() + box.width() * std::clamp(gone, 0.0, 1.0),
        box.bottom() - box.height() * relays / ceiling() };
}

void PaceChart::paintGrid(QPainter &painter) const
{
    const Tokens &t = m_theme.colors();
    const QRectF box = plot();
    const QFont small = m_theme.font(TextStyle::Small);
    const int line = m_theme.lineHeight(TextStyle::Small);
    for (int relays = 0; relays <= ceiling(); relays += step()) {
        const qreal y = place(m_begin, relays).y();
        painter.setPen(t.line);
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        drawLine(painter, QRect(0, int(y) - line / 2, int(box.left()) - gapToAxis, line), small,
            t.muted, Format::number(relays), Qt::AlignTrailing);
    }
    paintMonths(painter);
}

void PaceChart::paintMonths(QPainter &painter) const
{
    const QFont small = m_theme.font(TextStyle::Small);
    const int line = m_theme.lineHeight(TextStyle::Small);
    const int top = height() - line;
    const QDate start = m_begin.addDays(1);
    const int months = (m_end.year() - start.year()) * 12 + m_end.month() - start.month() + 1;
    const int every = (months + mostMonths - 1) / mostMonths;
    int free = 0;
    for (int month = 0; month < months; month += every) {
        const QDate first = QDate(start.year(), start.month(), 1).addMonths(month);
        const QString name = QLocale().toString(first, tr("MMM", "date format of QLocale"));
        const int x = int(place(std::max(first.addDays(-1), m_begin), 0).x());
        const int wide = textWidth(small, name);
        if (x < free || x + wide > width())
            continue;
        drawLine(painter, QRect(x, top, wide + 2, line), small, m_theme.colors().muted, name);
        free = x + wide + gapToAxis;
    }
}

void PaceChart::paintPace(QPainter &painter) const
{
    if (!hasPace())
        return;
    const Tokens &t = m_theme.colors();
    QPen pen(t.muted, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({ 4, 3 });
    painter.setPen(pen);
    painter.drawLine(place(m_content.from.addDays(-1), 0), place(m_content.to, m_content.goal));
    const QFont small = m_theme.font(TextStyle::Small);
    const int line = m_theme.lineHeight(TextStyle::Small);
    const QString words = tr("pace to %1", "relays").arg(Format::number(m_content.goal));
    const int wide = textWidth(small, words) + 2;
    const QRectF box = plot(); // below the line, where the relays rarely are
    drawLine(painter,
        QRect(int(box.right()) - wide, int(place(m_end, m_content.goal / 2.0).y()) - line / 2, wide,
            line),
        small, t.muted, words, Qt::AlignTrailing);
}

void PaceChart::paintLine(QPainter &painter) const
{
    if (m_content.line.isEmpty())
        return;
    const Tokens &t = m_theme.colors();
    const QColor ink = t.chart[static_cast<std::size_t>(std::clamp(m_content.color, 0, 7))];
    QPainterPath path(place(m_begin, 0));
    for (const CampaignPoint &point : m_content.line)
        path.lineTo(place(point.day, point.relays));
    painter.setPen(QPen(ink, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    const int shown = m_mark >= 0 ? m_mark : int(m_content.line.size()) - 1;
    const CampaignPoint &at = m_content.line.at(shown);
    const QPointF dot = place(at.day, at.relays);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(dot, dotRadius, dotRadius);
    const QString words = wordsAt(shown);
    const QFont strong = m_theme.font(TextStyle::SmallStrong);
    const int line = m_theme.lineHeight(TextStyle::Small);
    const int wide = textWidth(strong, words) + 2;
    const int left = int(plot().left());
    const int x = std::clamp(int(dot.x()) - wide - gapToAxis, left, std::max(left, width() - wide));
    const int y = std::max(0, int(dot.y()) - line - 2);
    painter.fillRect(QRect(x, y, wide, line), t.surface); // the pace may run through it
    drawLine(painter, QRect(x, y, wide, line), strong, t.text, words);
}

void PaceChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    paintPace(painter);
    paintLine(painter);
    if (hasFocus())
        fillRounded(painter, QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::radiusField, {},
            m_theme.colors().accent, 2);
}

} // namespace Relais::Ui
