// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/folderreport.h"

#include "ui/common/whendone.h"

#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr std::chrono::seconds soon { 20 }; // after the first sync
constexpr std::chrono::minutes lookEvery { 30 };
constexpr int secondsAMinute = 60;

//! It will not pass by itself: the role was taken, or the question is refused.
bool isFinal(const Error &error)
{
    return !error.isTransient() && error.code != ErrorCode::OutcomeUnknown
        && error.code != ErrorCode::Cancelled;
}

QString reportFile(const FolderReport &report, const QDate &due)
{
    return QDir(report.folder)
        .filePath(u"relais-report-%1.%2"_s.arg(
            due.toString(Qt::ISODate), DashboardExport::suffix(report.format)));
}

} // namespace

QString FolderReport::toText() const
{
    const QJsonObject json {
        { u"on"_s, on },
        { u"rhythm"_s, reportRhythmKey(rhythm) },
        { u"format"_s, DashboardExport::suffix(format) },
        { u"folder"_s, folder },
        { u"shown"_s, shown.toText() },
        { u"done"_s, done.toString(Qt::ISODate) },
    };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

FolderReport FolderReport::fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    FolderReport report;
    report.rhythm = reportRhythmFromKey(json[u"rhythm"_s].toString()).value_or(report.rhythm);
    const QString suffix = json[u"format"_s].toString();
    for (const auto known : { DashboardView::Export::Csv, DashboardView::Export::Xlsx }) {
        if (suffix == DashboardExport::suffix(known))
            report.format = known;
    }
    report.folder = json[u"folder"_s].toString();
    report.on = json[u"on"_s].toBool() && !report.folder.isEmpty();
    report.shown = DashboardChoice::fromText(json[u"shown"_s].toString());
    report.done = QDate::fromString(json[u"done"_s].toString(), Qt::ISODate);
    return report;
}

FolderReporter::FolderReporter(InsightsService &insights, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_insights(insights)
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.start(lookEvery);
        look();
    });
}

void FolderReporter::start()
{
    m_timer.start(soon);
}

void FolderReporter::look()
{
    const FolderReport report = FolderReport::fromText(m_insights.folderReport());
    const QDate due = latestReportDay(report.rhythm, m_clock.now().toLocalTime().date());
    if (!report.on)
        m_failure.reset();
    if (!report.on || m_running || (report.done.isValid() && report.done >= due))
        return;
    m_running = true;
    whenDone(m_insights.askApart(report.shown.question(m_clock.now().toUTC().date())), this,
        [this, report, due](const Result<InsightsService::Answer> &answer) {
            if (answer)
                write(report, due, *answer);
            else if (isFinal(answer.error()))
                finish(reportFile(report, due), due, fail(answer.error()));
            else
                m_running = false; // offline, perhaps: the next look tries again
        });
}

void FolderReporter::write(
    const FolderReport &report, const QDate &due, const InsightsService::Answer &answer)
{
    const int offset = m_clock.now().toLocalTime().offsetFromUtc() / secondsAMinute;
    const auto content = DashboardExport::contentOf(m_insights, answer, report.shown, offset);
    const QString file = reportFile(report, due);
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), file, due,
            writing = DashboardExport::writer(report.format, content)] {
            const Result<void> done = writing(file);
            QMetaObject::invokeMethod(
                qApp,
                [self, file, due, done] {
                    if (self)
                        self->finish(file, due, done);
                },
                Qt::QueuedConnection);
        });
}

void FolderReporter::finish(const QString &file, const QDate &due, const Result<void> &done)
{
    m_running = false;
    if (!done) {
        const QString folder = QFileInfo(file).path();
        m_failure = Failure { folder, done.error() };
        Q_EMIT failed(folder, done.error());
        return;
    }
    m_failure.reset();
    FolderReport report = FolderReport::fromText(m_insights.folderReport()); // as it is by now
    report.done = due;
    m_insights.setFolderReport(report.toText());
    Q_EMIT written(file);
}

} // namespace Relais::Ui
