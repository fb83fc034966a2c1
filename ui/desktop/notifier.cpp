// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/notifier.h"

#include "core/base/log.h"
#include "core/services/community/feedbackservice.h"
#include "core/services/community/ideaservice.h"
#include "core/services/community/recognitionservice.h"
#include "core/services/community/wallservice.h"
#include "core/services/curation/reviewservice.h"
#include "core/services/outbox/relayservice.h"
#include "core/services/queue/queueservice.h"
#include "core/services/sync/syncservice.h"
#include "core/settings/settings.h"
#include "ui/common/whendone.h"
#include "ui/common/words/format.h"
#include "ui/desktop/noticekeys.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int gather = 1500; // ms: changes that come together are told together
constexpr int looked = 20; // stories, for the newest of them
const QString relaysKey = u"relays"_s;
const QString relayPrefix = u"relay:"_s;

bool asksWhetherItWentOut(RelayState state)
{
    return state == RelayState::NeedsConfirmation || state == RelayState::AskPerson;
}

} // namespace

const QString Notifier::storyKey = u"story"_s;

Notifier::Notifier(const Services &services, std::function<bool()> isLookedAt, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_isLookedAt(std::move(isLookedAt))
{
    m_later.setSingleShot(true);
    m_later.setTimerType(Qt::VeryCoarseTimer); // wakes with others of the machine
    connect(&m_later, &QTimer::timeout, this, &Notifier::tellDue);
    m_soon.setSingleShot(true);
    m_soon.setInterval(gather);
    connect(&m_soon, &QTimer::timeout, this, &Notifier::tellDue);
    const auto follow = [this](auto *service, auto changed, bool &flag) {
        connect(service, changed, this, [this, &flag] {
            flag = true;
            m_soon.start();
        });
    };
    follow(&services.queue, &QueueService::changed, m_storiesChanged);
    connect(&services.relays, &RelayService::changed, this, &Notifier::lookAt);
    connect(&services.settings, &Settings::changed, this, &Notifier::rest);
    if (services.feedback) {
        follow(services.feedback, &FeedbackService::changed, m_thanksChanged);
        // What came in an earlier run is in My impact; it is no news.
        if (const auto old = services.feedback->unseen()) {
            for (const Thanks &thanks : *old)
                m_toldThanks.insert(thanks.id);
        }
    }
    if (services.ideas) {
        follow(services.ideas, &IdeaService::changed, m_ideasChanged);
        if (const auto rows = services.ideas->rows()) {
            for (const IdeaService::Row &row : *rows)
                m_toldIdeas.insert(row.idea.id, row.idea.changedAt);
        }
    }
    if (services.wall) {
        follow(services.wall, &WallService::changed, m_mentionsChanged);
        if (const auto old = services.wall->unseenMentions()) {
            for (const WallPost &post : *old)
                m_toldMentions.insert(post.id);
        }
    }
    if (services.review)
        follow(services.review, &ReviewService::mentionsChanged, m_askedChanged);
    if (services.recognition)
        follow(services.recognition, &RecognitionService::waitingChanged, m_recognisedChanged);
    tellStories(); // which are there by now is known, and told to nobody
    m_soon.start(); // whoever made it listens by then
    rest();
}

void Notifier::check()
{
    m_storiesChanged = m_thanksChanged = m_ideasChanged = true;
    m_mentionsChanged = m_askedChanged = m_recognisedChanged = true;
    tellDue();
}

void Notifier::tellDue()
{
    tellStories();
    tellReminder();
    tellRelays();
    tellThanks();
    tellIdeas();
    tellMentions();
    tellAsked();
    tellRecognised();
    rest();
}

void Notifier::tellStories()
{
    const QDateTime now = m_services.clock.now();
    if (!m_storiesChanged && !havePassed(recountEvery, m_countedAt))
        return;
    const bool mayTell =
        isTimeForStories() && m_services.settings.notifiesStories() && !isQuietNow();
    if (m_counted && !m_firstSync && !mayTell && !m_isLookedAt())
        return; // they wait, and are counted then
    m_countedAt = now;
    m_storiesChanged = false;
    const auto counts = m_services.queue.counts();
    if (!counts) {
        qCWarning(lcUi) << "no notice of stories:" << errorCodeName(counts.error().code);
        return;
    }
    const int news = counts->unread - m_unread;
    if (!m_counted)
        m_firstSync = counts->forMe == 0;
    else if (m_services.sync.status().lastSuccess.isValid())
        m_firstSync = false;
    // The stories of the first sync are no news, nor is what is on the screen.
    const bool known = !m_counted || m_firstSync || m_isLookedAt();
    m_counted = true;
    if (known || news <= 0) {
        m_unread = counts->unread;
        return;
    }
    if (!mayTell)
        return;
    rememberStoriesTold();
    m_unread = counts->unread;
    tellNewest(news);
}

void Notifier::tellNewest(int count)
{
    QueueService::Filter unread;
    unread.unreadOnly = true;
    const auto ids = m_services.queue.find(unread, looked);
    const auto rows =
        ids ? m_services.queue.rows(*ids) : Result<QList<QueueService::Row>>(fail(ids.error()));
    if (!rows || rows->isEmpty())
        return;
    // Pinned ones stand first whatever their age.
    const auto newest = std::max_element(rows->cbegin(), rows->cend(),
        [](const auto &a, const auto &b) { return a.story.approvedAt < b.story.approvedAt; });
    m_toldStory = newest->story.id;
    Notice notice;
    notice.key = storyKey;
    notice.title = count == 1 ? newest->story.title : tr("%n new story(ies)", nullptr, count);
    notice.text = count == 1 ? newest->story.summary : newest->story.title;
    notice.actions = storyActions();
    if (count > 1)
        notice.actions = { { u"queue"_s, tr("Open my queue") } };
    Q_EMIT told(notice);
}

QList<Notice::Action> Notifier::storyActions() const
{
    const QDateTime at = tomorrowMorning();
    QString when = Format::dayAndTime(at, m_services.clock.now());
    when[0] = when.at(0).toUpper();
    return { { u"compose"_s, tr("Make it mine") }, { u"later"_s, when },
        { u"hide"_s, tr("Not for me") } };
}

void Notifier::lookAt(const RelayId &id)
{
    const auto row = m_services.relays.row(id);
    const bool needs = row && row->needsPerson;
    const bool answered =
        m_asked.contains(id) && !(needs && asksWhetherItWentOut(row->relay.state));
    if (answered) {
        m_asked.remove(id);
        Q_EMIT withdrawn(relayPrefix + id.value);
    }
    if (needs) {
        if (!m_told.contains(id))
            m_waiting.insert(id);
        m_soon.start();
        return;
    }
    m_waiting.remove(id);
    if (m_told.remove(id) && !answered)
        Q_EMIT withdrawn(relayPrefix + id.value);
}

void Notifier::tellRelays()
{
    if (m_waiting.isEmpty() || isQuietNow() || m_isLookedAt()
        || !m_services.settings.notifiesQuestions())
        return;
    const QSet<RelayId> waiting = std::exchange(m_waiting, {});
    m_told += waiting;
    if (waiting.size() > NoticeKeys::mostOfAKind) {
        Notice notice;
        notice.key = relaysKey;
        notice.title = tr("%n relay(s) need you", nullptr, int(waiting.size()));
        notice.actions = { { u"show"_s, tr("Show me") } };
        Q_EMIT told(notice);
        return;
    }
    for (const RelayId &id : waiting)
        tellRelay(id);
}

void Notifier::tellRelay(const RelayId &id)
{
    const auto row = m_services.relays.row(id);
    if (!row)
        return;
    const QString network = Format::networkLabel(row->relay.network);
    Notice notice;
    notice.key = relayPrefix + id.value;
    notice.question = true;
    notice.text = tr("“%1”, on %2").arg(row->storyTitle, network);
    if (asksWhetherItWentOut(row->relay.state)) {
        m_asked.insert(id);
        notice.title = tr("Did it go out?");
        notice.actions = { { u"yes"_s, tr("Yes, it did") }, { u"no"_s, tr("No") },
            { u"page"_s, tr("Show me the page") } };
    } else if (row->waiting == "missed-schedule"_L1) {
        notice.title = tr("A relay missed its time");
        notice.actions = { { u"send"_s, tr("Send now") }, { u"show"_s, tr("Show me") } };
    } else {
        notice.title = tr("A relay needs you");
        if (row->toCorrect) {
            notice.title = row->deletionAsked ? tr("You are asked to delete what you posted")
                                              : tr("A story that you relayed was withdrawn");
            notice.text += u"\n"_s + row->withdrawnReason;
        }
        notice.actions.append({ u"show"_s, tr("Show me") });
    }
    Q_EMIT told(notice);
}

void Notifier::act(const QString &key, const QString &action)
{
    if (key == storyKey) {
        if (action == "later"_L1)
            remindLater(m_toldStory);
        else if (action == "hide"_L1)
            m_services.queue.setDismissed(m_toldStory, true);
        else if (action == "queue"_L1)
            Q_EMIT queueRequested();
        else
            Q_EMIT composeRequested(m_toldStory);
        return;
    }
    const bool several = key == NoticeKeys::mention || key == NoticeKeys::asked;
    if (several || key.startsWith(NoticeKeys::recognised)) {
        Q_EMIT pageRequested(key == NoticeKeys::asked ? u"board"_s : u"wall"_s);
        return;
    }
    if (key.startsWith(NoticeKeys::asked)) {
        Q_EMIT storyRequested(
            m_toldAsked.value(StoryCommentId { key.mid(NoticeKeys::asked.size()) }));
        return;
    }
    if (key.startsWith(NoticeKeys::mention)) {
        Q_EMIT postRequested({ key.mid(NoticeKeys::mention.size()) });
        return;
    }
    if (key.startsWith(NoticeKeys::thanks) || key.startsWith(NoticeKeys::idea)) {
        Q_EMIT pageRequested(key.startsWith(NoticeKeys::idea) ? u"ideas"_s : u"impact"_s);
        return;
    }
    const RelayId relay { key.startsWith(relayPrefix) ? key.mid(relayPrefix.size()) : QString() };
    const auto settled = [this, relay](const Result<void> &result) {
        if (!result) // it changed meanwhile: the outbox says how it stands
            Q_EMIT relayRequested(relay);
    };
    if (action == "yes"_L1)
        whenDone(m_services.relays.confirmPublished(relay, {}), this, settled);
    else if (action == "no"_L1)
        whenDone(m_services.relays.confirmNotPublished(relay), this, settled);
    else if (action == "send"_L1)
        whenDone(m_services.relays.retry(relay), this, settled);
    else if (action == "page"_L1)
        Q_EMIT ownPostsRequested(relay);
    else
        Q_EMIT relayRequested(relay);
}

} // namespace Relais::Ui
