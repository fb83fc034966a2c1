// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/impact/networkbars.h"

#include "ui/common/avatar.h"
#include "ui/common/format.h"
#include "ui/common/impactwords.h"
#include "ui/common/provenancemark.h"
#include "ui/common/textlabel.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int barHeight = 12;
constexpr int rowHeight = 28;
constexpr int nameWidth = 66;
constexpr int topicWidth = 96;
constexpr int numberWidth = 64;

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
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
}

namespace {

void append(QList<NetworkBars::Bar> &bars, const NetworkBars::Bar &whose,
    const ImpactTotals &totals, NetworkBars::Measure measure)
{
    const Figure &figure =
        measure == NetworkBars::Measure::Impressions ? totals.impressions : totals.clicks;
    for (const Provenance provenance :
        { Provenance::Measured, Provenance::Reported, Provenance::Estimated }) {
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

void NetworkBars::setNetworks(const QList<ImpactService::ByNetwork> &networks, Measure measure)
{
    fill(barsOf(networks, measure));
}

void NetworkBars::setTopics(const QList<ImpactService::ByTopic> &topics, Measure measure)
{
    fill(barsOf(topics, measure));
}

void NetworkBars::fill(const QList<Bar> &bars)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Bar &bar : bars) {
        auto *line = new QWidget;
        line->setFixedHeight(m_theme.scaled(rowHeight));
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(10);
        if (bar.network)
            row->addWidget(new NetworkIcon(m_theme, *bar.network));
        const QString label = bar.network ? Format::networkLabel(*bar.network) : bar.label;
        auto *name = new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::text, label);
        name->setFixedWidth(m_theme.scaled(bar.network ? nameWidth : topicWidth));
        name->setElided(!bar.network);
        row->addWidget(name);
        row->addWidget(new BarLine(m_theme, bar), 1);
        row->addWidget(new ProvenanceMark(m_theme, bar.provenance));
        const QString text = ImpactWords::number(bar.count, bar.provenance);
        auto *number = new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::text, text);
        number->setAlignment(Qt::AlignTrailing);
        number->setMinimumWidth(m_theme.scaled(numberWidth));
        row->addWidget(number);
        const QStringList parts { label, Format::provenanceLabel(bar.provenance), text };
        line->setAccessibleName(parts.join(u", "_s));
        m_layout->addWidget(line);
    }
    m_layout->addStretch(1);
}

} // namespace Relais::Ui
