// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/storygate.h"

#include "core/base/log.h"
#include "core/signing/storyjudge.h"
#include "core/store/storystore.h"
#include "core/store/truststore.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

using SeenStories = QHash<StoryId, TrustStore::Seen>;

//! Revocations and a new key of the organization come first, wherever in the page they stand.
//! Answers the keys that were believed until now.
QSet<PublicKey> hear(const Api::ChangesPage &page, StoryJudge &judge, Trust &trust)
{
    QSet<PublicKey> revoked;
    for (const Api::Change &change : page.changes) {
        const auto *state = std::get_if<Api::SigningState>(&change.value);
        if (!state || state->organization != trust.organization)
            continue;
        for (const PublicKey &key : state->revoked) {
            if (!trust.revoked.contains(key))
                revoked.insert(key);
        }
        trust.revoked.unite(revoked);
        judge = StoryJudge(trust);
        judge.follow(state->links);
        trust = judge.trust();
    }
    return revoked;
}

bool isOlder(const Story &story, const SeenStories &seen)
{
    const auto before = seen.constFind(story.id);
    if (before == seen.cend())
        return false;
    if (story.revision != before->revision)
        return story.revision < before->revision;
    return story.signature && story.signature->signedAt < before->signedAt;
}

QString refusalOf(
    const Story &story, bool hasItsSignature, StoryJudge &judge, const SeenStories &seen)
{
    const Judgement verdict = judge.judge(story, hasItsSignature);
    if (verdict != Judgement::Good)
        return judgementKey(verdict);
    return isOlder(story, seen) ? u"replayed"_s : QString();
}

Result<SeenStories> seenOf(QSqlDatabase &db, const Api::ChangesPage &page)
{
    QList<StoryId> ids;
    for (const Api::Change &change : page.changes) {
        if (const auto *story = std::get_if<Story>(&change.value))
            ids.append(story->id); // whatever it is sent as
    }
    return TrustStore(db).seen(ids);
}

Result<void> refuse(QSqlDatabase &db, const Story &story, const QString &why, int generation)
{
    qCWarning(lcSync).noquote() << u"story %1, revision %2, is not shown: %3"_s.arg(
        story.id.value, QString::number(story.revision), why);
    if (const auto noted = TrustStore(db).noteRefused(story.id, why); !noted)
        return noted;
    return StoryStore(db).keepThrough(story.id, generation);
}

Result<void> admit(QSqlDatabase &db, const Story &story)
{
    if (!story.signature)
        return {};
    TrustStore store(db);
    const auto noted = store.noteSeen(story.id, { story.revision, story.signature->signedAt });
    return noted ? store.noteAccepted(story.id) : noted;
}

Result<void> removeRevoked(QSqlDatabase &db, const QSet<PublicKey> &revoked, Gated &gated)
{
    if (revoked.isEmpty())
        return {};
    const auto ids = StoryStore(db).signedBy(revoked);
    if (!ids)
        return fail(ids.error());
    gated.revoked = *ids;
    for (const StoryId &id : *ids) {
        qCWarning(lcSync).noquote() << u"story %1 is not shown any more: revoked"_s.arg(id.value);
        if (const auto noted = TrustStore(db).noteRefused(id, u"revoked"_s); !noted)
            return noted;
    }
    return {};
}

} // namespace

Result<Gated> letThrough(QSqlDatabase &db, const ReadPage &read, int generation)
{
    const auto before = TrustStore(db).trust();
    if (!before)
        return fail(before.error());
    if (!before->isPinned())
        return Gated { read.page, {}, 0 };
    if (read.organization != before->organization) // pinned since the page was read
        return letThrough(db, withSignaturesChecked(read.page, before->organization), generation);
    const Api::ChangesPage &page = read.page;
    Trust trust = *before;
    StoryJudge judge(trust);
    const QSet<PublicKey> revoked = hear(page, judge, trust);
    auto seen = seenOf(db, page);
    if (!seen)
        return fail(seen.error());
    Gated gated { { {}, page.cursor, page.more }, {}, 0 };
    gated.page.changes.reserve(page.changes.size());
    if (const auto removed = removeRevoked(db, revoked, gated); !removed)
        return fail(removed.error());
    for (qsizetype i = 0; i < page.changes.size(); ++i) {
        Api::Change change = page.changes.at(i);
        if (const auto *story = std::get_if<Story>(&change.value)) {
            const QString why = refusalOf(*story, read.areSigned.at(i), judge, *seen);
            if (!why.isEmpty()) {
                ++gated.refused;
                if (const auto noted = refuse(db, *story, why, generation); !noted)
                    return fail(noted.error());
                if (story->state != StoryState::Withdrawn)
                    continue;
                change.deleted = true;
                change.value = std::monostate();
            } else {
                if (const auto &signature = story->signature)
                    seen->insert(story->id, { story->revision, signature->signedAt });
                gated.revoked.removeAll(story->id); // signed anew in the same page
                if (const auto noted = admit(db, *story); !noted)
                    return fail(noted.error());
            }
        }
        gated.page.changes.append(std::move(change));
    }
    if (judge.trust() != *before) {
        if (const auto set = TrustStore(db).setTrust(judge.trust()); !set)
            return fail(set.error());
    }
    return gated;
}

} // namespace Relais
