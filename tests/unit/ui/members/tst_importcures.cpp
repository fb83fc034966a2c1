// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/names.h"
#include "ui/members/importcures.h"
#include "ui/members/importproblems.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;

using Choice = MembersService::ImportChoice;

namespace {

ImportProblem lineWith(const QString &code, const QString &value)
{
    ImportProblem problem;
    problem.line = 2;
    problem.code = code;
    problem.value = value;
    return problem;
}

} // namespace

class TestImportCures final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingIsOfferedForWhatHasNoCure();
    void eachCureAddsToWhatWasChosenBefore();
    void whatTheDirectoryGivesIsLeftToIt();
    void whatIsChosenIsNotOfferedAgain();
    void anUnknownTeamCanBeOneThatIsThere();
    void aTeamThatIsWrittenAlmostRightIsProposed();
    void everyControlHasAName();

private:
    QStringList offered() const
    {
        QStringList texts;
        for (const QAbstractButton *button : m_cures->findChildren<QAbstractButton *>()) {
            if (button->isVisible())
                texts.append(button->text());
        }
        return texts;
    }
    void press(const QString &part)
    {
        for (QAbstractButton *button : m_cures->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().contains(part)) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(part));
    }
    //! What an earlier offer had is gone with it.
    void offer(const QList<ImportProblem> &problems, const Choice &choice = {})
    {
        m_cures->offer(problems, choice);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    Theme m_theme;
    std::unique_ptr<ImportCures> m_cures;
    QList<Choice> m_chosen;
};

void TestImportCures::init()
{
    m_chosen.clear();
    m_cures = std::make_unique<ImportCures>(m_theme);
    m_cures->resize(800, 100);
    m_cures->setTeams({ { { u"lab"_s }, {}, u"Lab"_s },
        { { u"cold"_s }, { u"lab"_s }, u"Cold & quiet"_s }, { { u"sales"_s }, {}, u"Sales"_s } });
    connect(m_cures.get(), &ImportCures::chosen, this,
        [this](const Choice &choice) { m_chosen.append(choice); });
}

void TestImportCures::nothingIsOfferedForWhatHasNoCure()
{
    offer({ lineWith(u"email-form"_s, u"nobody"_s), lineWith(u"name-missing"_s, {}) });
    QVERIFY(!m_cures->isVisible() && offered().isEmpty());
}

void TestImportCures::eachCureAddsToWhatWasChosenBefore()
{
    const QList<ImportProblem> problems { lineWith(u"role-unknown"_s, u"king"_s),
        lineWith(u"email-twice"_s, u"a@norvane.example"_s),
        lineWith(u"team-unknown"_s, u"Labo"_s) };
    offer(problems);
    press(u"they are ambassadors"_s);
    QCOMPARE(m_chosen.size(), 1);
    QVERIFY(m_chosen.last().plainRoles && !m_chosen.last().firstOfTwice);
    offer(problems.mid(1), m_chosen.last());
    press(u"Keep the first line"_s);
    offer(problems.mid(2), m_chosen.last());
    press(u"Create 1 team"_s);
    const Choice whole = m_chosen.last();
    QVERIFY(whole.plainRoles && whole.firstOfTwice && whole.createTeams && whole.dryRun);
}

void TestImportCures::whatTheDirectoryGivesIsLeftToIt()
{
    const QList<ImportProblem> problems { lineWith(u"team-of-directory"_s, u"Sales"_s),
        lineWith(u"role-of-directory"_s, u"Comms"_s) };
    offer(problems);
    QCOMPARE(offered().size(), 1);
    press(u"Leave 2 value"_s);
    QVERIFY(m_chosen.last().keepGiven);
    offer(problems, m_chosen.last());
    QVERIFY(offered().isEmpty());
}

void TestImportCures::whatIsChosenIsNotOfferedAgain()
{
    Choice choice;
    choice.plainRoles = true;
    choice.firstOfTwice = true;
    choice.createTeams = true;
    offer({ lineWith(u"role-unknown"_s, u"king"_s), lineWith(u"email-twice"_s, u"a@b"_s),
              lineWith(u"team-unknown"_s, u"Labo"_s) },
        choice);
    QVERIFY(offered().isEmpty());
}

void TestImportCures::anUnknownTeamCanBeOneThatIsThere()
{
    offer({ lineWith(u"team-unknown"_s, u"Labo"_s), lineWith(u"team-unknown"_s, u"Labo"_s) });
    QCOMPARE(offered().size(), 2); // to create it, and what it is
    press(u"“Labo” is"_s);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList teams;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions)
        teams.append(action->text());
    QCOMPARE(teams, (QStringList { u"Lab"_s, u"Lab / Cold && quiet"_s, u"Sales"_s }));
    actions.at(1)->trigger();
    menu->close();
    QCOMPARE(m_chosen.size(), 1);
    QCOMPARE(m_chosen.last().teamsInstead.value(u"Labo"_s), u"Lab / Cold & quiet"_s);
    QVERIFY(!m_chosen.last().createTeams);
}

void TestImportCures::aTeamThatIsWrittenAlmostRightIsProposed()
{
    const QStringList teams { u"Works / Ateliers Nantes"_s, u"Works / Ateliers Lyon"_s,
        u"Audit"_s };
    QCOMPARE(ImportProblems::likelyTeam(u"Ateliers Nante"_s, teams), teams.constFirst());
    QCOMPARE(ImportProblems::likelyTeam(u"audit"_s, teams), teams.constLast());
    QVERIFY(ImportProblems::likelyTeam(u"Foundry"_s, teams).isEmpty());
    const QStringList alike { u"Team 1"_s, u"Team 2"_s };
    QVERIFY(ImportProblems::likelyTeam(u"Team 3"_s, alike).isEmpty()); // either could be meant
}

void TestImportCures::everyControlHasAName()
{
    offer({ lineWith(u"role-unknown"_s, u"king"_s), lineWith(u"team-unknown"_s, u"Labo"_s) });
    QVERIFY(m_cures->isVisible());
    VERIFY_NAMED(m_cures.get());
}

QTEST_MAIN(TestImportCures)
#include "tst_importcures.moc"
