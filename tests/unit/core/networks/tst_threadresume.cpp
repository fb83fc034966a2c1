// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every network does alike about a thread of which some posts are out. With their servers:
// tst_mastodonconnector, tst_misskeyconnector, tst_threadsthread, tst_xconnector.

#include "core/networks/threadresume.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QCoro::Task<Result<T>> soon(Result<T> value)
{
    co_return value;
}

//! A network as its steps show it.
struct Steps {
    QStringList out {}; //!< the words of what was posted, whose places are the ids
    QStringList answered {};
    Result<LookupResult> first = LookupResult { Lookup::SurelyAbsent, {} };
    Result<QStringList> rest = QStringList();
    int failAt = -1; //!< of all that are posted
    bool namesNothing = false;

    ThreadSteps steps()
    {
        return { .post = [this](const Publication &one) { return soon(posted(one)); },
            .findFirst = [this](const Publication &) { return soon(first); },
            .findRest = [this](const Publication &, const QString &) { return soon(rest); } };
    }
    Result<PublishedPost> posted(const Publication &one)
    {
        if (out.size() == failAt)
            return fail(ErrorCode::Rejected, u"no"_s, u"refused"_s);
        out.append(one.text);
        answered.append(one.answersTo);
        return PublishedPost { namesNothing ? QString() : QString::number(out.size()), {} };
    }
};

Publication threadOfThree(int attempt)
{
    Publication publication;
    publication.text = u"a (1/3)"_s;
    publication.continuation = { u"b (2/3)"_s, u"c (3/3)"_s };
    publication.images.append(PublicationImage { QByteArray("picture"), {} });
    publication.attempt = attempt;
    return publication;
}

} // namespace

class tst_ThreadResume : public QObject {
    Q_OBJECT

    Steps m_network;

    Result<PublishedPost> publish(int attempt)
    {
        return QCoro::waitFor(publishThread(m_network.steps(), threadOfThree(attempt)));
    }

private Q_SLOTS:
    void init() { m_network = {}; }
    void eachAnswersTheOneBefore()
    {
        const Result<PublishedPost> post = publish(1);
        QVERIFY(post);
        QCOMPARE(post->postId, u"1"_s);
        QCOMPARE(m_network.out, QStringList({ u"a (1/3)"_s, u"b (2/3)"_s, u"c (3/3)"_s }));
        QCOMPARE(m_network.answered, QStringList({ QString(), u"1"_s, u"2"_s }));
    }
    void aLaterAttemptGoesOnBehindWhatIsOut()
    {
        m_network.first = LookupResult { Lookup::Found, { u"41"_s, {} } };
        m_network.rest = QStringList(u"42"_s);
        const Result<PublishedPost> post = publish(2);
        QVERIFY(post);
        QCOMPARE(post->postId, u"41"_s);
        QCOMPARE(m_network.out, QStringList(u"c (3/3)"_s));
        QCOMPARE(m_network.answered, QStringList(u"42"_s));
    }
    void nothingIsPostedWhereWhatIsOutCannotBeRead_data()
    {
        QTest::addColumn<int>("first"); // the error; -1: it cannot be told
        QTest::addColumn<int>("rest");
        QTest::addColumn<int>("expected");
        const int unknown = int(ErrorCode::OutcomeUnknown);
        QTest::newRow("first untold") << -1 << 0 << unknown;
        QTest::newRow("first forbidden") << int(ErrorCode::Forbidden) << 0 << unknown;
        QTest::newRow("rest forbidden") << 0 << int(ErrorCode::Forbidden) << unknown;
        QTest::newRow("signed out")
            << int(ErrorCode::Unauthorized) << 0 << int(ErrorCode::Unauthorized);
    }
    void nothingIsPostedWhereWhatIsOutCannotBeRead()
    {
        QFETCH(const int, first);
        QFETCH(const int, rest);
        QFETCH(const int, expected);
        m_network.first = LookupResult { Lookup::Found, { u"41"_s, {} } };
        if (first == -1)
            m_network.first = LookupResult {};
        else if (first > 0)
            m_network.first = fail(ErrorCode(first), u"no"_s);
        if (rest > 0)
            m_network.rest = fail(ErrorCode(rest), u"no"_s);
        const Result<PublishedPost> post = publish(2);
        QVERIFY(!post);
        QCOMPARE(int(post.error().code), expected);
        QVERIFY(m_network.out.isEmpty());
    }
    void aFailureAfterTheFirstSaysThatSomeAreOut()
    {
        m_network.failAt = 1;
        const Result<PublishedPost> stopped = publish(1);
        QCOMPARE(stopped.error().reason, u"thread-incomplete"_s);
        QCOMPARE(stopped.error().done, 1);
        // Of another attempt those count, too, that were out before.
        m_network = {};
        m_network.first = LookupResult { Lookup::Found, { u"41"_s, {} } };
        m_network.rest = QStringList(u"42"_s);
        m_network.failAt = 0;
        QCOMPARE(publish(2).error().done, 2);
        m_network = {};
        m_network.failAt = 0;
        QCOMPARE(publish(1).error().reason, u"refused"_s);
    }
    void aFirstThatCannotBeAnsweredEndsIt()
    {
        m_network.namesNothing = true;
        QCOMPARE(publish(1).error().code, ErrorCode::OutcomeUnknown);
        QCOMPARE(m_network.out.size(), 1);
    }
    void itIsFoundWhenAllOfItIsOut()
    {
        const auto look = [this] {
            return *QCoro::waitFor(lookUpThread(m_network.steps(), threadOfThree(2)));
        };
        QCOMPARE(look().lookup, Lookup::SurelyAbsent);
        QVERIFY(!look().begun);
        m_network.first = LookupResult { Lookup::Found, { u"41"_s, {} } };
        m_network.rest = QStringList(u"42"_s);
        QCOMPARE(look().lookup, Lookup::SurelyAbsent);
        QVERIFY(look().begun);
        QCOMPARE(look().postsOut, 2);
        m_network.rest = QStringList({ u"42"_s, u"43"_s });
        QCOMPARE(look().lookup, Lookup::Found);
        QCOMPARE(look().post.postId, u"41"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ThreadResume)
#include "tst_threadresume.moc"
