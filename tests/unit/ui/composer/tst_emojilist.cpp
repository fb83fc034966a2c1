// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/emojilist.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace Relais::Ui;
using namespace Qt::StringLiterals;

class TestEmojiList final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyOneIsThereOnceWithAName();
    void itIsFoundInFrenchAndEnglish_data();
    void itIsFoundInFrenchAndEnglish();
    void theLastChosenComesFirst();
};

void TestEmojiList::everyOneIsThereOnceWithAName()
{
    QVERIFY(allEmoji().size() > 1000);
    QSet<QString> seen;
    for (const Emoji &emoji : allEmoji()) {
        QVERIFY2(!emoji.name.isEmpty(), qPrintable(emoji.text));
        QVERIFY2(!seen.contains(emoji.text), qPrintable(emoji.text));
        seen.insert(emoji.text);
    }
    QCOMPARE(findEmoji({}).size(), allEmoji().size());
}

void TestEmojiList::itIsFoundInFrenchAndEnglish_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("emoji");
    QTest::newRow("english") << u"rocket"_s << u"🚀"_s;
    QTest::newRow("french") << u"fusée"_s << u"🚀"_s;
    QTest::newRow("without accents, half a word") << u"FUSE"_s << u"🚀"_s;
    QTest::newRow("a keyword") << u"idee"_s << u"💡"_s;
    QTest::newRow("two words") << u"clap hand"_s << u"👏"_s;
}

void TestEmojiList::itIsFoundInFrenchAndEnglish()
{
    QFETCH(QString, query);
    QFETCH(QString, emoji);
    QStringList texts;
    for (const Emoji *found : findEmoji(query))
        texts << found->text;
    QVERIFY2(texts.contains(emoji), qPrintable(texts.join(u' ')));
    QVERIFY(texts.size() < allEmoji().size() / 4);
}

void TestEmojiList::theLastChosenComesFirst()
{
    QStringList recent = withRecent({ u"🚀"_s, u"💡"_s }, u"💡"_s);
    QCOMPARE(recent, (QStringList { u"💡"_s, u"🚀"_s }));
    for (int i = 0; i < 100; ++i)
        recent = withRecent(recent, QString::number(i));
    QCOMPARE(recent.size(), 24);
}

QTEST_GUILESS_MAIN(TestEmojiList)
#include "tst_emojilist.moc"
