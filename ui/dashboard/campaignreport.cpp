// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/campaignreport.h"

#include "core/services/insights/insightsservice.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/dashboard/dashboardexport.h"

#include <QApplication>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

namespace Relais::Ui {

namespace {

constexpr int secondsAMinute = 60;
constexpr int daysOfAWeek = 7;

QDate mondayOf(const QDate &day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

CampaignReport::CampaignReport(InsightsService &insights, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_insights(insights)
    , m_clock(clock)
{
}

DashboardChoice CampaignReport::choiceFor(const Campaign &campaign, const QDate &today)
{
    const QDate last = campaign.to.addMSecs(-1).toLocalTime().date();
    DashboardChoice choice;
    choice.setSpan(DashboardChoice::Span::Weeks);
    choice.to = last.isValid() ? std::min(last, today) : today;
    const QDate longest =
        mondayOf(choice.to).addDays(-(InsightPeriod::mostWeeks - 1) * daysOfAWeek);
    const QDate first = campaign.from.toLocalTime().date();
    choice.from =
        first.isValid() ? std::clamp(first, longest, std::max(longest, choice.to)) : longest;
    choice.setValues(DashboardChoice::Filter::Campaign, { campaign.id.value });
    return choice;
}

void CampaignReport::write(const Campaign &campaign, const QString &file)
{
    const DashboardChoice choice = choiceFor(campaign, m_clock.now().toLocalTime().date());
    whenDone(m_insights.askApart(choice.question(m_clock.now().toUTC().date())), this,
        [this, choice, file, end = campaign.to](const Result<InsightsService::Answer> &answer) {
            if (!answer) {
                Q_EMIT failed(ErrorWords::sentence(answer.error()));
                return;
            }
            if (answer->insights.hidden) {
                Q_EMIT failed(tr("Fewer than five people relayed it in these weeks, or the figures "
                                 "would tell of fewer than five"));
                return;
            }
            const int offset = m_clock.now().toLocalTime().offsetFromUtc() / secondsAMinute;
            auto content = DashboardExport::contentOf(m_insights, *answer, choice, offset);
            if (end.isValid() && end <= m_clock.now()) // the campaign's page keeps final ones
                content.labels.filters.append(tr("Late counts included"));
            QThreadPool::globalInstance()->start(
                [self = QPointer(this), file,
                    writing = DashboardExport::writer(DashboardView::Export::Pdf, content)] {
                    const Result<void> done = writing(file);
                    QMetaObject::invokeMethod(
                        qApp,
                        [self, file, done] {
                            if (self)
                                self->finish(file, done);
                        },
                        Qt::QueuedConnection);
                });
        });
}

void CampaignReport::finish(const QString &file, const Result<void> &done)
{
    if (done)
        Q_EMIT written(file);
    else
        Q_EMIT failed(ErrorWords::sentence(done.error()));
}

} // namespace Relais::Ui
