// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The dashboard's large figures: above its charts, and between them those that the first leave no
// room for.

#include "core/drawing/dashboardwords.h"
#include "ui/common/panels/card.h"
#include "ui/common/words/format.h"
#include "ui/dashboard/dashboardfilters.h"
#include "ui/dashboard/dashboardpanels.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/figurerow.h"
#include "ui/dashboard/kpicard.h"

#include <QBoxLayout>
#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

enum {
    Activation,
    Relays,
    Measured,
    Reported,
    Estimated,
    Clicks,
    OwnWords,
    Active,
    Engagement,
    Earned
};

} // namespace

QWidget *DashboardView::makeFigures()
{
    auto *figures = new FigureRow;
    auto *more = new FigureRow; // between the panels, so that the first ones stay in one row
    using Row = FigureRow::Row;
    const auto add = [this](FigureRow *to, Row row, std::initializer_list<KpiCard *> together) {
        auto *card = new Card(m_theme);
        auto *inside = new QHBoxLayout(card);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(0);
        for (KpiCard *one : together) {
            m_figures.append(one);
            inside->addWidget(one, 1);
        }
        to->add(card, int(together.size()), row);
    };
    const auto one = [this](const QString &name, std::optional<Provenance> provenance = {}) {
        return new KpiCard(m_theme, name, provenance);
    };
    add(figures, Row::First, { one(tr("Activation")) });
    add(figures, Row::First, { one(tr("Relays")) });
    add(figures, Row::First,
        { one(tr("Imp. measured"), Provenance::Measured),
            one(tr("Imp. reported"), Provenance::Reported),
            one(tr("Imp. estimated"), Provenance::Estimated) });
    add(figures, Row::Second, { one(tr("Clicks measured"), Provenance::Measured) });
    add(figures, Row::Second, { one(tr("In own words")) });
    add(more, Row::First, { one(tr("Active ambassadors")) });
    add(more, Row::First, { one(tr("Engagement")) });
    add(more, Row::Second, { one(tr("Earned media value")) });
    m_earned = m_figures.at(Earned)->parentWidget();
    m_earned->hide();
    defineFigures();
    m_panels->setMoreFigures(more);
    return figures;
}

void DashboardView::defineFigures()
{
    QHash<QString, QString> meanings;
    const auto definitions = DashboardWords::definitions();
    for (const auto &[word, meaning] : definitions)
        meanings.insert(word, meaning);
    const std::pair<int, QString> words[] {
        { Activation, DashboardWords::tr("Activation") },
        { Active, DashboardWords::tr("Active ambassadors") },
        { Relays, DashboardWords::tr("Relays") },
        { Measured, DashboardWords::tr("Measured") },
        { Reported, DashboardWords::tr("Reported") },
        { Estimated, DashboardWords::tr("Estimated") },
        { Clicks, DashboardWords::tr("Clicks") },
        { Engagement, DashboardWords::tr("Engagement") },
        { OwnWords, DashboardWords::tr("In own words") },
        { Earned, DashboardWords::tr("Earned media value") },
    };
    for (const auto &[card, word] : words)
        m_figures.at(card)->setDefinition(meanings.value(word));
}

QString DashboardView::activationNote(const Insights &insights) const
{
    const std::optional<int> now = insights.total.active;
    if (!now && m_filters->choice().hasSeveral())
        return tr("not told of several values of a filter");
    if (!now)
        return tr("not told: it would tell of fewer than five");
    if (insights.headcount <= 0)
        return tr("the headcount of that day is not known");
    const QString people =
        tr("%1 of %2 people").arg(Format::number(*now), Format::number(insights.headcount));
    QString points;
    if (insights.previous && insights.previous->active && insights.previousHeadcount
        && !DashboardWords::isRunning(insights, m_today))
        points = DashboardWords::points(
            *now, insights.headcount, *insights.previous->active, *insights.previousHeadcount);
    return points.isEmpty() ? people
                            : tr("%1 · %2", "change in points, people").arg(points, people);
}

void DashboardView::showFigures(const Insights &insights)
{
    const InsightFigures &now = insights.total;
    const std::optional<InsightFigures> &before = insights.previous;
    const auto change = [&](qint64 value, auto read) {
        return DashboardWords::change(insights, m_today, value, before ? read(*before) : 0);
    };
    m_figures.at(Activation)
        ->setFigure(
            DashboardWords::share(now.active, insights.headcount), activationNote(insights));
    m_figures.at(Active)->setFigure(DashboardWords::known(now.active),
        now.active && before && before->active
            ? DashboardWords::change(insights, m_today, *now.active, *before->active)
            : QString());
    m_figures.at(Relays)->setFigure(Format::number(now.relays),
        change(now.relays, [](const InsightFigures &f) { return qint64(f.relays); }));
    int card = Measured;
    for (const Provenance provenance :
        { Provenance::Measured, Provenance::Reported, Provenance::Estimated }) {
        const auto value = now.impressions.of(provenance);
        const QString shown = DashboardWords::known(value);
        const bool guess = provenance == Provenance::Estimated && value;
        m_figures.at(card++)->setFigure(guess ? QString(u"≈ "_s + shown) : shown,
            value ? change(*value,
                        [provenance](const InsightFigures &f) {
                            return f.impressions.of(provenance).value_or(0);
                        })
                  : QString());
    }
    m_figures.at(Clicks)->setFigure(Format::number(now.clicks),
        change(now.clicks, [](const InsightFigures &f) { return f.clicks; }));
    showEngagement(insights);
    showEarned(insights);
    m_figures.at(OwnWords)->setFigure(DashboardWords::share(now.ownWords, now.relays),
        before ? DashboardWords::points(now.ownWords, now.relays, before->ownWords, before->relays)
               : QString());
}

// One card: what was measured, and beside it, never added to it, what people reported.
void DashboardView::showEngagement(const Insights &insights)
{
    const Figure &now = insights.total.engagements;
    QString note;
    if (now.reported)
        note = tr("measured; %1 reported").arg(Format::number(*now.reported));
    else if (now.measured && insights.previous)
        note = DashboardWords::change(
            insights, m_today, *now.measured, insights.previous->engagements.measured.value_or(0));
    m_figures.at(Engagement)->setFigure(DashboardWords::known(now.measured), note);
}

// Only at prices that an admin entered, with the formula.
void DashboardView::showEarned(const Insights &insights)
{
    const QString value = DashboardWords::earnedValue(insights);
    m_earned->setVisible(!value.isEmpty());
    const QString formula = DashboardWords::earnedFormula(insights);
    m_figures.at(Earned)->setFigure(value, formula);
    m_figures.at(Earned)->setToolTip(formula);
}

} // namespace Relais::Ui
