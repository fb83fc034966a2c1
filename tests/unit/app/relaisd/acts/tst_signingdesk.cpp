// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/acts/signingdesk.h"

#include "app/relaisd/repositories/changesequence.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "app/relaisd/routes/changesreader.h"
#include "core/signing/storyjudge.h"
#include "tests/unit/app/relaisd/company.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;
using Relais::Test::must;

namespace {

struct Approver {
    Member member;
    KeyPair pair = KeyPair::make();
};

QString reason(const Result<StoredStory> &result)
{
    return result ? u"accepted"_s : result.error().reason;
}

} // namespace

//! A company whose approvals are signed, on a real database, and what its members would verify.
class TestSigningDesk final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasApprovedBeforeGetsTheOrganizationsSignature();
    void theKeyIsMadeOnceAndOnlyItsOwnerReadsIt();
    void anApprovalNeedsTheApproversOwnCertifiedKey();
    void aSignatureOfSomethingElseIsRefused();
    void whatIsApprovedIsBelievedByAMember();
    void aKeyWithoutProofIsNotRegistered();
    void withoutTheKeyFileANewKeyWaits();
    void aRetiredKeyApprovesNoMoreAndItsStoriesStay();
    void aRevokedKeysStoriesNeedASignatureAgain();
    void whatMembersSeeIsSignedAnewBesideWhatWaits();
    void afterARotationMembersBelieveThroughTheOldKey();

private:
    QString folder() const { return m_company->dir.path(); }
    OrganizationKeyFile file() const { return OrganizationKeyFile(folder()); }
    SigningDesk desk() const { return { m_company->db, m_company->clock }; }
    OrganizationId organization() const
    {
        return OrganizationRepository(m_company->db).get().value().id;
    }
    Trust trust() const
    {
        return { organization(), SigningRepository(m_company->db).organizationKey().value(), {} };
    }
    Result<ApproverKey> enroll(const Approver &approver)
    {
        return desk().registerKey(approver.member,
            { approver.pair.publicKey,
                approver.pair.sign(bytesOfRegistration(
                    organization(), approver.member.id, approver.pair.publicKey)) },
            file());
    }
    SignedApproval approvalOf(const Approver &approver, const QString &id) const
    {
        Story story = StoryRepository(m_company->db).byId({ id }).value().story;
        story.revision += 1;
        const QDateTime at = m_company->clock.now();
        return { approver.pair.publicKey, at,
            approver.pair.sign(bytesToSign(organization(), story, at)) };
    }
    void submit(const QString &id)
    {
        StoryDesk stories(m_company->db, m_company->clock);
        QVERIFY(stories.save(m_company->edith, Company::draft(id), std::nullopt));
        QVERIFY(stories.act(m_company->edith, StoryAction::Submit, { id }, std::nullopt));
    }
    Result<StoredStory> approve(
        const QString &id, const std::optional<SignedApproval> &approval) const
    {
        return StoryDesk(m_company->db, m_company->clock)
            .act(m_company->erik, StoryAction::Approve, { id }, std::nullopt, {}, approval);
    }
    Story seen(const QString &id) const
    {
        const auto head = ChangeSequence(m_company->db).head().value();
        const auto page = ChangesReader(m_company->db, m_company->ana).read(0, head, 1000).value();
        for (const Api::Change &change : page.changes) {
            if (change.kind == u"story"_s && change.id == id)
                return Api::storyFrom(Api::toJson(std::get<Story>(change.value))).value();
        }
        return {};
    }
    void begin() { QVERIFY(desk().ensureOrganizationKey(folder())); }

    std::unique_ptr<Company> m_company;
};

void TestSigningDesk::init()
{
    m_company = std::make_unique<Company>();
    must(OrganizationRepository(m_company->db)
            .create({ { u"norvane"_s }, u"Norvane"_s, m_company->clock.now(), false }));
}

void TestSigningDesk::whatWasApprovedBeforeGetsTheOrganizationsSignature()
{
    m_company->approve(Company::draft(u"old"_s));
    const qint64 before = ChangeSequence(m_company->db).head()->sequence;
    QCOMPARE(desk().ensureOrganizationKey(folder()).value(), 1);
    const Story story = seen(u"old"_s);
    QVERIFY(story.signature && story.signature->isByOrganization());
    QCOMPARE(StoryJudge(trust()).judge(story), Judgement::Good);
    QVERIFY(ChangeSequence(m_company->db).head()->sequence > before); // members get it anew
}

void TestSigningDesk::theKeyIsMadeOnceAndOnlyItsOwnerReadsIt()
{
    begin();
    const PublicKey key = trust().key;
    QCOMPARE(desk().ensureOrganizationKey(folder()).value(), 0);
    QCOMPARE(trust().key, key);
    QCOMPARE(file().load()->publicKey, key);
    QCOMPARE(QFile::permissions(file().name())
            & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
        QFile::Permissions());
}

void TestSigningDesk::anApprovalNeedsTheApproversOwnCertifiedKey()
{
    begin();
    submit(u"s"_s);
    const Approver erik { m_company->erik };
    const Approver edith { m_company->edith };
    QCOMPARE(reason(approve(u"s"_s, {})), u"signature-missing"_s);
    QCOMPARE(reason(approve(u"s"_s, approvalOf(erik, u"s"_s))), u"key-unknown"_s);
    QVERIFY(enroll(edith));
    QCOMPARE(reason(approve(u"s"_s, approvalOf(edith, u"s"_s))), u"key-of-another"_s);
    QVERIFY(enroll(erik)->certifiedAt.isValid());
    QCOMPARE(reason(approve(u"s"_s, approvalOf(erik, u"s"_s))), u"accepted"_s);
}

void TestSigningDesk::aSignatureOfSomethingElseIsRefused()
{
    begin();
    submit(u"s"_s);
    submit(u"t"_s);
    const Approver erik { m_company->erik };
    QVERIFY(enroll(erik));
    QCOMPARE(reason(approve(u"s"_s, approvalOf(erik, u"t"_s))), u"signature-wrong"_s);
    SignedApproval late = approvalOf(erik, u"s"_s);
    m_company->clock.advance(std::chrono::minutes(16));
    QCOMPARE(reason(approve(u"s"_s, late)), u"signature-time"_s);
    QVERIFY(seen(u"s"_s).id.isEmpty());
}

void TestSigningDesk::whatIsApprovedIsBelievedByAMember()
{
    begin();
    submit(u"s"_s);
    const Approver erik { m_company->erik };
    QVERIFY(enroll(erik));
    QVERIFY(approve(u"s"_s, approvalOf(erik, u"s"_s)));
    Story story = seen(u"s"_s);
    QCOMPARE(StoryJudge(trust()).judge(story), Judgement::Good);
    QVERIFY(!story.signature->isByOrganization());
    // What somebody with a hand in the database would write.
    QVERIFY(run(m_company->db,
        u"UPDATE story_revision SET body = replace(body, 'Why it matters', 'Buy shares')"_s));
    story = seen(u"s"_s);
    QCOMPARE(story.summary, u"Buy shares"_s);
    QCOMPARE(StoryJudge(trust()).judge(story), Judgement::Altered);
}

void TestSigningDesk::aKeyWithoutProofIsNotRegistered()
{
    begin();
    const Approver erik { m_company->erik };
    const Approver mallory { m_company->edith };
    const auto stolen = desk().registerKey(m_company->edith,
        { erik.pair.publicKey,
            mallory.pair.sign(
                bytesOfRegistration(organization(), m_company->edith.id, erik.pair.publicKey)) },
        file());
    QCOMPARE(stolen.error().reason, u"proof-wrong"_s);
    const Approver ana { m_company->ana };
    QCOMPARE(enroll(ana).error().reason, u"role"_s);
    QVERIFY(enroll(erik));
    QCOMPARE(enroll(erik)->key, erik.pair.publicKey); // again is the same
    Approver both { m_company->edith, erik.pair };
    QCOMPARE(enroll(both).error().reason, u"key-taken"_s);
}

void TestSigningDesk::withoutTheKeyFileANewKeyWaits()
{
    begin();
    submit(u"s"_s);
    const QString away = folder() + u"/elsewhere"_s;
    QVERIFY(QFile::rename(file().name(), away));
    const Approver erik { m_company->erik };
    QVERIFY(!enroll(erik)->certifiedAt.isValid());
    QCOMPARE(reason(approve(u"s"_s, approvalOf(erik, u"s"_s))), u"key-not-certified"_s);
    QCOMPARE(desk().certifyWaiting(file()).error().code, ErrorCode::NotFound);
    QVERIFY(QFile::rename(away, file().name()));
    QCOMPARE(desk().certifyWaiting(file()).value(), 1);
    QCOMPARE(reason(approve(u"s"_s, approvalOf(erik, u"s"_s))), u"accepted"_s);
}

void TestSigningDesk::aRetiredKeyApprovesNoMoreAndItsStoriesStay()
{
    begin();
    submit(u"s"_s);
    submit(u"t"_s);
    const Approver erik { m_company->erik };
    QVERIFY(enroll(erik));
    QVERIFY(approve(u"s"_s, approvalOf(erik, u"s"_s)));
    QCOMPARE(desk().retireOwn(m_company->edith, erik.pair.publicKey).error().reason,
        u"key-of-another"_s);
    must(desk().retireOwn(m_company->erik, erik.pair.publicKey));
    QCOMPARE(reason(approve(u"t"_s, approvalOf(erik, u"t"_s))), u"key-retired"_s);
    QCOMPARE(StoryJudge(trust()).judge(seen(u"s"_s)), Judgement::Good);
    const Approver anew { m_company->erik };
    QVERIFY(enroll(anew));
    QCOMPARE(reason(approve(u"t"_s, approvalOf(anew, u"t"_s))), u"accepted"_s);
}

void TestSigningDesk::aRevokedKeysStoriesNeedASignatureAgain()
{
    begin();
    submit(u"s"_s);
    const Approver erik { m_company->erik };
    QVERIFY(enroll(erik));
    QVERIFY(approve(u"s"_s, approvalOf(erik, u"s"_s)));
    must(desk().revoke(erik.pair.publicKey));
    const auto state = SigningRepository(m_company->db).state().value();
    QCOMPARE(state->revoked, { erik.pair.publicKey });
    Trust informed = trust();
    informed.revoked = { state->revoked.begin(), state->revoked.end() };
    QCOMPARE(StoryJudge(informed).judge(seen(u"s"_s)), Judgement::Revoked);
    submit(u"t"_s);
    QCOMPARE(reason(approve(u"t"_s, approvalOf(erik, u"t"_s))), u"key-revoked"_s);
    QCOMPARE(desk().signUnsigned(file()).value(), 1);
    QCOMPARE(StoryJudge(informed).judge(seen(u"s"_s)), Judgement::Good);
}

void TestSigningDesk::whatMembersSeeIsSignedAnewBesideWhatWaits()
{
    begin();
    submit(u"s"_s);
    const Approver erik { m_company->erik };
    QVERIFY(enroll(erik));
    QVERIFY(approve(u"s"_s, approvalOf(erik, u"s"_s)));
    StoryDesk stories(m_company->db, m_company->clock);
    Story later = Company::draft(u"s"_s);
    later.embargo = m_company->clock.now().addSecs(3600);
    const int version = StoryRepository(m_company->db).byId({ u"s"_s })->version;
    QVERIFY(stories.save(m_company->edith, later, version));
    QVERIFY(stories.act(m_company->edith, StoryAction::Submit, { u"s"_s }, std::nullopt));
    QVERIFY(approve(u"s"_s, approvalOf(erik, u"s"_s)));
    must(desk().revoke(erik.pair.publicKey));
    Trust informed = trust();
    informed.revoked.insert(erik.pair.publicKey);
    QCOMPARE(StoryJudge(informed).judge(seen(u"s"_s)), Judgement::Revoked);
    const qint64 before = ChangeSequence(m_company->db).head()->sequence;
    QCOMPARE(desk().signUnsigned(file()).value(), 1); // a story
    QVERIFY(ChangeSequence(m_company->db).head()->sequence > before);
    QCOMPARE(seen(u"s"_s).revision, 1);
    QCOMPARE(StoryJudge(informed).judge(seen(u"s"_s)), Judgement::Good);
    m_company->clock.advance(std::chrono::hours(1));
    QCOMPARE(*stories.announceDue(), 1);
    QCOMPARE(seen(u"s"_s).revision, 2);
    QCOMPARE(StoryJudge(informed).judge(seen(u"s"_s)), Judgement::Good);
}

void TestSigningDesk::afterARotationMembersBelieveThroughTheOldKey()
{
    m_company->approve(Company::draft(u"old"_s));
    begin();
    submit(u"s"_s);
    const Approver erik { m_company->erik };
    QVERIFY(enroll(erik));
    QVERIFY(approve(u"s"_s, approvalOf(erik, u"s"_s)));
    const Trust before = trust();
    QVERIFY(desk().rotateOrganizationKey(file()));
    QVERIFY(trust().key != before.key);
    StoryJudge judge(before);
    QCOMPARE(judge.judge(seen(u"s"_s)), Judgement::Good);
    QCOMPARE(judge.judge(seen(u"old"_s)), Judgement::Good);
    QCOMPARE(judge.trust().key, trust().key);
    submit(u"t"_s);
    QCOMPARE(reason(approve(u"t"_s, approvalOf(erik, u"t"_s))), u"accepted"_s);
    QCOMPARE(judge.judge(seen(u"t"_s)), Judgement::Good);
}

QTEST_GUILESS_MAIN(TestSigningDesk)
#include "tst_signingdesk.moc"
