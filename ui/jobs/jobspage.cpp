// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobspage.h"

#include "core/services/signin/signinservice.h"
#include "core/settings/settings.h"
#include "ui/common/controls/chip.h"
#include "ui/common/outside.h"
#include "ui/common/pagekeys.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/emptystate.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/keynames.h"
#include "ui/composer/relayhandover.h"
#include "ui/jobs/jobfilter.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int leftWidth = 560;
constexpr int leastLeft = 420;
constexpr int mostPlaces = 5; // chips; the search finds the rest
constexpr int allChip = -2;
constexpr int teamChip = -3;

} // namespace

JobsPage::JobsPage(Theme &theme, const Services &services, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_services(services)
    , m_chips(new FlowLayout(8))
    , m_places(new QButtonGroup(this))
    , m_filter(new JobFilter(theme))
    , m_list(new JobList(theme))
    , m_empty(new EmptyState(theme))
    , m_detail(new JobDetail(theme, services.relaying ? &*services.relaying : nullptr))
    , m_notice(new Banner(theme, Tone::Bad, u"error"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_notice->hide();
    column->addWidget(m_notice);
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->setChildrenCollapsible(false);
    columns->setHandleWidth(Metrics::betweenPanels);
    columns->addWidget(makeLeft());
    columns->addWidget(m_detail);
    columns->setStretchFactor(1, 1);
    columns->setSizes({ theme.scaled(leftWidth), theme.scaled(leftWidth) });
    column->addWidget(columns, 1);
    connect(m_empty, &EmptyState::secondaryTriggered, this, &JobsPage::searchCleared);
    connect(m_list, &JobList::selectionMoved, this, &JobsPage::showJob);
    connect(m_list, &JobList::copyAsked, this, [this] { tell(JobDetail::Way::Copy); });
    connect(m_list, &JobList::opened, m_detail, [this] { m_detail->askComposer(); });
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (const QModelIndex index = m_list->indexAt(at); index.isValid())
            m_list->setCurrentIndex(index);
        if (!m_list->selected().isEmpty())
            showMenu(m_list->viewport()->mapToGlobal(at));
    });
    connect(m_detail, &JobDetail::wayAsked, this, &JobsPage::tell);
    connect(m_detail, &JobDetail::composerAsked, this,
        [this] { Q_EMIT relayRequested(m_detail->story()); });
    connect(m_detail, &JobDetail::openAsked, this, [this] {
        if (const auto row = m_services.queue.row(m_detail->story()))
            Outside::open(row->story.link, this);
    });
    connect(m_detail, &JobDetail::menuAsked, this, &JobsPage::showMenu);
    connect(m_detail, &JobDetail::saveAsked, this,
        [this](bool saved) { m_services.queue.setSaved(m_detail->story(), saved); });
    connect(m_detail, &JobDetail::toldChanged, this,
        [this](int people) { m_services.feedback.setTold(m_detail->story(), people); });
    connect(&services.queue, &QueueService::changed, this, [this] {
        if (isVisible())
            reload(); // else it is read when it is opened
    });
    connect(&services.feedback, &FeedbackService::changed, this, &JobsPage::showJob);
    if (const auto &relaying = m_services.relaying)
        bindRelaying(*relaying);
    addKey(*this, QKeySequence(Qt::Key_F), [this] { m_filter->openMenu(); }, Qt::WindowShortcut);
    reload();
}

void JobsPage::bindRelaying(const JobRelaying &relaying)
{
    m_handover = new RelayHandover(relaying.relays, m_services.clock, this);
    connect(m_detail, &JobDetail::relayAsked, this, &JobsPage::relay);
    connect(m_handover, &RelayHandover::said, this, &JobsPage::undoOffered);
    connect(m_handover, &RelayHandover::done, m_detail, [this] { m_detail->setBusy(false); });
    connect(m_handover, &RelayHandover::failed, this, [this](const Error &error) {
        m_detail->setBusy(false);
        if (error.code == ErrorCode::Rejected)
            Q_EMIT relayRequested(m_relayed); // something changed just now: the composer says what
        else
            say(ErrorWords::sentence(error));
    });
    const auto follow = [this] {
        if (isVisible())
            showJob(); // else when it is opened
    };
    connect(&relaying.relays, &RelayService::made, this, follow);
    connect(&relaying.settings, &Settings::changed, this, follow);
}

void JobsPage::relay(const Story &story, const Draft &draft)
{
    say({});
    m_relayed = story.id;
    m_detail->setBusy(true);
    m_handover->send(story, draft);
}

void JobsPage::say(const QString &trouble)
{
    m_notice->setMessage({}, trouble);
    m_notice->setVisible(!trouble.isEmpty());
}

QWidget *JobsPage::makeLeft()
{
    auto *left = new QWidget;
    left->setMinimumWidth(m_theme.scaled(leastLeft));
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *narrowing = new QHBoxLayout;
    narrowing->setSpacing(8);
    narrowing->addLayout(m_chips, 1);
    narrowing->addWidget(m_filter, 0, Qt::AlignTop);
    column->addLayout(narrowing);
    connect(m_filter, &JobFilter::changed, this, &JobsPage::reload);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    connect(m_places, &QButtonGroup::idClicked, this, [this](int id) {
        m_myTeam = id == teamChip;
        m_place = id >= 0 ? m_shownPlaces.value(id) : QString();
        reload();
    });
    return left;
}

QString JobsPage::name()
{
    return tr("Jobs");
}

QString JobsPage::subtitle() const
{
    return tr("%n open", "jobs", m_open);
}

QString JobsPage::searchHint() const
{
    return tr("Search jobs");
}

void JobsPage::search(const QString &text)
{
    m_search = text.trimmed();
    reload();
}

void JobsPage::searchLeft()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> JobsPage::areas() const
{
    return { m_list, m_detail };
}

void JobsPage::opened()
{
    reload();
    m_list->setFocus(Qt::OtherFocusReason);
}

bool JobsPage::passes(const Story &story) const
{
    return (m_place.isEmpty() || story.job.place == m_place)
        && (!m_myTeam || JobRow::isOfTeam(story, m_team)) && m_filter->passes(story);
}

void JobsPage::reload()
{
    QueueService::Filter jobs;
    jobs.tab = QueueService::Tab::Jobs;
    jobs.search = m_search;
    const auto ids = m_services.queue.find(jobs);
    const auto rows =
        ids ? m_services.queue.rows(*ids) : Result<QList<QueueService::Row>>(fail(ids.error()));
    say(rows ? QString() : ErrorWords::sentence(rows.error()));
    if (!rows)
        return;
    const auto team = m_services.queue.teamName(m_services.session.member().team);
    m_team = team.value_or(QString());
    if (m_search.isEmpty()) {
        m_open = int(rows->size());
        showPlaces(*rows);
        QList<Story> offered;
        for (const QueueService::Row &row : *rows)
            offered.append(row.story);
        m_filter->setOffered(offered);
    }
    QList<JobRow> shown;
    for (const QueueService::Row &row : *rows) {
        if (passes(row.story))
            shown.append(JobRow::of(row, m_team, m_services.clock.now()));
    }
    m_list->setRows(shown);
    m_list->setVisible(!shown.isEmpty());
    m_empty->setVisible(shown.isEmpty());
    showEmpty(rows->isEmpty());
    showJob();
    Q_EMIT headChanged();
}

void JobsPage::showEmpty(bool everywhere)
{
    const QString narrowed =
        everywhere ? QString() : tr("Others have some: choose All and any contract.");
    m_empty->setActions({});
    if (!m_search.isEmpty())
        m_empty->setNoMatch(m_search, narrowed);
    else if (everywhere)
        m_empty->setContent(u"job"_s, Tone::Neutral, tr("No opening to tell of now"),
            tr("Recruiting’s next one comes here by itself."));
    else
        m_empty->setContent(u"job"_s, Tone::Neutral, tr("None here"), narrowed);
}

void JobsPage::showPlaces(const QList<QueueService::Row> &rows)
{
    QStringList places;
    bool mine = false;
    for (const QueueService::Row &row : rows) {
        const QString &place = row.story.job.place;
        if (!place.isEmpty() && !places.contains(place) && places.size() < mostPlaces)
            places.append(place);
        mine = mine || JobRow::isOfTeam(row.story, m_team);
    }
    const bool same = places == m_shownPlaces && m_places->button(allChip)
        && mine == (m_places->button(teamChip) != nullptr);
    if (same)
        return;
    m_shownPlaces = places;
    if (!m_place.isEmpty() && !places.contains(m_place))
        m_place.clear();
    m_myTeam = m_myTeam && mine;
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        if (auto *button = qobject_cast<QAbstractButton *>(item->widget())) {
            m_places->removeButton(button);
            button->hide();
            button->deleteLater();
        }
        delete item;
    }
    const auto add = [this](int id, const QString &text, bool on) {
        auto *chip = new Chip(m_theme, text);
        chip->setCheckable(true);
        chip->setAccessibleName(text);
        chip->setChecked(on);
        m_places->addButton(chip, id);
        m_chips->addWidget(chip);
    };
    m_places->setExclusive(true);
    add(allChip, tr("All"), m_place.isEmpty() && !m_myTeam);
    for (int i = 0; i < places.size(); ++i)
        add(i, places.at(i), places.at(i) == m_place);
    if (mine)
        add(teamChip, tr("My team"), m_myTeam);
}

void JobsPage::showJob()
{
    const StoryId id = m_list->selected();
    const auto row = id.isEmpty() ? Result<QueueService::Row>(fail(ErrorCode::NotFound))
                                  : m_services.queue.row(id);
    if (!row) {
        m_detail->clear(tr("No job chosen"), tr("Its facts and your own link show here."));
        return;
    }
    const auto figures = m_services.feedback.figures(id);
    m_detail->setJob(*row, figures.value_or(FeedbackService::JobFigures()), m_services.clock.now());
    showPlan(row->story);
    if (row->unread && isVisible())
        m_services.queue.markRead(id);
}

void JobsPage::showPlan(const Story &story)
{
    if (!m_services.relaying)
        return;
    const JobRelaying &relaying = *m_services.relaying;
    const RelayTimes times(relaying.relays, relaying.settings, m_services.clock);
    m_detail->setPlan(times.planFor(story));
}

void JobsPage::showMenu(const QPoint &at)
{
    using Way = JobDetail::Way;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"jobMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    KeyNames::show(*menu->addAction(tr("Make it mine"), m_detail, &JobDetail::askComposer),
        QKeySequence(Qt::Key_R));
    KeyNames::show(*menu->addAction(tr("Copy your link"), this, [this] { tell(Way::Copy); }),
        QKeySequence(Qt::Key_C));
    menu->addAction(tr("Tell somebody by e-mail"), this, [this] { tell(Way::Email); });
    menu->addAction(tr("Tell somebody by WhatsApp"), this, [this] { tell(Way::WhatsApp); });
    menu->addAction(tr("Open its page"), m_detail, &JobDetail::openAsked);
    menu->popup(at);
}

void JobsPage::tell(JobDetail::Way way)
{
    const StoryId id = m_list->selected();
    const auto row = m_services.queue.row(id);
    if (!row)
        return;
    whenDone(m_services.feedback.referralLink(id), this,
        [this, way, story = row->story](const Result<QUrl> &link) {
            say(link ? QString() : ErrorWords::sentence(link.error()));
            if (!link)
                return;
            const bool copies = way == JobDetail::Way::Copy;
            if (!copies && QDesktopServices::openUrl(JobDetail::pageFor(way, story, *link)))
                return;
            QGuiApplication::clipboard()->setText(link->toString(QUrl::FullyEncoded));
            if (copies)
                Q_EMIT undoOffered({ tr("Your link was copied"), u"link"_s, {} });
            else
                say(tr("No program opened for it. Your link is on the clipboard: paste it where "
                       "you like."));
        });
}

} // namespace Relais::Ui
