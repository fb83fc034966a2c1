// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/text/disclosure.h"
#include "core/domain/text/graphemes.h"
#include "core/domain/text/threadparts.h"

#include <QTest>

using namespace Relais;
using namespace Qt::StringLiterals;

namespace {

const QUrl trackedLink(u"https://r.example/r/AbC123"_s);

//! The words of all parts, without numbers and link.
QString wordsOf(const QStringList &parts)
{
    QString words;
    for (int i = 0; i < parts.size(); ++i) {
        QString part = parts.at(i);
        if (i == 0)
            part.remove(QString(u'\n' + trackedLink.toString()));
        const QString number = threadNumber(i + 1, int(parts.size()));
        if (part.endsWith(number))
            part.chop(number.size());
        words += part;
    }
    return words;
}

QString withoutSpace(const QString &text)
{
    QString left;
    for (const QChar c : text) {
        if (!c.isSpace())
            left += c;
    }
    return left;
}

QString sentences(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += u"Sentence number %1 tells a little more of the story than before. "_s.arg(i);
    return text.trimmed();
}

} // namespace

class tst_ThreadParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextThatFitsIsOnePostWithoutANumber()
    {
        const ThreadParts thread = threadParts(Network::Bluesky, u"Short"_s, trackedLink);
        QCOMPARE(thread.problem, QString());
        QCOMPARE(thread.parts, QStringList(u"Short\nhttps://r.example/r/AbC123"_s));
    }

    void nothingIsLostAndEachPartIsTaken_data()
    {
        QTest::addColumn<Network>("network");
        QTest::addColumn<QString>("text");
        const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s;
        const QString longLink = u"https://example.org/"_s + QString(200, u'p');
        const QString words = sentences(12);
        const QString few = sentences(5);
        for (const Network network : { Network::Bluesky, Network::Mastodon }) {
            const char *name = network == Network::Bluesky ? "Bluesky" : "Mastodon";
            QTest::addRow("%s, sentences", name) << network << words;
            QTest::addRow("%s, paragraphs", name)
                << network << QString(sentences(4) + u"\n\n"_s + sentences(4) + u"\n"_s + words);
            QTest::addRow("%s, emoji alone", name) << network << family.repeated(700);
            QTest::addRow("%s, emoji in words", name)
                << network << u"Bravo %1 "_s.arg(family).repeated(120);
            QTest::addRow("%s, no space at all", name) << network << QString(1200, u'x');
            QTest::addRow("%s, Chinese", name)
                << network << u"今天我们发布了新的风力发电机。"_s.repeated(60);
            QTest::addRow("%s, long links", name)
                << network
                << QString(few + u' ' + longLink + u' ' + few + u' ' + longLink + u" end"_s);
            QTest::addRow("%s, tags and mentions", name)
                << network << u"#Hydrogen with @lea.bsky.social today, "_s.repeated(30);
            QTest::addRow("%s, white space before", name) << network << QString(u"  \n "_s + words);
        }
    }
    void nothingIsLostAndEachPartIsTaken()
    {
        QFETCH(const Network, network);
        QFETCH(const QString, text);
        const ThreadParts thread = threadParts(network, text, trackedLink);
        QCOMPARE(thread.problem, QString());
        QVERIFY(thread.parts.size() > 1);
        QVERIFY(thread.parts.size() <= mostThreadParts);
        QCOMPARE(withoutSpace(wordsOf(thread.parts)), withoutSpace(text));
        QVERIFY(thread.parts.first().endsWith(QString(u'\n' + trackedLink.toString())));
        for (const QString &part : thread.parts) {
            const TextCheck check = checkText(network, part);
            QVERIFY2(check.valid, qPrintable(check.problems.join(u' ')));
        }
    }

    void theFirstPartSaysItsNumberBeforeTheLink()
    {
        const ThreadParts thread = threadParts(Network::Bluesky, sentences(10), trackedLink);
        const auto total = int(thread.parts.size());
        QVERIFY(thread.parts.first().endsWith(
            QString(u' ' + threadNumber(1, total) + u'\n' + trackedLink.toString())));
        QVERIFY(thread.parts.last().endsWith(QString(u' ' + threadNumber(total, total))));
    }

    void aLinkThatStandsInTheFirstPartIsNotPutInTwice()
    {
        const QString link = trackedLink.toString();
        const QString early = u"Read "_s + link + u" first. "_s + sentences(10);
        const ThreadParts thread = threadParts(Network::Bluesky, early, trackedLink);
        QVERIFY(thread.parts.size() > 1);
        QCOMPARE(thread.parts.first().count(link), 1);
        const QString late = sentences(10) + u" Read "_s + link + u" now."_s;
        QVERIFY(threadParts(Network::Bluesky, late, trackedLink).parts.first().endsWith(link));
    }

    void linksMentionsAndTagsStayWhole()
    {
        const QString address = u"https://example.org/"_s + QString(180, u'p');
        QString text;
        for (int i = 0; i < 5; ++i)
            text += u"See %1/%2 with @lea.bsky.social and #Hydrogen%2 "_s.arg(address).arg(i);
        const ThreadParts thread = threadParts(Network::Bluesky, text, trackedLink);
        QCOMPARE(thread.problem, QString());
        const QString all = thread.parts.join(u'\n');
        for (int i = 0; i < 5; ++i) {
            QVERIFY(all.contains(QString(address + u'/' + QString::number(i))));
            QVERIFY(all.contains(u"#Hydrogen%1"_s.arg(i)));
        }
        QCOMPARE(all.count(u"@lea.bsky.social"_s), 5);
    }

    void aClusterIsNeverCut()
    {
        const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s;
        const ThreadParts thread = threadParts(Network::Bluesky, family.repeated(500), trackedLink);
        QCOMPARE(thread.problem, QString());
        qsizetype families = 0;
        for (const QString &part : thread.parts)
            families += part.count(family);
        QCOMPARE(families, 500);
    }

    void paragraphsArePreferredToSentencesAndThoseToWords()
    {
        const QString head = sentences(4); // above the reach of a disclosure
        const ThreadParts byParagraph =
            threadParts(Network::Mastodon, head + u"\n\n"_s + sentences(6), trackedLink);
        QVERIFY(byParagraph.parts.first().startsWith(QString(head + u" ("_s)));
        const ThreadParts bySentence = threadParts(Network::Bluesky, sentences(10), trackedLink);
        QVERIFY(bySentence.parts.size() > 1);
        for (const QString &part : bySentence.parts)
            QVERIFY2(part.contains(u"before. ("_s), qPrintable(part));
        const ThreadParts byWord =
            threadParts(Network::Bluesky, u"word "_s.repeated(120).trimmed(), trackedLink);
        QVERIFY(byWord.parts.size() > 1);
        for (const QString &part : byWord.parts)
            QVERIFY2(part.contains(u"word ("_s), qPrintable(part));
    }

    void aPartIsFilledToItsVeryLimit()
    {
        // " (1/2)" and the link's line take the rest of 300.
        const auto room = int(300 - 6 - 1 - trackedLink.toString().size());
        const QString first = QString(room, u'a');
        const ThreadParts whole =
            threadParts(Network::Bluesky, first + u' ' + QString(294, u'b'), trackedLink);
        QCOMPARE(whole.parts.size(), 2);
        QCOMPARE(checkText(Network::Bluesky, whole.parts.first()).length, 300);
        QCOMPARE(checkText(Network::Bluesky, whole.parts.last()).length, 300);
        const ThreadParts more =
            threadParts(Network::Bluesky, first + u' ' + QString(295, u'b'), trackedLink);
        QCOMPARE(more.parts.size(), 3);
    }

    void aDisclosureNearTheStartStaysInTheFirstPost()
    {
        const QString text = u"A short first paragraph of some ninety characters, which would be "
                             "a fine place to part.\n\n#ourcompany "_s
            + sentences(8);
        const ThreadParts thread = threadParts(Network::Bluesky, text, trackedLink);
        QVERIFY(hasDisclosure(text, u"#ourcompany"_s));
        QVERIFY(hasDisclosure(thread.parts.first(), u"#ourcompany"_s));
    }

    void tooManyPartsAreAProblem()
    {
        QCOMPARE(threadParts(Network::Bluesky, sentences(46), trackedLink).problem,
            u"thread-too-long"_s);
        QCOMPARE(threadParts(Network::Bluesky, sentences(6000), trackedLink).problem,
            u"thread-too-long"_s);
    }

    void tenPartsAreNumberedWithinTheLimit()
    {
        int most = 0;
        for (int count = 30; count < 60 && most < mostThreadParts; ++count) {
            const ThreadParts thread = threadParts(Network::Bluesky, sentences(count), trackedLink);
            most = std::max(most, int(thread.parts.size()));
            for (const QString &part : thread.parts)
                QVERIFY(checkText(Network::Bluesky, part).valid);
        }
        QCOMPARE(most, mostThreadParts);
    }

    void aLinkLongerThanAPostIsAProblem()
    {
        const QString text =
            sentences(3) + u" https://example.org/"_s + QString(320, u'p') + u' ' + sentences(3);
        QCOMPARE(
            threadParts(Network::Bluesky, text, trackedLink).problem, u"thread-word-too-long"_s);
        // Mastodon counts 23 for it.
        QCOMPARE(threadParts(Network::Mastodon, text, trackedLink).problem, QString());
    }

    void theServersOwnLimitHolds()
    {
        const TextLimits limits { 200, 0 };
        const ThreadParts thread =
            threadParts(Network::Mastodon, sentences(8), trackedLink, limits);
        QVERIFY(thread.parts.size() > 2);
        for (const QString &part : thread.parts)
            QVERIFY(checkText(Network::Mastodon, part, limits).valid);
    }

    void aThreadIsKnownByTheNumberOfItsFirstPart()
    {
        QCOMPARE(threadLengthIn(u"A dyke (1/3)\nhttps://r.example/r/AbC"_s), 3);
        QCOMPARE(threadLengthIn(u"A dyke (1/10)"_s), 10);
        QCOMPARE(threadLengthIn(u"A dyke (2/3)"_s), 1);
        QCOMPARE(threadLengthIn(u"A dyke (1/11)"_s), 1);
        QCOMPARE(threadLengthIn(u"Only (1/3) of it"_s), 1);
        QCOMPARE(threadLengthIn({}), 1);
    }
    void aWarningTakesItsRoomWhereItCounts()
    {
        QCOMPARE(limitsBeside(Network::Mastodon, { 500, 0 }, u"Spoiler"_s).maxLength, 493);
        QCOMPARE(limitsBeside(Network::Mastodon, {}, u"Spoiler"_s).maxLength, 493);
        QCOMPARE(limitsBeside(Network::Bluesky, {}, u"Spoiler"_s).maxLength, 0);
        QCOMPARE(limitsBeside(Network::Mastodon, { 500, 0 }, {}).maxLength, 500);
        const QString technologist = u"\U0001F469\u200D\U0001F4BB"_s;
        QCOMPARE(limitsBeside(Network::Mastodon, { 500, 0 }, technologist).maxLength, 499);
        QCOMPARE(limitsBeside(Network::Mastodon, { 500, -1 }, technologist).maxLength, 497);
    }

    void clustersEndWhereTheyAreCounted()
    {
        const QString text = u"e\u0301a\r\n\U0001F468\u200D\U0001F469"_s;
        QCOMPARE(Text::clusterEnds(text), QList<qsizetype>({ 2, 3, 5, 10 }));
        QCOMPARE(Text::graphemesOf(text).count, 4);
    }
};

QTEST_APPLESS_MAIN(tst_ThreadParts)
#include "tst_threadparts.moc"
