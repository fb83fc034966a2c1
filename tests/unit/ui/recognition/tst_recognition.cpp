// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/names.h"
#include "ui/common/charts/rankingcard.h"
#include "ui/common/panels/recognitioncard.h"
#include "ui/recognition/nominationmodel.h"
#include "ui/recognition/rulesform.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

class TestRecognition final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void theListFollowsTheMonth();
    void aChoiceChangesItsRowAlone();
    void onesOwnRecognitionAsksBeforeItIsShown();
    void aNominationWithoutANameSaysNone();
    void theRankingIsHiddenUnlessItIsOn();
    void whoDidNotJoinSeesNoNames();
    void equalPointsShareAPlaceAndOnesOwnIsSeen();
    void rulesAreOffByDefault();
    void aChangeOfTheRulesIsPreviewed();
    void twoTeamsOfOneNameAreNotMixed();
    void everyControlHasAName();

private:
    Theme m_theme;
};

static Nomination aNomination(const QString &id, const QString &name)
{
    Nomination one;
    one.id = { id };
    one.month = u"2026-11"_s;
    one.giverName = u"Lea"_s;
    one.receiver = { name };
    one.receiverName = name;
    one.reason = u"Always helps"_s;
    return one;
}

static QList<QAbstractButton *> buttonsOf(const QWidget &widget)
{
    return widget.findChildren<QAbstractButton *>();
}

void TestRecognition::theListFollowsTheMonth()
{
    NominationModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNominations({ aNomination(u"1"_s, u"Noa"_s), aNomination(u"2"_s, u"Max"_s) });
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0).data().toString().contains(u"Noa"_s));
    QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(u"Lea"_s));
    QCOMPARE(model.indexOf({ u"2"_s }).row(), 1);
    model.setNominations({ aNomination(u"3"_s, u"Ana"_s) });
    QCOMPARE(model.rowCount(), 1);
    model.setNominations({});
    QCOMPARE(model.rowCount(), 0);
}

void TestRecognition::aChoiceChangesItsRowAlone()
{
    NominationModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<Nomination> all { aNomination(u"1"_s, u"Noa"_s), aNomination(u"2"_s, u"Max"_s) };
    model.setNominations(all);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    all[1].chosen = true;
    model.setNominations(all);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 1);
    QVERIFY(reset.isEmpty());
    QVERIFY(model.index(1).data(NominationModel::Chosen).toBool());
}

void TestRecognition::onesOwnRecognitionAsksBeforeItIsShown()
{
    RecognitionCard card(m_theme);
    card.setRecognised({}, { u"Noa"_s });
    QVERIFY(card.isHidden());
    card.setRecognised({ aNomination(u"1"_s, u"Noa"_s) }, { u"Max"_s });
    QVERIFY(!card.isHidden());
    QVERIFY(buttonsOf(card).isEmpty() || !buttonsOf(card).constLast()->isVisibleTo(&card));
    RecognitionCard mine(m_theme);
    mine.setRecognised({ aNomination(u"1"_s, u"Noa"_s) }, { u"Noa"_s });
    QCOMPARE(buttonsOf(mine).size(), 1);
    QSignalSpy asked(&mine, &RecognitionCard::showAsked);
    buttonsOf(mine).constFirst()->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().at(1).toBool(), true);
}

void TestRecognition::aNominationWithoutANameSaysNone()
{
    Nomination one = aNomination(u"1"_s, u"Noa"_s);
    const auto saysLea = [this](const Nomination &nomination) {
        RecognitionCard card(m_theme);
        card.setRecognised({ nomination }, { u"Max"_s });
        const auto labels = card.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->text().contains(u"Lea"_s); });
    };
    QVERIFY(saysLea(one));
    one.giver = {};
    one.giverName.clear();
    QVERIFY(!saysLea(one));
    RecognitionCard mine(m_theme);
    mine.setRecognised({ aNomination(u"1"_s, u"Noa"_s) }, { u"Noa"_s });
    QVERIFY(buttonsOf(mine).constFirst()->toolTip().contains(u"Others do not read who"_s));
}

static Leaderboard aBoard(bool on, bool joined)
{
    Leaderboard board;
    board.rules.version = 1;
    board.rules.on = on;
    board.month = u"2026-11"_s;
    board.joined = joined;
    if (joined)
        board.people = { { u"Noa"_s, 12, false }, { u"Lea"_s, 9, true } };
    board.teams = { { u"Lab"_s, 5, 450 }, { u"Sales"_s, 6, 300 } };
    return board;
}

void TestRecognition::theRankingIsHiddenUnlessItIsOn()
{
    RankingCard card(m_theme);
    QVERIFY(card.isHidden());
    card.setBoard(aBoard(false, false));
    QVERIFY(card.isHidden());
    card.setBoard(aBoard(true, false));
    QVERIFY(!card.isHidden());
    QSignalSpy asked(&card, &RankingCard::joinAsked);
    buttonsOf(card).constFirst()->click();
    QCOMPARE(asked.constFirst().constFirst().toBool(), true);
    card.setBoard(aBoard(true, true));
    buttonsOf(card).constFirst()->click();
    QCOMPARE(asked.constLast().constFirst().toBool(), false);
}

void TestRecognition::whoDidNotJoinSeesNoNames()
{
    RankingCard card(m_theme);
    card.setBoard(aBoard(true, false));
    QString texts;
    for (const QLabel *label : card.findChildren<QLabel *>())
        texts += label->text() + u'\n';
    QVERIFY(!texts.contains(u"Noa"_s));
    QVERIFY(RankingCard::rulesInWords(aBoard(true, false).rules).contains(u"X"_s));
}

void TestRecognition::equalPointsShareAPlaceAndOnesOwnIsSeen()
{
    Leaderboard board = aBoard(true, true);
    board.people = { { u"Noa"_s, 40, false }, { u"Ali"_s, 30, false }, { u"Eva"_s, 30, false } };
    for (int i = 0; i < 9; ++i)
        board.people.append({ u"Member %1"_s.arg(i), 20 - i, false });
    board.people.append({ u"Lea"_s, 3, true }); // the 13th
    RankingCard card(m_theme);
    card.setBoard(board);
    QStringList texts;
    for (const QLabel *label : card.findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY2(texts.contains(u"2. Ali"_s) && texts.contains(u"2. Eva"_s),
        qPrintable(texts.join(u" | "_s)));
    QVERIFY(texts.contains(u"4. Member 0"_s));
    QVERIFY(!texts.contains(u"12. Member 8"_s)); // ten, and oneself
    QVERIFY(texts.contains(u"13. You"_s));
}

void TestRecognition::rulesAreOffByDefault()
{
    RulesForm form(m_theme);
    QVERIFY(!form.rules().on);
    QSignalSpy published(&form, &RulesForm::publishAsked);
    form.findChild<QCheckBox *>(u"rankingOn"_s)->click();
    form.findChild<QSpinBox *>(u"relay"_s)->setValue(5);
    QVERIFY(form.rules().on);
    QCOMPARE(form.rules().relay, 5);
    LeaderboardRules rules = form.rules();
    rules.version = 3;
    form.setVersions({ rules });
    QAbstractButton *publish = nullptr;
    for (QAbstractButton *button : buttonsOf(form)) {
        if (button->text().contains(u"Publish"_s))
            publish = button;
    }
    QVERIFY(publish && !publish->isEnabled()); // nothing to publish
    form.findChild<QSpinBox *>(u"relay"_s)->setValue(6);
    QVERIFY(publish->isEnabled());
    QVERIFY(published.isEmpty());
}

void TestRecognition::aChangeOfTheRulesIsPreviewed()
{
    LeaderboardPreview preview { aBoard(true, true), aBoard(true, true), 7, 2 };
    std::swap(preview.then.teams[0], preview.then.teams[1]);
    preview.then.teams[0].hundredths = 900;
    const QStringList lines = RulesForm::changes(preview);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).contains(u"Sales"_s));
    QVERIFY(lines.at(0).contains(u"2"_s) && lines.at(0).contains(u"1"_s));
    QVERIFY(lines.at(2).contains(u"2"_s)); // people change places
    preview.moved.reset();
    QVERIFY(RulesForm::changes(preview).constLast().contains(u"Too few"_s));
    preview.people = 0;
    QVERIFY(RulesForm::changes(preview).constLast().contains(u"Nobody"_s));
}

void TestRecognition::twoTeamsOfOneNameAreNotMixed()
{
    LeaderboardPreview preview { aBoard(true, true), aBoard(true, true), 7, 2 };
    preview.now.teams = { { u"Sales"_s, 5, 450, { u"east"_s } },
        { u"Sales"_s, 5, 300, { u"west"_s } } };
    preview.then.teams = { { u"Sales"_s, 5, 900, { u"east"_s } },
        { u"Sales"_s, 5, 600, { u"west"_s } } };
    const QStringList lines = RulesForm::changes(preview);
    QVERIFY2(lines.at(0).contains(u"place 1 → 1"_s), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).contains(u"place 2 → 2"_s), qPrintable(lines.at(1)));
}

void TestRecognition::everyControlHasAName()
{
    RulesForm form(m_theme);
    form.show();
    QCOMPARE(Relais::Ui::Test::nameless(&form), QStringList());
    RankingCard card(m_theme);
    card.setBoard(aBoard(true, true));
    QCOMPARE(Relais::Ui::Test::nameless(&card), QStringList());
}

QTEST_MAIN(TestRecognition)
#include "tst_recognition.moc"
