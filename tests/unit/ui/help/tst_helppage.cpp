// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/help/helppage.h"
#include "ui/help/helptexts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

class TestHelpPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void everyTopicSaysSomething();
    void everySectionHasItsTopic();
    void theTopicOfWhereOneWasIsShown();
    void theWallsHelpSaysHowAPictureGetsThere();
    void theKeysSayWhatShowsTheChangesOfAStory();
    void theKeysOfEverySectionAreInTheMap_data();
    void theKeysOfEverySectionAreInTheMap();
    void escapeLeadsBack();
    void everyControlHasAName();

private:
    Theme m_theme;
};

void TestHelpPage::everyTopicSaysSomething()
{
    for (const HelpTexts::Topic &topic : HelpTexts::topics()) {
        QVERIFY2(topic.entries.size() >= 2, qPrintable(topic.key));
        for (const HelpTexts::Entry &entry : topic.entries)
            QVERIFY2(!entry.head.isEmpty() && !entry.text.isEmpty(), qPrintable(topic.key));
    }
}

void TestHelpPage::everySectionHasItsTopic()
{
    QStringList keys;
    for (const HelpTexts::Topic &topic : HelpTexts::topics())
        keys << topic.key;
    // As app/relais names its pages.
    for (const QString &section :
        { u"queue"_s, u"outbox"_s, u"impact"_s, u"wall"_s, u"ideas"_s, u"jobs"_s, u"card"_s,
            u"directory"_s, u"sources"_s, u"board"_s, u"editor"_s, u"idea-inbox"_s, u"calendar"_s,
            u"campaigns"_s, u"dashboard"_s, u"watch"_s, u"recognition"_s, u"settings"_s })
        QVERIFY2(keys.contains(section), qPrintable(section));
    QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
}

void TestHelpPage::theTopicOfWhereOneWasIsShown()
{
    HelpPage page(m_theme);
    page.showTopic(u"outbox"_s, u"outbox"_s);
    QCOMPARE(page.subtitle(), u"Outbox"_s);
    QStringList texts;
    for (const auto *label : page.findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.contains(u"What happens after I pressed Relay?"_s));
    page.showTopic(u"no such page"_s, {});
    QCOMPARE(page.subtitle(), u"Queue"_s);
}

void TestHelpPage::theWallsHelpSaysHowAPictureGetsThere()
{
    QString words;
    for (const HelpTexts::Topic &topic : HelpTexts::topics()) {
        if (topic.key != "wall"_L1)
            continue;
        for (const HelpTexts::Entry &entry : topic.entries)
            words += entry.text;
    }
    QVERIFY(words.contains(u"drop one where you write"_s));
    QVERIFY(words.contains(u"paste it"_s));
}

void TestHelpPage::theKeysSayWhatShowsTheChangesOfAStory()
{
    const QList<HelpTexts::Topic> topics = HelpTexts::topics();
    QString keys;
    for (const HelpTexts::Topic &topic : topics) {
        for (const HelpTexts::Entry &entry : topic.entries) {
            if (topic.key == "keys"_L1 && entry.text.contains(u"what changed"_s))
                keys = entry.head;
        }
    }
    QVERIFY(keys.split(u" · "_s).contains(u"D"_s));
}

void TestHelpPage::theKeysOfEverySectionAreInTheMap_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("keys");
    const auto add = [](const char *name, const QString &place, const QStringList &keys) {
        QTest::newRow(name) << place << keys;
    };
    add("board", u"On the board"_s, { u"Ctrl ← →"_s });
    add("editor", u"In the story editor"_s,
        { u"F8"_s, u"Ctrl Shift C"_s, u"Ctrl Shift P"_s, u"Ctrl Shift M"_s });
    add("calendar", u"In the calendar"_s, { u"M"_s, u"T"_s, u"Home"_s });
    add("inbox", u"In the inbox"_s, { u"A"_s, u"T"_s, u"E"_s, u"O"_s, u"Shift E"_s });
    add("wall", u"On the Wall"_s, { u"N"_s, u"L"_s, u"T"_s });
    add("ideas", u"In the ideas"_s, { u"N"_s, u"M"_s });
    add("jobs", u"In the jobs"_s, { u"R"_s, u"C"_s });
    add("dashboard", u"In the dashboard"_s, { u"Alt P"_s, u"Alt F"_s });
    add("campaigns", u"In the campaigns"_s, { u"F2"_s });
    add("members", u"In the members"_s, { u"Ctrl I"_s, u"Ctrl Shift N"_s });
    add("networks", u"In the organization’s networks"_s, { u"Space"_s, u"Ctrl T"_s });
}

void TestHelpPage::theKeysOfEverySectionAreInTheMap()
{
    QFETCH(QString, place);
    QFETCH(QStringList, keys);
    const QList<HelpTexts::Topic> topics = HelpTexts::topics();
    QStringList found;
    for (const HelpTexts::Entry &entry : topics.constLast().entries) {
        if (entry.text.startsWith(place))
            found += entry.head.split(u" · "_s);
    }
    for (const QString &key : std::as_const(keys))
        QVERIFY2(found.contains(key), qPrintable(key));
}

void TestHelpPage::escapeLeadsBack()
{
    HelpPage page(m_theme);
    QSignalSpy back(&page, &HelpPage::backRequested);
    page.showTopic(u"impact"_s, u"impact"_s);
    page.showTopic(u"keys"_s, {}); // from the help itself
    QVERIFY(page.goBack());
    QCOMPARE(back.at(0).at(0).toString(), u"impact"_s);
}

void TestHelpPage::everyControlHasAName()
{
    HelpPage page(m_theme);
    page.show();
    VERIFY_NAMED(&page);
}

QTEST_MAIN(TestHelpPage)
#include "tst_helppage.moc"
