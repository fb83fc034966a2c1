// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/scim/filter.h"

#include "app/relaisd/scim/patch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend::Scim;

namespace {

QJsonObject json(const char *text)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError)
        qFatal("%s: %s", qPrintable(problem.errorString()), text);
    return document.object();
}

// Of RFC 7643 §8.2, shortened.
QJsonObject bjensen()
{
    return json(R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
        "id":"2819c223-7f76-453a-919d-413861904646","externalId":"701984",
        "userName":"bjensen@example.com","title":"Tour Guide","userType":"Employee",
        "name":{"familyName":"Jensen","givenName":"Barbara"},"active":true,
        "emails":[{"value":"bjensen@example.com","type":"work","primary":true},
                  {"value":"babs@jensen.org","type":"home"}],
        "addresses":[{"type":"work","streetAddress":"100 Universal City Plaza"}],
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"Tours"},
        "meta":{"lastModified":"2011-05-13T04:42:34Z"}})");
}

} // namespace

class TestFilter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filtersOfTheStandardAreUnderstood_data();
    void filtersOfTheStandardAreUnderstood();
    void whatIsNoFilterIsRefused_data();
    void whatIsNoFilterIsRefused();
    void anIndexAnswersASimpleEquality();
    void patchesOfTheStandardAreApplied_data();
    void patchesOfTheStandardAreApplied();
    void whatIsNoPatchIsRefused_data();
    void whatIsNoPatchIsRefused();
};

void TestFilter::filtersOfTheStandardAreUnderstood_data()
{
    QTest::addColumn<bool>("fits");
    const auto yes = [](const char *filter) { QTest::newRow(filter) << true; };
    const auto no = [](const char *filter) { QTest::newRow(filter) << false; };
    yes("userName eq \"BJensen@example.com\"");
    no("userName eq \"bjensen\"");
    yes("USERNAME Eq \"bjensen@example.com\"");
    no("externalId eq \"70198\"");
    yes("name.familyName co \"ens\"");
    no("name.familyName co \"O'Malley\"");
    yes("userName sw \"BJ\"");
    yes("userName ew \".com\"");
    yes("urn:ietf:params:scim:schemas:core:2.0:User:userName sw \"b\"");
    yes("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department eq \"tours\"");
    yes("title pr");
    no("nickName pr");
    yes("meta.lastModified gt \"2011-05-13T04:42:33Z\"");
    no("meta.lastModified gt \"2011-05-13T04:42:34Z\"");
    yes("meta.lastModified ge \"2011-05-13T04:42:34Z\"");
    no("meta.lastModified lt \"2011-05-13T04:42:34Z\"");
    yes("meta.lastModified le \"2011-05-13T04:42:34Z\"");
    yes("title pr and userType eq \"Employee\"");
    yes("nickName pr or userType eq \"Employee\"");
    yes("schemas eq \"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User\"");
    yes("userType eq \"Employee\" and (emails co \"example.com\" or emails.value co \"x.org\")");
    no("userType ne \"Employee\" and not (emails co \"example.com\" or emails.value co \"x\")");
    yes("userType eq \"Employee\" and (emails.type eq \"work\")");
    yes("userType eq \"Employee\" and emails[type eq \"work\" and value co \"@example.com\"]");
    no("emails[type eq \"home\" and value co \"@example.com\"]");
    yes("emails[type eq \"x\"] or emails[type eq \"home\" and value co \"@jensen\"]");
    yes("active eq true");
    no("active eq \"False\"");
    yes("not (active eq false)");
    yes("nickName pr and title pr or title pr"); // and binds first
    no("nickName pr and (title pr or title pr)");
    yes("nickName eq null");
    yes("title eq \"Tour \\u0047uide\"");
}

void TestFilter::filtersOfTheStandardAreUnderstood()
{
    QFETCH(bool, fits);
    const auto filter = Filter::parse(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error().detail));
    QCOMPARE(filter->matches(bjensen()), fits);
}

void TestFilter::whatIsNoFilterIsRefused_data()
{
    QTest::addColumn<QString>("text");
    int number = 0;
    for (const QString &text : { u"userName"_s, u"userName eq"_s, u"userName is \"x\""_s,
             u"eq \"x\""_s, u"userName eq \"x"_s, u"(userName pr"_s, u"userName pr)"_s,
             u"not userName pr"_s, u"emails[type eq \"work\""_s, u"userName pr and"_s,
             u"userName eq \"x\" \"y\""_s, u"userName eq \"\\\""_s, u"'; DROP TABLE member; --"_s,
             QString(QString(40, u'(') + u"a pr"_s + QString(40, u')')),
             QString(u"a eq \""_s + QString(3000, u'x') + u'"') })
        QTest::newRow(qPrintable(QString::number(++number))) << text;
}

void TestFilter::whatIsNoFilterIsRefused()
{
    QFETCH(QString, text);
    const auto filter = Filter::parse(text);
    QVERIFY(!filter);
    QCOMPARE(filter.error().reason, u"invalidFilter"_s);
}

void TestFilter::anIndexAnswersASimpleEquality()
{
    const auto equality = [](const QString &text) { return Filter::parse(text)->equality(); };
    QCOMPARE(equality(u"userName eq \"Lea\""_s)->attribute, u"username"_s);
    QCOMPARE(equality(u"userName eq \"Lea\""_s)->value, u"Lea"_s);
    QCOMPARE(equality(u"emails.value eq \"a@b\""_s)->attribute, u"emails.value"_s);
    QCOMPARE(equality(u"emails[value eq \"a@b\"]"_s)->attribute, u"emails.value"_s);
    QVERIFY(!equality(u"userName sw \"L\""_s));
    QVERIFY(!equality(u"userName eq \"L\" or title pr"_s));
    QVERIFY(!equality(u"active eq true"_s));
}

void TestFilter::patchesOfTheStandardAreApplied_data()
{
    QTest::addColumn<QByteArray>("operations");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *operations, const char *before,
                         const char *after) {
        QTest::newRow(name) << QByteArray(operations) << QByteArray(before) << QByteArray(after);
    };
    row("add to members", R"({"op":"add","path":"members","value":[{"value":"b"},{"value":"a"}]})",
        R"({"members":[{"value":"a"}]})", R"({"members":[{"value":"a"},{"value":"b"}]})");
    row("add without a path",
        R"({"op":"add","value":{"emails":[{"value":"b"}],"nickName":"Babs"}})",
        R"({"emails":[{"value":"a"}]})",
        R"({"emails":[{"value":"a"},{"value":"b"}],"nickName":"Babs"})");
    row("remove all members", R"({"op":"remove","path":"members"})",
        R"({"members":[{"value":"a"}]})", R"({})");
    row("remove one member", R"({"op":"remove","path":"members[value eq \"a\"]"})",
        R"({"members":[{"value":"a"},{"value":"b"}]})", R"({"members":[{"value":"b"}]})");
    row("remove by two",
        R"({"op":"remove","path":"emails[type eq \"work\" and value ew \"example.com\"]"})",
        R"({"emails":[{"type":"work","value":"a@example.com"},{"type":"work","value":"b@x.org"}]})",
        R"({"emails":[{"type":"work","value":"b@x.org"}]})");
    row("replace members", R"({"op":"replace","path":"members","value":[{"value":"c"}]})",
        R"({"members":[{"value":"a"}]})", R"({"members":[{"value":"c"}]})");
    row("replace an address",
        R"({"op":"replace","path":"addresses[type eq \"work\"]","value":{"type":"work","locality":"Lyon"}})",
        R"({"addresses":[{"type":"work","locality":"Nice"},{"type":"home"}]})",
        R"({"addresses":[{"type":"work","locality":"Lyon"},{"type":"home"}]})");
    row("replace a street",
        R"({"op":"replace","path":"addresses[type eq \"work\"].streetAddress","value":"1010 Broadway"})",
        R"({"addresses":[{"type":"work","streetAddress":"x"}]})",
        R"({"addresses":[{"type":"work","streetAddress":"1010 Broadway"}]})");
    row("replace without a path", R"({"op":"replace","value":{"active":false}})",
        R"({"active":true,"title":"x"})", R"({"active":false,"title":"x"})");
    row("Entra ID: an address that is not there yet",
        R"({"op":"Add","path":"emails[type eq \"work\"].value","value":"a@b"})", R"({})",
        R"({"emails":[{"type":"work","value":"a@b"}]})");
    row("Entra ID: names with dots", R"({"op":"Replace","value":{"name.givenName":"Zoé"}})",
        R"({"name":{"givenName":"Zoe","familyName":"L"}})",
        R"({"name":{"givenName":"Zoé","familyName":"L"}})");
    row("Entra ID: an extension",
        R"({"op":"Add","path":"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department","value":"Lab"})",
        R"({})",
        R"({"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"department":"Lab"}})");
    row("remove one of one, which the value names", R"({"op":"remove","path":"title","value":"a"})",
        R"({"title":"a"})", R"({})");
    row("remove nobody", R"({"op":"remove","path":"members","value":[]})",
        R"({"members":[{"value":"a"}]})", R"({"members":[{"value":"a"}]})");
    row("Entra ID: members to remove in the value",
        R"({"op":"Remove","path":"members","value":[{"$ref":null,"value":"a"}]})",
        R"({"members":[{"value":"a"},{"value":"b"}]})", R"({"members":[{"value":"b"}]})");
    row("another case", R"({"OP":"REPLACE","PATH":"UserName","VALUE":"b"})", R"({"userName":"a"})",
        R"({"userName":"b"})");
    row("the core schema before a name",
        R"({"op":"replace","path":"urn:ietf:params:scim:schemas:core:2.0:User:title","value":"b"})",
        R"({"title":"a"})", R"({"title":"b"})");
}

void TestFilter::patchesOfTheStandardAreApplied()
{
    QFETCH(QByteArray, operations);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QJsonObject request { { u"Operations"_s, QJsonArray { json(operations.constData()) } } };
    const auto result = patched(json(before.constData()), request);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(*result, json(after.constData()));
}

void TestFilter::whatIsNoPatchIsRefused_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *operation, const QString &type) {
        QTest::newRow(operation) << QByteArray(operation) << type;
    };
    row(R"({"op":"move","path":"title","value":"x"})", u"invalidSyntax"_s);
    row(R"({"op":"add","path":"title"})", u"invalidSyntax"_s);
    row(R"({"op":"add","value":"x"})", u"invalidSyntax"_s);
    row(R"({"op":"remove"})", u"noTarget"_s);
    row(R"({"op":"add","path":"emails[","value":"x"})", u"invalidPath"_s);
    row(R"({"op":"add","path":"a b","value":"x"})", u"invalidPath"_s);
    row(R"({"op":"remove","path":"emails[type eq \"x\"]]"})", u"invalidPath"_s);
}

void TestFilter::whatIsNoPatchIsRefused()
{
    QFETCH(QByteArray, operation);
    QFETCH(QString, type);
    const auto result =
        patched({}, { { u"Operations"_s, QJsonArray { json(operation.constData()) } } });
    QVERIFY(!result);
    QCOMPARE(result.error().reason, type);
    QVERIFY(!patched({}, {}));
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
