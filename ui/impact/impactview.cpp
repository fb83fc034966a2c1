// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/impact/impactview.h"

#include "ui/common/charts/chartpanel.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/scrolled.h"
#include "ui/common/states/banner.h"
#include "ui/common/words/format.h"
#include "ui/common/words/impactwords.h"
#include "ui/impact/beststories.h"
#include "ui/impact/beststorydelegate.h"
#include "ui/impact/figurecard.h"
#include "ui/impact/figuresheet.h"
#include "ui/impact/headlinecard.h"
#include "ui/impact/impacttables.h"
#include "ui/impact/thankspanel.h"
#include "ui/impact/weekchart.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int gap = 12;
constexpr int chartPanelHeight = 276;
constexpr int networksWidth = 388;
constexpr int leastTitle = 200; // of a story among the best and its picture, beside the figures
constexpr Provenance all[] = { Provenance::Measured, Provenance::Reported, Provenance::Estimated };

QVBoxLayout *panelLayout(Card *card)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    return column;
}

Figure measuredOnly(int count)
{
    Figure figure;
    figure.measured = count;
    return figure;
}

//! In the tables by week, network or topic: whose, then a column for each provenance.
std::optional<NumberOrigin> originBeside(ImpactFigure figure, int column)
{
    if (column < 1 || column > 3)
        return std::nullopt;
    return NumberOrigin { figure, all[column - 1] };
}

} // namespace

ImpactView::ImpactView(Theme &theme, PictureCache &pictures, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_message(new Banner(theme, Tone::Bad, u"error"_s))
    , m_headline(new HeadlineCard(theme))
    , m_relays(new FigureCard(theme, ImpactFigure::Relays, tr("Relays"), tr("published")))
    , m_visits(new FigureCard(theme, ImpactFigure::Visits, tr("Visits"), tr("by tracked link")))
    , m_impressions(
          new FigureCard(theme, ImpactFigure::Impressions, tr("Impressions"), tr("counted apart")))
    , m_reactions(new FigureCard(
          theme, ImpactFigure::Reactions, tr("Reactions"), tr("and comments, reposts")))
    , m_thanks(new ThanksPanel(theme))
    , m_chart(new WeekChart(theme))
    , m_weeks(new WeekTable(this))
    , m_weekView(makeImpactTable(m_weeks, tr("Impressions a week"), theme.scaled(32)))
    , m_chartStack(new QStackedWidget)
    , m_turn(Button::iconOnly(theme, u"table"_s, tr("Show the table (Ctrl T)")))
    , m_bars(new NetworkBars(theme))
    , m_networks(new ChartPanel(theme, {}, m_bars,
          { tr("Network or topic"), Format::provenanceLabel(Provenance::Measured),
              Format::provenanceLabel(Provenance::Reported),
              Format::provenanceLabel(Provenance::Estimated) }))
    , m_by(new Button(theme, Button::Kind::Quiet, {}))
    , m_switch(new Button(theme, Button::Kind::Quiet, {}))
    , m_best(new BestStories(this))
    , m_bestView(makeImpactTable(m_best, tr("Your best stories"), theme.scaled(Metrics::tableRow)))
    , m_sheet(new FigureSheet(theme))
    , m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(makeControls());
    m_message->hide();
    m_message->setClosable(true);
    connect(m_message, &Banner::closed, m_message, &QWidget::hide);
    column->addWidget(m_message);
    m_stack->addWidget(makeContent());
    m_stack->addWidget(m_sheet);
    column->addWidget(m_stack, 1);
    connect(m_sheet, &FigureSheet::closed, this, &ImpactView::closeSheet);
    dressBestStories(*m_bestView, theme, pictures);
    tellTablesOrigins();
    showNetworks();
}

void ImpactView::tellTablesOrigins()
{
    tellOrigins(*m_weekView, m_theme,
        [](int column) { return originBeside(ImpactFigure::Impressions, column); });
    tellOrigins(*m_bestView, m_theme, BestStories::originOf);
    tellOrigins(m_networks->table().table(), m_theme,
        [this](int column) { return originBeside(NetworkBars::askedFigure(m_measure), column); });
}

QWidget *ImpactView::makeControls()
{
    auto *controls = new QWidget;
    auto *row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *periods = new QButtonGroup(this);
    const QStringList names { tr("4 weeks"), tr("12 weeks"), tr("1 year") };
    for (int i = 0; i < names.size(); ++i) {
        auto *chip = new Chip(m_theme, names.at(i));
        chip->setCheckable(true);
        chip->setChecked(i == static_cast<int>(m_period));
        periods->addButton(chip, i);
        row->addWidget(chip);
    }
    periods->setExclusive(true);
    connect(periods, &QButtonGroup::idClicked, this, [this](int id) {
        m_period = static_cast<ImpactService::Period>(id);
        Q_EMIT periodChosen();
    });
    m_estimates = new Chip(m_theme, Format::provenanceLabel(Provenance::Estimated));
    m_estimates->setIconName(provenanceKey(Provenance::Estimated));
    m_estimates->setCheckable(true);
    m_estimates->setAccessibleName(tr("Show estimated impressions"));
    m_estimates->setToolTip(ImpactWords::formula());
    connect(m_estimates, &QAbstractButton::clicked, this, &ImpactView::estimatesSwitched);
    row->addWidget(m_estimates);
    row->addStretch(1);
    auto *enter = new Button(m_theme, Button::Kind::Normal, tr("Enter figures"));
    enter->setIconName(u"edit"_s);
    enter->setToolTip(tr("Enter figures (Ctrl N)"));
    auto *out = new Button(m_theme, Button::Kind::Normal, tr("Export"));
    out->setIconName(u"export"_s);
    for (Button *button : { enter, out }) {
        button->setSize(Button::Size::Small);
        row->addWidget(button);
    }
    connect(enter, &QPushButton::clicked, this, &ImpactView::openSheet);
    connect(out, &QPushButton::clicked, this, &ImpactView::exportAsked);
    return controls;
}

QWidget *ImpactView::makeFigures()
{
    auto *figures = new QWidget;
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    for (FigureCard *card : { m_relays, m_visits, m_impressions, m_reactions })
        row->addWidget(card, 1);
    return figures;
}

QWidget *ImpactView::makeChart()
{
    auto *card = new Card(m_theme);
    auto *column = panelLayout(card);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *title =
        new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, tr("Impressions a week"));
    title->setElided(true);
    head->addWidget(title, 1);
    for (const Provenance provenance : all) {
        auto *chip = new Chip(m_theme, Format::provenanceLabel(provenance));
        chip->setIconName(provenanceKey(provenance));
        chip->setCheckable(true);
        chip->setChecked(true);
        connect(chip, &QAbstractButton::toggled, this,
            [this, provenance](bool on) { m_chart->setShown(provenance, on); });
        m_legend.append(chip);
        head->addWidget(chip);
    }
    connect(m_turn, &QPushButton::clicked, this, &ImpactView::toggleTable);
    head->addWidget(m_turn);
    column->addLayout(head);
    m_chartStack->addWidget(m_chart);
    m_chartStack->addWidget(m_weekView);
    column->addWidget(m_chartStack, 1);
    return card;
}

QWidget *ImpactView::makeNetworks()
{
    for (Button *button : { m_by, m_switch }) {
        button->setSize(Button::Size::Small);
        m_networks->addTool(button);
    }
    connect(m_by, &QPushButton::clicked, this, [this] {
        m_byTopic = !m_byTopic;
        showNetworks();
    });
    connect(m_switch, &QPushButton::clicked, this, [this] {
        m_measure = m_measure == NetworkBars::Measure::Impressions
            ? NetworkBars::Measure::Visits
            : NetworkBars::Measure::Impressions;
        showNetworks();
    });
    m_networks->setNote(
        tr("Some networks do not tell how often a post was seen. What is not known is not shown."));
    return m_networks;
}

QWidget *ImpactView::makeStories()
{
    auto *card = new Card(m_theme);
    auto *column = panelLayout(card);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, tr("Your best stories")));
    head->addStretch(1);
    head->addWidget(new TextLabel(
        m_theme, TextStyle::Small, &Tokens::muted, tr("In order of measured visits")));
    column->addLayout(head);
    column->addWidget(m_bestView, 1);
    card->setMinimumHeight(m_theme.scaled(220));
    connect(m_bestView, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (!BestStories::originOf(index.column()))
            Q_EMIT relaysAsked(m_best->storyAt(index.row()));
    });
    return card;
}

QWidget *ImpactView::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(m_headline);
    column->addWidget(makeFigures());
    m_details = new QWidget;
    auto *middle = new QHBoxLayout(m_details);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(gap);
    middle->addWidget(makeChart(), 1);
    middle->addWidget(makeNetworks());
    m_details->setMinimumHeight(m_theme.scaled(chartPanelHeight));
    column->addWidget(m_details);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(gap);
    bottom->addWidget(makeStories(), 1);
    bottom->addWidget(m_thanks);
    column->addLayout(bottom, 1);
    auto *scroll = scrolled(content);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // large text takes more
    return scroll;
}

void ImpactView::setSummary(
    const ImpactService::Summary &summary, const QString &organization, const QDateTime &now)
{
    m_summary = summary;
    const ImpactTotals &totals = summary.totals;
    m_headline->setSummary(summary, organization, now);
    m_relays->setFigure(measuredOnly(totals.relays));
    m_visits->setFigure(totals.clicks);
    m_impressions->setFigure(totals.impressions);
    m_reactions->setFigure(totals.engagements);
    m_estimates->setChecked(summary.estimates);
    const bool enough = totals.relays >= ImpactWords::fewest;
    m_details->setVisible(enough);
    m_chart->setWeeks(summary.weeks);
    fillTables();
    m_bestView->setMinimumWidth(BestStories::leastWidth(*m_bestView, m_theme.scaled(leastTitle)));
    showNetworks();
    showLegend();
}

// Counts come in while somebody reads: the cell that they are at stays.
void ImpactView::fillTables()
{
    const QModelIndex week = m_weekView->currentIndex();
    const int weekRow = week.row();
    const int weekColumn = week.column();
    m_weeks->setWeeks(m_summary.weeks);
    m_weekView->setCurrentIndex(m_weeks->index(weekRow, weekColumn));
    const QModelIndex best = m_bestView->currentIndex();
    const StoryId story = m_best->storyAt(best.row());
    const int bestColumn = best.column();
    m_best->setStories(m_summary.stories);
    m_bestView->setCurrentIndex(m_best->index(m_best->rowOf(story), bestColumn));
}

void ImpactView::showLegend()
{
    for (qsizetype i = 0; i < m_legend.size(); ++i) {
        const Provenance provenance = all[i];
        const bool any = m_summary.totals.impressions.of(provenance).has_value();
        m_legend.at(i)->setUnavailable(any
                ? QString()
                : tr("No %1 impressions in this period", "kind of figures")
                      .arg(Format::provenanceLabel(provenance).toLower()));
    }
}

void ImpactView::showNetworks()
{
    const bool impressions = m_measure == NetworkBars::Measure::Impressions;
    if (m_byTopic)
        m_networks->setTitle(impressions ? tr("Impressions by topic") : tr("Visits by topic"));
    else
        m_networks->setTitle(impressions ? tr("Impressions by network") : tr("Visits by network"));
    m_switch->setText(impressions ? tr("Visits") : tr("Impressions"));
    m_switch->setAccessibleDescription(tr("Shows another figure in the bars"));
    m_by->setText(m_byTopic ? tr("By network") : tr("By topic"));
    m_by->setAccessibleDescription(tr("Groups the bars otherwise"));
    m_networks->setFixedWidth(qMax(m_theme.scaled(networksWidth), m_networks->headWidth()));
    if (m_byTopic) {
        m_bars->setTopics(m_summary.topics, m_measure);
        m_networks->setLines(NetworkBars::linesOf(m_summary.topics, m_measure));
    } else {
        m_bars->setNetworks(m_summary.networks, m_measure);
        m_networks->setLines(NetworkBars::linesOf(m_summary.networks, m_measure));
    }
}

void ImpactView::setProblem(const QString &text)
{
    m_message->setLook(Tone::Bad, u"error"_s);
    m_message->setVisible(!text.isEmpty());
    m_message->setMessage({}, text);
}

void ImpactView::setSaid(const QString &text)
{
    m_message->setLook(Tone::Good, u"approve"_s);
    m_message->show();
    m_message->setMessage({}, text);
}

bool ImpactView::isSheetOpen() const
{
    return m_stack->currentIndex() == 1;
}

void ImpactView::openSheet()
{
    Q_EMIT sheetOpened();
    m_stack->setCurrentIndex(1);
    m_sheet->start();
}

void ImpactView::closeSheet()
{
    m_stack->setCurrentIndex(0);
    m_chart->setFocus(Qt::OtherFocusReason);
}

bool ImpactView::isTableShown() const
{
    return m_chartStack->currentIndex() == 1;
}

void ImpactView::toggleTable()
{
    m_chartStack->setCurrentIndex(isTableShown() ? 0 : 1);
    const QString name =
        isTableShown() ? tr("Show the chart (Ctrl T)") : tr("Show the table (Ctrl T)");
    m_turn->setToolTip(name);
    m_turn->setAccessibleName(name);
    m_chartStack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Relais::Ui
