// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/profilestore.h"
#include "core/store/storystore.h"
#include "core/store/truststore.h"
#include "core/sync/pageapplier.h"
#include "tests/support/signer.h"
#include "tests/unit/core/store/storefixture.h"

#include <QJsonDocument>

using namespace Relais;
using namespace Relais::Test;
using namespace Qt::StringLiterals;

//! Pages as a backend may send them, honest or not, into a real store.
class TestStoryGate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signedStoriesAreTaken();
    void withoutAPinnedKeyNothingIsChecked();
    void aForgedStoryIsRefusedAndTheOthersAreTaken();
    void anAlteredStoryLeavesTheOneThatIsHere();
    void anUnsignedStoryIsRefused();
    void aReplayedOlderRevisionIsRefusedEvenAfterItsRemoval();
    void aReplayUnderAnotherIdIsRefusedToo();
    void theSameRevisionSignedEarlierIsAReplayToo();
    void aRevokedKeyTakesItsStoriesWithIt();
    void aRevocationCountsForItsWholePage();
    void aRevokedStoryThatIsSignedAnewComesBack();
    void aNewKeyOfTheOrganizationIsPinned();
    void aWithdrawalIsFollowedWhateverItsSignature();
    void aFullResyncDoesNotDropWhatItsBackendFalsifies();

private:
    Result<AppliedPage> apply(const QList<Api::Change> &changes)
    {
        const Api::ChangesPage page { changes, u"epoch:%1"_s.arg(++m_sequence), false };
        const QByteArray json = QJsonDocument(Api::toJson(page)).toJson();
        Result<AppliedPage> applied;
        const auto written = m_store->write([&](QSqlDatabase &db) -> Result<void> {
            const auto trust = TrustStore(db).trust();
            auto page = pageFrom(json);
            if (!trust || !page)
                return fail(trust ? page.error() : trust.error());
            const OrganizationId organization =
                trust->isPinned() ? trust->organization : OrganizationId();
            applied = applyPage(db, withSignaturesChecked(*page, organization), 0, true);
            return applied ? Result<void>() : Result<void>(fail(applied.error()));
        });
        return written ? applied : Result<AppliedPage>(fail(written.error()));
    }
    Result<AppliedPage> apply(const Story &story) { return apply({ changeOf(story) }); }
    static Api::Change changeOf(const Story &story)
    {
        return { 1, u"story"_s, story.id.value, false, story };
    }
    Api::Change signing(const QList<PublicKey> &revoked = {}) const
    {
        return { 1, u"signing"_s, u"signing"_s, false,
            Api::SigningState {
                m_norvane.id, m_norvane.pair.publicKey, m_norvane.links, revoked } };
    }
    Story signedStory(int n, int revision = 1, int minute = 0) const
    {
        Story story = aStory(n);
        story.revision = revision;
        story.title = u"Story %1, revision %2"_s.arg(n).arg(revision);
        return m_norvane.signedBy(m_helene, story, at(minute));
    }
    std::optional<Story> here(int n) const
    {
        const auto row = StoryStore(m_store->reader()).row(aStory(n).id);
        return row ? std::optional(row->story) : std::nullopt;
    }
    int refusals() const { return TrustStore(m_store->reader()).refusedCount().value(); }

    std::unique_ptr<StoreFixture> m_store;
    SigningOrganization m_norvane;
    KeyPair m_helene;
    int m_sequence = 0;
};

void TestStoryGate::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_norvane = {};
    m_helene = KeyPair::make();
    VERIFY_OK(m_store->write(
        [this](QSqlDatabase &db) { return TrustStore(db).setTrust(m_norvane.trust()); }));
}

void TestStoryGate::signedStoriesAreTaken()
{
    const auto page = apply({ changeOf(signedStory(1)), changeOf(signedStory(2)) });
    VERIFY_OK(page);
    QCOMPARE(page->refused, 0);
    QCOMPARE(here(1)->title, u"Story 1, revision 1"_s);
    QCOMPARE(here(1)->signature->certificate.key, m_helene.publicKey);
    QCOMPARE(here(1)->signature->signedAt, at(0));
}

void TestStoryGate::withoutAPinnedKeyNothingIsChecked()
{
    VERIFY_OK(m_store->write([](QSqlDatabase &db) { return TrustStore(db).forget(); }));
    VERIFY_OK(apply(aStory(1)));
    QVERIFY(here(1));
}

void TestStoryGate::aForgedStoryIsRefusedAndTheOthersAreTaken()
{
    const SigningOrganization mallory { m_norvane.id };
    const Story forged = mallory.signedBy(m_helene, aStory(1), at(0));
    const auto page = apply({ changeOf(forged), changeOf(signedStory(2)) });
    VERIFY_OK(page);
    QCOMPARE(page->refused, 1);
    QVERIFY(!here(1) && here(2));
    QCOMPARE(refusals(), 1);
    VERIFY_OK(apply(signedStory(1))); // the true one mends it
    QVERIFY(here(1));
    QCOMPARE(refusals(), 0);
}

void TestStoryGate::anAlteredStoryLeavesTheOneThatIsHere()
{
    VERIFY_OK(apply(signedStory(1)));
    Story altered = signedStory(1, 2);
    altered.captions.append({ { u"c"_s }, {}, u"fr"_s, u"Buy our shares"_s });
    QCOMPARE(apply(altered)->refused, 1);
    QCOMPARE(here(1)->revision, 1);
    QVERIFY(here(1)->captions.isEmpty());
}

void TestStoryGate::anUnsignedStoryIsRefused()
{
    QCOMPARE(apply(aStory(1))->refused, 1);
    QVERIFY(!here(1));
}

void TestStoryGate::aReplayedOlderRevisionIsRefusedEvenAfterItsRemoval()
{
    const Story first = signedStory(1, 1, 0);
    VERIFY_OK(apply(first));
    VERIFY_OK(apply(signedStory(1, 2, 5)));
    QCOMPARE(apply(first)->refused, 1);
    QCOMPARE(here(1)->revision, 2);
    VERIFY_OK(apply({ Api::Change { 1, u"story"_s, first.id.value, true, {} } }));
    QVERIFY(!here(1));
    QCOMPARE(apply(first)->refused, 1);
    QVERIFY(!here(1));
}

void TestStoryGate::aReplayUnderAnotherIdIsRefusedToo()
{
    Api::Change older = changeOf(signedStory(1, 1, 0));
    VERIFY_OK(apply({ older }));
    VERIFY_OK(apply(signedStory(1, 2, 5)));
    older.id = u"another"_s; // of the change, not of the story, which is signed
    QCOMPARE(apply({ older })->refused, 1);
    QCOMPARE(here(1)->revision, 2);
}

void TestStoryGate::theSameRevisionSignedEarlierIsAReplayToo()
{
    VERIFY_OK(apply(signedStory(1, 2, 5)));
    QCOMPARE(apply(signedStory(1, 2, 4))->refused, 1);
    QCOMPARE(apply(signedStory(1, 2, 5))->refused, 0);
    QCOMPARE(apply(signedStory(1, 2, 6))->refused, 0);
}

void TestStoryGate::aRevokedKeyTakesItsStoriesWithIt()
{
    const KeyPair david = KeyPair::make();
    VERIFY_OK(
        apply({ changeOf(signedStory(1)), changeOf(m_norvane.signedBy(david, aStory(2), at(0))) }));
    const auto page = apply({ signing({ m_helene.publicKey }) });
    VERIFY_OK(page);
    QVERIFY(page->kinds.contains(u"stories"_s));
    QVERIFY(!here(1) && here(2));
    QCOMPARE(refusals(), 1);
    QCOMPARE(apply(signedStory(3))->refused, 1); // nor what it signs from now on
    QCOMPARE(apply({ signing() })->refused, 0); // a revocation is not taken back
    QCOMPARE(apply(signedStory(3))->refused, 1);
}

void TestStoryGate::aRevocationCountsForItsWholePage()
{
    QCOMPARE(apply({ changeOf(signedStory(1)), signing({ m_helene.publicKey }) })->refused, 1);
    QVERIFY(!here(1));
}

void TestStoryGate::aRevokedStoryThatIsSignedAnewComesBack()
{
    VERIFY_OK(apply(signedStory(1)));
    const Story anew = m_norvane.signedBy(m_norvane.pair, aStory(1), at(9));
    VERIFY_OK(apply({ signing({ m_helene.publicKey }), changeOf(anew) }));
    QVERIFY(here(1) && here(1)->signature->isByOrganization());
    QCOMPARE(refusals(), 0);
}

void TestStoryGate::aNewKeyOfTheOrganizationIsPinned()
{
    m_norvane.rotate();
    VERIFY_OK(apply({ changeOf(signedStory(1)), signing() }));
    QVERIFY(here(1));
    QCOMPARE(TrustStore(m_store->reader()).trust()->key, m_norvane.pair.publicKey);
    m_norvane.links.clear(); // known by now
    VERIFY_OK(apply(signedStory(2)));
    QVERIFY(here(2));
}

void TestStoryGate::aWithdrawalIsFollowedWhateverItsSignature()
{
    VERIFY_OK(apply(signedStory(1)));
    Story withdrawn = signedStory(1);
    withdrawn.state = StoryState::Withdrawn;
    withdrawn.title = u"Altered"_s;
    VERIFY_OK(apply(withdrawn));
    QVERIFY(!here(1));
}

void TestStoryGate::aFullResyncDoesNotDropWhatItsBackendFalsifies()
{
    VERIFY_OK(apply(signedStory(1)));
    VERIFY_OK(m_store->write([](QSqlDatabase &db) { return ProfileStore(db).beginResync(); }));
    Story altered = signedStory(1);
    altered.title = u"Altered"_s;
    QCOMPARE(apply(altered)->refused, 1);
    VERIFY_OK(m_store->write([](QSqlDatabase &db) -> Result<void> {
        const auto finished = finishResync(db, true);
        return finished ? Result<void>() : Result<void>(fail(finished.error()));
    }));
    QCOMPARE(here(1)->title, u"Story 1, revision 1"_s);
}

QTEST_GUILESS_MAIN(TestStoryGate)
#include "tst_storygate.moc"
