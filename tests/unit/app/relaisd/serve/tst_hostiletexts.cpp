// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/db/transaction.h"
#include "app/relaisd/serve/daemon.h"
#include "core/api/codec.h"
#include "describedoperations.h"
#include "tests/unit/app/relaisd/world.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Backend;
using Relais::Test::nameOf;

namespace {

const QStringList hostile { u"'"_s, u"''"_s, u"\""_s, u"\\"_s, u"';--"_s, u"' OR '1'='1"_s,
    u"\" OR \"\"=\""_s, u"') OR ('1'='1"_s, u"1; DROP TABLE member"_s,
    u"'; DELETE FROM member WHERE 'a'='a"_s, u"' UNION SELECT email FROM member --"_s,
    u"'||(SELECT email FROM member)||'"_s, u"?"_s, u"$1"_s, u":id"_s, u"%1%2"_s, u"%"_s, u"_"_s,
    u"\\' OR 1=1 /*"_s, u"$$;SELECT 1;$$"_s, u"json_each('[1]')"_s, u"[\"'\"]"_s,
    u"{\"a\":\"'\"}"_s, u"a\nb\t'"_s, u"ʼ OR 1=1"_s, u"* MATCH"_s, u"NEAR(\"a\""_s };

//! Made of the above and of what means something to a parser. No NUL and no half characters: those
//! are refused before any statement.
QStringList generatedTexts()
{
    constexpr int quick = 10;
    constexpr int mostPieces = 7;
    static const QString marks = u"'\"\\;-/*()[]{}%_?$:,=<>|&!@#~`+ \t\n0aZé’ʼ＇"_s;
    const int count = qEnvironmentVariableIsSet("RELAIS_HOSTILE_TEXTS")
        ? qEnvironmentVariableIntValue("RELAIS_HOSTILE_TEXTS")
        : quick;
    QRandomGenerator random(
        static_cast<quint32>(qEnvironmentVariableIntValue("RELAIS_CHAOS_SEED")));
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        QString text;
        const int pieces = random.bounded(1, mostPieces);
        for (int piece = 0; piece < pieces; ++piece) {
            if (random.bounded(2) == 0)
                text += hostile.at(random.bounded(static_cast<int>(hostile.size())));
            else
                text += marks.at(random.bounded(static_cast<int>(marks.size())));
        }
        texts.append(text);
    }
    return texts;
}

//! Where the path and the ids of a body are what is tried, too.
enum class Ids { Hostile, Good };

// Every word that one of the routes knows by this name gets the text.
QJsonObject everyField(const QString &text, const QString &id, const QDateTime &now)
{
    QJsonObject body;
    for (const QString &name : { u"name"_s, u"email"_s, u"text"_s, u"title"_s, u"summary"_s,
             u"reason"_s, u"word"_s, u"code"_s, u"device"_s, u"kind"_s, u"network"_s, u"note"_s,
             u"phrase"_s, u"displayName"_s, u"userName"_s, u"externalId"_s, u"about"_s, u"role"_s,
             u"location"_s, u"place"_s, u"why"_s, u"link"_s, u"language"_s, u"disclosure"_s,
             u"confirm"_s, u"price"_s, u"source"_s, u"field"_s, u"refreshToken"_s, u"idToken"_s,
             u"secret"_s, u"verdict"_s, u"contact"_s, u"goal"_s, u"server"_s })
        body.insert(name, text);
    for (const QString &name : { u"id"_s, u"story"_s, u"post"_s, u"member"_s, u"receiver"_s,
             u"team"_s, u"campaign"_s, u"answers"_s, u"object"_s })
        body.insert(name, id);
    for (const QString &name : { u"roles"_s, u"teams"_s, u"topics"_s, u"ids"_s, u"words"_s,
             u"languages"_s, u"locations"_s, u"skills"_s, u"lines"_s })
        body.insert(name, QJsonArray { text });
    body.insert(u"members"_s, QJsonArray { QJsonObject { { u"value"_s, text } } });
    body.insert(u"Operations"_s,
        QJsonArray {
            QJsonObject { { u"op"_s, u"replace"_s }, { u"path"_s, text }, { u"value"_s, text } },
            QJsonObject { { u"op"_s, u"replace"_s },
                { u"value"_s, QJsonObject { { u"displayName"_s, text } } } } });
    for (const QString &name : { u"postedAt"_s, u"at"_s, u"createdAt"_s })
        body.insert(name, Api::toWire(now));
    return body;
}

QStringList queryNames()
{
    QFile file(QStringLiteral(RELAIS_SOURCE_DIR "/core/api/openapi.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression named(u"name: ([A-Za-z]+)\\s*(,|\\n)\\s*in: query"_s);
    QStringList names;
    auto found = named.globalMatch(QString::fromUtf8(file.readAll()));
    while (found.hasNext())
        names.append(found.next().captured(1));
    names.removeDuplicates();
    return names;
}

} // namespace

//! What strangers and colleagues type stays a text, wherever they type it.
class TestHostileTexts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void whatIsTypedIsNeverReadAsSql_data();
    void whatIsTypedIsNeverReadAsSql();
    void noStatementHoldsAValueBetweenItsQuotes();

private:
    //! The answer of the route's own handlers; what they wrote is rolled back.
    int statusOf(const Route &route, const QString &text, Ids ids);

    const SystemClock m_clock {};
    const QStringList m_queryNames = queryNames();
    //! RELAIS_HOSTILE_TEXTS and RELAIS_CHAOS_SEED say how many are generated, and which.
    const QStringList m_texts = hostile + generatedTexts();
    std::unique_ptr<Test::World> m_world;
    std::unique_ptr<Daemon> m_daemon; // for its routes: it is not started
    Member m_person;
};

void TestHostileTexts::initTestCase()
{
    QVERIFY(m_queryNames.size() > 20);
    m_world = std::make_unique<Test::World>(m_clock);
    m_daemon = std::make_unique<Daemon>(
        Config { m_world->folder(), m_world->url(), u"http://127.0.0.1"_s },
        Backend::HttpServer::Options {}, m_clock);
    m_person = m_world->add(u"Lea"_s, { Role::Editor, Role::Manager, Role::Admin });
    m_world->add(u"Ada"_s, { Role::Admin });
}

void TestHostileTexts::cleanupTestCase()
{
    m_daemon.reset();
    m_world.reset();
}

int TestHostileTexts::statusOf(const Route &route, const QString &text, Ids ids)
{
    static const QRegularExpression parameter(u"\\{([A-Za-z]+)\\}"_s);
    const QString id = ids == Ids::Hostile ? text : newUuid7(m_clock);
    Request request;
    request.method = route.method;
    request.path = route.pattern;
    request.caller = Caller { m_person.id, { u"device"_s }, m_person.roles };
    auto found = parameter.globalMatch(route.pattern);
    while (found.hasNext())
        request.parameters.insert(found.next().captured(1), id);
    for (const QString &name : m_queryNames)
        request.query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(text)));
    request.body = QJsonDocument(everyField(text, id, m_clock.now())).toJson();
    QSqlDatabase &db = m_world->database;
    if (route.read)
        return route.read(request, db).status;
    if (route.ahead) {
        if (const auto answer = route.ahead(request, db))
            return answer->status;
    }
    const Transaction transaction(db);
    return route.write(request, db).status;
}

void TestHostileTexts::whatIsTypedIsNeverReadAsSql_data()
{
    QTest::addColumn<QString>("name");
    for (const Route &route : m_daemon->routes()) {
        if (route.read || route.write)
            QTest::newRow(qPrintable(nameOf(route))) << nameOf(route);
    }
}

// A text that came into a statement breaks it, and the answer is then the server's fault (500,
// 503).
void TestHostileTexts::whatIsTypedIsNeverReadAsSql()
{
    QFETCH(const QString, name);
    const QList<Route> &routes = m_daemon->routes();
    const auto route = std::find_if(
        routes.begin(), routes.end(), [&name](const Route &one) { return nameOf(one) == name; });
    QVERIFY(route != routes.end());
    for (const Ids ids : { Ids::Hostile, Ids::Good }) {
        QVERIFY(statusOf(*route, u"harmless"_s, ids) < 500); // or the others tell nothing
        for (const QString &text : m_texts) {
            const int status = statusOf(*route, text, ids);
            QVERIFY2(status < 500, qPrintable(u"%1 answered to %2"_s.arg(status).arg(text)));
        }
    }
}

// Values are bound. One that is put between the quotes of a statement is none.
void TestHostileTexts::noStatementHoldsAValueBetweenItsQuotes()
{
    static const QRegularExpression quoted(u"(?<!')'\"_s\\s*\\+|'%[0-9]+'"_s);
    const QString root = QStringLiteral(RELAIS_SOURCE_DIR "/app/relaisd");
    QDirIterator files(root, { u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.contains(u"/db/schema/"_s)) // constants alone, before anybody is there
            continue;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto match = quoted.match(QString::fromUtf8(file.readAll()));
        QVERIFY2(!match.hasMatch(), qPrintable(QString(path + u": "_s + match.captured())));
        ++read;
    }
    QVERIFY(read > 100);
    QVERIFY(quoted.match(u"u\"SELECT 1 WHERE name = '\"_s + name"_s).hasMatch());
}

QTEST_GUILESS_MAIN(TestHostileTexts)
#include "tst_hostiletexts.moc"
