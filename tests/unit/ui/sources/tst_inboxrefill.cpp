// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/curation.h"
#include "core/services/curation/sourceservice.h"
#include "tests/unit/ui/support/signedin.h"

#include <QCoro/QCoroTask>

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;
using Relais::Test::ServerRequest;

namespace {

CandidateEntry numbered(int number)
{
    CandidateEntry entry;
    entry.id = { u"c%1"_s.arg(number) };
    entry.title = u"Entry %1"_s.arg(number);
    entry.link = QUrl(u"https://norvane.example/%1"_s.arg(number));
    entry.publishedAt = QDateTime({ 2026, 11, 23 }, { 9, 0 }, Qt::UTC).addSecs(number);
    entry.fetchedAt = entry.publishedAt;
    return entry;
}

} // namespace

//! An inbox with more candidates than the backend lists at once.
class TestInboxRefill final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWaitsComesBeforeTheInboxIsEmpty();
};

void TestInboxRefill::whatWaitsComesBeforeTheInboxIsEmpty()
{
    constexpr int all = 520;
    constexpr int decided = 250;
    using Handler = Relais::Test::HttpServer::Handler;
    QSet<int> dropped;
    Ui::Test::SignedIn server(QList<Role> { Role::Editor });
    server.answer("GET", Api::Routes::sources(), QJsonObject { { u"sources"_s, QJsonArray() } });
    const Handler listed = [&dropped](const ServerRequest &request) {
        const bool isInbox =
            !request.query.hasQueryItem(u"dropped"_s) && !request.query.hasQueryItem(u"kept"_s);
        QJsonArray entries;
        for (int i = all; isInbox && i > 0 && entries.size() < SourceService::mostListed; --i) {
            if (!dropped.contains(i))
                entries.append(Api::toJson(numbered(i)));
        }
        const QJsonObject answer { { u"candidates"_s, entries } };
        return Relais::Test::jsonAnswer(200, QJsonDocument(answer).toJson());
    };
    server.answer("GET", Api::Routes::candidates(), listed);
    for (int i = all; i > all - decided; --i) {
        const Handler taken = [&dropped, i](const ServerRequest &) {
            dropped.insert(i);
            return Relais::Test::jsonAnswer(200, "{}");
        };
        server.answer("POST", Api::Routes::candidateAction(numbered(i).id, u"drop"_s), taken);
    }
    QVERIFY(server.open());
    SourceService &sources = server.core().sources();
    QVERIFY(QCoro::waitFor(sources.refresh()).has_value());
    QCOMPARE(sources.candidates().size(), SourceService::mostListed);
    for (int i = all; i > all - decided; --i)
        QVERIFY(QCoro::waitFor(sources.drop(numbered(i).id)).has_value());
    QTRY_COMPARE(sources.candidates().size(), qsizetype { all - decided });
}

QTEST_GUILESS_MAIN(TestInboxRefill)
#include "tst_inboxrefill.moc"
