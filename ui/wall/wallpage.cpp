// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/wallpage.h"

#include "core/services/charterservice.h"
#include "core/services/community/directoryservice.h"
#include "core/services/community/feedbackservice.h"
#include "core/services/queue/queueservice.h"
#include "core/services/signin/signinservice.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/pagestate.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/momentwords.h"
#include "ui/wall/answerspanel.h"
#include "ui/wall/commentbinder.h"
#include "ui/wall/postremoval.h"
#include "ui/wall/recognitionbinder.h"
#include "ui/wall/reportspanel.h"
#include "ui/wall/wallmodel.h"
#include "ui/wall/wallside.h"
#include "ui/wall/wallwriter.h"
#include "ui/wall/writingbinder.h"

#include <QBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int atOnce = 30; // posts; more on request
constexpr int furthest = 300; // for a post that a link leads to, and what is looked for
} // namespace

WallPage::WallPage(Theme &theme, PictureCache &pictures, const Services &services, QWidget *parent)
    : Page(parent)
    , m_wall(services.wall)
    , m_queue(services.queue)
    , m_charter(services.charter)
    , m_feedback(services.feedback)
    , m_directory(services.directory)
    , m_session(services.session)
    , m_clock(services.clock)
    , m_reports(new ReportsPanel(theme))
    , m_reportState(new PageState(
          theme, services.reach, [this] { reloadReports(); }, this))
    , m_answers(new AnswersPanel(theme))
    , m_view(new WallView(theme, pictures, m_clock, this))
    , m_removal(new PostRemoval(*m_view, services.deletions, this))
    , m_limit(atOnce)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_reports);
    column->addWidget(m_answers);
    column->addWidget(m_view, 1);
    connectView();
    m_writing = new WritingBinder(*m_view, m_wall, m_directory, m_session);
    connect(m_writing, &WritingBinder::undoOffered, this, &WallPage::undoOffered);
    const auto *comments = new CommentBinder(*m_view, m_wall, services.deletions, m_session);
    connect(comments, &CommentBinder::undoOffered, this, &WallPage::undoOffered);
    connect(&m_view->side(), &WallSide::directoryAsked, this, &WallPage::directoryRequested);
    connectReports();
    connect(&m_wall, &WallService::changed, this, &WallPage::reloadSeen);
    connect(&m_queue, &QueueService::changed, this, &WallPage::reloadSeen);
    connect(&m_feedback, &FeedbackService::changed, this, &WallPage::reloadSeen);
    if (services.recognition) {
        m_recognition =
            new RecognitionBinder(theme, *m_view, *services.recognition, m_session.member().id);
        connect(m_recognition, &RecognitionBinder::said, this,
            [this](const QString &sentence) { Q_EMIT undoOffered({ sentence, u"thank"_s, {} }); });
    }
    connect(&m_charter, &CharterService::changed, this, &WallPage::reloadSide);
    connect(&m_charter, &CharterService::accepted, this, &WallPage::reloadSide);
    connect(&m_session, &SignInService::stateChanged, this, [this] {
        reloadSeen();
        Q_EMIT headChanged();
    });
    reload();
}

void WallPage::connectView()
{
    connect(m_view, &WallView::seen, this, [this](const WallPostId &post) { m_wall.seen(post); });
    connect(m_view, &WallView::likeAsked, this,
        [this](const WallPostId &post, bool on) { m_wall.react(post, on); });
    connect(m_view, &WallView::relayAsked, this, &WallPage::relayRequested);
    connect(&m_view->side(), &WallSide::storyAsked, this, &WallPage::relayRequested);
    connect(&m_view->side(), &WallSide::queueAsked, this, &WallPage::queueRequested);
    connect(&m_view->side(), &WallSide::charterAsked, this, &WallPage::charterRequested);
    connect(&m_view->side(), &WallSide::reportingAsked, this, [this] {
        Q_EMIT undoOffered(
            { tr("Each post and each comment has Report in its menu “…”; the editors read it"),
                u"report"_s, {} });
    });
    connect(m_view, &WallView::searchCleared, this, &WallPage::searchCleared);
    connect(m_view, &WallView::orderChanged, this, &WallPage::reload);
    connect(m_view, &WallView::narrowed, this, &WallPage::lookFurther);
    connect(m_view, &WallView::moreAsked, this, [this] {
        m_limit += atOnce;
        reload();
    });
    connect(
        m_view, &WallView::thanksAsked, this, [this](const WallPostId &post, const QString &word) {
            Thanks thanks;
            thanks.object = post.value;
            thanks.text = word;
            whenDone(m_feedback.thank(thanks), this, [this](const Result<void> &result) {
                m_view->setNotice(result ? QString() : ErrorWords::sentence(result.error()));
            });
        });
    connect(
        m_view, &WallView::reportAsked, this, [this](const WallPostId &post, const QString &word) {
            m_wall.report(post, word);
            Q_EMIT undoOffered({ tr("Reported to the editors"), u"approve"_s, {} });
        });
    connect(m_view, &WallView::deleteAsked, m_removal, &PostRemoval::remove);
    connect(m_removal, &PostRemoval::undoOffered, this, &WallPage::undoOffered);
    connect(m_view, &WallView::linkCopied, this, [this] {
        Q_EMIT undoOffered({ tr("Link copied; it opens the post in Relais"), u"approve"_s, {} });
    });
    connect(m_view, &WallView::pinAsked, this, [this](const WallPostId &post, bool pinned) {
        whenDone(m_wall.pin(post, pinned), this, [this](const Result<void> &result) {
            const bool full = !result && result.error().reason == "too-many-pins"_L1;
            m_view->setNotice(result ? QString()
                    : full ? tr("%n post(s) stand on top already. Take one down first.", nullptr,
                                 WallLimits::pins)
                           : ErrorWords::sentence(result.error(), m_session.server().host()));
        });
    });
}

void WallPage::lookFurther()
{
    m_limit = std::max(m_limit, furthest);
    reload();
}

void WallPage::mention(const Colleague &colleague)
{
    m_view->startWriting();
    m_view->writer().mention(colleague);
}

void WallPage::showPost(const WallPostId &post)
{
    const auto isShown = [this, &post] { return m_view->model().knows(post); };
    if (!isShown())
        lookFurther();
    if (isShown())
        m_view->reveal(post);
    else
        m_view->setNotice(tr("This post is not here: it was removed, or it is older than what this "
                             "machine keeps."));
}

QString WallPage::name()
{
    return tr("Wall");
}

QString WallPage::subtitle() const
{
    const QString name = m_session.organizationName();
    return name.isEmpty() ? QString() : tr("For %1 only").arg(name);
}

QString WallPage::searchHint() const
{
    return tr("Search the wall");
}

void WallPage::search(const QString &text)
{
    if (m_limit < furthest && !text.trimmed().isEmpty())
        lookFurther();
    m_view->setSearch(text);
}

void WallPage::searchLeft()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> WallPage::areas() const
{
    return { m_view };
}

void WallPage::opened()
{
    reload();
    reloadReports();
    if (m_recognition)
        m_recognition->reload();
    m_view->focusPosts();
}

void WallPage::reload()
{
    const auto posts = m_wall.posts(m_limit + 1);
    if (!posts) {
        m_view->setNotice(ErrorWords::sentence(posts.error()));
        return;
    }
    const Member me = m_session.member();
    const auto thanked = m_feedback.thanked(Thanks::For::Post).value_or(QSet<QString>());
    QList<WallEntry> entries;
    QString team;
    for (const WallPost &post : *posts) {
        WallEntry entry { post };
        entry.me = me.id;
        entry.mine = post.author == me.id;
        entry.mayPin = me.has(Role::Editor);
        entry.namesMe = std::any_of(post.mentions.cbegin(), post.mentions.cend(),
            [&me](const WallMention &mention) { return mention.member == me.id; });
        entry.thanked = thanked.contains(post.id.value);
        if (entry.mine && team.isEmpty())
            team = post.teamName;
        if (!post.story.isEmpty()) {
            if (const auto row = m_queue.row(post.story)) {
                entry.story = row->story;
                entry.relayable = phaseAt(row->story, m_clock.now()) == StoryPhase::Live;
            }
        }
        entries.append(entry);
    }
    const bool more = entries.size() > m_limit;
    if (more)
        entries.removeLast();
    if (m_view->order() == WallView::Order::MostDiscussed) {
        std::stable_sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) {
            if (a.post.pinnedAt.isValid() != b.post.pinnedAt.isValid())
                return a.post.pinnedAt.isValid();
            return a.post.comments + a.post.reactions > b.post.comments + b.post.reactions;
        });
    }
    m_view->setEntries(entries, more);
    m_view->setPerson(me.name, team);
    m_view->setPlace(me.location.trimmed());
    const auto mentions = m_wall.unseenMentions();
    m_view->setMentions(mentions ? int(mentions->size()) : 0);
    showSeen(entries);
    reloadSide();
    reloadThanks();
    m_writing->sayRefusals(entries);
}

void WallPage::showSeen(const QList<WallEntry> &entries)
{
    const WallPostId seen = m_wall.firstSeen().value_or(WallPostId());
    const auto first = std::find_if(entries.cbegin(), entries.cend(),
        [&seen](const WallEntry &entry) { return entry.post.id == seen; });
    m_view->setSeenFrom(seen,
        first == entries.cend() ? QString()
                                : MomentWords::inSentence(first->post.postedAt, m_clock.now()));
}

void WallPage::reloadSeen()
{
    if (isVisible())
        reload();
}

void WallPage::reloadSide()
{
    if (const auto charter = m_charter.current())
        m_view->side().setCharter(*charter);
    else
        m_view->setNotice(ErrorWords::sentence(charter.error()));
    reloadQueue();
}

// What changes while it is read is read once more, however often it changed.
void WallPage::reloadQueue()
{
    if (std::exchange(m_readingQueue, true)) {
        m_queueAgain = true;
        return;
    }
    whenDone(m_queue.waitingSoon(WallSide::mostStories()), this,
        [this](const Result<QueueService::Waiting> &waiting) {
            m_readingQueue = false;
            if (waiting) {
                m_view->side().setQueue(waiting->first, waiting->all, m_clock.now());
                m_view->writer().setStories(waiting->first);
            } else {
                m_view->setNotice(ErrorWords::sentence(waiting.error()));
            }
            reloadEvents();
            if (std::exchange(m_queueAgain, false))
                reloadQueue();
        });
}

void WallPage::reloadEvents()
{
    whenDone(m_queue.eventsSoon(WallSide::daysOfEvents(), WallSide::mostEvents()), this,
        [this](const Result<QList<Story>> &events) {
            if (events)
                m_view->side().setEvents(*events);
            else
                m_view->setNotice(ErrorWords::sentence(events.error()));
        });
}

void WallPage::reloadThanks()
{
    auto shown = m_feedback.shownOnTheWall();
    if (!shown)
        return;
    const QDateTime weekAgo = m_clock.now().addDays(-7);
    shown->removeIf([&weekAgo](const Thanks &thanks) { return thanks.at < weekAgo; });
    m_view->side().setThanks(*shown, m_clock.now());
}

} // namespace Relais::Ui
