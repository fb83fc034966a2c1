// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/impact/networkbars.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/announce.h"
#include "ui/common/charts/markkeys.h"
#include "ui/common/charts/provenancemark.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/words/format.h"
#include "ui/common/words/impactwords.h"
#include "ui/impact/originpopover.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int barHeight = 12;
constexpr int rowHeight = 28;
constexpr int nameWidth = 66;
constexpr int topicWidth = 96;
constexpr int numberWidth = 64;
constexpr Provenance all[] = { Provenance::Measured, Provenance::Reported, Provenance::Estimated };

QString labelOf(const NetworkBars::Bar &bar)
{
    return bar.network ? Format::networkLabel(*bar.network) : bar.label;
}

//! "LinkedIn, Reported, 9,800"
QString wordsOf(const NetworkBars::Bar &bar)
{
    const QStringList parts { labelOf(bar), Format::provenanceLabel(bar.provenance),
        ImpactWords::number(bar.count, bar.provenance) };
    return parts.join(u", "_s);
}

//! The bar itself: full, in segments of 6 with gaps of 2, or a dashed outline.
class BarLine final : public QWidget {
public:
    BarLine(Theme &theme, const NetworkBars::Bar &bar)
        : m_theme(theme)
        , m_bar(bar)
    {
        setFixedHeight(barHeight);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        followTheme(this, theme);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (layoutDirection() == Qt::RightToLeft) { // grows from where reading begins
            painter.translate(width(), 0);
            painter.scale(-1, 1);
        }
        const QColor color = ProvenanceMark::color(m_theme.colors(), m_bar.provenance);
        const QRectF bar(0, 0, std::max(4.0, width() * m_bar.share), barHeight);
        switch (m_bar.provenance) {
        case Provenance::Measured:
            fillRounded(painter, bar, 3, color);
            break;
        case Provenance::Reported:
            for (qreal x = 0; x < bar.width(); x += 8)
                painter.fillRect(QRectF(x, 0, std::min(6.0, bar.width() - x), barHeight), color);
            break;
        case Provenance::Estimated:
            painter.setPen(QPen(color, 1.5, Qt::DashLine));
            painter.drawRoundedRect(bar.adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
            break;
        }
    }

private:
    Theme &m_theme;
    NetworkBars::Bar m_bar;
};

} // namespace

NetworkBars::NetworkBars(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(6, 4, 6, 4); // the focus and the mark stand around the rows
    m_layout->setSpacing(8);
    setAccessibleRole(*this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    followTheme(this, theme);
    setAccessibleDescription(summary());
}

namespace {

const Figure &figureOf(const ImpactTotals &totals, NetworkBars::Measure measure)
{
    return measure == NetworkBars::Measure::Impressions ? totals.impressions : totals.clicks;
}

//! Without a figure there is no line, as there is no bar.
void append(QList<FigureTable::Line> &lines, const QString &label, std::optional<Network> network,
    const Figure &figure)
{
    if (figure == Figure {})
        return;
    FigureTable::Line line;
    line.cells = { label };
    line.values = { 0 };
    line.network = network;
    for (const Provenance provenance : all) {
        line.cells.append(ImpactWords::number(figure, provenance));
        line.values.append(static_cast<double>(figure.of(provenance).value_or(-1)));
    }
    lines.append(line);
}

void append(QList<NetworkBars::Bar> &bars, const NetworkBars::Bar &whose,
    const ImpactTotals &totals, NetworkBars::Measure measure)
{
    const Figure &figure = figureOf(totals, measure);
    for (const Provenance provenance : all) {
        if (const auto count = figure.of(provenance)) {
            NetworkBars::Bar bar = whose;
            bar.provenance = provenance;
            bar.count = *count;
            bars.append(bar);
        }
    }
}

QList<NetworkBars::Bar> sorted(QList<NetworkBars::Bar> bars)
{
    qint64 longest = 0;
    for (const NetworkBars::Bar &bar : bars)
        longest = std::max(longest, bar.count);
    for (NetworkBars::Bar &bar : bars)
        bar.share = longest > 0 ? static_cast<qreal>(bar.count) / static_cast<qreal>(longest) : 0;
    std::stable_sort(
        bars.begin(), bars.end(), [](const auto &a, const auto &b) { return a.count > b.count; });
    return bars;
}

} // namespace

QList<NetworkBars::Bar> NetworkBars::barsOf(
    const QList<ImpactService::ByNetwork> &networks, Measure measure)
{
    QList<Bar> bars;
    for (const ImpactService::ByNetwork &network : networks) {
        Bar whose;
        whose.network = network.network;
        append(bars, whose, network.totals, measure);
    }
    return sorted(bars);
}

QList<NetworkBars::Bar> NetworkBars::barsOf(
    const QList<ImpactService::ByTopic> &topics, Measure measure)
{
    QList<Bar> bars;
    for (const ImpactService::ByTopic &topic : topics) {
        Bar whose;
        whose.network.reset();
        whose.label = topic.name;
        append(bars, whose, topic.totals, measure);
    }
    return sorted(bars);
}

QList<FigureTable::Line> NetworkBars::linesOf(
    const QList<ImpactService::ByNetwork> &networks, Measure measure)
{
    QList<FigureTable::Line> lines;
    for (const ImpactService::ByNetwork &network : networks)
        append(lines, Format::networkLabel(network.network), network.network,
            figureOf(network.totals, measure));
    return lines;
}

QList<FigureTable::Line> NetworkBars::linesOf(
    const QList<ImpactService::ByTopic> &topics, Measure measure)
{
    QList<FigureTable::Line> lines;
    for (const ImpactService::ByTopic &topic : topics)
        append(lines, topic.name, {}, figureOf(topic.totals, measure));
    return lines;
}

ImpactFigure NetworkBars::askedFigure(Measure measure)
{
    return measure == Measure::Impressions ? ImpactFigure::Impressions : ImpactFigure::Visits;
}

void NetworkBars::setNetworks(const QList<ImpactService::ByNetwork> &networks, Measure measure)
{
    fill(barsOf(networks, measure), measure);
}

void NetworkBars::setTopics(const QList<ImpactService::ByTopic> &topics, Measure measure)
{
    fill(barsOf(topics, measure), measure);
}

QString NetworkBars::summary() const
{
    if (m_bars.isEmpty())
        return tr("No figure is known here yet");
    return tr("Longest bar: %1", "network or topic, kind of figure, figure")
        .arg(wordsOf(m_bars.constFirst()));
}

void NetworkBars::fill(const QList<Bar> &bars, Measure measure)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows.clear();
    m_bars = bars;
    m_measure = measure;
    m_mark = -1;
    for (const Bar &bar : bars) {
        m_rows.append(rowOf(bar));
        m_layout->addWidget(m_rows.constLast());
    }
    m_layout->addStretch(1);
    setAccessibleDescription(summary());
    update();
}

QWidget *NetworkBars::rowOf(const Bar &bar)
{
    auto *line = new QWidget;
    line->setFixedHeight(m_theme.scaled(rowHeight));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    if (bar.network)
        row->addWidget(new NetworkIcon(m_theme, *bar.network));
    auto *name = new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::text, labelOf(bar));
    name->setFixedWidth(m_theme.scaled(bar.network ? nameWidth : topicWidth));
    name->setElided(!bar.network);
    row->addWidget(name);
    row->addWidget(new BarLine(m_theme, bar), 1);
    row->addWidget(new ProvenanceMark(m_theme, bar.provenance));
    auto *number = new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::text,
        ImpactWords::number(bar.count, bar.provenance));
    number->setAlignment(Qt::AlignTrailing);
    number->setMinimumWidth(m_theme.scaled(numberWidth));
    row->addWidget(number);
    line->setAccessibleName(wordsOf(bar));
    line->setToolTip(tr("Where this number comes from: click, or Enter"));
    line->setCursor(Qt::PointingHandCursor);
    return line;
}

void NetworkBars::setMark(int mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    setAccessibleDescription(mark < 0 ? summary() : wordsOf(m_bars.at(mark)));
    update();
}

void NetworkBars::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (m_mark >= 0 && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)) {
        tellOrigin(m_mark);
        return;
    }
    const int before = m_mark;
    const auto mark = markByKey(key, Qt::Vertical, m_mark, int(m_bars.size()));
    if (!mark) {
        QWidget::keyPressEvent(event);
        return;
    }
    setMark(*mark);
    if (m_mark != before && m_mark >= 0)
        announceInPassing(this, wordsOf(m_bars.at(m_mark)));
}

void NetworkBars::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason) // one goes on from the bar that was asked about
        setMark(-1);
    QWidget::focusOutEvent(event);
}

int NetworkBars::barAt(QPoint at) const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i)->geometry().contains(at))
            return int(i);
    }
    return -1;
}

void NetworkBars::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(
        event->button() == Qt::LeftButton && barAt(event->position().toPoint()) >= 0);
}

void NetworkBars::mouseReleaseEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && bar >= 0)
        tellOrigin(bar);
}

void NetworkBars::tellOrigin(int bar)
{
    setMark(bar);
    const Bar &asked = m_bars.at(bar);
    OriginPopover::open(m_theme, this,
        { wordsOf(asked), askedFigure(m_measure), asked.provenance, m_rows.at(bar)->geometry() });
}

void NetworkBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_mark >= 0) {
        const QRectF row(m_rows.at(m_mark)->geometry().adjusted(-4, -2, 4, 2));
        fillRounded(painter, row, Metrics::radiusField, m_theme.colors().accentSoft);
    }
    if (hasFocus())
        fillRounded(painter, QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::radiusField, {},
            m_theme.colors().accent, 2);
}

} // namespace Relais::Ui
