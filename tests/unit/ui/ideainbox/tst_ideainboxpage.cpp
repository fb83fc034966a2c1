// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/idea.h"
#include "core/services/community/feedbackservice.h"
#include "core/services/curation/ideainboxservice.h"
#include "core/services/queue/queueservice.h"
#include "tests/unit/ui/support/signedin.h"
#include "ui/common/controls/chip.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/ideainbox/ideainboxpage.h"
#include "ui/ideainbox/ideareading.h"
#include "ui/shell/rail.h"
#include "ui/shell/railrowlayout.h"

#include <QApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <memory>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

class TestIdeaInboxPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void withoutAnIdeaItSaysWhereTheyComeFrom();
    void offlineTheIdeasAreShownAndWhatNeedsTheServerSaysSo();
    void ideasThatCannotBeReadAreTriedAgain();
    void aQuestionThatCouldNotBeAskedIsGivenBack();
    void whatIsSearchedForInVainSaysSo();
    void anEditorReadsWhetherTheAuthorMayBeNamed();
    void itsNameFitsTheRailBesideACount();

private:
    void openPage();
    void answerIdeas(const QList<Idea> &ideas);
    static Idea anIdea();

    const SystemClock m_clock;
    Theme m_theme;
    std::unique_ptr<SignedIn> m_server;
    std::unique_ptr<IdeaInboxPage> m_page;
};

void TestIdeaInboxPage::init()
{
    m_server = std::make_unique<SignedIn>(QList<Role> { Role::Editor });
    QVERIFY(m_server->open());
}

void TestIdeaInboxPage::cleanup()
{
    m_page.reset();
    m_server.reset();
}

void TestIdeaInboxPage::openPage()
{
    ClientCore &core = m_server->core();
    m_page = std::make_unique<IdeaInboxPage>(m_theme,
        IdeaInboxPage::Services { core.ideaInbox(), core.queue(), core.feedback(), core.session(),
            core.reach(), m_clock });
    m_page->resize(1100, 700);
    m_page->show();
    m_page->opened();
}

void TestIdeaInboxPage::answerIdeas(const QList<Idea> &ideas)
{
    QJsonArray array;
    for (const Idea &idea : ideas)
        array.append(Api::toJson(idea));
    m_server->answer("GET", Api::Routes::ideas(), QJsonObject { { u"ideas"_s, array } });
}

Idea TestIdeaInboxPage::anIdea()
{
    Idea idea;
    idea.id = { u"0190163d-8694-739b-aea5-0000000000b1"_s };
    idea.kind = IdeaKind::Story;
    idea.state = IdeaState::Read;
    idea.author = { u"0190163d-8694-739b-aea5-000000000002"_s };
    idea.authorName = u"Léa Martin"_s;
    idea.title = u"Film the cutaway pump"_s;
    idea.text = u"Film the cutaway pump. It will be painted soon."_s;
    idea.createdAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    idea.changedAt = idea.createdAt;
    return idea;
}

void TestIdeaInboxPage::withoutAnIdeaItSaysWhereTheyComeFrom()
{
    answerIdeas({});
    openPage();
    QVERIFY(!shows(*m_page, u"None here"_s));
    QTRY_VERIFY(shows(*m_page, u"None here"_s));
    QVERIFY(shows(*m_page, u"Members suggest stories"_s));
}

void TestIdeaInboxPage::offlineTheIdeasAreShownAndWhatNeedsTheServerSaysSo()
{
    answerIdeas({ anIdea() });
    openPage();
    QTRY_VERIFY(m_page->list().isVisible());
    m_page->list().select(anIdea().id);
    QVERIFY(shows(*m_page, u"It will be painted soon"_s));
    m_server->goOffline();
    QVERIFY(m_page->list().isVisible());
    QVERIFY(shows(*m_page, u"It will be painted soon"_s));
    QVERIFY(shows(*m_page, u"No connection"_s));
    for (const QString &act : { u"Not this time"_s, u"In review"_s, u"Ask"_s })
        QVERIFY2(isOffWithReason(buttonOf(*m_page, act)), qPrintable(act));
    QVERIFY(buttonOf(*m_page, u"Thank"_s) && buttonOf(*m_page, u"Thank"_s)->isEnabled());
    m_server->comeBack();
    QTRY_VERIFY(!shows(*m_page, u"No connection"_s));
    QVERIFY(buttonOf(*m_page, u"Ask"_s)->isEnabled());
}

void TestIdeaInboxPage::ideasThatCannotBeReadAreTriedAgain()
{
    m_server->answer("GET", Api::Routes::ideas(), QJsonObject(), 500);
    openPage();
    QTRY_VERIFY(shows(*m_page, u"This could not be read"_s));
    answerIdeas({ anIdea() });
    QVERIFY(buttonOf(*m_page, u"Try again"_s));
    buttonOf(*m_page, u"Try again"_s)->click();
    QTRY_VERIFY(m_page->list().isVisible());
}

void TestIdeaInboxPage::aQuestionThatCouldNotBeAskedIsGivenBack()
{
    answerIdeas({ anIdea() }); // and to all else that it is not there
    openPage();
    QTRY_VERIFY(m_page->list().isVisible());
    m_page->list().select(anIdea().id);
    QVERIFY(buttonOf(*m_page, u"Ask"_s));
    buttonOf(*m_page, u"Ask"_s)->click();
    auto *bar = m_page->findChild<ReasonBar *>();
    QVERIFY(bar && bar->isVisible());
    auto *field = bar->findChild<QLineEdit *>();
    field->setText(u"Who built it?"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(field->text(), u"Who built it?"_s);
}

void TestIdeaInboxPage::whatIsSearchedForInVainSaysSo()
{
    answerIdeas({ anIdea() });
    openPage();
    QTRY_VERIFY(m_page->list().isVisible());
    m_page->search(u"turbine"_s);
    QVERIFY(shows(*m_page, u"Nothing for “turbine”"_s));
    m_page->search(u"PUMP"_s);
    QVERIFY(m_page->list().isVisible());
}

void TestIdeaInboxPage::anEditorReadsWhetherTheAuthorMayBeNamed()
{
    const QList<QPair<IdeaCredit, QString>> said {
        { IdeaCredit::Ask, u"has not said whether"_s },
        { IdeaCredit::Named, u"Léa Martin may be named"_s },
        { IdeaCredit::Unnamed, u"does not want to be named"_s },
    };
    for (const auto &[credit, words] : said) {
        Idea idea = anIdea();
        idea.credit = credit;
        answerIdeas({ idea });
        openPage();
        QTRY_VERIFY(m_page->list().isVisible());
        m_page->list().select(idea.id);
        QTRY_VERIFY2(shows(*m_page, words), qPrintable(words));
    }
    Idea declined = anIdea();
    declined.state = IdeaState::Declined;
    answerIdeas({ declined });
    openPage();
    for (Chip *chip : m_page->findChildren<Chip *>()) {
        if (chip->text().startsWith(u"Closed"_s))
            chip->click();
    }
    QTRY_VERIFY(m_page->list().isVisible());
    m_page->list().select(declined.id);
    QTRY_VERIFY(shows(*m_page, u"It will be painted soon"_s));
    QVERIFY(!shows(*m_page, u"be named"_s)); // there is no story to stand beside
}

void TestIdeaInboxPage::itsNameFitsTheRailBesideACount()
{
    Rail rail(m_theme);
    rail.resize(rail.width(), 600);
    rail.addEntry(u"idea-inbox"_s, u"suggestion"_s, IdeaInboxPage::name());
    rail.show();
    QVERIFY(QTest::qWaitForWindowExposed(&rail));
    const auto *entries = qobject_cast<const QListView *>(rail.list());
    QVERIFY(entries);
    RailRowContent content;
    content.figure = textWidth(m_theme.font(TextStyle::SmallStrong), u"88"_s);
    const QRect room =
        layOutRailRow(entries->visualRect(entries->model()->index(0, 0)), content).text;
    // When it is chosen it is written widest.
    const int words = textWidth(m_theme.font(TextStyle::CardTitle), IdeaInboxPage::name());
    QVERIFY2(words <= room.width(), QByteArray::number(words).constData());
}

QTEST_MAIN(TestIdeaInboxPage)
#include "tst_ideainboxpage.moc"
