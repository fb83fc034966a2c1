// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/shell/page.h"

#include <QDateTime>
#include <QHash>
#include <QTimer>

namespace Relais {
class DigestService;
class InsightsService;
class ServerReach;
struct Error;
struct InsightLabels;
} // namespace Relais

namespace Relais::Ui {

class FolderReporter;
class PictureCache;
class ReportDialog;

//! Binds the dashboard to the insights service.
class DashboardPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DashboardPage)
public:
    DashboardPage(
        Theme &theme, InsightsService &insights, const Clock &clock, QWidget *parent = nullptr);
    //! The most relayed stories stand with theirs. They outlive the page.
    void setPictures(PictureCache &pictures);
    //! Offers reports that come by themselves.
    void setReports(FolderReporter &reporter, DigestService &mail, ServerReach &reach);

    static QString name(); //!< of its entry in the rail
    QString title() const override { return name(); }
    QString subtitle() const override;
    QList<QWidget *> areas() const override;
    void opened() override;
    DashboardView &view() const { return *m_view; }

Q_SIGNALS:
    void storyRequested(const Relais::StoryId &story);

private:
    void ask();
    void showAnswer(const Insights &insights, const QDateTime &at);
    void showOld(const QString &why);
    void showReportProblem(); //!< of the one that is written by itself; none: as if nothing was
    void askForFile(DashboardView::Export kind);
    void askForChart(DashboardView::Chart chart);
    void write(DashboardView::Export kind, const QString &file,
        std::optional<DashboardView::Chart> chart = {});
    void openFolder(const QString &file);
    void showSchedules();
    void offerMail(ReportDialog &dialog, ServerReach &reach);
    void keepSchedules(const ReportDialog &dialog);
    QString shownInWords() const;
    InsightLabels shownLabels() const;

    InsightsService &m_insights;
    const Clock &m_clock;
    Theme &m_theme;
    DashboardView *m_view;
    FolderReporter *m_reporter = nullptr;
    DigestService *m_mail = nullptr;
    ServerReach *m_reach = nullptr;
    QHash<QString, QString> m_storyPictures; //!< paths by story
    int m_asked = 0; //!< only the answer to the last question counts
};

} // namespace Relais::Ui
