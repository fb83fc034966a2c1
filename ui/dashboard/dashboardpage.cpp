// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/dashboardpage.h"

#include "core/services/insightsservice.h"
#include "ui/common/errorwords.h"
#include "ui/common/format.h"
#include "ui/common/whendone.h"
#include "ui/dashboard/dashboardview.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QSaveFile>
#include <QShortcut>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

DashboardPage::DashboardPage(
    Theme &theme, InsightsService &insights, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_insights(insights)
    , m_clock(clock)
    , m_view(new DashboardView(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &DashboardView::questionChanged, this, &DashboardPage::ask);
    connect(m_view, &DashboardView::storyAsked, this, &DashboardPage::storyRequested);
    connect(m_view, &DashboardView::exportAsked, this, &DashboardPage::exportCsv);
    auto *save = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), this);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &DashboardPage::exportCsv);
}

QString DashboardPage::title() const
{
    return tr("Dashboard");
}

QString DashboardPage::subtitle() const
{
    const auto &last = m_insights.last();
    const QString summary = m_view->summary();
    if (!last || summary.isEmpty())
        return summary;
    return tr("%1 · as of %2", "people and period, time")
        .arg(summary, Format::timeOfDay(last->at.toLocalTime().time()));
}

QList<QWidget *> DashboardPage::areas() const
{
    return { m_view };
}

void DashboardPage::opened()
{
    m_view->setChoices(
        m_insights.teams().value_or(QList<Team>()), m_insights.topics().value_or(QList<Topic>()));
    ask();
}

void DashboardPage::ask()
{
    const QDateTime now = m_clock.now().toLocalTime();
    constexpr int secondsAMinute = 60;
    const int offset = now.offsetFromUtc() / secondsAMinute;
    const int asked = ++m_asked;
    whenDone(m_insights.ask(m_view->question(now.date(), offset)), this,
        [this, asked](const Result<InsightsService::Answer> &answer) {
            if (asked != m_asked)
                return;
            if (answer)
                m_view->setInsights(answer->insights);
            m_view->setProblem(answer ? QString() : ErrorWords::sentence(answer.error()));
            Q_EMIT headChanged();
        });
}

void DashboardPage::exportCsv()
{
    const std::optional<Insights> &shown = m_view->insights();
    if (!shown || shown->hidden)
        return;
    auto *dialog = new QFileDialog(this, tr("Export CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Table (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"relais-%1.csv"_s.arg(shown->to.toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &DashboardPage::write);
    dialog->open();
}

void DashboardPage::write(const QString &file)
{
    const std::optional<Insights> &shown = m_view->insights();
    if (!shown)
        return;
    const QByteArray text = InsightsService::csv(*shown, m_view->teamNames());
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
        m_view->setProblem(ErrorWords::sentence(Error { ErrorCode::Storage }));
    else
        Q_EMIT undoOffered({ tr("The figures were written"), u"export"_s, {} });
}

} // namespace Relais::Ui
