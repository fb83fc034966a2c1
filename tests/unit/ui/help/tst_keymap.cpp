// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/clientcore.h"
#include "core/services/curation/curationservice.h"
#include "core/settings/settings.h"
#include "tests/unit/ui/composer/compositions.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/board/boardpage.h"
#include "ui/board/boardtable.h"
#include "ui/board/boardview.h"
#include "ui/calendar/calendarpage.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/words/keynames.h"
#include "ui/composer/composerview.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/directory/directorypage.h"
#include "ui/editor/checkspanel.h"
#include "ui/editor/commentspanel.h"
#include "ui/editor/editorpage.h"
#include "ui/editor/editorview.h"
#include "ui/editor/reviewcard.h"
#include "ui/help/helppage.h"
#include "ui/help/helptexts.h"
#include "ui/ideainbox/ideainboxpage.h"
#include "ui/ideas/ideaspage.h"
#include "ui/impact/impactpage.h"
#include "ui/jobs/jobspage.h"
#include "ui/outbox/outboxpage.h"
#include "ui/recognition/recognitionpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/sources/sourcespage.h"
#include "ui/wall/wallpage.h"
#include "ui/watch/watchpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

using Place = HelpTexts::Place;

namespace {

QString portable(const QKeySequence &keys)
{
    // The number pad's Enter does what the other does, and the map names one.
    return keys.toString(QKeySequence::PortableText).replace(u"Enter"_s, u"Return"_s);
}

QSet<QString> promised(const QList<Place> &places)
{
    QSet<QString> keys;
    for (const HelpTexts::KeyRow &row : HelpTexts::keyMap()) {
        for (const Place place : places) {
            if (!row.places.contains(place))
                continue;
            for (const QKeySequence &sequence : row.keys)
                keys.insert(portable(sequence));
        }
    }
    return keys;
}

QSet<QString> listenedTo(const QWidget &widget)
{
    QSet<QString> keys;
    for (const QShortcut *shortcut : widget.findChildren<QShortcut *>())
        keys.insert(portable(shortcut->key()));
    return keys;
}

QString told(const QSet<QString> &keys)
{
    QStringList sorted(keys.cbegin(), keys.cend());
    sorted.sort();
    return sorted.join(u' ');
}

QList<Place> placesOf(const QString &page)
{
    if (page == "board"_L1)
        return { Place::Board, Place::BoardTable };
    if (page == "calendar"_L1)
        return { Place::Calendar, Place::Undated };
    if (page == "campaigns"_L1)
        return { Place::Campaigns };
    if (page == "editor"_L1)
        return { Place::Editor };
    if (page == "ideas"_L1)
        return { Place::Ideas };
    if (page == "impact"_L1)
        return { Place::Impact, Place::Charts };
    if (page == "jobs"_L1)
        return { Place::Jobs };
    if (page == "outbox"_L1)
        return { Place::Outbox };
    if (page == "sources"_L1)
        return { Place::Inbox };
    if (page == "wall"_L1)
        return { Place::Wall };
    if (page == "watch"_L1)
        return { Place::Watch };
    return {};
}

} // namespace

//! What the help promises and what the window and its pages listen to are one list.
class TestKeyMap final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void theHelpShowsTheMapAndNothingElse();
    void whatListsAndWritingHaveFromQtIsInTheMapToo();
    void noKeyMeansTwoThingsInOnePlace();
    void theWindowListensToWhatIsPromised();
    void theComposerListensToWhatIsPromised();
    void theDashboardListensToWhatIsPromised();
    void aPageListensToWhatIsPromisedAlone_data();
    void aPageListensToWhatIsPromisedAlone();
    void controlNMakesSomething_data();
    void controlNMakesSomething();
    void fLeadsToTheFilters_data();
    void fLeadsToTheFilters();
    void f8LeadsThroughTheChecksOfAStory();
    void controlShiftMLeadsToTheQuestionsOfAStory();
    void theBoardsTableIsAsItWasLeft();

private:
    std::unique_ptr<Page> make(const QString &name);
    std::unique_ptr<Page> makeForEditors(const QString &name);
    void show(Page &page);

    Theme m_theme;
    ManualClock m_clock { now };
    OneColour m_source { Qt::red };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientCore> m_core;
    std::unique_ptr<PictureCache> m_pictures;
};

void TestKeyMap::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto core = ClientCore::open(m_folder->path(), m_clock);
    QVERIFY2(core.has_value(), core ? "" : qPrintable(core.error().detail));
    m_core = std::move(*core);
    m_core->settings().setServer(QUrl(u"http://127.0.0.1:9"_s)); // nobody listens there
    m_pictures = std::make_unique<PictureCache>(m_source);
}

void TestKeyMap::cleanup()
{
    m_pictures.reset();
    m_core.reset();
    m_folder.reset();
}

std::unique_ptr<Page> TestKeyMap::makeForEditors(const QString &name)
{
    ClientCore &core = *m_core;
    if (name == "board"_L1)
        return std::make_unique<BoardPage>(m_theme, core.curation(), core.sources(), m_clock);
    if (name == "sources"_L1)
        return std::make_unique<SourcesPage>(m_theme,
            SourcesPage::Services {
                core.sources(), core.curation(), core.ideaInbox(), m_clock, *m_pictures });
    if (name == "calendar"_L1)
        return std::make_unique<CalendarPage>(m_theme, core.curation(), core.settings(), m_clock);
    if (name == "campaigns"_L1)
        return std::make_unique<CampaignsPage>(m_theme, core.planning(), core.curation(), m_clock);
    if (name == "watch"_L1)
        return std::make_unique<WatchPage>(m_theme, core.watch(), core.reach());
    if (name == "recognition"_L1)
        return std::make_unique<RecognitionPage>(m_theme, core.recognition(), core.reach(), true);
    if (name == "editor"_L1)
        return std::make_unique<EditorPage>(m_theme, *m_pictures,
            EditorPage::Services { core.curation(), core.review(), core.signing(), core.session() },
            m_clock);
    return std::make_unique<IdeaInboxPage>(m_theme,
        IdeaInboxPage::Services { core.ideaInbox(), core.queue(), core.feedback(), core.session(),
            core.reach(), m_clock, m_pictures.get() });
}

std::unique_ptr<Page> TestKeyMap::make(const QString &name)
{
    ClientCore &core = *m_core;
    if (name == "outbox"_L1)
        return std::make_unique<OutboxPage>(
            m_theme, *m_pictures, core.relays(), core.sync(), core.settings(), m_clock);
    if (name == "impact"_L1)
        return std::make_unique<ImpactPage>(m_theme, *m_pictures,
            ImpactPage::Services { core.impact(), core.feedback(), core.directory(), core.session(),
                core.settings(), m_clock });
    if (name == "ideas"_L1)
        return std::make_unique<IdeasPage>(m_theme, *m_pictures, core.ideas(), m_clock);
    if (name == "directory"_L1)
        return std::make_unique<DirectoryPage>(m_theme, core.directory());
    if (name == "jobs"_L1)
        return std::make_unique<JobsPage>(
            m_theme, JobsPage::Services { core.queue(), core.feedback(), core.session(), m_clock });
    if (name == "wall"_L1)
        return std::make_unique<WallPage>(m_theme, *m_pictures,
            WallPage::Services { core.wall(), core.queue(), core.charter(), core.feedback(),
                core.session(), core.directory(), core.postDeletions(), core.reach(), m_clock });
    return makeForEditors(name);
}

void TestKeyMap::show(Page &page)
{
    page.resize(1400, 900);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    QTRY_VERIFY(page.isActiveWindow());
    page.opened();
}

void TestKeyMap::theHelpShowsTheMapAndNothingElse()
{
    HelpPage page(m_theme);
    page.showTopic(u"keys"_s, {});
    QStringList shown;
    for (const QLabel *label : page.findChildren<QLabel *>())
        shown.append(label->text());
    qsizetype expected = 0;
    for (const HelpTexts::KeyRow &row : HelpTexts::keyMap()) {
        QVERIFY2(!row.places.isEmpty() && !row.keys.isEmpty(), qPrintable(row.text));
        const QString head = KeyNames::ofAll(row.keys);
        QVERIFY2(shown.contains(head), qPrintable(head));
        QVERIFY2(shown.contains(row.text), qPrintable(row.text));
        ++expected;
    }
    const QList<HelpTexts::Topic> topics = HelpTexts::topics();
    QCOMPARE(topics.constLast().key, u"keys"_s);
    QCOMPARE(topics.constLast().entries.size(), expected);
}

void TestKeyMap::whatListsAndWritingHaveFromQtIsInTheMapToo()
{
    const QSet<QString> lists = promised({ Place::Lists });
    for (const QString &keys : { u"Home"_s, u"End"_s, u"Shift+F10"_s, u"Menu"_s })
        QVERIFY2(lists.contains(keys), qPrintable(keys));
    for (const Place place : { Place::Wall, Place::Ideas })
        QVERIFY(promised({ place }).contains(u"Ctrl+Return"_s));
}

void TestKeyMap::noKeyMeansTwoThingsInOnePlace()
{
    QSet<QString> seen;
    for (const HelpTexts::KeyRow &row : HelpTexts::keyMap()) {
        for (const Place place : row.places) {
            for (const QKeySequence &keys : row.keys) {
                const QString one = QString::number(int(place)) + u' ' + portable(keys);
                QVERIFY2(!seen.contains(one), qPrintable(one));
                seen.insert(one);
            }
        }
    }
}

void TestKeyMap::theWindowListensToWhatIsPromised()
{
    const MainWindow window(m_theme);
    QSet<QString> expected = promised({ Place::Window });
    // Esc and Ctrl Z are taken as keys, after what has the focus; Ctrl N is each page's own, and
    // the keys from anywhere are the desktop's.
    for (const QString &elsewhere :
        { u"Esc"_s, u"Ctrl+Z"_s, u"Ctrl+N"_s, Settings::usualOpenKeys() })
        QVERIFY2(expected.remove(elsewhere), qPrintable(elsewhere));
    QCOMPARE(told(listenedTo(window)), told(expected));
}

void TestKeyMap::theComposerListensToWhatIsPromised()
{
    Desk desk;
    const ComposerView view(m_theme, desk.composition, *m_pictures);
    QCOMPARE(told(listenedTo(view)), told(promised({ Place::Composer })));
}

void TestKeyMap::theDashboardListensToWhatIsPromised()
{
    const DashboardView view(m_theme, m_clock);
    QSet<QString> expected = promised({ Place::Dashboard });
    expected.insert(u"F"_s); // of every page with filters
    QCOMPARE(told(listenedTo(view)), told(expected));
}

void TestKeyMap::aPageListensToWhatIsPromisedAlone_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "board", "calendar", "campaigns", "directory", "editor", "ideaInbox",
             "ideas", "impact", "jobs", "outbox", "recognition", "sources", "wall", "watch" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestKeyMap::aPageListensToWhatIsPromisedAlone()
{
    QFETCH(QString, name);
    const std::unique_ptr<Page> page = make(name);
    const QSet<QString> own = promised(placesOf(name));
    const QSet<QString> allowed = own + promised({ Place::Lists }) + QSet<QString> { u"Ctrl+N"_s };
    const QSet<QString> heard = listenedTo(*page);
    QVERIFY2((heard - allowed).isEmpty(), qPrintable(told(heard - allowed)));
    if (name == "editor"_L1) // it has no list that takes letters by itself
        QCOMPARE(told(heard), told(own));
}

void TestKeyMap::controlNMakesSomething_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "board", "calendar", "ideas", "wall", "watch" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestKeyMap::controlNMakesSomething()
{
    QFETCH(QString, name);
    const std::unique_ptr<Page> page = make(name);
    show(*page);
    int made = 0;
    const auto count = [&made] { ++made; };
    if (const auto *board = qobject_cast<BoardPage *>(page.get()))
        connect(board, &BoardPage::newStoryAsked, this, count);
    else if (const auto *calendar = qobject_cast<CalendarPage *>(page.get()))
        connect(calendar, &CalendarPage::newStoryAsked, this, count);
    QTest::keyClick(page.get(), Qt::Key_N, Qt::ControlModifier);
    if (name == "board"_L1 || name == "calendar"_L1) {
        QCOMPARE(made, 1);
        return;
    }
    const QWidget *focus = QApplication::focusWidget();
    QVERIFY(qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QPlainTextEdit *>(focus));
    QVERIFY(page->isAncestorOf(focus));
}

void TestKeyMap::fLeadsToTheFilters_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "board", "calendar", "campaigns", "directory", "ideaInbox", "ideas",
             "jobs", "outbox", "sources", "wall" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestKeyMap::fLeadsToTheFilters()
{
    QFETCH(QString, name);
    const std::unique_ptr<Page> page = make(name);
    show(*page);
    QTest::keyClick(page.get(), Qt::Key_F);
    QWidget *popup = QApplication::activePopupWidget();
    const QWidget *focus = QApplication::focusWidget();
    const auto *filter = qobject_cast<const QAbstractButton *>(focus);
    QVERIFY(popup || qobject_cast<const QComboBox *>(focus) || (filter && filter->isChecked()));
    if (popup)
        popup->close();
}

void TestKeyMap::f8LeadsThroughTheChecksOfAStory()
{
    EditorPage page(m_theme, *m_pictures,
        EditorPage::Services {
            m_core->curation(), m_core->review(), m_core->signing(), m_core->session() },
        m_clock);
    page.open(m_core->curation().create(u"en"_s));
    show(page);
    page.setFocusPolicy(Qt::StrongFocus);
    page.setFocus();
    const QSignalSpy shown(&page.view().checks(), &ChecksPanel::showAsked);
    QTest::keyClick(&page, Qt::Key_F8);
    QCOMPARE(shown.size(), 1);
    QWidget *first = QApplication::focusWidget();
    QVERIFY(first && page.isAncestorOf(first));
    QTest::keyClick(first, Qt::Key_F8);
    QCOMPARE(shown.size(), 2);
}

void TestKeyMap::controlShiftMLeadsToTheQuestionsOfAStory()
{
    EditorPage page(m_theme, *m_pictures,
        EditorPage::Services {
            m_core->curation(), m_core->review(), m_core->signing(), m_core->session() },
        m_clock);
    page.open(m_core->curation().create(u"en"_s));
    show(page);
    page.setFocusPolicy(Qt::StrongFocus);
    page.setFocus();
    CommentsPanel &questions = page.view().review().comments();
    questions.setComments({}, { { u"marion"_s }, true, {} }, now); // as when the server answers
    QTest::keyClick(&page, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    const QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus && questions.isAncestorOf(focus));
}

void TestKeyMap::theBoardsTableIsAsItWasLeft()
{
    {
        BoardPage page(m_theme, m_core->curation(), m_core->sources(), m_clock);
        page.remember(m_core->settings());
        page.view().table().sortByColumn(BoardTableModel::ExpiryColumn, Qt::DescendingOrder);
        page.view().table().setColumnWidth(BoardTableModel::StateColumn, 170);
    }
    BoardPage page(m_theme, m_core->curation(), m_core->sources(), m_clock);
    page.remember(m_core->settings());
    const BoardTable &table = page.view().table();
    QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), int(BoardTableModel::ExpiryColumn));
    QCOMPARE(table.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QCOMPARE(table.columnWidth(BoardTableModel::StateColumn), 170);
}

QTEST_MAIN(TestKeyMap)
#include "tst_keymap.moc"
