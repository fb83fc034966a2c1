// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/mirror.h"
#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/pictures/pictureview.h"
#include "ui/common/words/errorwords.h"
#include "ui/sources/candidateguesses.h"
#include "ui/sources/candidatemodel.h"
#include "ui/sources/inboxkeys.h"
#include "ui/sources/retractquestion.h"
#include "ui/sources/sourcedelegate.h"
#include "ui/sources/sourceform.h"
#include "ui/sources/sourcesbar.h"
#include "ui/sources/sourcesview.h"
#include "ui/sources/sourcewords.h"
#include "ui/sources/storychoice.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int minute)
{
    return QDateTime({ 2026, 11, 23 }, { 9, minute }, Qt::UTC);
}

CandidateEntry candidate(const QString &id, const QString &title, const QString &source)
{
    CandidateEntry entry;
    entry.id = { id };
    entry.source = { source };
    entry.sourceName = source;
    entry.title = title;
    entry.summary = u"The first sentence."_s;
    entry.language = u"fr-FR"_s;
    entry.link = QUrl(u"https://norvane.example/"_s + id);
    entry.publishedAt = at(0);
    entry.fetchedAt = at(5);
    return entry;
}

SourceEntry source(const QString &name, const QString &problem = {})
{
    SourceEntry entry;
    entry.id = { name };
    entry.title = name;
    entry.url = QUrl(u"https://norvane.example/feed"_s);
    entry.fetchedAt = at(5);
    entry.problem = problem;
    entry.waiting = 1;
    return entry;
}

//! The English plurals of the program, as far as they are looked at here.
class DayPlurals final : public QTranslator {
public:
    QString translate(const char *, const char *text, const char *, int count) const override
    {
        if (QLatin1StringView(text) != " day(s)"_L1)
            return {};
        return count == 1 ? u" day"_s : u" days"_s;
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestSourcesView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void aDecisionIsOneKey();
    void aTranslationIsOfferedWhereAStoryIsInAnotherLanguage();
    void aStoryMayGetItsLink();
    void theStoryThatIsToldIsFoundAndTakenByKeyboard();
    void afterADecisionTheNextIsSelected();
    void aDroppedOneCanBeBroughtBack();
    void oneSourceAloneCanBeLookedAt();
    void theSearchFindsWordsInTitleAndText();
    void offlineNothingIsDecidedAndTheReasonIsSaid();
    void anAddressThatIsNoneIsRefusedAtOnce();
    void aFailingSourceSaysSo();
    void whatAListLeftOutIsSaid();
    void aSourceThatBroughtItsDaysShareSaysSo();
    void aSourceNearItsTimeLimitSaysSo();
    void aSourceTellsItsFormatAndItsWeek();
    void theHeadIsWholeAtEveryWidthOfTheList();
    void aLineStandsBelowEachRow();
    void everyRowIsASentenceForScreenReaders();
    void theModelKeepsItsPromises();
    void aRowsPartsDoNotMeet();
    void aRowIsMirroredOnARightToLeftDesktop();
    void whatTellsTheSameStandsTogether();
    void theSameNewsIsDroppedWithOneKey();
    void twoHundredAreDecidedWithOneKeyEach();
    void theSettingsOfASourceKeepWhomItsDraftsAreFor();
    void theSettingsOfASourceKeepTopicsAndTakeNamesWithCommas();
    void theSettingsOfASourceCountItsDays();
    void whatWasKeptSaysWhatItBecameAndOpensIt();
    void theIdeasOfMembersAreOnePressAway();
    void kindAndTopicsAreGuessedAndAPressCorrectsThem();
    void aGuessedTopicIsNamedInTheReadersLanguage();
    void thePreviewSaysWhoseContentItIsAndWhoBroughtItIn();
    void thePreviewShowsThePictureOfOneThatHasIt();
    void theBarFetchesAddsAndSaysWhyNot();
    void theKeysWrapRatherThanBeCut();
    void aSourceMayBringWhatIsNotOurs();
    void aRetractedSourceRestsAndMayComeBack();
    void retractingSaysWhatItTouchesBeforeItAsks();
    void everyControlHasAName();
    void nothingIsAnEmptyState();

private:
    void show(const QList<CandidateEntry> &open, const QList<CandidateEntry> &dropped = {})
    {
        m_view->setContent(
            { source(u"Newsroom"_s), source(u"Careers"_s, u"HTTP 500"_s) }, open, dropped, at(30));
    }

    Theme m_theme;
    Ui::Test::OneColour m_images { Qt::red };
    PictureCache m_pictures { m_images };
    std::unique_ptr<SourcesView> m_view;
    QList<CandidateEntry> m_three;
};

void TestSourcesView::init()
{
    m_view = std::make_unique<SourcesView>(m_theme, m_pictures);
    m_view->resize(1200, 700);
    m_three = { candidate(u"a"_s, u"Cold test"_s, u"Newsroom"_s),
        candidate(u"b"_s, u"Two theses"_s, u"Careers"_s),
        candidate(u"c"_s, u"Harbour"_s, u"Newsroom"_s) };
    show(m_three);
    m_view->setBlocked({});
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->list().setFocus();
}

void TestSourcesView::aTranslationIsOfferedWhereAStoryIsInAnotherLanguage()
{
    QAbstractButton *button = nullptr;
    for (QAbstractButton *one : m_view->preview().findChildren<QAbstractButton *>()) {
        if (one->accessibleName().startsWith(u"Keep as a translation"_s))
            button = one;
    }
    QVERIFY(button);
    const QSignalSpy asked(m_view.get(), &SourcesView::translationAsked);
    m_view->setLanguages({ u"fr"_s, u"fr-CA"_s }); // the candidates are French, too
    QVERIFY(button->isHidden());
    QTest::keyClick(&m_view->list(), Qt::Key_T);
    QCOMPARE(asked.size(), 0);
    m_view->setLanguages({ u"fr"_s, u"en-GB"_s });
    QVERIFY(!button->isHidden());
    QTest::keyClick(&m_view->list(), Qt::Key_T);
    button->click();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.last().first().value<CandidateEntry>().id.value, u"a"_s);
    m_view->setBlocked(u"You are offline"_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), u"You are offline"_s);
    QTest::keyClick(&m_view->list(), Qt::Key_T);
    QCOMPARE(asked.size(), 2);
}

void TestSourcesView::aStoryMayGetItsLink()
{
    Chip *button = nullptr;
    for (Chip *one : m_view->preview().findChildren<Chip *>()) {
        if (one->text().startsWith(u"New link"_s))
            button = one;
    }
    QVERIFY(button);
    const QSignalSpy asked(m_view.get(), &SourcesView::linkAsked);
    QVERIFY(button->isHidden()); // there is no story that could get it
    QTest::keyClick(&m_view->list(), Qt::Key_L);
    QCOMPARE(asked.size(), 0);
    m_view->setLanguages({ u"fr"_s }); // its own is as good as another
    QVERIFY(!button->isHidden());
    QTest::keyClick(&m_view->list(), Qt::Key_L);
    button->click();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.last().first().value<CandidateEntry>().id.value, u"a"_s);
    StoryChoice choice(m_theme, { { { u"s1"_s }, u"The cold test"_s, u"fr"_s, u"Live"_s } },
        nullptr, StoryChoice::For::Link);
    VERIFY_NAMED(&choice);
    QVERIFY(choice.windowTitle().contains(u"link"_s));
    m_view->setBlocked(u"You are offline"_s);
    QTest::keyClick(&m_view->list(), Qt::Key_L);
    QCOMPARE(asked.size(), 2);
}

void TestSourcesView::theStoryThatIsToldIsFoundAndTakenByKeyboard()
{
    StoryChoice choice(m_theme,
        { { { u"s1"_s }, u"The cold test"_s, u"en"_s, u"Live"_s },
            { { u"s2"_s }, u"Two theses about heat"_s, u"de"_s, u"Draft"_s },
            { { u"s3"_s }, u"The harbour in the cold"_s, u"en"_s, u"Draft"_s } });
    choice.show();
    QVERIFY(QTest::qWaitForWindowExposed(&choice));
    VERIFY_NAMED(&choice);
    const QSignalSpy chosen(&choice, &StoryChoice::chosen);
    auto *search = choice.findChild<QLineEdit *>();
    QTest::keyClicks(search, u"nothing has this"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    search->clear();
    QTest::keyClicks(search, u"cold"_s);
    QTest::keyClick(search, Qt::Key_Down); // over the one that is hidden
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<StoryId>().value, u"s3"_s);
    QVERIFY(!choice.isVisible());
}

void TestSourcesView::aDecisionIsOneKey()
{
    const QSignalSpy kept(m_view.get(), &SourcesView::keepAsked);
    const QSignalSpy dropped(m_view.get(), &SourcesView::dropAsked);
    const QSignalSpy opened(m_view.get(), &SourcesView::pageAsked);
    QTest::keyClick(&m_view->list(), Qt::Key_A);
    QTest::keyClick(&m_view->list(), Qt::Key_J);
    QTest::keyClick(&m_view->list(), Qt::Key_E);
    QTest::keyClick(&m_view->list(), Qt::Key_K);
    QTest::keyClick(&m_view->list(), Qt::Key_O);
    QCOMPARE(kept.first().first().value<CandidateId>(), CandidateId { u"a"_s });
    QCOMPARE(dropped.first().first().value<CandidateId>(), CandidateId { u"b"_s });
    QCOMPARE(opened.first().first().toUrl(), m_three.first().link);
}

void TestSourcesView::afterADecisionTheNextIsSelected()
{
    QTest::keyClick(&m_view->list(), Qt::Key_J);
    show({ m_three.at(0), m_three.at(2) });
    QCOMPARE(m_view->current()->id, CandidateId { u"c"_s });
    show({ m_three.at(0) });
    QCOMPARE(m_view->current()->id, CandidateId { u"a"_s });
}

void TestSourcesView::aDroppedOneCanBeBroughtBack()
{
    CandidateEntry dropped = candidate(u"d"_s, u"Dropped"_s, u"Newsroom"_s);
    dropped.droppedAt = at(10);
    show(m_three, { dropped });
    for (QAbstractButton *button : m_view->findChildren<QAbstractButton *>()) {
        if (button->text().startsWith(u"Dropped"_s))
            button->click();
    }
    QCOMPARE(m_view->current()->id, dropped.id);
    const QSignalSpy back(m_view.get(), &SourcesView::restoreAsked);
    QTest::keyClick(&m_view->list(), Qt::Key_E);
    QCOMPARE(back.size(), 1);
}

void TestSourcesView::oneSourceAloneCanBeLookedAt()
{
    QListView &sources = m_view->panel().list();
    sources.setCurrentIndex(sources.model()->index(2, 0));
    QCOMPARE(m_view->model().rowCount(), 1);
    QCOMPARE(m_view->current()->id, CandidateId { u"b"_s });
    show(m_three);
    QCOMPARE(m_view->model().rowCount(), 1);
    sources.setCurrentIndex(sources.model()->index(0, 0));
    QCOMPARE(m_view->model().rowCount(), 3);
}

void TestSourcesView::theSearchFindsWordsInTitleAndText()
{
    m_view->setSearch(u"cold sentence"_s);
    QCOMPARE(m_view->model().rowCount(), 1);
    m_view->setSearch(u"Côld sentence"_s); // neither case nor accents count
    QCOMPARE(m_view->model().rowCount(), 1);
    m_view->setSearch(u"nothing like it"_s);
    QCOMPARE(m_view->model().rowCount(), 0);
}

void TestSourcesView::offlineNothingIsDecidedAndTheReasonIsSaid()
{
    const QString reason = u"You are offline"_s;
    m_view->setBlocked(reason);
    const QSignalSpy kept(m_view.get(), &SourcesView::keepAsked);
    QTest::keyClick(&m_view->list(), Qt::Key_A);
    QCOMPARE(kept.size(), 0);
    int disabled = 0;
    for (const QAbstractButton *button : m_view->preview().findChildren<QAbstractButton *>())
        disabled += !button->isEnabled() && button->toolTip() == reason;
    QCOMPARE(disabled, 4);
}

void TestSourcesView::anAddressThatIsNoneIsRefusedAtOnce()
{
    const QSignalSpy added(m_view.get(), &SourcesView::addAsked);
    m_view->panel().openForm();
    QLineEdit &address = m_view->panel().address();
    for (const QString &wrong :
        { u"ftp://a.example"_s, u"nonsense"_s, u"https://a:b@c.example"_s }) {
        address.setText(wrong);
        QTest::keyClick(&address, Qt::Key_Return);
    }
    QCOMPARE(added.size(), 0);
    QVERIFY(address.property("error").toBool());
    address.setText(u" https://norvane.example/feed.xml "_s);
    QTest::keyClick(&address, Qt::Key_Return);
    QCOMPARE(added.first().first().toUrl(), QUrl(u"https://norvane.example/feed.xml"_s));
    m_view->panel().settle({});
    QVERIFY(!address.isVisible());
}

void TestSourcesView::aFailingSourceSaysSo()
{
    QCOMPARE(healthOf(source(u"x"_s, u"HTTP 500"_s)), SourceHealth::Failing);
    const QModelIndex failing = m_view->panel().list().model()->index(2, 0);
    QVERIFY(failing.data(Qt::AccessibleTextRole).toString().contains(u"cannot be read"_s));
    // In words, whatever the server calls it.
    const SourceEntry paused = source(u"x"_s, u"rate-limited"_s);
    QVERIFY(SourceWords::state(paused, at(0)).contains(u"asks for a pause"_s));
    const SourceEntry later = source(u"x"_s, u"word-of-a-newer-server"_s);
    QVERIFY(!SourceWords::state(later, at(0)).contains(u"word-of"_s));
    const Error silent { ErrorCode::Network };
    QCOMPARE(SourceWords::problem(silent), ErrorWords::sentence(silent));
}

void TestSourcesView::whatAListLeftOutIsSaid()
{
    const QString whole = SourceWords::added({ 12, 3, 0 });
    QVERIFY(whole.contains(u"12"_s));
    const QString cut = SourceWords::added({ mostSourcesAdded, 3, 412 });
    QVERIFY(cut.contains(u"412"_s));
    QVERIFY(cut.contains(u"import it again"_s));
    QVERIFY(!whole.contains(u"import it again"_s));
}

void TestSourcesView::aSourceThatBroughtItsDaysShareSaysSo()
{
    SourceEntry full = source(u"x"_s);
    full.nextAt = at(5).addSecs(20 * 3600);
    QVERIFY(SourceWords::state(full, at(6)).startsWith(u"the day’s candidates are in"_s));
    full.nextAt = at(20);
    QVERIFY(SourceWords::state(full, at(6)).startsWith(u"last fetched"_s));
}

void TestSourcesView::aSourceNearItsTimeLimitSaysSo()
{
    SourceEntry slow = source(u"x"_s);
    slow.fetchedAt = at(0);
    slow.fetchMs = 7'900;
    QCOMPARE(healthOf(slow), SourceHealth::Well);
    slow.fetchMs = 9'400;
    QCOMPARE(healthOf(slow), SourceHealth::Slow);
    const QString state = SourceWords::state(slow, at(0));
    QVERIFY2(state.contains(u"9.4"_s) && state.contains(u"10"_s), qPrintable(state));
    slow.problem = u"timeout"_s;
    QCOMPARE(healthOf(slow), SourceHealth::Failing);
}

void TestSourcesView::aSourceTellsItsFormatAndItsWeek()
{
    SourceEntry known = source(u"x"_s);
    known.format = u"atom"_s;
    known.week = { 0, 1, 0, 3, 0, 0, 2 };
    m_view->panel().setSources({ known }, at(0));
    const QModelIndex row = m_view->panel().list().model()->index(1, 0);
    QCOMPARE(row.data(SourceDelegate::FormatRole).toString(), u"Atom"_s);
    QCOMPARE(row.data(SourceDelegate::WeekRole).value<QList<int>>(), known.week);
    const QString spoken = row.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"6 new in seven days"_s), qPrintable(spoken));
    known.format = u"gopher"_s; // what a newer server may say
    QVERIFY(SourceWords::format(known).isEmpty());
}

void TestSourcesView::theHeadIsWholeAtEveryWidthOfTheList()
{
    SourceEntry slow = source(u"e"_s);
    slow.fetchMs = 9'400;
    SourcePanel panel(m_theme);
    panel.setSources({ source(u"a"_s), source(u"b"_s), source(u"c"_s), source(u"d"_s), slow,
                         source(u"f"_s, u"HTTP 500"_s) },
        at(30));
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    for (const int width : { 480, 280, 240, 200 }) {
        panel.resize(width, 600);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QList<QWidget *> parts;
        for (TextLabel *label : panel.findChildren<TextLabel *>()) {
            if (label->isVisible() && label->text() == u"Sources"_s)
                parts.append(label);
        }
        for (Tag *tag : panel.findChildren<Tag *>()) {
            if (tag->isVisible())
                parts.append(tag);
        }
        const QByteArray where = QByteArray::number(width);
        QCOMPARE(parts.size(), 4); // the title; well, slow, failing
        QList<QRect> places;
        for (const QWidget *part : std::as_const(parts)) {
            const QRect place(part->mapTo(&panel, QPoint()), part->size());
            QVERIFY2(part->width() >= part->sizeHint().width(), where.constData());
            QVERIFY2(part->height() >= part->sizeHint().height(), where.constData());
            QVERIFY2(panel.rect().contains(place), where.constData());
            QVERIFY2(place.bottom() < panel.list().mapTo(&panel, QPoint()).y(), where.constData());
            for (const QRect &other : std::as_const(places))
                QVERIFY2(!place.intersects(other), where.constData());
            places.append(place);
        }
        // They go below the title together.
        if (width == 480)
            QVERIFY(places.at(1).top() < places.at(0).bottom());
        if (width == 280)
            QVERIFY(places.at(1).top() == places.at(3).top()
                && places.at(1).top() > places.at(0).bottom());
    }
}

void TestSourcesView::everyRowIsASentenceForScreenReaders()
{
    const QString text = m_view->model().index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(text.contains(u"Cold test"_s) && text.contains(u"Newsroom"_s), qPrintable(text));
    QCOMPARE(m_view->model().index(0).data(CandidateModel::LanguageRole).toString(), u"FR"_s);
}

void TestSourcesView::theModelKeepsItsPromises()
{
    CandidateModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNow(at(30));
    model.setCandidates(m_three, {});
    model.setSearch(u"cold"_s);
    model.setSearch({});
    model.setSource({ u"Newsroom"_s });
    model.setTab(CandidateModel::Tab::Dropped);
    model.setCandidates({}, m_three);
    QVERIFY(model.rowCount() > 0);
    model.setCandidates({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestSourcesView::aRowsPartsDoNotMeet()
{
    for (const int width : { 120, 260, 400 }) {
        for (const qreal scale : { 1.0, 2.0 }) {
            SourceRowSizes sizes;
            sizes.count = qRound(18 * scale);
            sizes.nameLine = qRound(20 * scale);
            sizes.smallLine = qRound(16 * scale);
            sizes.name = 90;
            sizes.format = qRound(40 * scale);
            sizes.week = qRound(42 * scale);
            const QRect row(10, 20, width, sourceRowHeight(sizes));
            const SourceRowLayout at = layOutSourceRow(row, sizes);
            QCOMPARE(at.format.isValid(), width >= 260 && (scale < 2 || width == 400));
            QCOMPARE(at.week.isValid(), width >= 260 && (scale < 2 || width == 400));
            QList<QRect> parts { at.dot, at.name, at.count, at.line, at.rule };
            for (const QRect &part : { at.format, at.week }) {
                if (part.isValid())
                    parts.append(part);
            }
            for (int i = 0; i < parts.size(); ++i) {
                QVERIFY(row.contains(parts.at(i)));
                for (int j = i + 1; j < parts.size(); ++j)
                    QVERIFY(!parts.at(i).intersects(parts.at(j)));
            }
        }
    }
    SourceRowSizes one;
    one.twoLines = false;
    QVERIFY(sourceRowHeight(one) < sourceRowHeight({}));
    QVERIFY(!layOutSourceRow({ 0, 0, 200, 36 }, one).line.isValid());
}

void TestSourcesView::aRowIsMirroredOnARightToLeftDesktop()
{
    SourceDelegate delegate(m_theme);
    QStandardItemModel model;
    model.appendRow(
        SourceDelegate::item({ { u"s"_s }, u"News"_s, {}, u"Today"_s, SourceHealth::Well, 0, {} }));
    const QSize size(300, 54);
    const QImage left = Test::paintedRow(delegate, model.index(0, 0), size, Qt::LeftToRight);
    const QImage right = Test::paintedRow(delegate, model.index(0, 0), size, Qt::RightToLeft);
    const QRgb ground = QColor(Qt::white).rgb();
    const QRect inside = left.rect().adjusted(0, 0, 0, -1); // without the line below it
    QVERIFY(Test::weightOf(left, inside, ground) < 0.35);
    QVERIFY(Test::weightOf(right, inside, ground) > 0.65);
}

void TestSourcesView::aLineStandsBelowEachRow()
{
    SourceDelegate delegate(m_theme);
    QStandardItemModel model;
    model.appendRow(SourceDelegate::allItem(u"All sources"_s, 3));
    model.appendRow(
        SourceDelegate::item({ { u"s"_s }, u"News"_s, {}, u"Today"_s, SourceHealth::Well, 0, {} }));
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const QSize size(300, delegate.sizeHint({}, index).height());
        for (const QStyle::State state : { QStyle::State_Enabled | QStyle::State_None,
                 QStyle::State_Enabled | QStyle::State_Selected }) {
            const QImage shown = Test::paintedRow(delegate, index, size, Qt::LeftToRight, state);
            for (const int x : { 0, 150, 299 })
                QCOMPARE(shown.pixelColor(x, size.height() - 1), m_theme.colors().line);
            QVERIFY(shown.pixelColor(2, size.height() - 2) != m_theme.colors().line);
        }
    }
}

void TestSourcesView::whatTellsTheSameStandsTogether()
{
    const QString first = u"The plant in Lyon runs without gas since Monday"_s;
    show({ candidate(u"a"_s, first, u"Newsroom"_s),
        candidate(u"b"_s, u"Two theses about heat"_s, u"Careers"_s),
        candidate(u"c"_s, u"Lyon plant: running without gas since Monday"_s, u"Careers"_s) });
    QStringList ids;
    for (int row = 0; row < m_view->model().rowCount(); ++row)
        ids.append(m_view->model().index(row).data(CandidateModel::IdRole).toString());
    QCOMPARE(ids, (QStringList { u"a"_s, u"c"_s, u"b"_s }));
    QCOMPARE(m_view->model().index(1).data(CandidateModel::LikeRole).toString(), first);
    QVERIFY(m_view->model().index(0).data(CandidateModel::LikeRole).toString().isEmpty());
    m_view->setStories({ u"Our Lyon plant runs without gas since Monday"_s });
    QVERIFY(
        m_view->model().index(0).data(CandidateModel::LikeRole).toString().startsWith(u"Our"_s));
    const QString spoken = m_view->model().index(1).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"resembles"_s), qPrintable(spoken));
}

void TestSourcesView::theSameNewsIsDroppedWithOneKey()
{
    show({ candidate(u"a"_s, u"The plant in Lyon runs without gas since Monday"_s, u"Newsroom"_s),
        candidate(u"b"_s, u"Two theses about heat"_s, u"Careers"_s),
        candidate(u"c"_s, u"Lyon plant: running without gas since Monday"_s, u"Careers"_s) });
    const QSignalSpy alike(m_view.get(), &SourcesView::dropAlikeAsked);
    const QSignalSpy alone(m_view.get(), &SourcesView::dropAsked);
    m_view->list().setCurrentIndex(m_view->model().indexOf({ u"c"_s }));
    QTest::keyClick(&m_view->list(), Qt::Key_E, Qt::ShiftModifier);
    QCOMPARE(alike.size(), 1);
    QCOMPARE(alike.first().first().value<QList<CandidateId>>(),
        (QList<CandidateId> { { u"a"_s }, { u"c"_s } }));
    m_view->list().setCurrentIndex(m_view->model().indexOf({ u"b"_s }));
    QTest::keyClick(&m_view->list(), Qt::Key_E, Qt::ShiftModifier);
    QCOMPARE(alike.size(), 1); // it has none beside it
    QCOMPARE(alone.first().first().value<CandidateId>(), CandidateId { u"b"_s });
    m_view->setBlocked(u"You are offline"_s);
    QTest::keyClick(&m_view->list(), Qt::Key_E, Qt::ShiftModifier);
    QCOMPARE(alone.size(), 1);
}

// A key each, without the mouse: what is left to ten minutes is the reading.
void TestSourcesView::twoHundredAreDecidedWithOneKeyEach()
{
    QList<CandidateEntry> open;
    for (int i = 0; i < 200; ++i)
        open.append(candidate(u"n%1"_s.arg(i), u"News %1"_s.arg(i), u"Newsroom"_s));
    show(open);
    QStringList kept;
    QStringList dropped;
    // As the page does: what was decided is out of the list at once.
    const auto decide = [&](QStringList &those, const CandidateId &id) {
        those.append(id.value);
        open.removeIf([&](const CandidateEntry &entry) { return entry.id == id; });
        show(open);
    };
    connect(m_view.get(), &SourcesView::keepAsked, this,
        [&](const CandidateId &id) { decide(kept, id); });
    connect(m_view.get(), &SourcesView::dropAsked, this,
        [&](const CandidateId &id) { decide(dropped, id); });
    for (int i = 0; i < 200; ++i) {
        QVERIFY(m_view->list().hasFocus());
        QTest::keyClick(&m_view->list(), i % 4 == 0 ? Qt::Key_A : Qt::Key_E);
    }
    QCOMPARE(kept.size(), 50);
    QCOMPARE(dropped.size(), 150);
    QCOMPARE(QSet<QString>(dropped.begin(), dropped.end()).size(), 150);
    QCOMPARE(kept.first(), u"n0"_s);
    QCOMPARE(dropped.last(), u"n199"_s);
    QVERIFY(!m_view->current());
}

void TestSourcesView::theSettingsOfASourceKeepWhomItsDraftsAreFor()
{
    SourceForm &form = m_view->panel().settings();
    SourceEntry entry = source(u"Newsroom"_s);
    entry.settings.audience.teams = { { u"lab"_s } };
    entry.settings.audience.locations = { u"Lyon"_s };
    form.setSource(entry);
    QSignalSpy saved(&form, &SourceForm::saveAsked);
    for (QLineEdit *field : form.findChildren<QLineEdit *>()) {
        if (field->accessibleName().contains(u"locations"_s))
            field->setText(u" Lyon, Nantes ,Lyon,"_s);
        if (field->accessibleName().contains(u"who reads"_s))
            field->setText(u"fr"_s);
    }
    for (QAbstractButton *button : form.findChildren<QAbstractButton *>()) {
        if (button->text() == u"Save"_s)
            button->click();
    }
    QCOMPARE(saved.size(), 1);
    const auto settings = saved.first().at(2).value<SourceSettings>();
    QCOMPARE(settings.audience.locations, (QStringList { u"Lyon"_s, u"Nantes"_s }));
    QCOMPARE(settings.audience.languages, QStringList { u"fr"_s });
    QCOMPARE(settings.audience.teams.size(), 1); // what the form does not show stays
    form.setTeams({ { { u"foundry"_s }, {}, u"Foundry"_s }, { { u"sales"_s }, {}, u"Sales"_s } });
    entry.settings.audience.teams = { { u"lab"_s }, { u"sales"_s } };
    const auto saveWith = [&form, &entry](const QString &teams) {
        form.setSource(entry);
        for (QLineEdit *field : form.findChildren<QLineEdit *>()) {
            if (field->accessibleName().contains(u"teams"_s))
                field->setText(teams);
        }
        for (QAbstractButton *button : form.findChildren<QAbstractButton *>()) {
            if (button->text() == u"Save"_s)
                button->click();
        }
    };
    form.settle({});
    saveWith(u"Nobody"_s);
    QCOMPARE(saved.size(), 1);
    saveWith(u"foundry"_s);
    QCOMPARE(saved.size(), 2);
    QCOMPARE(saved.last().at(2).value<SourceSettings>().audience.teams,
        (QList<TeamId> { { u"lab"_s }, { u"foundry"_s } }));
}

void TestSourcesView::theSettingsOfASourceKeepTopicsAndTakeNamesWithCommas()
{
    SourceForm &form = m_view->panel().settings();
    form.setTopics({ { { u"climate"_s }, u"Climat"_s, u"Climate"_s },
        { { u"safety"_s }, u"Santé, sécurité"_s, {} } });
    form.setTeams({ { { u"lab"_s }, {}, u"Lab"_s }, { { u"north"_s }, {}, u"Lab, north"_s } });
    SourceEntry entry = source(u"Newsroom"_s);
    entry.settings.topics = { { u"of-tomorrow"_s }, { u"safety"_s } };
    entry.settings.audience.teams = { { u"north"_s } };
    form.setSource(entry);
    QSignalSpy saved(&form, &SourceForm::saveAsked);
    const auto press = [&form] {
        for (QAbstractButton *button : form.findChildren<QAbstractButton *>()) {
            if (button->text() == u"Save"_s)
                button->click();
        }
        form.settle({});
    };
    press(); // as it was
    QCOMPARE(saved.size(), 1);
    const auto kept = saved.first().at(2).value<SourceSettings>();
    QCOMPARE(kept.topics, entry.settings.topics); // one that this machine does not know stays
    QCOMPARE(kept.audience.teams, entry.settings.audience.teams);
    form.setSource(entry);
    for (QLineEdit *field : form.findChildren<QLineEdit *>()) {
        if (field->accessibleName().contains(u"Topics"_s))
            field->setText(u"santé,sécurité, climate"_s); // by either name
        if (field->accessibleName().contains(u"teams"_s))
            field->setText(u"Lab, lab, north"_s);
    }
    press();
    QCOMPARE(saved.size(), 2);
    const auto written = saved.last().at(2).value<SourceSettings>();
    QCOMPARE(written.topics,
        (QList<TopicId> { { u"of-tomorrow"_s }, { u"safety"_s }, { u"climate"_s } }));
    QCOMPARE(written.audience.teams, (QList<TeamId> { { u"lab"_s }, { u"north"_s } }));
}

void TestSourcesView::theSettingsOfASourceCountItsDays()
{
    DayPlurals plurals;
    QVERIFY(QCoreApplication::installTranslator(&plurals));
    const auto back = qScopeGuard([&plurals] { QCoreApplication::removeTranslator(&plurals); });
    SourceForm &form = m_view->panel().settings();
    SourceEntry entry = source(u"Newsroom"_s);
    QStringList shown;
    for (const int days : { 1, 2 }) {
        entry.settings.expiryDays = days;
        form.setSource(entry);
        for (const QSpinBox *box : form.findChildren<QSpinBox *>()) {
            if (box->maximum() > 1000)
                shown.append(box->text());
        }
    }
    QCOMPARE(shown, (QStringList { u"1 day"_s, u"2 days"_s }));
}

void TestSourcesView::whatWasKeptSaysWhatItBecameAndOpensIt()
{
    CandidateEntry kept = candidate(u"k"_s, u"Kept"_s, u"Newsroom"_s);
    kept.story = { u"s"_s };
    kept.keptAt = at(20);
    CandidateEntry unknown = candidate(u"l"_s, u"Kept, too"_s, u"Newsroom"_s);
    unknown.story = { u"t"_s };
    QHash<StoryId, QString> states;
    states.insert(kept.story, u"Live"_s);
    m_view->setKept({ kept, unknown }, states);
    QCOMPARE(m_view->current()->id, CandidateId { u"a"_s }); // still the inbox
    for (QAbstractButton *button : m_view->findChildren<QAbstractButton *>()) {
        if (button->text().startsWith(u"Kept"_s)) {
            QVERIFY2(button->text().contains(u'2'), qPrintable(button->text()));
            button->click();
        }
    }
    QCOMPARE(m_view->model().rowCount(), 2);
    const QModelIndex row = m_view->model().index(0);
    QCOMPARE(row.data(CandidateModel::BecameRole).toString(), u"Live"_s);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"Live"_s));
    QVERIFY(!m_view->model().index(1).data(CandidateModel::BecameRole).toString().isEmpty());
    m_view->setStories({ u"Kept"_s });
    QVERIFY(row.data(CandidateModel::LikeRole).toString().isEmpty()); // it is that story
    const QSignalSpy story(m_view.get(), &SourcesView::storyAsked);
    const QSignalSpy again(m_view.get(), &SourcesView::keepAsked);
    const QSignalSpy dropped(m_view.get(), &SourcesView::dropAsked);
    m_view->setBlocked(u"You are offline"_s); // looking needs no server
    m_view->list().setFocus();
    QTest::keyClick(&m_view->list(), Qt::Key_A);
    QTest::keyClick(&m_view->list(), Qt::Key_Return);
    QTest::keyClick(&m_view->list(), Qt::Key_E);
    QTest::keyClick(&m_view->list(), Qt::Key_E, Qt::ShiftModifier);
    QTest::keyClick(&m_view->list(), Qt::Key_T);
    QCOMPARE(story.size(), 2);
    QCOMPARE(story.first().first().value<StoryId>(), StoryId { u"s"_s });
    QCOMPARE(again.size() + dropped.size(), 0);
}

void TestSourcesView::theIdeasOfMembersAreOnePressAway()
{
    m_view->setIdeas(2);
    const QSignalSpy asked(m_view.get(), &SourcesView::ideasAsked);
    for (QAbstractButton *button : m_view->findChildren<QAbstractButton *>()) {
        if (button->text().startsWith(u"Ideas"_s)) {
            QVERIFY(button->text().contains(u'2'));
            button->click();
            QVERIFY(!button->isChecked()); // it leads away and narrows nothing
        }
    }
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_view->model().rowCount(), 3);
}

void TestSourcesView::aGuessedTopicIsNamedInTheReadersLanguage()
{
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(u"en_GB"_s));
    CandidateGuesses &guesses = m_view->preview().guesses();
    guesses.setTopics({ { { u"news"_s }, u"Actualités"_s, u"News"_s } });
    SourceEntry newsroom = source(u"Newsroom"_s);
    newsroom.settings.topics = { { u"news"_s } };
    m_view->setContent({ newsroom }, m_three, {}, at(30));
    const auto *chip = guesses.topicRow()->findChild<Chip *>();
    QVERIFY(chip);
    QCOMPARE(chip->text(), u"News"_s);
}

void TestSourcesView::kindAndTopicsAreGuessedAndAPressCorrectsThem()
{
    CandidateGuesses &guesses = m_view->preview().guesses();
    guesses.setTopics({ { { u"climate"_s }, u"Climate"_s, {} }, { { u"news"_s }, u"News"_s, {} },
        { { u"people"_s }, u"People"_s, {} } });
    m_three[0].title = u"Climate: we are hiring"_s;
    SourceEntry newsroom = source(u"Newsroom"_s);
    newsroom.settings.topics = { { u"news"_s } };
    m_view->setContent({ newsroom }, m_three, {}, at(30));
    QCOMPARE(m_view->current()->id, CandidateId { u"a"_s });
    const TopicId climate { u"climate"_s };
    const TopicId news { u"news"_s };
    const TopicId people { u"people"_s };
    QVERIFY(guesses.choice().kind == std::optional(StoryKind::Job));
    QVERIFY(guesses.choice().topics == std::optional(QList<TopicId>({ climate, news })));
    for (Chip *chip : guesses.topicRow()->findChildren<Chip *>()) {
        if (chip->text() == u"Climate"_s)
            chip->click();
    }
    guesses.addTopic(people);
    guesses.setKind(StoryKind::Event);
    m_view->setContent({ newsroom }, m_three, {}, at(31)); // a minute later it is as it was left
    QVERIFY(guesses.choice().kind == std::optional(StoryKind::Event));
    QVERIFY(guesses.choice().topics == std::optional(QList<TopicId>({ news, people })));
    QTest::keyClick(&m_view->list(), Qt::Key_J); // the next one learns nothing from it
    QVERIFY(guesses.choice().kind == std::optional(StoryKind::Job)); // by its source's name
    QVERIFY(guesses.choice().topics.value_or(QList<TopicId> { people }).isEmpty());
    VERIFY_NAMED(m_view.get());
}

void TestSourcesView::thePreviewSaysWhoseContentItIsAndWhoBroughtItIn()
{
    const auto says = [this](const QString &words) {
        const auto labels = m_view->preview().findChildren<TextLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const TextLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QVERIFY(says(u"Own content"_s) && !says(u"Not our content"_s));
    QVERIFY(says(u"No similar story"_s) && !says(u"as an idea"_s));
    m_three[0].link = QUrl(u"https://standards.example/a"_s);
    m_three[0].ideaAuthor = u"Lucas T."_s;
    show(m_three);
    QVERIFY(says(u"Not our content"_s) && !says(u"Own content"_s));
    const QModelIndex row = m_view->model().indexOf({ u"a"_s });
    QVERIFY(row.data(CandidateModel::ForeignRole).toBool());
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"not our content"_s));
    QVERIFY(!m_view->model().indexOf({ u"b"_s }).data(CandidateModel::ForeignRole).toBool());
    QVERIFY(says(u"Lucas T. brought in the same page as an idea"_s));
}

void TestSourcesView::thePreviewShowsThePictureOfOneThatHasIt()
{
    m_three[0].image = StoryImage { u"/media/one.jpg"_s, {}, 300, 200 };
    show(m_three);
    const auto *picture = m_view->preview().findChild<PictureView *>();
    QVERIFY(picture);
    m_view->list().setCurrentIndex(m_view->model().indexOf({ u"a"_s }));
    QVERIFY(picture->isVisible());
    QTRY_VERIFY(picture->height() > 40 && picture->height() <= m_theme.scaled(176));
    m_view->list().setCurrentIndex(m_view->model().indexOf({ u"b"_s }));
    QVERIFY(!picture->isVisible());
}

void TestSourcesView::theBarFetchesAddsAndSaysWhyNot()
{
    SourcesBar bar(m_theme);
    VERIFY_NAMED(&bar);
    const QSignalSpy fetched(&bar, &SourcesBar::fetchAsked);
    const QSignalSpy added(&bar, &SourcesBar::addAsked);
    const auto buttons = bar.findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 2);
    for (QAbstractButton *button : buttons)
        button->click();
    QCOMPARE(fetched.size(), 1);
    QCOMPARE(added.size(), 1);
    bar.setBusy(true); // a press more would ask for the same
    QVERIFY(!buttons.first()->accessibleDescription().isEmpty());
    bar.setBusy(false);
    bar.setBlocked(u"You are offline"_s);
    for (QAbstractButton *button : buttons) {
        button->click();
        QCOMPARE(button->toolTip(), u"You are offline"_s);
    }
    QCOMPARE(fetched.size() + added.size(), 2);
}

void TestSourcesView::theKeysWrapRatherThanBeCut()
{
    InboxKeys keys(m_theme);
    keys.resize(900, 200);
    keys.show();
    QVERIFY(QTest::qWaitForWindowExposed(&keys));
    const int oneRow = keys.heightForWidth(900);
    for (const int width : { 900, 360, 220 }) {
        keys.resize(width, keys.heightForWidth(width));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCOMPARE(keys.heightForWidth(width) > oneRow, width < 900);
        QList<QWidget *> parts;
        for (Tag *tag : keys.findChildren<Tag *>())
            parts.append(tag);
        for (TextLabel *label : keys.findChildren<TextLabel *>())
            parts.append(label);
        QCOMPARE(parts.size(), 11); // six keys, five words
        for (const QWidget *part : std::as_const(parts)) {
            const QRect at(part->mapTo(&keys, QPoint()), part->size());
            QVERIFY2(keys.rect().contains(at), QByteArray::number(width).constData());
            QVERIFY(part->width() >= part->sizeHint().width());
        }
    }
}

void TestSourcesView::aSourceMayBringWhatIsNotOurs()
{
    SourceForm &form = m_view->panel().settings();
    form.setSource(source(u"Newsroom"_s));
    QSignalSpy saved(&form, &SourceForm::saveAsked);
    for (QCheckBox *box : form.findChildren<QCheckBox *>()) {
        if (box->text().contains(u"our own"_s)) {
            QVERIFY(box->isChecked()); // unless somebody says otherwise
            box->setChecked(false);
        }
    }
    for (QAbstractButton *button : form.findChildren<QAbstractButton *>()) {
        if (button->text() == u"Save"_s)
            button->click();
    }
    QCOMPARE(saved.size(), 1);
    QVERIFY(!saved.first().at(2).value<SourceSettings>().own);
}

void TestSourcesView::aRetractedSourceRestsAndMayComeBack()
{
    SourcePanel &panel = m_view->panel();
    const QSignalSpy retracted(&panel, &SourcePanel::retractAsked);
    const QSignalSpy back(&panel, &SourcePanel::bringBackAsked);
    panel.list().setCurrentIndex(panel.list().model()->index(1, 0));
    const auto press = [&panel](const QString &text) {
        for (QAbstractButton *button : panel.findChildren<QAbstractButton *>()) {
            if (button->text() == text && button->isVisible())
                button->click();
        }
    };
    press(u"Retract…"_s);
    QCOMPARE(retracted.size(), 1);
    SourceEntry gone = source(u"Newsroom"_s, u"HTTP 500"_s);
    gone.retractedAt = at(10);
    panel.setSources({ gone }, at(30));
    QCOMPARE(healthOf(gone), SourceHealth::Waiting); // nobody waits for it to be mended
    QVERIFY(SourceWords::state(gone, at(30)).startsWith(u"retracted"_s));
    press(u"Fetch now"_s);
    press(u"Retract…"_s);
    QCOMPARE(retracted.size(), 1);
    press(u"Bring back"_s);
    QCOMPARE(back.size(), 1);
}

void TestSourcesView::retractingSaysWhatItTouchesBeforeItAsks()
{
    SourceYield yield;
    yield.waiting = 12;
    yield.stories.append({ { u"d"_s }, u"A draft"_s, false, 0 });
    auto question = RetractQuestion::of(source(u"Newsroom"_s), yield);
    QVERIFY(question.title.contains(u"Newsroom"_s));
    QVERIFY2(question.text.contains(u"12"_s) && question.text.contains(u"“A draft”"_s),
        qPrintable(question.text));
    QVERIFY(question.field.isEmpty()); // nothing is withdrawn, so nobody needs a reason
    QVERIFY(question.instead.isEmpty());
    for (int i = 1; i <= 7; ++i)
        yield.stories.append({ { u"s%1"_s.arg(i) }, u"Story %1"_s.arg(i), true, 5 });
    yield.relays = 40;
    yield.untold = 2;
    question = RetractQuestion::of(source(u"Newsroom"_s), yield);
    QVERIFY2(question.text.contains(u"40"_s), qPrintable(question.text));
    QVERIFY(question.text.contains(u"“Story 5”"_s) && !question.text.contains(u"“Story 6”"_s));
    QVERIFY(!question.field.isEmpty() && !question.instead.isEmpty() && !question.tick.isEmpty());
    QCOMPARE(RetractQuestion::published(yield).size(), 7);
}

void TestSourcesView::everyControlHasAName()
{
    VERIFY_NAMED(m_view.get());
    m_view->panel().openForm();
    VERIFY_NAMED(m_view.get());
}

void TestSourcesView::nothingIsAnEmptyState()
{
    show({});
    QVERIFY(!m_view->current());
    QVERIFY(!m_view->list().isVisible());
    QTest::keyClick(&m_view->list(), Qt::Key_A); // nothing to decide on
}

QTEST_MAIN(TestSourcesView)
#include "tst_sourcesview.moc"
