// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/names.h"
#include "ui/common/controls/button.h"
#include "ui/common/words/format.h"
#include "ui/organization/entrylist.h"
#include "ui/organization/planningwords.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;

class TestEntryList final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void aNewOneIsWrittenBelowTheList();
    void oneIsChangedInTheSameFields();
    void whatSomebodyElseChangedMeanwhileIsToldOnce();
    void leavingItWritesANewOneAgain();
    void aNewOneBeginsWithEmptyFields();
    void oneIsRemovedByItsName();
    void offlineNothingCanBeChangedAndTheReasonIsSaid();
    void anEmptyListSaysSo();
    void whatTheServerRefusesIsSaidInWords();
    void anAudienceIsSaidInWords();
    void everyControlHasAName();

private:
    Button *button(const QString &text) const
    {
        for (Button *one : m_list->findChildren<Button *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    QLineEdit *field(int place) const { return m_list->findChildren<QLineEdit *>().value(place); }

    Theme m_theme;
    std::unique_ptr<EntryList> m_list;
};

void TestEntryList::init()
{
    m_list = std::make_unique<EntryList>(m_theme, u"Topic"_s,
        QList<EntryList::Field> { { u"Name"_s, u"Climat"_s }, { u"In English"_s, u"Climate"_s } });
    m_list->setEntries(
        { { u"climate"_s, u"Climat"_s, u"Climate"_s, { u"Climat"_s, u"Climate"_s } } },
        u"No topic yet"_s);
    m_list->resize(500, 400);
    m_list->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
}

void TestEntryList::aNewOneIsWrittenBelowTheList()
{
    QSignalSpy saved(m_list.get(), &EntryList::saveAsked);
    QVERIFY(!button(u"Add: Topic"_s)->isEnabled());
    QTest::keyClick(field(0), Qt::Key_Return);
    QCOMPARE(saved.size(), 0); // it has no name
    QTest::keyClicks(field(0), u"Security "_s);
    QTest::keyClick(field(0), Qt::Key_Return);
    QCOMPARE(saved.size(), 1);
    QVERIFY(saved.first().at(0).toString().isEmpty());
    QCOMPARE(saved.first().at(1).toStringList(), (QStringList { u"Security"_s, QString() }));
}

void TestEntryList::oneIsChangedInTheSameFields()
{
    QSignalSpy saved(m_list.get(), &EntryList::saveAsked);
    button(u"Change"_s)->click();
    QCOMPARE(field(0)->text(), u"Climat"_s);
    QCOMPARE(field(1)->text(), u"Climate"_s);
    QVERIFY(field(0)->hasFocus());
    QTest::keyClicks(field(0), u"Climat et chaleur"_s);
    button(u"Save the change"_s)->click();
    QCOMPARE(saved.first().at(0).toString(), u"climate"_s);
    QCOMPARE(saved.first().at(1).toStringList().first(), u"Climat et chaleur"_s);
}

void TestEntryList::whatSomebodyElseChangedMeanwhileIsToldOnce()
{
    const QStringList mine { u"Climat, eau"_s, u"Climate"_s };
    QVERIFY(!m_list->wasChangedMeanwhile(mine)); // a new one
    button(u"Change"_s)->click();
    QVERIFY(!m_list->wasChangedMeanwhile(mine));
    const QStringList theirs { u"Climat, air"_s, u"Climate"_s };
    m_list->setEntries({ { u"climate"_s, theirs.value(0), {}, theirs } }, {});
    QCOMPARE(field(0)->text(), u"Climat"_s); // what is written stays
    QVERIFY(m_list->wasChangedMeanwhile(mine));
    QVERIFY(!m_list->wasChangedMeanwhile(mine)); // it was seen
    m_list->setEntries({ { u"climate"_s, mine.value(0), {}, mine } }, {});
    QVERIFY(!m_list->wasChangedMeanwhile(mine)); // the same was saved already
    m_list->setEntries({}, u"No topic yet"_s);
    QVERIFY(m_list->wasChangedMeanwhile(mine)); // it is gone
    QVERIFY(!m_list->wasChangedMeanwhile(mine));
}

void TestEntryList::leavingItWritesANewOneAgain()
{
    button(u"Change"_s)->click();
    button(u"Leave it"_s)->click();
    QVERIFY(field(0)->text().isEmpty());
    QVERIFY(button(u"Add: Topic"_s) && !button(u"Leave it"_s));
}

void TestEntryList::aNewOneBeginsWithEmptyFields()
{
    button(u"Change"_s)->click();
    QCOMPARE(field(0)->text(), u"Climat"_s);
    m_list->startNew(); // Ctrl N
    QVERIFY(field(0)->text().isEmpty() && field(1)->text().isEmpty());
    QCOMPARE(m_list->focusWidget(), field(0));
    QVERIFY(button(u"Add: Topic"_s));
    QVERIFY(field(0)->toolTip().contains(u"(Ctrl N)"_s));
}

void TestEntryList::oneIsRemovedByItsName()
{
    const QSignalSpy removed(m_list.get(), &EntryList::removeAsked);
    QCOMPARE(button(u"Remove"_s)->accessibleName(), u"Remove “Climat”"_s);
    button(u"Remove"_s)->click();
    QCOMPARE(removed.first().first().toString(), u"climate"_s);
}

void TestEntryList::offlineNothingCanBeChangedAndTheReasonIsSaid()
{
    QTest::keyClicks(field(0), u"Security"_s);
    m_list->setBlocked(u"You are offline"_s);
    const QSignalSpy saved(m_list.get(), &EntryList::saveAsked);
    QTest::keyClick(field(0), Qt::Key_Return);
    QCOMPARE(saved.size(), 0);
    for (const QString &act : { u"Change"_s, u"Remove"_s, u"Add: Topic"_s }) {
        QVERIFY(!button(act)->isEnabled());
        QCOMPARE(button(act)->toolTip(), u"You are offline"_s);
    }
    m_list->setBlocked({});
    QVERIFY(button(u"Add: Topic"_s)->isEnabled()); // what was written is still there
}

void TestEntryList::anEmptyListSaysSo()
{
    m_list->setEntries({}, u"No topic yet"_s);
    bool said = false;
    for (const QLabel *label : m_list->findChildren<QLabel *>())
        said = said || label->text() == u"No topic yet"_s;
    QVERIFY(said);
}

void TestEntryList::whatTheServerRefusesIsSaidInWords()
{
    for (const QString &word :
        { u"topic-used"_s, u"name-empty"_s, u"phrase-known"_s, u"period"_s }) {
        const QString said = PlanningWords::problem({ ErrorCode::Conflict, word, word });
        QVERIFY2(!said.isEmpty() && !said.contains(word), qPrintable(said));
    }
}

void TestEntryList::anAudienceIsSaidInWords()
{
    const QList<Team> teams { { { u"lab"_s }, {}, u"Cold lab"_s } };
    QCOMPARE(PlanningWords::audience({}, teams), u"Everyone"_s);
    const Audience some { { { u"lab"_s } }, { u"Lyon"_s }, { u"fr"_s } };
    const QString said = PlanningWords::audience(some, teams);
    for (const QString &part : { u"Cold lab"_s, u"Lyon"_s, Format::languageLabel(u"fr"_s) })
        QVERIFY2(said.contains(part), qPrintable(said));
}

void TestEntryList::everyControlHasAName()
{
    VERIFY_NAMED(m_list.get());
    button(u"Change"_s)->click();
    VERIFY_NAMED(m_list.get());
}

QTEST_MAIN(TestEntryList)
#include "tst_entrylist.moc"
