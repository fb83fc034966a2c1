// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/dashboardview.h"

#include "core/drawing/dashboardwords.h"
#include "ui/common/controls/button.h"
#include "ui/common/pagekeys.h"
#include "ui/common/panels/scrolled.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/emptystate.h"
#include "ui/common/words/keynames.h"
#include "ui/dashboard/dashboardfilters.h"
#include "ui/dashboard/dashboardpanels.h"
#include "ui/dashboard/definitionsdialog.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int gap = 12;

} // namespace

DashboardView::DashboardView(Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_filters(new DashboardFilters(theme, clock))
    , m_definitions(Button::iconOnly(theme, u"info"_s, tr("What the figures mean")))
    , m_export(new Button(theme, Button::Kind::Primary, tr("Export")))
    , m_problem(new Banner(theme, Tone::Warn, u"offline"_s))
    , m_done(new Banner(theme, Tone::Good, u"export"_s))
    , m_empty(new EmptyState(theme))
    , m_content(new QWidget)
    , m_panels(new DashboardPanels(theme))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(gap);
    outer->addWidget(makeTop());
    m_problem->hide();
    outer->addWidget(m_problem);
    m_done->setClosable(true);
    m_done->setAction(tr("Open folder"));
    m_done->hide();
    connect(m_done, &Banner::closed, m_done, &QWidget::hide);
    connect(m_done, &Banner::actionTriggered, this, [this] { Q_EMIT folderAsked(m_saved); });
    outer->addWidget(m_done);
    m_empty->hide();
    connect(m_empty, &EmptyState::primaryTriggered, m_filters, &DashboardFilters::openPeriods);
    connect(m_empty, &EmptyState::secondaryTriggered, m_filters, &DashboardFilters::clear);
    outer->addWidget(m_empty, 1);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(gap);
    column->addWidget(makeFigures());
    column->addWidget(m_panels, 1);
    auto *scroll = scrolled(m_content);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // large text takes more
    outer->addWidget(scroll, 4);
    connect(m_panels, &DashboardPanels::storyChosen, this,
        [this](const QString &story) { Q_EMIT storyAsked({ story }); });
    connect(m_panels, &DashboardPanels::maturityChosen, this, [this](Provenance provenance) {
        m_filters->setMaturity(provenance);
        Q_EMIT choiceChanged();
    });
    using Filter = DashboardChoice::Filter;
    const auto follow = [this](void (DashboardPanels::*chosen)(const QString &), Filter filter) {
        connect(m_panels, chosen, m_filters,
            [this, filter](const QString &key) { m_filters->follow(filter, key); });
    };
    follow(&DashboardPanels::teamChosen, Filter::Team);
    follow(&DashboardPanels::networkChosen, Filter::Network);
    follow(&DashboardPanels::topicChosen, Filter::Topic);
    follow(&DashboardPanels::campaignChosen, Filter::Campaign);
    follow(&DashboardPanels::languageChosen, Filter::Language);
    makeKeys();
}

QWidget *DashboardView::makeTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    m_filters->setToolTip(KeyNames::hint(tr("Filters"), QKeySequence(Qt::ALT | Qt::Key_F)));
    row->addWidget(m_filters, 1);
    row->addWidget(m_definitions, 0, Qt::AlignTop);
    m_export->setIconName(u"export"_s);
    m_export->setTrailingIcon(u"expand"_s);
    m_export->setEnabled(false);
    m_export->setToolTip(tr("What is shown, with its filters; hidden groups stay hidden (Ctrl E)"));
    row->addWidget(m_export, 0, Qt::AlignTop);
    connect(m_filters, &DashboardFilters::changed, this, &DashboardView::questionChanged);
    connect(m_definitions, &QPushButton::clicked, this, &DashboardView::showDefinitions);
    connect(m_export, &QPushButton::clicked, this, &DashboardView::openExports);
    return top;
}

void DashboardView::makeKeys()
{
    const auto key = [this](const QKeySequence &keys, std::function<void()> act) {
        addKey(*this, keys, std::move(act), Qt::WindowShortcut);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_P), [this] { m_filters->openPeriods(); });
    key(QKeySequence(Qt::ALT | Qt::Key_F), [this] { m_filters->openFirst(); });
    key(QKeySequence(Qt::Key_F), [this] { m_filters->openFirst(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { openExports(); });
}

void DashboardView::openExports()
{
    if (!m_export->isEnabled())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const std::pair<Export, QString> formats[] {
        { Export::Csv, tr("CSV: data, one line a cell") },
        { Export::Xlsx, tr("XLSX: workbook, definitions included") },
        { Export::Png, tr("PNG: picture of the charts") },
        { Export::Svg, tr("SVG: charts as vectors") },
        { Export::Pdf, tr("PDF: report") },
    };
    for (const auto &[format, text] : formats)
        menu->addAction(text, this, [this, format = format] { Q_EMIT exportAsked(format); });
    QMenu *alone = menu->addMenu(tr("Picture of one chart"));
    for (const Chart chart : allCharts)
        alone->addAction(nameOf(chart), this, [this, chart] { Q_EMIT chartAsked(chart); });
    if (m_schedules) {
        menu->addSeparator();
        menu->addAction(
            tr("Reports that come by themselves…"), this, &DashboardView::schedulesAsked);
    }
    menu->popup(m_export->mapToGlobal(QPoint(0, m_export->height())));
}

QString DashboardView::nameOf(Chart chart)
{
    switch (chart) {
    case Chart::Trend:
        return tr("Relays by day");
    case Chart::Maturity:
        return tr("Team maturity");
    case Chart::Timeline:
        return tr("Maturity over time");
    case Chart::Heat:
        break;
    }
    return tr("When people relay");
}

void DashboardView::showDefinitions()
{
    auto *dialog = new DefinitionsDialog(m_theme, DashboardWords::definitions(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DashboardView::setChoices(
    const QList<Team> &teams, const QList<Topic> &topics, const QList<Campaign> &campaigns)
{
    m_filters->setChoices(teams, topics, campaigns);
}

void DashboardView::setNetworks(const QList<Network> &networks)
{
    m_filters->setNetworks(networks);
}

void DashboardView::setChoice(const DashboardChoice &choice)
{
    m_filters->setChoice(choice);
    m_panels->setMaturity(choice.maturity);
}

const DashboardChoice &DashboardView::choice() const
{
    return m_filters->choice();
}

Provenance DashboardView::maturity() const
{
    return m_panels->maturity();
}

DashboardNames DashboardView::names() const
{
    return { m_filters->teamNames(), m_filters->topicNames(), m_filters->campaignNames() };
}

QStringList DashboardView::filtersInWords() const
{
    return m_filters->inWords();
}

InsightQuestion DashboardView::question(const QDate &today) const
{
    return m_filters->choice().question(today);
}

QString DashboardView::summary() const
{
    if (!m_insights)
        return {};
    QString period = DashboardWords::days(m_insights->from, m_insights->to);
    if (m_insights->hidden)
        return period;
    if (m_insights->previousFrom.isValid())
        period = tr("%1, compared with %2", "days, days")
                     .arg(period,
                         DashboardWords::days(m_insights->previousFrom, m_insights->previousTo));
    if (m_insights->headcount <= 0)
        return period;
    return tr("%1 · %2", "people, period")
        .arg(tr("%n people", nullptr, m_insights->headcount), period);
}

void DashboardView::setInsights(const Insights &insights)
{
    m_insights = insights;
    m_filters->setLocations(insights.locations);
    const bool isEmpty = !insights.hidden && insights.total.relays == 0;
    m_export->setEnabled(!insights.hidden);
    m_empty->setVisible(insights.hidden || isEmpty);
    m_content->setVisible(!insights.hidden && !isEmpty);
    const bool isFiltered = m_filters->choice().isFiltered();
    if (isEmpty)
        m_empty->setContent(u"relay"_s, Tone::Accent, tr("No relay in this period"),
            isFiltered ? tr("Choose a longer one, or take the filters off.")
                       : tr("Choose a longer one."));
    else
        m_empty->setContent(u"privacy"_s, Tone::Neutral, tr("Groups under five people are hidden"),
            tr("This choice is about fewer than five people, or differs by fewer from what another "
               "period or filter tells. Widen the period or the filters."));
    m_empty->setActions(tr("Choose a period"), isFiltered ? tr("Take the filters off") : QString());
    if (insights.hidden)
        return;
    QStringList languages;
    for (const InsightRow &row : insights.byLanguage.rows)
        languages.append(row.key);
    if (m_filters->choice().languages.isEmpty())
        m_filters->setLanguages(languages);
    showFigures(insights);
    m_panels->setInsights(insights, names(), m_offsetMinutes, m_today);
}

void DashboardView::setPictures(
    std::function<QPixmap(const QString &story, const QSize &size, qreal dpr)> pictureOf)
{
    m_panels->setPictures(std::move(pictureOf));
}

void DashboardView::showPictures()
{
    m_panels->showPictures();
}

void DashboardView::setProblem(const QString &sentence)
{
    m_problem->setMessage({}, sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void DashboardView::setSaved(const QString &file)
{
    m_saved = file;
    m_done->setMessage({}, tr("Saved: %1").arg(QFileInfo(file).fileName()));
    m_done->setVisible(!file.isEmpty());
}

} // namespace Relais::Ui
