// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/queue/composeservice.h"

#include "core/base/log.h"
#include "core/domain/draftpictures.h"
#include "core/domain/text/composing.h"
#include "core/services/accounts/accountlist.h"
#include "core/services/queue/placeholdervalues.h"
#include "core/services/queue/trackedlink.h"
#include "core/settings/settings.h"
#include "core/store/draftstore.h"
#include "core/store/organizationstore.h"
#include "core/store/profilestore.h"
#include "core/store/relaystore.h"
#include "core/store/store.h"
#include "core/store/storystore.h"

#include <QPointer>

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {
//! Linked accounts and the Wall are ticked to begin with; an own page is work, so it is chosen.
QList<AccountId> tickedAtFirst(const Story &story, const QList<Account> &accounts)
{
    QList<AccountId> ticked;
    for (const Account &account : accounts) {
        const bool isOwnPage = ownPageNetworks().contains(account.network)
            && account.id == implicitAccount(account.network);
        if (allows(story, account.network) && !isOwnPage
            && account.state == Account::State::Connected)
            ticked.append(account.id);
    }
    return ticked;
}

Network networkToBeginWith(const QList<Account> &accounts, const QList<AccountId> &ticked)
{
    for (const Account &account : accounts) {
        if (ticked.contains(account.id))
            return account.network;
    }
    return Network::Wall;
}
} // namespace

ComposeService::ComposeService(
    Store &store, const Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_clock(clock)
{
}

Result<int> ComposeService::draftCount() const
{
    const auto drafts = DraftStore(m_store.reader()).all();
    if (!drafts)
        return fail(drafts.error());
    return static_cast<int>(drafts->size());
}

Result<Draft> ComposeService::draftFor(const StoryId &id) const
{
    auto saved = DraftStore(m_store.reader()).find(id);
    if (saved || saved.error().code != ErrorCode::NotFound)
        return saved;
    const auto stored = StoryStore(m_store.reader()).row(id);
    if (!stored)
        return fail(stored.error());
    const auto accounts = usableAccountsIn(m_store.reader());
    if (!accounts)
        return fail(accounts.error());
    const auto member = ProfileStore(m_store.reader()).member();
    if (!member)
        return fail(member.error());
    const Story &story = stored->story;
    Draft draft;
    draft.story = id;
    draft.accounts = tickedAtFirst(story, *accounts);
    const int caption = captionToBeginWith(
        story.captions, networkToBeginWith(*accounts, draft.accounts), member->languages);
    if (caption >= 0)
        draft.text = withPlaceholders(
            story.captions.at(caption).text, placeholderValuesIn(m_store.reader()));
    else if (story.editRule.kind == EditRule::Kind::Locked)
        draft.text = story.title; // nobody may write there
    draft.withImage = story.image.has_value();
    draft.imageAlt = story.image ? story.image->altText : QString();
    return draft;
}

Result<Draft> ComposeService::draftAgain(const RelayId &id) const
{
    const RelayStore relays(m_store.reader());
    const auto relay = relays.find(id);
    if (!relay)
        return fail(relay.error());
    auto saved = DraftStore(m_store.reader()).find(relay->story);
    if (saved) {
        // What is being written for this account already is not overwritten.
        const bool isBegun = saved->ownTexts.contains(relay->account)
            || saved->accounts == QList<AccountId> { relay->account };
        if (!isBegun)
            saved->ownTexts.insert(relay->account, relay->text);
        if (!saved->accounts.contains(relay->account))
            saved->accounts.append(relay->account);
        return saved;
    }
    if (saved.error().code != ErrorCode::NotFound)
        return saved;
    const auto stored = StoryStore(m_store.reader()).row(relay->story);
    const auto pictures = relays.pictures(id);
    const auto choices = relays.choices(id);
    if (!stored)
        return fail(stored.error());
    if (!pictures || !choices)
        return fail(pictures ? choices.error() : pictures.error());
    Draft draft;
    draft.story = relay->story;
    draft.text = relay->text;
    draft.accounts = { relay->account };
    draft.language = relay->language;
    draft.choices = *choices;
    draft.withImage = relay->withImage;
    return pictures->isEmpty() ? draft : withPictures(draft, stored->story, *pictures);
}

DraftCheck ComposeService::check(const Story &story, const Draft &draft) const
{
    return checkDraft(story, draft, draftFacts(m_store.reader(), story.id, sampleLink(), m_clock));
}

QList<Topic> ComposeService::topicsOf(const Story &story) const
{
    const auto known = OrganizationStore(m_store.reader()).topics();
    if (!known) {
        qCWarning(lcServices) << "topics cannot be read:" << known.error().detail;
        return {};
    }
    QList<Topic> topics;
    for (const TopicId &id : story.topics) {
        const auto topic = std::find_if(
            known->cbegin(), known->cend(), [&id](const Topic &one) { return one.id == id; });
        if (topic != known->cend())
            topics.append(*topic);
    }
    return topics;
}

Story ComposeService::filled(const Story &story) const
{
    return withCaptionsFilled(story, placeholderValuesIn(m_store.reader()));
}

QUrl ComposeService::sampleLink() const
{
    return trackedLink(m_settings.server(), u"a1B2c3D4e5F6"_s);
}

void ComposeService::save(const Draft &draft)
{
    write(draft.story, draft);
}

void ComposeService::discard(const StoryId &story)
{
    write(story, std::nullopt);
}

QCoro::Task<void> ComposeService::write(StoryId story, std::optional<Draft> draft)
{
    const QPointer<ComposeService> self(this);
    const QDateTime now = m_clock.now();
    Store::Job job = [story, draft, now](QSqlDatabase &db) {
        return draft ? DraftStore(db).put(*draft, now) : DraftStore(db).remove(story);
    };
    const auto written = co_await m_store.write(std::move(job));
    if (!self)
        co_return;
    if (written) {
        Q_EMIT saved(story);
        co_return;
    }
    qCWarning(lcServices) << "a draft is not kept:" << written.error().detail;
    Q_EMIT failed(written.error());
}

} // namespace Relais
