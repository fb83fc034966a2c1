// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/dashboardpage.h"

#include "core/domain/networktraits.h"
#include "core/drawing/dashboardwords.h"
#include "core/services/digestservice.h"
#include "core/services/insights/insightsservice.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/pagestate.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"
#include "ui/dashboard/dashboardexport.h"
#include "ui/dashboard/dashboardpanels.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/folderreport.h"
#include "ui/dashboard/reportdialog.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

DashboardPage::DashboardPage(
    Theme &theme, InsightsService &insights, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_insights(insights)
    , m_clock(clock)
    , m_theme(theme)
    , m_view(new DashboardView(theme, clock, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &DashboardView::questionChanged, this, [this] {
        m_insights.setChoice(m_view->choice().toText());
        ask();
    });
    connect(m_view, &DashboardView::choiceChanged, this,
        [this] { m_insights.setChoice(m_view->choice().toText()); });
    connect(m_view, &DashboardView::storyAsked, this, &DashboardPage::storyRequested);
    connect(m_view, &DashboardView::exportAsked, this, &DashboardPage::askForFile);
    connect(m_view, &DashboardView::chartAsked, this, &DashboardPage::askForChart);
    connect(m_view, &DashboardView::folderAsked, this, &DashboardPage::openFolder);
    connect(m_view, &DashboardView::schedulesAsked, this, &DashboardPage::showSchedules);
}

QString DashboardPage::name()
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
    m_view->setChoices(m_insights.teams().value_or(QList<Team>()),
        m_insights.topics().value_or(QList<Topic>()),
        m_insights.campaigns().value_or(QList<Campaign>()));
    m_view->setNetworks(m_insights.networks().value_or(familiarNetworks()));
    if (!m_view->insights())
        m_view->setChoice(DashboardChoice::fromText(m_insights.choice()));
    ask();
}

void DashboardPage::ask()
{
    constexpr int secondsAMinute = 60;
    m_view->setOffset(m_clock.now().toLocalTime().offsetFromUtc() / secondsAMinute);
    const int asked = ++m_asked;
    whenDone(m_insights.ask(m_view->question(m_clock.now().toUTC().date())), this,
        [this, asked](const Result<InsightsService::Answer> &answer) {
            if (asked != m_asked)
                return;
            if (answer) {
                showAnswer(answer->insights, answer->at);
                showReportProblem();
            } else {
                showOld(ErrorWords::sentence(answer.error()));
            }
            Q_EMIT headChanged();
        });
}

void DashboardPage::showAnswer(const Insights &insights, const QDateTime &at)
{
    m_storyPictures = m_insights.pictures(insights.topStories).value_or(QHash<QString, QString>());
    m_view->setToday(at.toUTC().date());
    m_view->setInsights(insights);
}

void DashboardPage::setPictures(PictureCache &pictures)
{
    m_view->setPictures([this, &pictures](const QString &story, const QSize &size, qreal dpr) {
        return pictures.picture(m_storyPictures.value(story), size, dpr);
    });
    connect(&pictures, &PictureCache::ready, this, [this](const QString &path) {
        const bool isShown = std::find(m_storyPictures.cbegin(), m_storyPictures.cend(), path)
            != m_storyPictures.cend();
        if (isShown)
            m_view->showPictures();
    });
}

// The last answer, also of an earlier start, says of when it is; whatever the filters ask for now.
void DashboardPage::showOld(const QString &why)
{
    const auto &last = m_insights.last();
    if (!last) {
        m_view->setProblem(why);
        return;
    }
    showAnswer(last->insights, last->at);
    const QStringList about =
        QStringList { DashboardWords::days(last->insights.from, last->insights.to) }
        + shownLabels().filters;
    m_view->setProblem(tr("%1 These are the figures of %2, for %3.", "problem, time, days")
            .arg(why, QLocale().toString(last->at.toLocalTime(), QLocale::ShortFormat),
                about.join(u" · "_s)));
}

void DashboardPage::askForFile(DashboardView::Export kind)
{
    const std::optional<Insights> &shown = m_view->insights();
    if (!shown || shown->hidden)
        return;
    auto *dialog = new QFileDialog(this, tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(DashboardExport::filterFor(kind));
    dialog->setDefaultSuffix(DashboardExport::suffix(kind));
    dialog->selectFile(u"relais-%1-%2.%3"_s.arg(shown->from.toString(Qt::ISODate),
        shown->to.toString(Qt::ISODate), DashboardExport::suffix(kind)));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, kind](const QString &file) { write(kind, file); });
    dialog->open();
}

// One of the two formats, by the name that is chosen.
void DashboardPage::askForChart(DashboardView::Chart chart)
{
    const std::optional<Insights> &shown = m_view->insights();
    if (!shown || shown->hidden)
        return;
    using Kind = DashboardExport::Kind;
    const QString vectors = DashboardExport::filterFor(Kind::Svg);
    auto *dialog = new QFileDialog(this, DashboardView::nameOf(chart));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ DashboardExport::filterFor(Kind::Png), vectors });
    dialog->setDefaultSuffix(DashboardExport::suffix(Kind::Png));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, vectors](const QString &chosen) {
        dialog->setDefaultSuffix(
            DashboardExport::suffix(chosen == vectors ? Kind::Svg : Kind::Png));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, chart](const QString &file) {
        const bool asVectors = file.endsWith(u".svg"_s, Qt::CaseInsensitive);
        write(asVectors ? Kind::Svg : Kind::Png, file, chart);
    });
    dialog->open();
}

// Of the answer that is shown: the filters may ask for another one already, or the backend be away.
InsightLabels DashboardPage::shownLabels() const
{
    const DashboardNames names = m_view->names();
    const auto &last = m_insights.last();
    InsightLabels labels;
    labels.teams = names.teams;
    labels.topics = names.topics;
    labels.campaigns = names.campaigns;
    labels.company = m_insights.company();
    labels.definitions = DashboardWords::definitions();
    labels.at = last ? last->at : m_clock.now();
    const DashboardChoice asked =
        last ? DashboardChoice::filtersOf(last->question) : m_view->choice();
    labels.filters = DashboardWords::filters(asked, labels);
    return labels;
}

void DashboardPage::write(
    DashboardView::Export kind, const QString &file, std::optional<DashboardView::Chart> chart)
{
    const std::optional<Insights> &shown = m_view->insights();
    if (!shown)
        return;
    DashboardExport::Content content;
    content.insights = *shown;
    content.labels = shownLabels();
    content.period = DashboardWords::days(shown->from, shown->to);
    content.maker = m_insights.reader();
    content.offsetMinutes = m_view->offset();
    content.chart = chart;
    content.maturity = m_view->maturity();
    QThreadPool::globalInstance()->start(
        [self = QPointer(this), file, writing = DashboardExport::writer(kind, content)] {
            const Result<void> done = writing(file);
            QMetaObject::invokeMethod(
                qApp,
                [self, file, done] {
                    if (!self)
                        return;
                    if (done)
                        self->m_view->setSaved(file);
                    else
                        self->m_view->setProblem(ErrorWords::sentence(done.error()));
                },
                Qt::QueuedConnection);
        });
}

void DashboardPage::openFolder(const QString &file)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath())))
        m_view->setProblem(tr("The folder could not be opened: %1").arg(QFileInfo(file).path()));
}

void DashboardPage::setReports(FolderReporter &reporter, DigestService &mail, ServerReach &reach)
{
    m_reporter = &reporter;
    m_mail = &mail;
    m_reach = &reach;
    m_view->offerSchedules();
    connect(&reporter, &FolderReporter::written, this, [this](const QString &file) {
        showReportProblem();
        m_view->setSaved(file);
    });
    connect(&reporter, &FolderReporter::failed, this, &DashboardPage::showReportProblem);
}

void DashboardPage::showReportProblem()
{
    const auto failure = m_reporter ? m_reporter->failure() : std::nullopt;
    m_view->setProblem(failure ? tr("The report could not be written to %1. %2", "folder, why")
                                     .arg(failure->folder, ErrorWords::sentence(failure->error))
                               : QString());
}

QString DashboardPage::shownInWords() const
{
    return (QStringList { DashboardWords::span(m_view->choice()) } + m_view->filtersInWords())
        .join(u" · "_s);
}

void DashboardPage::showSchedules()
{
    auto *dialog = new ReportDialog(m_theme, shownInWords(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFolderReport(FolderReport::fromText(m_insights.folderReport()));
    connect(dialog, &ReportDialog::saved, this, [this, dialog] { keepSchedules(*dialog); });
    if (m_mail && m_reach)
        offerMail(*dialog, *m_reach);
    dialog->open();
}

void DashboardPage::offerMail(ReportDialog &dialog, ServerReach &reach)
{
    auto *state = new PageState(m_theme, reach, {}, &dialog);
    dialog.addMailNotice(state->banner());
    const auto showReach = [&dialog, state] { dialog.setMailBlocked(state->gate().reason()); };
    connect(&state->gate(), &ServerGate::changed, &dialog, showReach);
    showReach();
    const auto read = [this, &dialog, state] {
        state->read(m_mail->readReport(), [this, &dialog](const ReportState &known) {
            dialog.setMail(known, m_mail->address());
        });
    };
    state->setReader(read);
    read();
}

void DashboardPage::keepSchedules(const ReportDialog &dialog)
{
    const FolderReport before = FolderReport::fromText(m_insights.folderReport());
    FolderReport report = dialog.folderReport();
    report.shown = m_view->choice();
    if (before.on) // one that goes on is not written a second time
        report.done = before.done;
    m_insights.setFolderReport(report.toText());
    if (m_reporter)
        m_reporter->look();
    const auto mail = dialog.mailChoice();
    if (!m_mail || !mail)
        return;
    whenDone(m_mail->chooseReport(mail->first, mail->second, m_view->choice()), this,
        [this](const Result<ReportState> &state) {
            if (!state)
                m_view->setProblem(tr("The report by e-mail could not be changed. %1")
                        .arg(ErrorWords::sentence(state.error())));
        });
}

} // namespace Relais::Ui
