// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/pending.h"
#include "core/services/sync/serverreach.h"
#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/signedin.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/emptystate.h"
#include "ui/common/states/pagestate.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <utility>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

namespace {

//! The smallest page that lives from the server: rows, and one act that needs it.
class RowsPage final : public QWidget {
public:
    RowsPage(Theme &theme, ServerReach &reach)
        : rows(new QLabel)
        , act(new QPushButton(u"Add"_s))
        , state(new PageState(theme, reach, [this] { load(); }, this))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(state->banner());
        column->addWidget(rows);
        column->addWidget(state->standIn(
            rows, { u"idea"_s, u"No row"_s, u"Rows come here"_s, u"Add one"_s, true, {} }));
        column->addWidget(act);
        act->setToolTip(u"Adds a row"_s);
        state->gate().allow(act);
        resize(600, 400);
        show();
        load();
    }
    ~RowsPage() override { settle(fail(ErrorCode::Cancelled, u"the page went away"_s)); }

    void load()
    {
        ++asked;
        state->read(ask(), [this](const QStringList &lines) {
            rows->setText(lines.join(u'\n'));
            state->setAny(!lines.isEmpty());
        });
    }
    void settle(const Result<QStringList> &answer)
    {
        for (const auto &waiter : std::exchange(waiting, {}))
            waiter.settle(answer);
    }

    QLabel *rows;
    QPushButton *act;
    PageState *state;
    int asked = 0;
    QList<Pending<Result<QStringList>>> waiting;

private:
    QCoro::Task<Result<QStringList>> ask()
    {
        const Pending<Result<QStringList>> pending;
        waiting.append(pending);
        co_return co_await pending;
    }
};

} // namespace

class TestPageState final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void aQuickAnswerNeedsNoWord();
    void whatTakesLongerSaysSoAndCanBeLeft();
    void whatIsReadAnewStaysShownMeanwhile();
    void whatIsEmptySaysWhatComesAndWhatToDoFirst();
    void whatFailedSaysWhyAndIsTriedAgain();
    void offlineWhatWasReadStaysAndWhatNeedsTheServerSaysSo();
    void itComesBackByItself();
    void onePageThatFailedIsReadAgainWithTheNextSync();
    void everyControlHasAName();

private:
    Theme m_theme;
    std::unique_ptr<SignedIn> m_server;
    std::unique_ptr<RowsPage> m_page;
};

void TestPageState::init()
{
    m_server = std::make_unique<SignedIn>(QList<Role> {});
    QVERIFY(m_server->open());
    m_server->sync();
    m_page = std::make_unique<RowsPage>(m_theme, m_server->core().reach());
}

void TestPageState::cleanup()
{
    m_page.reset();
    m_server.reset();
}

void TestPageState::aQuickAnswerNeedsNoWord()
{
    QVERIFY(!buttonOf(*m_page, u"Stop waiting"_s));
    m_page->settle(QStringList { u"one"_s });
    QVERIFY(m_page->rows->isVisible());
    QTest::qWait(400); // longer than the moment after which a word would be said
    QVERIFY(!m_page->state->banner()->isVisible());
    QVERIFY(!m_page->findChild<EmptyState *>()->isVisible());
}

void TestPageState::whatTakesLongerSaysSoAndCanBeLeft()
{
    QTRY_VERIFY(buttonOf(*m_page, u"Stop waiting"_s));
    QVERIFY(shows(*m_page, u"The server takes its time"_s));
    buttonOf(*m_page, u"Stop waiting"_s)->click();
    QVERIFY(shows(*m_page, u"You stopped waiting"_s));
    m_page->settle(QStringList { u"late"_s }); // nobody waits for it any more
    QVERIFY(!m_page->rows->isVisible());
    buttonOf(*m_page, u"Try again"_s)->click();
    QCOMPARE(m_page->asked, 2);
    m_page->settle(QStringList { u"one"_s });
    QVERIFY(m_page->rows->isVisible());
}

void TestPageState::whatIsReadAnewStaysShownMeanwhile()
{
    m_page->settle(QStringList { u"one"_s });
    m_page->load();
    QTRY_VERIFY(buttonOf(*m_page, u"Stop waiting"_s));
    QVERIFY(m_page->rows->isVisible());
    QCOMPARE(m_page->rows->text(), u"one"_s);
}

void TestPageState::whatIsEmptySaysWhatComesAndWhatToDoFirst()
{
    QSignalSpy first(m_page->state, &PageState::firstAsked);
    QVERIFY(!shows(*m_page, u"No row"_s)); // nobody knows yet
    m_page->settle(QStringList {});
    QVERIFY(shows(*m_page, u"No row"_s));
    QVERIFY(shows(*m_page, u"Rows come here"_s));
    buttonOf(*m_page, u"Add one"_s)->click();
    QCOMPARE(first.size(), 1);
}

void TestPageState::whatFailedSaysWhyAndIsTriedAgain()
{
    m_page->settle(fail(ErrorCode::Forbidden, u"no"_s, u"role"_s));
    QVERIFY(shows(*m_page, u"This could not be read"_s));
    QVERIFY(shows(*m_page, u"Your role does not allow this any more"_s));
    buttonOf(*m_page, u"Try again"_s)->click();
    m_page->settle(QStringList { u"one"_s });
    QVERIFY(m_page->rows->isVisible());
    QVERIFY(!shows(*m_page, u"This could not be read"_s));
}

void TestPageState::offlineWhatWasReadStaysAndWhatNeedsTheServerSaysSo()
{
    m_page->settle(QStringList { u"one"_s });
    QVERIFY(m_page->act->isEnabled());
    m_server->goOffline();
    QVERIFY(m_page->rows->isVisible());
    QVERIFY(shows(*m_page, u"No connection since"_s));
    QVERIFY(shows(*m_page, u"Changes need the server"_s));
    QVERIFY(isOffWithReason(m_page->act));
    QVERIFY(m_page->act->toolTip().contains(u"offline"_s));
    QCOMPARE(m_page->act->accessibleDescription(), m_page->act->toolTip());
}

void TestPageState::itComesBackByItself()
{
    m_page->settle(QStringList { u"one"_s });
    m_server->goOffline();
    QCOMPARE(m_page->asked, 1);
    m_server->comeBack();
    QVERIFY(m_page->act->isEnabled());
    QCOMPARE(m_page->act->toolTip(), u"Adds a row"_s);
    QCOMPARE(m_page->asked, 2);
    m_page->settle(QStringList { u"two"_s });
    QVERIFY(!m_page->state->banner()->isVisible());
    QCOMPARE(m_page->rows->text(), u"two"_s);
}

void TestPageState::onePageThatFailedIsReadAgainWithTheNextSync()
{
    m_page->settle(fail(ErrorCode::ServerFault, u"500"_s));
    QVERIFY(shows(*m_page, u"This could not be read"_s));
    QVERIFY(m_page->act->isEnabled()); // the server itself answers
    m_server->sync();
    QCOMPARE(m_page->asked, 2);
    m_page->settle(fail(ErrorCode::Forbidden, u"no"_s));
    m_server->sync();
    QCOMPARE(m_page->asked, 2); // what it refused stays refused
}

void TestPageState::everyControlHasAName()
{
    QTRY_VERIFY(buttonOf(*m_page, u"Stop waiting"_s));
    VERIFY_NAMED(m_page.get());
}

QTEST_MAIN(TestPageState)
#include "tst_pagestate.moc"
