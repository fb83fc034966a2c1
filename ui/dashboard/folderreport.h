// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/reportchoice.h"
#include "ui/dashboard/dashboardexport.h"

#include <QTimer>

namespace Relais::Ui {

//! A report that is written to a folder each week or month.
struct FolderReport {
    bool on = false;
    ReportRhythm rhythm = ReportRhythm::Weekly;
    DashboardView::Export format = DashboardView::Export::Pdf; //!< or Csv, Xlsx
    QString folder {};
    DashboardChoice shown {};
    QDate done {}; //!< the day whose report was written last

    //! To be kept; what cannot be read is the default.
    QString toText() const;
    static FolderReport fromText(const QString &text);
    bool operator==(const FolderReport &) const = default;
};

//! Writes that report when its day has come, while Relais runs; one that was missed is made up for.
//! Its figures are those that the dashboard shows on that day with the same choice.
class FolderReporter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderReporter)
public:
    FolderReporter(InsightsService &insights, const Clock &clock, QObject *parent = nullptr);

    //! Soon, and from then on each half hour.
    void start();
    void look();
    struct Failure {
        QString folder;
        Error error;
    };
    //! Of the last report, until one is written: the dashboard may be opened long after.
    const std::optional<Failure> &failure() const { return m_failure; }

Q_SIGNALS:
    void written(const QString &file);
    void failed(const QString &folder, const Relais::Error &error);

private:
    void write(const FolderReport &report, const QDate &due, const InsightsService::Answer &answer);
    void finish(const QString &file, const QDate &due, const Result<void> &done);

    InsightsService &m_insights;
    const Clock &m_clock;
    QTimer m_timer;
    bool m_running = false;
    std::optional<Failure> m_failure;
};

} // namespace Relais::Ui
