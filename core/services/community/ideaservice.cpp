// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/community/ideaservice.h"

#include "core/api/curation.h"
#include "core/api/idea.h"
#include "core/api/routes.h"
#include "core/base/log.h"
#include "core/base/uuid7.h"
#include "core/services/outbox/picturesending.h"
#include "core/services/queue/mediaservice.h"
#include "core/services/signin/signinservice.h"
#include "core/services/sync/newpush.h"
#include "core/services/sync/signedcall.h"
#include "core/store/countstore.h"
#include "core/store/ideastore.h"
#include "core/store/organizationstore.h"
#include "core/store/pushstore.h"
#include "core/store/relaystore.h"
#include "core/store/storystore.h"

#include <QJsonDocument>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

constexpr int relaysLookedAt = 2'000;

QString bodyOf(const Idea &idea)
{
    return QString::fromUtf8(QJsonDocument(Api::toJson(idea)).toJson(QJsonDocument::Compact));
}

void enter(Idea &idea, IdeaAct act, const QDateTime &now)
{
    const auto next = after(idea.state, act);
    if (!next || *next == idea.state)
        return;
    idea.state = *next;
    idea.steps.append({ *next, now });
}

} // namespace

IdeaService::IdeaService(Store &store, SignInService &session, HttpClient &http,
    MediaService &media, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_http(http)
    , m_media(media)
    , m_clock(clock)
{
}

Result<IdeaService::Row> IdeaService::rowOf(
    const IdeaId &id, const QString &body, bool waiting, bool news) const
{
    const auto json = Api::objectFrom(body.toUtf8());
    const auto idea = json ? Api::ideaFrom(*json) : Result<Idea>(fail(json.error()));
    if (!idea)
        return fail(ErrorCode::Corrupt, u"the idea %1 cannot be read"_s.arg(id.value));
    Row row { *idea, waiting, news };
    if (idea->story.isEmpty())
        return row;
    const auto story = StoryStore(m_store.reader()).row(idea->story);
    if (!story)
        return row; // a draft, or not for this member
    row.story = story->story;
    const auto relays = RelayStore(m_store.reader()).ofStory(idea->story);
    if (!relays)
        return fail(relays.error());
    QList<RelayId> ids;
    for (const Relay &relay : *relays)
        ids.append(relay.id);
    const auto counts = CountStore(m_store.reader()).of(ids);
    if (!counts)
        return fail(counts.error());
    for (const QList<RelayCount> &ofRelay : *counts) {
        for (const RelayCount &count : ofRelay) {
            if (count.kind == MetricKind::Click && count.provenance == Provenance::Measured)
                row.visits += count.count;
        }
    }
    return row;
}

Result<QList<IdeaService::Row>> IdeaService::rows() const
{
    const auto kept = IdeaStore(m_store.reader()).all();
    if (!kept)
        return fail(kept.error());
    QList<Row> rows;
    for (const KeptIdea &idea : *kept) {
        const auto row = rowOf(idea.id, idea.body, idea.waiting, idea.news);
        if (!row)
            return fail(row.error());
        if (row->idea.state != IdeaState::Withdrawn)
            rows.append(*row);
    }
    return rows;
}

Result<IdeaService::Row> IdeaService::row(const IdeaId &id) const
{
    const auto kept = IdeaStore(m_store.reader()).find(id);
    return kept ? rowOf(id, kept->body, kept->waiting, kept->news) : fail(kept.error());
}

Result<IdeaService::Counts> IdeaService::counts() const
{
    const auto all = rows();
    if (!all)
        return fail(all.error());
    Counts counts;
    for (const Row &row : *all) {
        ++counts.all;
        counts.asked += row.idea.state == IdeaState::Asked ? 1 : 0;
        counts.stories += row.idea.state == IdeaState::BecameStory ? 1 : 0;
        counts.news += row.news ? 1 : 0;
        counts.forMember += row.news || row.idea.state == IdeaState::Asked ? 1 : 0;
    }
    return counts;
}

Result<QList<Campaign>> IdeaService::campaigns() const
{
    const auto all = OrganizationStore(m_store.reader()).campaigns();
    if (!all)
        return fail(all.error());
    const QDateTime now = m_clock.now();
    QList<Campaign> running;
    for (const Campaign &campaign : *all) {
        const bool begun = !campaign.from.isValid() || campaign.from <= now;
        if (!campaign.isDraft && begun && (!campaign.to.isValid() || campaign.to > now))
            running.append(campaign);
    }
    return running;
}

Result<QList<Topic>> IdeaService::topics() const
{
    return OrganizationStore(m_store.reader()).topics();
}

Result<Variety> IdeaService::variety() const
{
    const auto relays = RelayStore(m_store.reader()).list(relaysLookedAt);
    if (!relays)
        return fail(relays.error());
    QList<Spoken> spoken;
    QHash<StoryId, QStringList> topics;
    for (const Relay &relay : *relays) {
        if (relay.state != RelayState::Published)
            continue;
        if (!topics.contains(relay.story)) {
            QStringList names;
            if (const auto story = StoryStore(m_store.reader()).row(relay.story)) {
                for (const TopicId &topic : story->story.topics)
                    names.append(topic.value);
            }
            topics.insert(relay.story, names);
        }
        spoken.append({ relay.network, topics.value(relay.story) });
    }
    Heard heard;
    const auto read = StoryStore(m_store.reader()).topicsRead();
    const auto ideas = rows();
    if (!read || !ideas)
        return fail(read ? ideas.error() : read.error());
    heard.topics = *read;
    for (const Row &row : *ideas)
        heard.places.append(row.idea.place);
    return varietyOf(spoken, heard);
}

QCoro::Task<Result<void>> IdeaService::keep(Idea idea, QString kind, QJsonObject body)
{
    const QPointer<IdeaService> self(this);
    const QueuedPush push = newPush(kind, body, m_clock);
    const KeptIdea kept { idea.id, bodyOf(idea), m_clock.now(), true };
    Store::Job job = [push, kept](QSqlDatabase &db) -> Result<void> {
        if (const auto put = IdeaStore(db).upsert({ kept }); !put)
            return put;
        return PushStore(db).enqueue(push);
    };
    const auto done = co_await m_store.write(std::move(job));
    if (self && done) {
        Q_EMIT changed();
        Q_EMIT written();
    }
    co_return done;
}

// The push waits beside its picture, whose place at the backend is not known yet.
QCoro::Task<Result<void>> IdeaService::keepWithPicture(Idea idea, QJsonObject body)
{
    const QPointer<IdeaService> self(this);
    m_picturesWait = true;
    const QString push = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
    const IdeaStore::WaitingPicture waiting { idea.id, idea.image.value_or(StoryImage()).path,
        push };
    const KeptIdea kept { idea.id, bodyOf(idea), m_clock.now(), true };
    Store::Job job = [waiting, kept](QSqlDatabase &db) -> Result<void> {
        IdeaStore store(db);
        if (const auto put = store.upsert({ kept }); !put)
            return put;
        return store.addPicture(waiting);
    };
    const auto done = co_await m_store.write(std::move(job));
    if (self && done)
        Q_EMIT changed();
    co_return done;
}

QCoro::Task<Result<void>> IdeaService::forget(IdeaId idea)
{
    const QPointer<IdeaService> self(this);
    Store::Job job = [idea](QSqlDatabase &db) -> Result<void> {
        IdeaStore store(db);
        if (const auto removed = store.removePicture(idea); !removed)
            return removed;
        return store.remove({ idea });
    };
    const auto done = co_await m_store.write(std::move(job));
    if (self && done)
        Q_EMIT changed();
    co_return done;
}

bool IdeaService::waitsForPicture(const IdeaId &idea) const
{
    if (!m_picturesWait)
        return false;
    const auto waiting = IdeaStore(m_store.reader()).waitingPictures();
    return waiting
        && std::any_of(waiting->cbegin(), waiting->cend(),
            [&idea](const IdeaStore::WaitingPicture &one) { return one.idea == idea; });
}

QCoro::Task<void> IdeaService::tellPictures()
{
    if (m_telling || !m_picturesWait)
        co_return;
    const QPointer<IdeaService> self(this);
    const QString route = Api::Routes::ideaPictures();
    m_telling = true;
    while (true) {
        // Each time anew: another may have come while one was sent.
        const auto waiting = IdeaStore(m_store.reader()).waitingPictures();
        if (!waiting || waiting->isEmpty()) {
            m_picturesWait = !waiting;
            break;
        }
        const IdeaStore::WaitingPicture one = waiting->constFirst();
        const auto image = co_await sendOwnPicture(m_session, m_http, m_media, one.picture, route);
        if (!self)
            co_return;
        // A picture that nobody wants does not keep the words back.
        if (!image && !isPictureRefused(image.error()))
            break; // the next answer of the backend brings another try
        QJsonObject body = QJsonDocument::fromJson(one.push.toUtf8()).object();
        if (image)
            body.insert(u"image"_s,
                QJsonObject { { u"path"_s, image->path }, { u"width"_s, image->width },
                    { u"height"_s, image->height } });
        const QueuedPush push = newPush(u"idea"_s, body, m_clock);
        Store::Job job = [push, id = one.idea](QSqlDatabase &db) -> Result<void> {
            if (const auto removed = IdeaStore(db).removePicture(id); !removed)
                return removed;
            return PushStore(db).enqueue(push);
        };
        const auto told = co_await m_store.write(std::move(job));
        if (!self)
            co_return;
        if (!told)
            break;
        Q_EMIT written();
    }
    m_telling = false;
}

QCoro::Task<Result<WebLook>> IdeaService::look(QUrl link)
{
    BackendCall call { "POST", {}, Api::Routes::ideaPreview() };
    call.body.insert(u"url"_s, link.toString(QUrl::FullyEncoded));
    const auto answer = co_await askSignedIn(m_session, m_http, std::move(call));
    if (!answer)
        co_return fail(answer.error());
    co_return Api::webLookFrom(*answer);
}

QCoro::Task<Result<StoryImage>> IdeaService::keepPicture(QString file)
{
    return m_media.keepFile(std::move(file));
}

QCoro::Task<Result<IdeaId>> IdeaService::suggest(Idea idea)
{
    const QPointer<IdeaService> self(this);
    const QDateTime now = m_clock.now();
    idea.id = { newUuid7(m_clock) };
    idea.text = idea.text.trimmed();
    idea.linkTitle = idea.link.isEmpty() ? QString() : idea.linkTitle.left(IdeaLimits::linkTitle);
    idea.title = ideaTitle(idea.text);
    idea.author = m_session.member().id;
    idea.authorName = m_session.member().name;
    idea.state = IdeaState::Sent;
    idea.createdAt = now;
    idea.changedAt = now;
    idea.steps = { { IdeaState::Sent, now } };
    if (const QStringList problems = problemsOf(idea); !problems.isEmpty())
        co_return fail(ErrorCode::InvalidInput, problems.join(u", "_s), problems.constFirst());
    const IdeaId id = idea.id;
    QJsonObject body { { u"id"_s, id.value }, { u"kind"_s, ideaKindKey(idea.kind) },
        { u"text"_s, idea.text }, { u"link"_s, idea.link.toString(QUrl::FullyEncoded) },
        { u"linkTitle"_s, idea.linkTitle }, { u"image"_s, QJsonValue::Null },
        { u"place"_s, idea.place }, { u"why"_s, idea.why }, { u"topic"_s, idea.topic.value },
        { u"campaign"_s, idea.campaign.value }, { u"createdAt"_s, Api::toWire(now) } };
    const bool withPicture = idea.image.has_value();
    auto task = withPicture ? keepWithPicture(std::move(idea), std::move(body))
                            : keep(std::move(idea), u"idea"_s, std::move(body));
    const auto kept = co_await std::move(task);
    if (kept && withPicture && self)
        self->tellPictures();
    co_return kept ? Result<IdeaId>(id) : Result<IdeaId>(fail(kept.error()));
}

QCoro::Task<Result<void>> IdeaService::write(IdeaId id, QString text)
{
    const auto known = row(id);
    if (!known)
        co_return fail(known.error());
    if (waitsForPicture(id))
        co_return fail(ErrorCode::Conflict, u"the idea was not told yet"_s, u"idea-waits"_s);
    IdeaMessage message;
    message.id = { newUuid7(m_clock) };
    message.idea = id;
    message.author = m_session.member().id;
    message.authorName = m_session.member().name;
    message.text = text.trimmed();
    message.at = m_clock.now();
    if (message.text.isEmpty() || message.text.size() > IdeaLimits::message)
        co_return fail(ErrorCode::InvalidInput, u"/text"_s, u"text-empty"_s);
    Idea idea = known->idea;
    idea.messages.append(message);
    enter(idea, IdeaAct::Reply, message.at);
    idea.changedAt = message.at;
    QJsonObject body { { u"id"_s, message.id.value }, { u"idea"_s, id.value },
        { u"text"_s, message.text }, { u"at"_s, Api::toWire(message.at) } };
    co_return co_await keep(std::move(idea), u"idea-message"_s, std::move(body));
}

QCoro::Task<Result<void>> IdeaService::withdraw(IdeaId id)
{
    const auto known = row(id);
    if (!known)
        co_return fail(known.error());
    Idea idea = known->idea;
    if (!after(idea.state, IdeaAct::Withdraw))
        co_return fail(ErrorCode::Conflict, u"it is a story"_s, u"idea-state"_s);
    if (waitsForPicture(id))
        co_return co_await forget(id);
    enter(idea, IdeaAct::Withdraw, m_clock.now());
    QJsonObject body { { u"idea"_s, id.value } };
    co_return co_await keep(std::move(idea), u"idea-withdraw"_s, std::move(body));
}

void IdeaService::markRead(const IdeaId &id)
{
    const auto known = IdeaStore(m_store.reader()).find(id);
    if (!known || !known->news)
        return;
    [](QPointer<IdeaService> service, IdeaId idea, QDateTime when) -> QCoro::Task<void> {
        Store::Job job = [idea, when](
                             QSqlDatabase &db) { return IdeaStore(db).markRead(idea, when); };
        const auto kept = co_await service->m_store.write(std::move(job));
        if (!kept)
            qCWarning(lcServices) << "an idea stays unread:" << kept.error().detail;
        if (service)
            Q_EMIT service->changed();
    }(this, id, known->changedAt);
}

} // namespace Relais
