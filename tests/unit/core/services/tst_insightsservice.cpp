// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/insights.h"
#include "core/services/clientcore.h"
#include "core/services/insights/insightsservice.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Relais;
using namespace Qt::StringLiterals;

//! On a real profile; no backend is there.
class TestInsightsService final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { m_core.reset(); }
    void whatWasChosenIsThereAfterARestart();
    void theLastAnswerIsThereAfterARestartWithItsTime();
    void theLastAnswerKeepsItsOwnFilters();
    void whatCannotBeReadIsAsIfItWereNotThere();
    void aLocationIsAskedForAsItIsWritten();

private:
    void open()
    {
        m_core.reset();
        auto core = ClientCore::open(m_folder->path(), m_clock);
        QVERIFY2(core.has_value(), core ? "" : qPrintable(core.error().detail));
        m_core = std::move(*core);
    }
    void write(const QByteArray &text)
    {
        m_core.reset();
        QFile file(m_folder->filePath(u"insights.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    const SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientCore> m_core;
};

void TestInsightsService::whatWasChosenIsThereAfterARestart()
{
    QVERIFY(m_core->insights().choice().isEmpty());
    for (int i = 0; i < 50; ++i) // the last is what stays
        m_core->insights().setChoice(QString::number(i));
    open();
    QCOMPARE(m_core->insights().choice(), u"49"_s);
    const auto permissions = QFile::permissions(m_folder->filePath(u"insights.json"_s));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestInsightsService::theLastAnswerIsThereAfterARestartWithItsTime()
{
    write(R"({"choice":"c","at":"2026-11-24T16:05:00Z","answer":{"from":"2026-10-26",)"
          R"("to":"2026-11-24","hidden":false,"headcount":1240,"total":{"relays":1868}}})");
    open();
    const auto &last = m_core->insights().last();
    QVERIFY(last.has_value());
    QCOMPARE(last->insights.total.relays, 1868);
    QCOMPARE(last->insights.to, QDate(2026, 11, 24));
    QCOMPARE(last->at, QDateTime({ 2026, 11, 24 }, { 16, 5 }, Qt::UTC));
    QVERIFY(last->question.topics.isEmpty()); // of before they were kept
    m_core->insights().setChoice(u"d"_s); // keeps the answer
    open();
    QVERIFY(m_core->insights().last().has_value());
    QCOMPARE(m_core->insights().last()->insights.headcount, 1240);
}

// Not those that the page asks for now.
void TestInsightsService::theLastAnswerKeepsItsOwnFilters()
{
    write(R"({"choice":"{\"topic\":\"water\"}","at":"2026-11-24T16:05:00Z",)"
          R"("asked":"{\"topic\":\"heat\"}","answer":{"from":"2026-10-26",)"
          R"("to":"2026-11-24","hidden":false,"headcount":1240,"total":{"relays":1868}}})");
    open();
    QVERIFY(m_core->insights().last().has_value());
    const InsightQuestion question = m_core->insights().last()->question;
    QCOMPARE(question.topics, QList<TopicId> { TopicId { u"heat"_s } });
    QCOMPARE(question.from, QDate(2026, 10, 26));
    QCOMPARE(question.to, QDate(2026, 11, 24));
    m_core->insights().setChoice(u"d"_s);
    open();
    QCOMPARE(m_core->insights().last()->question, question);
}

void TestInsightsService::whatCannotBeReadIsAsIfItWereNotThere()
{
    for (const char *text : { "", "{", "[]", R"({"at":"never","answer":{}})",
             R"({"at":"2026-11-24T16:05:00Z","answer":{"from":5}})" }) {
        write(text);
        open();
        QVERIFY(!m_core->insights().last().has_value());
    }
}

void TestInsightsService::aLocationIsAskedForAsItIsWritten()
{
    InsightQuestion question;
    question.location = u"Saint-Étienne & Lyon"_s;
    const QUrlQuery query(Api::insightQuery(question));
    QCOMPARE(query.queryItemValue(u"location"_s, QUrl::FullyDecoded), question.location);
    question.location.clear();
    QVERIFY(!QUrlQuery(Api::insightQuery(question)).hasQueryItem(u"location"_s));
    QJsonObject answer { { u"from"_s, u"2026-11-01"_s }, { u"to"_s, u"2026-11-30"_s },
        { u"hidden"_s, true } };
    QVERIFY(Api::insightsFrom(answer).value().locations.isEmpty()); // of an older relaisd
    answer.insert(u"locations"_s, QJsonArray { u"Lyon"_s, QString(), 5 });
    QCOMPARE(Api::insightsFrom(answer).value().locations, QStringList { u"Lyon"_s });
}

QTEST_GUILESS_MAIN(TestInsightsService)
#include "tst_insightsservice.moc"
