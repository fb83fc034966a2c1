// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/dashboardchoice.h"
#include "core/domain/insights.h"
#include "core/domain/story.h"
#include "ui/common/paint.h"

#include <functional>

namespace Relais::Ui {

class Banner;
class Button;
class DashboardFilters;
class DashboardPanels;
class EmptyState;
class KpiCard;
struct DashboardNames;

//! The manager's dashboard: period and filters above figures, charts and tables. Shows values; the
//! page binds it to the service.
class DashboardView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DashboardView)
public:
    enum class Export { Csv, Xlsx, Png, Svg, Pdf };
    enum class Chart { Trend, Maturity, Timeline, Heat };
    static constexpr Chart allCharts[] { Chart::Trend, Chart::Maturity, Chart::Timeline,
        Chart::Heat };
    static QString nameOf(Chart chart);
    DashboardView(Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void setChoices(const QList<Team> &teams, const QList<Topic> &topics,
        const QList<Campaign> &campaigns = {});
    void setNetworks(const QList<Network> &networks); //!< to choose from
    void setChoice(const DashboardChoice &choice); //!< emits nothing
    void setInsights(const Insights &insights);
    void setOffset(int minutes) { m_offsetMinutes = minutes; } //!< of the viewer, east of UTC
    //! Of which day (UTC) the figures are: a period may end after it.
    void setToday(const QDate &day) { m_today = day; }
    //! Of the most relayed stories, by their ids; null where there is none, or none yet.
    void setPictures(
        std::function<QPixmap(const QString &story, const QSize &size, qreal dpr)> pictureOf);
    void showPictures(); //!< some came since
    void setProblem(const QString &sentence); //!< old figures stay below it; empty: none
    //! A file was written; folder: to be opened from here.
    void setSaved(const QString &file);
    //! What period and filters ask for; today (UTC) is the last day.
    InsightQuestion question(const QDate &today) const;
    const DashboardChoice &choice() const;
    Provenance maturity() const; //!< of what a relay earns, as it is shown
    const std::optional<Insights> &insights() const { return m_insights; }
    DashboardNames names() const;
    QStringList filtersInWords() const;
    int offset() const { return m_offsetMinutes; }
    QString summary() const; //!< the period in words
    void openExports();
    void offerSchedules() { m_schedules = true; } //!< in the export menu

Q_SIGNALS:
    void questionChanged();
    void choiceChanged(); //!< what is remembered, while the question stays
    void exportAsked(Relais::Ui::DashboardView::Export format);
    void chartAsked(Relais::Ui::DashboardView::Chart chart); //!< that one alone as a picture
    void folderAsked(const QString &file);
    void schedulesAsked(); //!< of reports that come by themselves
    void storyAsked(const Relais::StoryId &story);

private:
    QWidget *makeTop();
    QWidget *makeFigures();
    void defineFigures();
    void makeKeys();
    void showFigures(const Insights &insights);
    void showEngagement(const Insights &insights);
    void showEarned(const Insights &insights);
    QString activationNote(const Insights &insights) const;
    void showDefinitions();

    Theme &m_theme;
    std::optional<Insights> m_insights;
    int m_offsetMinutes = 0;
    QDate m_today;
    QString m_saved;
    bool m_schedules = false;
    DashboardFilters *m_filters;
    Button *m_definitions;
    Button *m_export;
    Banner *m_problem;
    Banner *m_done;
    EmptyState *m_empty;
    QWidget *m_content;
    //! Activation, relays, three impressions, clicks, own words; active, engagement, earned value
    QList<KpiCard *> m_figures;
    QWidget *m_earned = nullptr;
    DashboardPanels *m_panels;
};

} // namespace Relais::Ui
