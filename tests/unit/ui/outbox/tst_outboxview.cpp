// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/outbox/outboxrows.h"
#include "tests/unit/ui/support/mirror.h"
#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/states/banner.h"
#include "ui/outbox/outboxdelegate.h"
#include "ui/outbox/outboxview.h"
#include "ui/theme/metrics.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHash>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Tests;

namespace {

class NoImages final : public ImageSource {
public:
    void request(const QString &path) override { Q_EMIT loaded(path, {}); }
};

//! The window of a test: theme, pictures and the outbox, 1184 × 816 as in the design.
struct World {
    World()
    {
        theme.install(*qApp);
        view.resize(1184, 816);
        view.setMoment(quietMoment());
        view.show();
    }
    void show(const RelayService::Row &row, const QList<RelayStep> &steps = {})
    {
        view.setRows({ row });
        view.select(row.relay.id);
        view.detail().setRelay(row, steps, {}, quietMoment());
        QApplication::processEvents();
    }
    //! Visible buttons of the footer, enabled or not.
    QStringList buttons() const
    {
        QStringList texts;
        for (const auto *button : view.findChild<OutboxActions *>()->findChildren<Button *>()) {
            if (button->isVisible())
                texts.append(button->text());
        }
        return texts;
    }
    Button *button(const QString &text) const
    {
        for (auto *button : view.findChildren<Button *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }

    Theme theme;
    NoImages images;
    PictureCache pictures { images };
    OutboxView view { theme, pictures };
};

//! The buttons below a relay in doubt as translations/relais_fr.ts has them.
class FrenchFoot final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        static const QHash<QByteArray, QString> words { { "Cancel relay", u"Annuler le relais"_s },
            { "Open my profile", u"Ouvrir mon profil"_s },
            { "I can see it there", u"Je le vois là-bas"_s },
            { "Check now", u"Vérifier maintenant"_s } };
        const bool mine = qstrcmp(context, OutboxActions::staticMetaObject.className()) == 0;
        return mine ? words.value(QByteArray(source)) : QString();
    }
};

} // namespace

class TestOutboxView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreMirroredOnARightToLeftDesktop();
    void eachStateOffersItsActs_data();
    void eachStateOffersItsActs();
    void cancelIsOffWhileItMayBePublicAndSaysWhy();
    void theFootOfANarrowOutboxCutsNoButton_data();
    void theFootOfANarrowOutboxCutsNoButton();
    void cancellingAsksInTheFooter();
    void deletingOnRequestIsAskedOnceMore();
    void seeingItThereTakesAnOptionalLink();
    void lettersActOnTheSelectedRelay();
    void theMenuKeyOffersWhatTheFooterOffers();
    void theMenuActsOnWhatItWasOpenedFor();
    void whatMissedItsTimeCanBeSentOrMoved();
    void clickingYesInTheRowAsksForTheLink();
    void aRowIsLaidOutAsDesigned();
    void aSelectedRowIsPaintedInTheAccent();
    void pausedShowsABannerWithTheWayBack();
    void theSummaryCountsWhatNeedsYou();
    void everyControlHasAName();
    void emptyOutboxSaysSo();
    void aSearchThatFindsNothingSaysWhatAndIsClearedThere();
};

void TestOutboxView::eachStateOffersItsActs_data()
{
    QTest::addColumn<RelayService::Row>("row");
    QTest::addColumn<QStringList>("buttons");
    RelayService::Row scheduled = aRow(u"a"_s, RelayState::Queued);
    scheduled.relay.scheduled = true;
    scheduled.relay.notBefore = noon().addSecs(3600);
    RelayService::Row published = aRow(u"a"_s, RelayState::Published);
    published.relay.permalink = QUrl(u"https://mas.example/1"_s);
    RelayService::Row doubt = aRow(u"a"_s, RelayState::Unknown);
    doubt.account.network = Network::Mastodon;
    doubt.account.server = QUrl(u"https://mas.example"_s);
    QTest::newRow("scheduled") << scheduled
                               << QStringList { u"Cancel relay"_s, u"Move"_s, u"Send now"_s };
    QTest::newRow("retrying") << aRetryingRow(u"a"_s)
                              << QStringList { u"Cancel relay"_s, u"Retry now"_s };
    QTest::newRow("sending") << aRow(u"a"_s, RelayState::Sending)
                             << QStringList { u"Cancel relay"_s };
    QTest::newRow("unknown") << doubt
                             << QStringList { u"Cancel relay"_s, u"Open my profile"_s,
                                    u"I can see it there"_s, u"Check now"_s };
    QTest::newRow("question") << aRow(u"a"_s, RelayState::NeedsConfirmation, Network::Email)
                              << QStringList { u"Cancel relay"_s, u"No"_s, u"Yes, it did"_s };
    QTest::newRow("published") << published
                               << QStringList { u"Copy my text"_s, u"Copy tracked link"_s,
                                      u"Open"_s };
    QTest::newRow("signed out") << aRefusedRow(u"a"_s, ErrorCode::Unauthorized)
                                << QStringList { u"Cancel relay"_s, u"Copy my text"_s,
                                       u"Sign in again"_s };
    QTest::newRow("too long") << aRefusedRow(u"a"_s, ErrorCode::Rejected, u"text-too-long"_s)
                              << QStringList { u"Cancel relay"_s, u"Copy my text"_s,
                                     u"Shorten it"_s };
    QTest::newRow("withdrawn") << aRefusedRow(u"a"_s, ErrorCode::Rejected, u"story-withdrawn"_s)
                               << QStringList { u"Copy my text"_s };
    RelayService::Row elsewhere = aRow(u"a"_s, RelayState::Published);
    elsewhere.relay.text.clear();
    QTest::newRow("from another machine") << elsewhere << QStringList { u"Copy tracked link"_s };
    QTest::newRow("cancelled") << aRow(u"a"_s, RelayState::Cancelled)
                               << QStringList { u"Copy my text"_s };
}

void TestOutboxView::eachStateOffersItsActs()
{
    QFETCH(RelayService::Row, row);
    QFETCH(QStringList, buttons);
    World world;
    world.show(row);
    QStringList shown = world.buttons();
    shown.sort();
    buttons.sort();
    QCOMPARE(shown, buttons);
}

void TestOutboxView::cancelIsOffWhileItMayBePublicAndSaysWhy()
{
    World world;
    world.show(aRow(u"a"_s, RelayState::Unknown));
    Button *cancel = world.button(u"Cancel relay"_s);
    QVERIFY(cancel && !cancel->isEnabled());
    QVERIFY(cancel->toolTip().contains(u"may already be public"_s));
    QTest::keyClick(&world.view.list(), Qt::Key_Delete);
    QCOMPARE(world.view.detail().actions().asking(), OutboxActions::Ask::Nothing);
}

void TestOutboxView::theFootOfANarrowOutboxCutsNoButton_data()
{
    QTest::addColumn<bool>("french");
    QTest::addColumn<int>("window");
    for (const int window : { 1100, 1240, 1440 }) {
        QTest::addRow("English, %d", window) << false << window;
        QTest::addRow("French, %d", window) << true << window;
    }
}

void TestOutboxView::theFootOfANarrowOutboxCutsNoButton()
{
    QFETCH(bool, french);
    QFETCH(int, window);
    FrenchFoot words;
    if (french)
        QVERIFY(QCoreApplication::installTranslator(&words));
    World world;
    world.view.resize(window - Metrics::rail - 2 * Metrics::pageMargin, 800);
    RelayService::Row doubt = aRow(u"a"_s, RelayState::Unknown);
    doubt.account.network = Network::Mastodon;
    doubt.account.server = QUrl(u"https://mas.example"_s);
    world.show(doubt);
    const OutboxActions &foot = world.view.detail().actions();
    QCOMPARE(world.buttons().size(), 4);
    for (const auto *button : foot.findChildren<Button *>()) {
        if (!button->isVisible())
            continue;
        const QRect place(button->mapTo(&foot, QPoint()), button->size());
        QVERIFY2(foot.rect().contains(place), qPrintable(button->text()));
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        QVERIFY2(button->height() >= button->sizeHint().height(), qPrintable(button->text()));
    }
    const QRect whole(foot.mapTo(&world.view, QPoint()), foot.size());
    QVERIFY(world.view.rect().contains(whole));
}

void TestOutboxView::cancellingAsksInTheFooter()
{
    World world;
    world.show(aRetryingRow(u"a"_s));
    QSignalSpy cancelled(&world.view.detail().actions(), &OutboxActions::cancelConfirmed);
    QTest::keyClick(&world.view.list(), Qt::Key_Delete);
    QCOMPARE(world.view.detail().actions().asking(), OutboxActions::Ask::Cancel);
    QCOMPARE(cancelled.size(), 0);
    QCOMPARE(QApplication::focusWidget(), world.button(u"Keep it"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(world.view.detail().actions().asking(), OutboxActions::Ask::Nothing);
    QTest::keyClick(&world.view.list(), Qt::Key_Delete);
    world.button(u"Cancel relay"_s)->click();
    QCOMPARE(cancelled.size(), 1);
}

void TestOutboxView::deletingOnRequestIsAskedOnceMore()
{
    World world;
    RelayService::Row row = aRow(u"a"_s, RelayState::Published);
    row.storyWithdrawn = true;
    row.deletionAsked = true;
    row.toCorrect = true;
    row.removable = true;
    world.show(row);
    OutboxActions &actions = world.view.detail().actions();
    QSignalSpy deleted(&actions, &OutboxActions::deleteConfirmed);
    QVERIFY(!world.buttons().contains(u"Delete at the network"_s)); // the filled one does it
    actions.triggerMain();
    QCOMPARE(actions.asking(), OutboxActions::Ask::Delete);
    QCOMPARE(deleted.size(), 0);
    world.button(u"Delete it"_s)->click();
    QCOMPARE(deleted.size(), 1);
}

void TestOutboxView::seeingItThereTakesAnOptionalLink()
{
    World world;
    world.show(aRow(u"a"_s, RelayState::Unknown));
    OutboxActions &actions = world.view.detail().actions();
    QSignalSpy confirmed(&actions, &OutboxActions::publishedConfirmed);
    world.button(u"I can see it there"_s)->click();
    auto *link = actions.findChild<QLineEdit *>(u"postLink"_s);
    link->setText(u"javascript:alert(1)"_s);
    world.button(u"It is there"_s)->click();
    QCOMPARE(confirmed.size(), 0); // not a web address
    link->setText(u" https://mas.example/@camille/1 "_s);
    world.button(u"It is there"_s)->click();
    QCOMPARE(confirmed.size(), 1);
    QCOMPARE(confirmed.at(0).at(0).toUrl(), QUrl(u"https://mas.example/@camille/1"_s));
    world.button(u"I can see it there"_s)->click();
    world.button(u"It is there"_s)->click();
    QCOMPARE(confirmed.at(1).at(0).toUrl(), QUrl());
}

void TestOutboxView::lettersActOnTheSelectedRelay()
{
    World world;
    QSignalSpy retried(&world.view, &OutboxView::retryAsked);
    QSignalSpy checked(&world.view, &OutboxView::checkAsked);
    QSignalSpy opened(&world.view, &OutboxView::openAsked);
    QSignalSpy copied(&world.view, &OutboxView::linkCopyAsked);
    QSignalSpy denied(&world.view, &OutboxView::notPublishedAsked);
    world.show(aRetryingRow(u"retry"_s));
    QTest::keyClick(&world.view.list(), Qt::Key_R);
    QCOMPARE(retried.size(), 1);
    world.show(aRow(u"unknown"_s, RelayState::Unknown));
    QTest::keyClick(&world.view.list(), Qt::Key_R);
    QCOMPARE(checked.size(), 1);
    RelayService::Row published = aRow(u"published"_s, RelayState::Published);
    published.relay.permalink = QUrl(u"https://mas.example/1"_s);
    world.show(published);
    QTest::keyClick(&world.view.list(), Qt::Key_O);
    QTest::keyClick(&world.view.list(), Qt::Key_C);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(copied.size(), 1);
    RelayService::Row withdrawn = published;
    withdrawn.relay.id = { u"withdrawn"_s };
    withdrawn.relay.trackedLink.clear();
    withdrawn.storyWithdrawn = true;
    withdrawn.toCorrect = true;
    withdrawn.correction = u"It was not so"_s;
    world.show(withdrawn);
    QTest::keyClick(&world.view.list(), Qt::Key_O); // beside what is to be done first
    QTest::keyClick(&world.view.list(), Qt::Key_C); // there is none
    QCOMPARE(opened.size(), 2);
    QCOMPARE(copied.size(), 1);
    world.show(aRow(u"asks"_s, RelayState::AskPerson));
    QTest::keyClick(&world.view.list(), Qt::Key_N);
    QCOMPARE(denied.size(), 1);
    QTest::keyClick(&world.view.list(), Qt::Key_Y);
    QCOMPARE(world.view.detail().actions().asking(), OutboxActions::Ask::Link);
}

void TestOutboxView::theMenuKeyOffersWhatTheFooterOffers()
{
    World world;
    world.show(aRow(u"published"_s, RelayState::Published));
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&world.view.list(), &key);
    auto *menu = world.view.findChild<QMenu *>(u"relayMenu"_s);
    QVERIFY(menu);
    QStringList offered;
    bool toldKeys = false;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            offered.append(action->text());
        toldKeys = toldKeys || !action->shortcut().isEmpty();
    }
    QVERIFY(toldKeys);
    QStringList there = world.buttons();
    offered.sort();
    there.sort();
    QVERIFY(!there.isEmpty());
    QCOMPARE(offered, there);
    menu->close();
}

void TestOutboxView::theMenuActsOnWhatItWasOpenedFor()
{
    World world;
    const auto scheduled = [](const QString &id) {
        RelayService::Row row = aRow(id, RelayState::Queued);
        row.relay.scheduled = true;
        row.relay.notBefore = noon().addSecs(3600);
        return row;
    };
    OutboxActions &actions = world.view.detail().actions();
    const QSignalSpy sent(&actions, &OutboxActions::sendNowAsked);
    world.show(scheduled(u"a"_s));
    QMenu menu;
    actions.fillMenu(menu);
    const QList<QAction *> offered = menu.actions();
    const auto sendNow = std::find_if(offered.cbegin(), offered.cend(),
        [](const QAction *action) { return action->text() == u"Send now"_s; });
    QVERIFY(sendNow != offered.cend());
    world.show(scheduled(u"b"_s)); // the other went out by itself meanwhile
    (*sendNow)->trigger();
    QCOMPARE(sent.size(), 0);
    world.show(scheduled(u"a"_s));
    (*sendNow)->trigger();
    QCOMPARE(sent.size(), 1);
}

void TestOutboxView::whatMissedItsTimeCanBeSentOrMoved()
{
    World world;
    RelayService::Row row = aRow(u"missed"_s, RelayState::Queued);
    row.relay.scheduled = true;
    row.relay.notBefore = quietMoment().now.addSecs(-5 * 3600);
    row.waiting = u"missed-schedule"_s;
    row.needsPerson = true;
    world.show(row);
    QSignalSpy retried(world.view.findChild<OutboxActions *>(), &OutboxActions::retryAsked);
    QVERIFY(world.button(u"Move"_s));
    QVERIFY(world.button(u"Cancel relay"_s));
    world.button(u"Send now"_s)->click();
    QCOMPARE(retried.size(), 1);
}

void TestOutboxView::clickingYesInTheRowAsksForTheLink()
{
    World world;
    world.show(aRow(u"asks"_s, RelayState::NeedsConfirmation, Network::X));
    OutboxList &list = world.view.list();
    const QModelIndex index = world.view.model().index(0);
    const OutboxRowLayout layout = list.delegate().layoutOf(list.visualRect(index), index);
    QSignalSpy denied(&world.view, &OutboxView::notPublishedAsked);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, layout.no.center());
    QCOMPARE(denied.size(), 1);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, layout.act.center());
    QCOMPARE(world.view.detail().actions().asking(), OutboxActions::Ask::Link);
}

void TestOutboxView::aRowIsLaidOutAsDesigned()
{
    const OutboxRowSizes sizes { 100, 30, 60, 0 };
    QCOMPARE(outboxRowHeight(sizes), 61);
    const OutboxRowLayout layout = layoutOutboxRow(QRect(0, 0, 560, 61), sizes);
    QCOMPARE(layout.picture, QRect(12, 10, 52, 40));
    QCOMPARE(layout.network, QRect(50, 35, 20, 20)); // 6 right and 5 below the picture
    QCOMPARE(layout.title.left(), 76);
    QCOMPARE(layout.title.height(), 20);
    QCOMPARE(layout.reason.top() - layout.title.bottom() - 1, 2);
    QCOMPARE(layout.tag, QRect(448, 10, 100, 20));
    QCOMPARE(layout.act.right() + 1, 548);
    QCOMPARE(layout.time.right() + 1, layout.act.left());
    QVERIFY(layout.title.right() < layout.tag.left());
}

void TestOutboxView::aSelectedRowIsPaintedInTheAccent()
{
    World world;
    world.show(aRow(u"a"_s, RelayState::Published));
    OutboxList &list = world.view.list();
    const QRect row = list.visualRect(world.view.model().index(0));
    const QImage image = list.viewport()->grab().toImage();
    const Tokens &colors = world.theme.colors();
    QCOMPARE(image.pixelColor(row.left() + 1, row.center().y()), colors.accent);
    QCOMPARE(image.pixelColor(row.left() + 8, row.top() + 4), colors.accentSoft);
    QCOMPARE(image.pixelColor(row.left() + 16, row.center().y()), colors.sunken); // no picture
    QCOMPARE(row.height(), 61);
}

void TestOutboxView::pausedShowsABannerWithTheWayBack()
{
    World world;
    world.show(aRow(u"a"_s, RelayState::Queued));
    QSignalSpy asked(&world.view, &OutboxView::pauseAsked);
    world.button(u"Pause all"_s)->click();
    QCOMPARE(asked.at(0).at(0).toBool(), true);
    OutboxMoment moment = quietMoment();
    moment.paused = true;
    world.view.setMoment(moment);
    world.button(u"Send again"_s)->click();
    QCOMPARE(asked.at(1).at(0).toBool(), false);
    QCOMPARE(world.view.model().index(0).data(OutboxModel::TimeRole).toString(), u"Paused"_s);
}

void TestOutboxView::theSummaryCountsWhatNeedsYou()
{
    World world;
    world.view.setRows({ aRow(u"a"_s, RelayState::NeedsConfirmation),
        aRefusedRow(u"b"_s, ErrorCode::Unauthorized), aRow(u"c"_s, RelayState::Sending) });
    QCOMPARE(world.view.summary(), u"2 need(s) you, 2 on their way"_s);
    world.view.setRows({ aRow(u"a"_s, RelayState::Published) });
    QCOMPARE(world.view.summary(), u"Nothing waits"_s);
}

void TestOutboxView::everyControlHasAName()
{
    World world;
    for (const RelayState state : { RelayState::Queued, RelayState::Unknown, RelayState::AskPerson,
             RelayState::NeedsConfirmation, RelayState::Refused, RelayState::Published }) {
        world.show(aRow(u"a"_s, state));
        VERIFY_NAMED(&world.view);
    }
}

void TestOutboxView::emptyOutboxSaysSo()
{
    World world;
    world.view.setRows({});
    QVERIFY(!world.view.list().isVisible());
    QCOMPARE(world.view.summary(), u"Nothing waits"_s);
}

void TestOutboxView::aSearchThatFindsNothingSaysWhatAndIsClearedThere()
{
    World world;
    world.view.setRows({ aRow(u"a"_s, RelayState::Published) });
    world.view.setSearch(u"zebra"_s);
    const auto says = [&world](const QString &words) {
        const auto labels = world.view.findChildren<TextLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const TextLabel *label) {
            return label->isVisibleTo(&world.view) && label->text().contains(words);
        });
    };
    QVERIFY(says(u"zebra"_s));
    QVERIFY(!says(u"under “All”"_s)); // that is where one is
    QSignalSpy cleared(&world.view, &OutboxView::searchCleared);
    QVERIFY(world.button(u"Clear"_s));
    world.button(u"Clear"_s)->click();
    QCOMPARE(cleared.size(), 1);
    world.view.setSearch({});
    QVERIFY(!says(u"zebra"_s));
}

void TestOutboxView::rowsAreMirroredOnARightToLeftDesktop()
{
    Theme theme;
    theme.install(*qApp);
    Ui::Test::OneColour images(Qt::red);
    PictureCache pictures(images);
    OutboxDelegate delegate(theme, pictures);
    QStandardItemModel model;
    auto *item = new QStandardItem(u"A story"_s);
    item->setData(u"Camille"_s, OutboxModel::ReasonRole);
    item->setData(u"Sent"_s, OutboxModel::StateRole);
    item->setData(true, OutboxModel::FirstInGroupRole);
    item->setData(true, OutboxModel::LastInGroupRole);
    item->setData(u"/media/one.jpg"_s, OutboxModel::ImagePathRole);
    model.appendRow(item);
    const QSize size(520, 61);
    const auto redAt = [&](Qt::LayoutDirection direction) {
        const QImage row = Ui::Test::paintedRow(delegate, model.index(0, 0), size, direction);
        for (int x = 0; x < row.width(); ++x) {
            if (row.pixelColor(x, 30) == Qt::red)
                return x;
        }
        return -1;
    };
    QTRY_VERIFY(redAt(Qt::LeftToRight) >= 0); // once the picture has come
    QVERIFY(redAt(Qt::LeftToRight) < 40);
    QVERIFY(redAt(Qt::RightToLeft) > 440);
}

QTEST_MAIN(TestOutboxView)
#include "tst_outboxview.moc"
