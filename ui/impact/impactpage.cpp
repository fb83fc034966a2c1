// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/impact/impactpage.h"

#include "core/services/community/directoryservice.h"
#include "core/services/community/feedbackservice.h"
#include "core/services/signin/signinservice.h"
#include "core/settings/settings.h"
#include "ui/common/pagekeys.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"
#include "ui/common/words/impactwords.h"
#include "ui/impact/figuresheet.h"
#include "ui/impact/impactreport.h"
#include "ui/impact/thankspanel.h"
#include "ui/impact/weekchart.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileDialog>
#include <QHash>
#include <QLocale>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

//! Where each colleague who is known here works: "Communication · Lyon".
QHash<MemberId, QString> workplacesOf(const QList<Colleague> &colleagues)
{
    QHash<MemberId, QString> workplaces;
    for (const Colleague &colleague : colleagues) {
        QStringList parts { colleague.teamName, colleague.place };
        parts.removeAll(QString());
        workplaces.insert(colleague.id, parts.join(u" · "_s));
    }
    return workplaces;
}

} // namespace

ImpactPage::ImpactPage(
    Theme &theme, PictureCache &pictures, const Services &services, QWidget *parent)
    : Page(parent)
    , m_impact(services.impact)
    , m_feedback(services.feedback)
    , m_directory(services.directory)
    , m_session(services.session)
    , m_settings(services.settings)
    , m_clock(services.clock)
    , m_view(new ImpactView(theme, pictures, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(&m_impact, &ImpactService::changed, this, [this] {
        if (isVisible())
            reload();
        else
            m_stale = true; // the window may be hidden with this page open
    });
    connect(&m_feedback, &FeedbackService::changed, this, &ImpactPage::reloadThanks);
    connect(&m_view->thanks(), &ThanksPanel::subjectAsked, this, &ImpactPage::subjectRequested);
    connect(&m_view->thanks(), &ThanksPanel::openAsked, this,
        [this](const ThanksId &thanks, bool open) {
            whenDone(m_feedback.setOpen(thanks, open), this, [this](const Result<void> &result) {
                m_view->setProblem(result ? QString() : ErrorWords::sentence(result.error()));
            });
        });
    connect(m_view, &ImpactView::periodChosen, this, &ImpactPage::reload);
    connect(m_view, &ImpactView::sheetOpened, this, &ImpactPage::reload);
    connect(m_view, &ImpactView::exportAsked, this, &ImpactPage::exportTable);
    connect(m_view, &ImpactView::estimatesSwitched, this,
        [this](bool on) { m_settings.setShowsEstimates(on); });
    connect(m_view, &ImpactView::relaysAsked, this, &ImpactPage::relaysRequested);
    connect(&m_view->sheet(), &FigureSheet::entered, this, &ImpactPage::enter);
    connect(&m_view->sheet(), &FigureSheet::importAsked, this, &ImpactPage::chooseImport);
    connect(&m_view->sheet(), &FigureSheet::agreed, this, &ImpactPage::takeLikely);
    addKeys();
}

void ImpactPage::addKeys()
{
    addKey(*this, QKeySequence(Qt::CTRL | Qt::Key_T), [this] { m_view->toggleTable(); });
    addKey(
        *this, QKeySequence(Qt::CTRL | Qt::Key_N), [this] { m_view->openSheet(); },
        Qt::WindowShortcut);
}

QString ImpactPage::name()
{
    return tr("My impact");
}

QString ImpactPage::subtitle() const
{
    return m_period;
}

QList<QWidget *> ImpactPage::areas() const
{
    return { m_view };
}

bool ImpactPage::goBack()
{
    if (!m_view->isSheetOpen())
        return false;
    m_view->closeSheet();
    return true;
}

void ImpactPage::opened()
{
    reload();
    reloadThanks();
    m_feedback.markThanksSeen();
    m_view->chart().setFocus(Qt::OtherFocusReason);
}

void ImpactPage::timePassed()
{
    if (std::exchange(m_stale, false))
        reload();
}

void ImpactPage::reload()
{
    const auto summary = m_impact.summary(m_view->period());
    if (!summary) {
        m_view->setProblem(ErrorWords::sentence(summary.error()));
        return;
    }
    m_view->setSummary(*summary, m_session.organizationName(), m_clock.now());
    if (const auto relays = m_impact.relays(ImpactService::Period::OneYear))
        m_view->sheet().setRelays(*relays);
    m_period = ImpactWords::period(*summary);
    if (!summary->weeks.isEmpty())
        m_since = summary->weeks.constFirst().monday.startOfDay();
    countThanks();
    Q_EMIT headChanged();
}

void ImpactPage::reloadThanks()
{
    if (!isVisible())
        return; // opened() looks again
    const auto received = m_feedback.received();
    if (!received) {
        m_view->setProblem(ErrorWords::sentence(received.error()));
        return;
    }
    // Nobody is asked where they work: what is not here is left out.
    const auto workplaces = workplacesOf(m_directory.here().value_or(QList<Colleague>()));
    m_view->thanks().setThanks(*received, m_clock.now(), workplaces);
    countThanks();
}

void ImpactPage::countThanks()
{
    const auto count = m_since.isValid() ? m_feedback.receivedSince(m_since) : Result<int>(0);
    if (count)
        m_view->thanks().setCount(*count, m_view->period());
    else
        m_view->setProblem(ErrorWords::sentence(count.error()));
}

void ImpactPage::enter(const RelayId &relay, MetricKind kind, qint64 count)
{
    whenDone(m_impact.enterReported(relay, kind, count), this, [this](const Result<void> &result) {
        m_view->sheet().settled(result ? QString() : ErrorWords::sentence(result.error()));
        if (result)
            reload();
    });
}

void ImpactPage::chooseImport(Network network)
{
    auto *dialog = new QFileDialog(this, tr("Figures from a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Exports (*.csv *.xlsx)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, network](const QString &file) { import(network, file); });
    dialog->open();
}

void ImpactPage::import(Network network, const QString &file)
{
    constexpr qint64 largest = 20 * 1024 * 1024 + 1; // the service refuses more
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) {
        m_view->sheet().tell(tr("This file cannot be read"), false);
        return;
    }
    whenDone(m_impact.importReported(network, in.read(largest)), this,
        [this, network](const Result<ImpactService::Imported> &imported) {
            if (!imported) {
                m_view->sheet().tell(ErrorWords::sentence(imported.error()), false);
                return;
            }
            tellImported(network, *imported);
            reload();
        });
}

void ImpactPage::tellImported(Network network, const ImpactService::Imported &imported)
{
    const QString told = tr("Posts in the file: %1. Your relays among them, whose figures "
                            "now count as reported: %2")
                             .arg(imported.posts)
                             .arg(imported.found);
    m_likelyOf = network;
    m_likely = imported.likely;
    QStringList stories;
    for (const ImpactService::Likely &one : std::as_const(m_likely)) {
        const QString story =
            tr("%1 (%2)", "story, day").arg(one.storyTitle, Format::date(one.publishedAt));
        if (!stories.contains(story))
            stories.append(story);
    }
    if (stories.isEmpty()) {
        m_view->sheet().tell(told, true);
        return;
    }
    m_view->sheet().ask(told + u'\n'
        + tr("By the time they went out, others may be these relays: %1. Are they?")
            .arg(QLocale().createSeparatedList(stories)));
}

void ImpactPage::takeLikely()
{
    const auto likely = std::exchange(m_likely, {});
    if (likely.isEmpty())
        return;
    whenDone(m_impact.takeLikely(m_likelyOf, likely), this, [this](const Result<void> &result) {
        m_view->sheet().settled(result ? QString() : ErrorWords::sentence(result.error()));
        reload();
    });
}

void ImpactPage::exportTable()
{
    auto *dialog = new QFileDialog(this, tr("Export my impact"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("CSV table (*.csv)"), tr("PDF report (*.pdf)") });
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.pdf"_L1) ? u"pdf"_s : u"csv"_s);
    });
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"relais.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ImpactPage::write);
    dialog->open();
}

void ImpactPage::write(const QString &file)
{
    const bool report = file.endsWith(".pdf"_L1, Qt::CaseInsensitive);
    const auto table = report ? this->report() : m_impact.csv(m_view->period());
    if (!table) {
        m_view->setProblem(ErrorWords::sentence(table.error()));
        return;
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(*table) != table->size() || !out.commit())
        m_view->setProblem(ErrorWords::sentence(Error { ErrorCode::Storage }));
    else
        m_view->setSaid(tr("Saved, with who counted each figure"));
}

Result<QByteArray> ImpactPage::report() const
{
    const auto summary = m_impact.summary(m_view->period());
    if (!summary)
        return fail(summary.error());
    return impactReport(*summary, m_session.organizationName(), m_clock.now());
}

} // namespace Relais::Ui
