// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/oidc/admission.h"

#include "app/relaisd/auth/membership.h"
#include "tests/unit/app/relaisd/company.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::Company;
using Relais::Test::must;

class TestAdmission final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_company = std::make_unique<Company>(); }
    void cleanup() { m_company.reset(); }
    void theProviderIsKeptAsItWasSet();
    void aTokenOpensOneSession();
    void whomTheProviderVouchesForIsKnownByTheSubjectFromThenOn();
    void anAddressThatNobodyVerifiedIsNobody();
    void anAddressGivenToSomebodyElseOpensNoAccount();
    void newPeopleComeInOnlyWhereTheProviderMayBringThem();
    void whoLeftStaysOut();

private:
    static Provider provider()
    {
        return { u"https://id.norvane.example"_s, u"relais"_s, {}, false, false, false };
    }
    static Identity identity(const QString &subject, const QString &email, bool verified = true)
    {
        return { provider().issuer, subject, email, verified, u"Somebody"_s, {} };
    }
    Result<MemberId> admit(const Identity &identity, const Provider &by = provider())
    {
        return Admission(m_company->db, m_company->clock).admit(by, identity);
    }

    std::unique_ptr<Company> m_company;
};

void TestAdmission::theProviderIsKeptAsItWasSet()
{
    ProviderRepository providers(m_company->db);
    QCOMPARE(providers.get().error().reason, u"provider-none"_s);
    Provider one = provider();
    must(providers.set(one));
    QVERIFY(providers.get().value() == one);
    one.autoJoin = one.trustEmail = one.allowPrivate = true;
    one.clientSecret = u"s"_s;
    must(providers.set(one));
    QVERIFY(providers.get().value() == one);
    must(providers.remove());
    QVERIFY(!providers.get());
}

void TestAdmission::aTokenOpensOneSession()
{
    Admission admission(m_company->db, m_company->clock);
    must(admission.useUp("a.b.c"));
    QCOMPARE(admission.useUp("a.b.c").error().reason, u"used"_s);
    QCOMPARE(admission.useUp("a.b.d").error().reason, u"used"_s); // its signature, written anew
    must(admission.useUp("a.d.c"));
    m_company->clock.advance(std::chrono::minutes(14));
    QCOMPARE(admission.useUp("a.b.c").error().reason, u"used"_s);
    m_company->clock.advance(std::chrono::minutes(2)); // it has expired by itself long since
    must(admission.useUp("a.b.c"));
}

void TestAdmission::whomTheProviderVouchesForIsKnownByTheSubjectFromThenOn()
{
    QCOMPARE(admit(identity(u"1"_s, u"ANA@norvane.example"_s)).value(), m_company->ana.id);
    QCOMPARE(
        admit(identity(u"1"_s, u"ana.new@norvane.example"_s, false)).value(), m_company->ana.id);
}

void TestAdmission::anAddressThatNobodyVerifiedIsNobody()
{
    const Identity unsure = identity(u"1"_s, m_company->ana.email, false);
    QCOMPARE(admit(unsure).error().reason, u"email-unverified"_s);
    QCOMPARE(admit(identity(u"1"_s, {})).error().reason, u"email-unverified"_s);
    Provider trusted = provider();
    trusted.trustEmail = true;
    QCOMPARE(admit(unsure, trusted).value(), m_company->ana.id);
}

void TestAdmission::anAddressGivenToSomebodyElseOpensNoAccount()
{
    QVERIFY(admit(identity(u"1"_s, m_company->ana.email)));
    QCOMPARE(admit(identity(u"2"_s, m_company->ana.email)).error().reason, u"identity-taken"_s);
}

void TestAdmission::newPeopleComeInOnlyWhereTheProviderMayBringThem()
{
    const Identity stranger = identity(u"9"_s, u"zoe@norvane.example"_s);
    QCOMPARE(admit(stranger).error().reason, u"not-a-member"_s);
    Provider open = provider();
    open.autoJoin = true;
    const auto joined = admit(stranger, open);
    QVERIFY(joined);
    const Member zoe = MemberRepository(m_company->db).byId(*joined).value();
    QCOMPARE(zoe.name, u"Somebody"_s);
    QVERIFY(!zoe.has(Role::Editor) && !zoe.has(Role::Admin));
    QCOMPARE(admit(stranger).value(), *joined);
}

void TestAdmission::whoLeftStaysOut()
{
    const Identity ana = identity(u"1"_s, m_company->ana.email);
    const Identity ben = identity(u"2"_s, m_company->ben.email);
    QVERIFY(admit(ana));
    for (const Member &one : { m_company->ana, m_company->ben })
        must(endMembership(m_company->db, one.id, m_company->clock));
    QCOMPARE(admit(ana).error().reason, u"not-a-member"_s);
    QCOMPARE(admit(ben).error().reason, u"not-a-member"_s);
}

QTEST_GUILESS_MAIN(TestAdmission)
#include "tst_admission.moc"
