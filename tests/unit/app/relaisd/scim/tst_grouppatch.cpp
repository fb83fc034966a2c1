// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/scim/grouppatch.h"

#include "app/relaisd/scim/groups.h"
#include "app/relaisd/scim/patch.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend::Scim;

//! A PATCH of a group does to its members what it would do to the whole resource.
class TestGroupPatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void membersBecomeWhatTheResourceWould_data();
    void membersBecomeWhatTheResourceWould();
    void whoIsNotNamedNeedNotBeKnown();
    void everythingElseIsKeptForTheResource();
    void aListOfOneMayStandAlone();
    void aListOfNobodyTakesOutNobody();
    void whatIsMalformedIsRefused_data();
    void whatIsMalformedIsRefused();

private:
    static QJsonObject request(const QByteArray &operations)
    {
        return { { u"Operations"_s, QJsonDocument::fromJson("[" + operations + "]").array() } };
    }
    static QSet<MemberId> ids(const QStringList &names)
    {
        QSet<MemberId> members;
        for (const QString &name : names)
            members.insert({ name });
        return members;
    }
};

void TestGroupPatch::membersBecomeWhatTheResourceWould_data()
{
    QTest::addColumn<QByteArray>("operations");
    QTest::newRow("add") << QByteArray(
        R"({"op":"Add","path":"members","value":[{"value":"ana"},{"value":"zoe"}]})");
    QTest::newRow("remove by filter")
        << QByteArray(R"({"op":"remove","path":"members[value eq \"ana\"]"})");
    QTest::newRow("remove by value")
        << QByteArray(R"({"op":"Remove","path":"members","value":[{"$ref":null,"value":"ben"}]})");
    QTest::newRow("remove several")
        << QByteArray(R"({"op":"remove","path":"members[value eq \"ana\" or value eq \"ben\"]"})");
    QTest::newRow("remove all") << QByteArray(R"({"op":"remove","path":"members"})");
    QTest::newRow("remove nobody") << QByteArray(R"({"op":"remove","path":"members","value":[]})");
    QTest::newRow("remove a bare id")
        << QByteArray(R"({"op":"remove","path":"members","value":"ben"})");
    QTest::newRow("remove all, the value being null")
        << QByteArray(R"({"op":"remove","path":"members","value":null})");
    QTest::newRow("replace") << QByteArray(
        R"({"op":"replace","path":"MEMBERS","value":[{"value":"zoe"}]})");
    QTest::newRow("without path") << QByteArray(
        R"({"op":"add","value":{"displayName":"Others","members":[{"value":"zoe"}]}})");
    QTest::newRow("replace without path")
        << QByteArray(R"({"op":"replace","value":{"members":[{"value":"ben"}]}})");
    QTest::newRow("with the schema") << QByteArray(
        R"({"op":"add","path":"urn:ietf:params:scim:schemas:core:2.0:Group:members",
            "value":[{"value":"zoe"}]})");
    QTest::newRow("one after the other") << QByteArray(
        R"({"op":"remove","path":"members"},
           {"op":"add","path":"members","value":[{"value":"ana"}]},
           {"op":"replace","path":"displayName","value":"Others"},
           {"op":"remove","path":"members[value eq \"ana\"]"},
           {"op":"add","path":"members","value":[{"value":"zoe"},{"value":"zoe"}]})");
    QTest::newRow("another attribute")
        << QByteArray(R"({"op":"replace","path":"externalId","value":"x"})");
}

void TestGroupPatch::membersBecomeWhatTheResourceWould()
{
    QFETCH(QByteArray, operations);
    Group before;
    before.id = u"g"_s;
    before.name = u"Comms"_s;
    before.members = { { u"ana"_s }, { u"ben"_s }, { u"cleo"_s } };
    const auto resource = patched(toJson(before, u"https://relais.example"_s), request(operations));
    QVERIFY(resource);
    const auto whole = groupFrom(*resource, before);
    QVERIFY(whole);
    const auto patch = GroupPatch::from(request(operations));
    QVERIFY(patch);
    const QSet<MemberId> all(before.members.begin(), before.members.end());
    const QSet<MemberId> expected(whole->members.begin(), whole->members.end());
    QCOMPARE(patch->appliedTo(all), expected);
    // Of whom it names alone, where that is enough: the others are in it before and after.
    if (!patch->needsEverybody()) {
        const QSet<MemberId> others = all - patch->named();
        QCOMPARE(patch->appliedTo(all & patch->named()) + others, expected);
    }
}

void TestGroupPatch::whoIsNotNamedNeedNotBeKnown()
{
    const auto one = GroupPatch::from(request(
        R"({"op":"add","path":"members","value":[{"value":"ana"}]},
           {"op":"remove","path":"members[value eq \"ben\"]"})"));
    QVERIFY(one && !one->needsEverybody());
    QCOMPARE(one->named(), ids({ u"ana"_s, u"ben"_s }));
    QVERIFY(one->rest.isEmpty());
    const auto all = GroupPatch::from(request(R"({"op":"remove","path":"members"})"));
    QVERIFY(all && all->needsEverybody());
}

void TestGroupPatch::everythingElseIsKeptForTheResource()
{
    const auto patch = GroupPatch::from(request(
        R"({"op":"replace","value":{"displayName":"Others","members":[{"value":"ana"}]}})"));
    QVERIFY(patch);
    const auto rest = patched({ { u"displayName"_s, u"Comms"_s } }, patch->rest);
    QVERIFY(rest);
    QCOMPARE(rest->keys(), QStringList { u"displayName"_s });
    QCOMPARE(rest->value(u"displayName"_s).toString(), u"Others"_s);
}

// A removal of one must never become one of all.
void TestGroupPatch::aListOfOneMayStandAlone()
{
    const auto patch =
        GroupPatch::from(request(R"({"op":"remove","path":"members","value":{"value":"ana"}})"));
    QVERIFY(patch);
    QCOMPARE(patch->appliedTo(ids({ u"ana"_s, u"ben"_s })), ids({ u"ben"_s }));
}

void TestGroupPatch::aListOfNobodyTakesOutNobody()
{
    const QSet<MemberId> both = ids({ u"ana"_s, u"ben"_s });
    const auto none = GroupPatch::from(request(R"({"op":"remove","path":"members","value":[]})"));
    QVERIFY(none);
    QCOMPARE(none->appliedTo(both), both);
    const auto bare =
        GroupPatch::from(request(R"({"op":"remove","path":"members","value":"ana"})"));
    QVERIFY(bare);
    QCOMPARE(bare->appliedTo(both), ids({ u"ben"_s }));
    // Neither does a resource whose members are no list.
    const QJsonObject resource { { u"displayName"_s, u"Comms"_s }, { u"members"_s, u"ana"_s } };
    QVERIFY(!groupFrom(resource, {}));
}

void TestGroupPatch::whatIsMalformedIsRefused_data()
{
    QTest::addColumn<QByteArray>("operations");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("an unknown act") << QByteArray(R"({"op":"move","path":"members"})");
    QTest::newRow("no value") << QByteArray(R"({"op":"add","path":"members"})");
    QTest::newRow("no path") << QByteArray(R"({"op":"remove"})");
    QTest::newRow("a path that is none")
        << QByteArray(R"({"op":"remove","path":"members[value eq"})");
}

void TestGroupPatch::whatIsMalformedIsRefused()
{
    QFETCH(QByteArray, operations);
    const auto patch = GroupPatch::from(request(operations));
    QVERIFY(!patch || !patched({}, patch->rest));
}

QTEST_GUILESS_MAIN(TestGroupPatch)
#include "tst_grouppatch.moc"
