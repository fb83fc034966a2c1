// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/directory.h"
#include "core/services/clientcore.h"
#include "core/services/community/directoryservice.h"
#include "core/settings/settings.h"
#include "core/store/colleaguestore.h"
#include "core/store/store.h"
#include "tests/unit/ui/support/mirror.h"
#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/lists/colleaguerows.h"
#include "ui/common/states/banner.h"
#include "ui/directory/colleaguecard.h"
#include "ui/directory/directorypage.h"
#include "ui/settings/directorysection.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

class TestDirectoryPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void withoutANetworkItShowsWhomOneFoundBefore();
    void withoutANetworkNobodyIsSaidToStayAway();
    void whoWasFoundLongAgoIsNotShownAnyMore();
    void namesAreNarrowedAsTheyAreTyped();
    void oneMentionsWhomOneFound();
    void withoutAMailProgramTheAddressIsOnTheClipboard();
    void whatIsNotShownHasNoLine();
    void theModelKeepsItsWord();
    void rowsStandWhereTheyShould();
    void rowsAreMirrored();
    void nothingIsChosenBeforeTheServerSaidWhatHolds();
    void everyControlHasAName();

private:
    void keep(const QList<Colleague> &colleagues, const QDateTime &at);
    Colleague lea() const;

    Theme m_theme;
    ManualClock m_clock { now };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientCore> m_core;
    std::unique_ptr<DirectoryPage> m_page;
};

void TestDirectoryPage::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s)); // as the program does for who reads English
    m_theme.install(*qApp);
}

void TestDirectoryPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto core = ClientCore::open(m_folder->path(), m_clock);
    QVERIFY2(core.has_value(), core ? "" : qPrintable(core.error().detail));
    m_core = std::move(*core);
    m_core->settings().setServer(QUrl(u"http://127.0.0.1:9"_s)); // nobody listens there
    m_page = std::make_unique<DirectoryPage>(m_theme, m_core->directory());
    m_page->resize(1100, 700);
    m_page->show();
}

void TestDirectoryPage::cleanup()
{
    m_page.reset();
    m_core.reset();
}

Colleague TestDirectoryPage::lea() const
{
    Colleague lea { { u"lea"_s }, u"Léa Martin"_s };
    lea.title = u"Engineer"_s;
    lea.place = u"Lyon"_s;
    lea.email = u"lea@norvane.example"_s;
    return lea;
}

void TestDirectoryPage::keep(const QList<Colleague> &colleagues, const QDateTime &at)
{
    QList<KeptColleague> kept;
    for (const Colleague &colleague : colleagues)
        kept.append({ colleague.id,
            QString::fromUtf8(QJsonDocument(Api::toJson(colleague)).toJson()), at });
    const auto written = QCoro::waitFor(m_core->store().write(
        [kept](QSqlDatabase &db) { return ColleagueStore(db).upsert(kept); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
}

namespace {

ColleagueList *listOf(const DirectoryPage *page)
{
    return page->findChild<ColleagueList *>();
}

} // namespace

void TestDirectoryPage::withoutANetworkItShowsWhomOneFoundBefore()
{
    keep({ lea(), { { u"mads"_s }, u"Mads K."_s } }, now.addDays(-1));
    m_page->opened();
    QTRY_COMPARE(listOf(m_page.get())->model()->rowCount(), 2);
    QCOMPARE(listOf(m_page.get())->selected()->name, u"Léa Martin"_s);
    QCOMPARE(listOf(m_page.get())->currentIndex().data(ColleagueModel::LineRole).toString(),
        u"Engineer · Lyon"_s);
}

void TestDirectoryPage::withoutANetworkNobodyIsSaidToStayAway()
{
    const auto says = [this](const QString &words) {
        const auto labels = m_page->findChildren<TextLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const TextLabel *label) {
            return label->isVisible() && label->text() == words;
        });
    };
    m_page->opened();
    QTRY_VERIFY(says(u"Nobody is kept here"_s));
    QVERIFY(!says(u"Nobody has entered themselves yet"_s));
}

void TestDirectoryPage::whoWasFoundLongAgoIsNotShownAnyMore()
{
    keep({ lea() }, now.addDays(-8)); // they may have taken themselves out since
    keep({ { { u"mads"_s }, u"Mads K."_s } }, now.addDays(-6));
    m_page->opened();
    QTRY_COMPARE(listOf(m_page.get())->model()->rowCount(), 1);
    QCOMPARE(listOf(m_page.get())->selected()->name, u"Mads K."_s);
}

void TestDirectoryPage::namesAreNarrowedAsTheyAreTyped()
{
    keep({ lea(), { { u"mads"_s }, u"Mads K."_s } }, now);
    m_page->opened();
    QTRY_COMPARE(listOf(m_page.get())->model()->rowCount(), 2);
    m_page->search(u"LEA m"_s);
    QTRY_COMPARE(listOf(m_page.get())->model()->rowCount(), 1);
    m_page->search(u"nobody"_s);
    QTRY_VERIFY(!listOf(m_page.get())->isVisible());
}

void TestDirectoryPage::oneMentionsWhomOneFound()
{
    keep({ lea() }, now);
    m_page->opened();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get())); // before that, nothing has the focus
    QTRY_COMPARE(listOf(m_page.get())->model()->rowCount(), 1);
    QList<Colleague> mentioned;
    connect(m_page.get(), &DirectoryPage::mentionRequested, this,
        [&mentioned](const Colleague &colleague) { mentioned.append(colleague); });
    QTest::keyClick(listOf(m_page.get()), Qt::Key_Return); // to the first thing one may do
    auto *mention = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(mention);
    mention->click();
    QCOMPARE(mentioned, QList<Colleague> { lea() });
}

void TestDirectoryPage::withoutAMailProgramTheAddressIsOnTheClipboard()
{
    keep({ lea() }, now);
    m_page->opened();
    QTRY_COMPARE(listOf(m_page.get())->model()->rowCount(), 1);
    QGuiApplication::clipboard()->clear();
    Q_EMIT m_page->findChild<ColleagueCard *>()->mailAsked(); // nothing here takes it
    QCOMPARE(QGuiApplication::clipboard()->text(), lea().email);
    const auto banners = m_page->findChildren<Banner *>();
    QVERIFY(std::any_of(banners.cbegin(), banners.cend(), [](const Banner *banner) {
        return banner->isVisible() && banner->accessibleName().contains(u"on the clipboard"_s);
    }));
}

void TestDirectoryPage::whatIsNotShownHasNoLine()
{
    ColleagueCard card(m_theme);
    card.show();
    const auto words = [&card] {
        QStringList shown;
        const auto labels = card.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                shown.append(label->text());
        }
        return shown.join(u'|');
    };
    Topic energy { { u"energy"_s }, u"Énergie"_s, u"Energy"_s };
    card.setTopics({ energy });
    Colleague whole = lea();
    whole.skills = { energy.id };
    card.setColleague(whole);
    QTRY_VERIFY(words().contains(u"lea@norvane.example"_s) && words().contains(u"Energy"_s));
    card.setColleague(Colleague { whole.id, whole.name });
    QTRY_VERIFY(!words().contains(u"lea@norvane.example"_s) && !words().contains(u"Lyon"_s));
    QVERIFY(words().contains(u"Léa Martin"_s));
}

void TestDirectoryPage::theModelKeepsItsWord()
{
    ColleagueModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setColleagues({ lea(), { { u"mads"_s }, u"Mads K."_s } });
    QCOMPARE(
        model.index(0).data(Qt::AccessibleTextRole).toString(), u"Léa Martin. Engineer · Lyon"_s);
    QCOMPARE(model.indexOf({ u"mads"_s }).row(), 1);
    model.setColleagues({ { { u"mads"_s }, u"Mads K."_s } });
    QVERIFY(!model.indexOf({ u"lea"_s }).isValid());
    model.setColleagues({});
    QCOMPARE(model.rowCount(), 0);
}

void TestDirectoryPage::rowsStandWhereTheyShould()
{
    const QRect row(0, 100, 400, 64);
    const ColleagueRowLayout two = layoutColleagueRow(row, 20, 16, true);
    QVERIFY(
        two.card.contains(two.face) && two.card.contains(two.name) && two.card.contains(two.line));
    QVERIFY(!two.face.intersects(two.name) && !two.name.intersects(two.line));
    QVERIFY(two.card.bottom() < row.bottom()); // the gap to the next
    const ColleagueRowLayout one = layoutColleagueRow(row, 20, 16, false);
    QVERIFY(one.line.isNull());
    QVERIFY(std::abs(one.name.center().y() - one.face.center().y()) <= 1);
    QVERIFY(layoutColleagueRow(QRect(0, 0, 30, 64), 20, 16, true).name.width() >= 0);
}

void TestDirectoryPage::rowsAreMirrored()
{
    ColleagueDelegate delegate(m_theme);
    ColleagueModel model;
    model.setColleagues({ lea() });
    const QSize size(400, 64);
    const QImage left = paintedRow(delegate, model.index(0), size, Qt::LeftToRight);
    const QImage right = paintedRow(delegate, model.index(0), size, Qt::RightToLeft);
    const QPoint face(13, 28); // in the disc, beside its letters
    QVERIFY(left.pixel(face) != left.pixel(size.width() - 1 - face.x(), face.y()));
    QCOMPARE(right.pixel(size.width() - 1 - face.x(), face.y()), left.pixel(face));
}

void TestDirectoryPage::nothingIsChosenBeforeTheServerSaidWhatHolds()
{
    DirectorySection section(m_theme, m_core->directory(), m_core->session());
    section.show();
    const auto boxes = section.findChildren<QCheckBox *>();
    QVERIFY(boxes.size() > 5);
    for (const QCheckBox *box : boxes) // none is on by itself, none can be changed unknown
        QVERIFY(!box->isChecked() && !box->isEnabled());
    VERIFY_NAMED(&section);
}

void TestDirectoryPage::everyControlHasAName()
{
    keep({ lea() }, now);
    m_page->opened();
    QTRY_COMPARE(listOf(m_page.get())->model()->rowCount(), 1);
    VERIFY_NAMED(m_page.get());
}

QTEST_MAIN(TestDirectoryPage)
#include "tst_directorypage.moc"
