// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/uistories.h"
#include "ui/common/charts/meter.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/counterlabel.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/outside.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/popovers/undotoast.h"
#include "ui/common/states/banner.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QUrl>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

class TestControls final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void controlsHaveTheDesignsHeights();
    void aPrimaryButtonIsFilledWithTheAccent();
    void enterPressesAButton();
    void aBusyButtonCannotBePressed();
    void aTickedChipKeepsItsWidth();
    void anAmpersandOfANameIsNoHiddenKey();
    void anUnavailableChipSaysWhy();
    void theCounterWarnsInTheLastTenth();
    void theMeterIsAmberBelowWhatIsAsked();
    void wrappedTextIsCutAfterItsLines();
    void rowsWrapWhenTheyAreFull();
    void whatStandsApartInARowKeepsTheNearEdge();
    void whatIsLowStandsInTheMiddleOfItsRow();
    void aRowIsFilledByWhatStandsInIt();
    void aRowInARowWrapsWhereItIsTooLong();
    void rowsKeepTheirMargins();
    void whatWasDoneCanBeUndoneOnce();
    void aToastGoesByItself();
    void whatNoProgramOpensIsOnTheClipboard();
    void whatIsCopiedIsSaid();
    void pictureIsAskedForOnceAndCut();
    void picturesThatWereShownLongAgoAreForgotten();
    void aSmallBannerTakesLessRoom();
    void aBannerSaysItsMessage();
    void aBannerIsAnnouncedHoweverItIsShown();

private:
    Theme m_theme;
};

void TestControls::controlsHaveTheDesignsHeights()
{
    Button regular(m_theme, Button::Kind::Normal, u"Schedule"_s);
    QCOMPARE(regular.sizeHint().height(), 36);
    regular.setSize(Button::Size::Small);
    QCOMPARE(regular.sizeHint().height(), 28);
    const std::unique_ptr<Button> icon(Button::iconOnly(m_theme, u"more"_s, u"More"_s));
    QCOMPARE(icon->sizeHint(), QSize(36, 28));
    QCOMPARE(icon->accessibleName(), u"More"_s);
    Chip chip(m_theme, u"Climate"_s);
    QCOMPARE(chip.sizeHint().height(), 28);
    chip.setNetwork(Network::LinkedIn);
    QCOMPARE(chip.sizeHint().height(), 34);
    Tag tag(m_theme, u"Event"_s);
    QCOMPARE(tag.sizeHint().height(), 20);
    tag.setTall(true);
    QCOMPARE(tag.sizeHint().height(), 28);
}

void TestControls::aPrimaryButtonIsFilledWithTheAccent()
{
    Button button(m_theme, Button::Kind::Primary, u"Relay to 3"_s);
    button.resize(button.sizeHint());
    QCOMPARE(button.grab().toImage().pixelColor(6, 18), lightTokens().accent);
    button.setEnabled(false);
    QCOMPARE(button.grab().toImage().pixelColor(6, 18), lightTokens().sunken);
}

void TestControls::enterPressesAButton()
{
    Button button(m_theme, Button::Kind::Normal, u"Try now"_s);
    QSignalSpy clicked(&button, &Button::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(clicked.size(), 2);
}

void TestControls::aBusyButtonCannotBePressed()
{
    Button button(m_theme, Button::Kind::Primary, u"Relay"_s);
    button.setBusy(true);
    QSignalSpy clicked(&button, &Button::clicked);
    QTest::keyClick(&button, Qt::Key_Return);
    QTest::mouseClick(&button, Qt::LeftButton);
    QCOMPARE(clicked.size(), 0);
}

void TestControls::aTickedChipKeepsItsWidth()
{
    Chip chip(m_theme, u"Climate"_s);
    const int width = chip.sizeHint().width();
    chip.setChecked(true);
    QCOMPARE(chip.sizeHint().width(), width);
    chip.resize(chip.sizeHint());
    QCOMPARE(chip.grab().toImage().pixelColor(8, 14), lightTokens().accentSoft);
}

void TestControls::anAmpersandOfANameIsNoHiddenKey()
{
    const QString name = u"R&D"_s;
    Chip chip(m_theme, name);
    Button button(m_theme, Button::Kind::Normal, name);
    Tag tag(m_theme, name);
    for (QAbstractButton *one : { static_cast<QAbstractButton *>(&chip),
             static_cast<QAbstractButton *>(&button), static_cast<QAbstractButton *>(&tag) }) {
        QVERIFY(one->shortcut().isEmpty());
        QCOMPARE(one->text(), name);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(one);
        QVERIFY(face);
        QCOMPARE(face->text(QAccessible::Name), name);
    }
    chip.setText(u"P&L"_s);
    QCOMPARE(chip.accessibleName(), u"P&L"_s);
    chip.setText(u"Sales"_s);
    QCOMPARE(chip.accessibleName(), QString()); // the text tells it
}

void TestControls::anUnavailableChipSaysWhy()
{
    Chip chip(m_theme, u"X"_s);
    chip.setUnavailable(u"This story may not be relayed to X"_s);
    QVERIFY(!chip.isEnabled());
    QCOMPARE(chip.toolTip(), u"This story may not be relayed to X"_s);
    QCOMPARE(chip.accessibleDescription(), chip.toolTip());
    chip.setUnavailable({});
    QVERIFY(chip.isEnabled());
}

void TestControls::theCounterWarnsInTheLastTenth()
{
    using Level = CounterLabel::Level;
    TextCheck check;
    check.limit = 300;
    check.length = 269;
    QCOMPARE(CounterLabel::levelOf(check), Level::Normal);
    check.length = 270;
    QCOMPARE(CounterLabel::levelOf(check), Level::Near);
    check.length = 301;
    QCOMPARE(CounterLabel::levelOf(check), Level::Over);
    CounterLabel label(m_theme, Network::Bluesky);
    label.setCheck(check);
    QCOMPARE(label.text(), u"301 / 300"_s);
    QVERIFY(label.accessibleName().contains(u"Bluesky"_s));
    check.limit = 0;
    QCOMPARE(CounterLabel::levelOf(check), Level::Normal);
}

void TestControls::theMeterIsAmberBelowWhatIsAsked()
{
    OwnWordsMeter meter(m_theme);
    auto *bar = meter.findChild<Meter *>();
    meter.resize(300, 40);
    const auto colorAt = [bar](int percent) {
        const QImage shown = bar->grab().toImage();
        return shown.pixelColor(shown.width() * percent / 100, 3);
    };
    meter.setPercent(82, 0);
    QCOMPARE(colorAt(40), lightTokens().accent);
    QCOMPARE(colorAt(95), lightTokens().sunken);
    meter.setPercent(50, 60);
    QCOMPARE(colorAt(40), lightTokens().warn);
    QVERIFY(bar->accessibleDescription().contains(u"60"_s));
    QCOMPARE(bar->value(), 50);
}

void TestControls::wrappedTextIsCutAfterItsLines()
{
    TextLabel label(m_theme, TextStyle::Small, &Tokens::muted, u"word "_s.repeated(80));
    label.setWrapped(2);
    QCOMPARE(label.heightForWidth(200), 32);
    label.setWrapped();
    QVERIFY(label.heightForWidth(200) > 64);
    QCOMPARE(label.heightForWidth(100'000), 16);
}

void TestControls::rowsWrapWhenTheyAreFull()
{
    QWidget holder;
    auto *flow = new FlowLayout(8, &holder);
    for (int i = 0; i < 5; ++i) {
        auto *box = new QWidget;
        box->setFixedSize(90, 28);
        flow->addWidget(box);
    }
    QCOMPARE(flow->heightForWidth(500), 28);
    QCOMPARE(flow->heightForWidth(300), 64);
    QCOMPARE(flow->heightForWidth(90), 5 * 28 + 4 * 8);
}

void TestControls::whatStandsApartInARowKeepsTheNearEdge()
{
    QWidget holder;
    auto *flow = new FlowLayout(8, &holder, true);
    flow->setApart(1);
    QList<QWidget *> boxes;
    for (int i = 0; i < 3; ++i) {
        boxes.append(new QWidget);
        boxes.last()->setFixedSize(90, 28);
        flow->addWidget(boxes.last());
    }
    const auto lefts = [&](int width) {
        flow->setGeometry(QRect(0, 0, width, flow->heightForWidth(width)));
        QList<int> found;
        for (const QWidget *box : boxes)
            found.append(box->x());
        return found;
    };
    QCOMPARE(lefts(500), (QList<int> { 0, 312, 410 }));
    QCOMPARE(lefts(250), (QList<int> { 0, 160, 160 })); // the third in a row of its own
    QCOMPARE(flow->heightForWidth(250), 64);
    boxes.first()->hide();
    QCOMPARE(lefts(500).mid(1), (QList<int> { 312, 410 }));
}

void TestControls::whatIsLowStandsInTheMiddleOfItsRow()
{
    QWidget holder;
    auto *flow = new FlowLayout(8, &holder);
    QList<QWidget *> boxes;
    for (const int height : { 16, 28, 20, 36 }) {
        boxes.append(new QWidget);
        boxes.last()->setFixedSize(90, height);
        flow->addWidget(boxes.last());
    }
    const auto tops = [&](int width) {
        flow->setGeometry(QRect(0, 10, width, flow->heightForWidth(width)));
        QList<int> found;
        for (const QWidget *box : std::as_const(boxes))
            found.append(box->y());
        return found;
    };
    QCOMPARE(tops(500), (QList<int> { 20, 14, 18, 10 })); // also before what is the highest
    QCOMPARE(tops(200), (QList<int> { 16, 10, 54, 46 })); // each row for itself
    QCOMPARE(flow->heightForWidth(200), 28 + 8 + 36);
}

void TestControls::aRowIsFilledByWhatStandsInIt()
{
    QWidget holder;
    auto *flow = new FlowLayout(10, &holder);
    flow->setFilled();
    QList<QWidget *> boxes;
    for (const int width : { 120, 100 }) {
        boxes.append(new QWidget);
        boxes.last()->setMinimumSize(width, 28);
        flow->addWidget(boxes.last());
    }
    const auto places = [&](int width) {
        flow->setGeometry(QRect(0, 0, width, flow->heightForWidth(width)));
        QList<QRect> found;
        for (const QWidget *box : std::as_const(boxes))
            found.append(box->geometry());
        return found;
    };
    QCOMPARE(places(250), (QList<QRect> { { 0, 0, 130, 28 }, { 140, 0, 110, 28 } }));
    QCOMPARE(places(230), (QList<QRect> { { 0, 0, 120, 28 }, { 130, 0, 100, 28 } }));
    QCOMPARE(places(229), (QList<QRect> { { 0, 0, 229, 28 }, { 0, 38, 229, 28 } }));
}

void TestControls::aRowInARowWrapsWhereItIsTooLong()
{
    QWidget holder;
    auto *flow = new FlowLayout(8, &holder);
    auto *first = new QWidget;
    first->setFixedSize(100, 28);
    flow->addWidget(first);
    auto *part = new QWidget;
    auto *inner = new FlowLayout(8, part);
    for (int i = 0; i < 3; ++i) {
        auto *box = new QWidget;
        box->setFixedSize(90, 20);
        inner->addWidget(box);
    }
    flow->addWidget(part);
    QCOMPARE(flow->heightForWidth(100 + 8 + 286), 28);
    QCOMPARE(flow->heightForWidth(100 + 8 + 285), 28 + 8 + 20); // as a whole
    QCOMPARE(flow->heightForWidth(200), 28 + 8 + 20 + 8 + 20); // and in two where it must
}

void TestControls::rowsKeepTheirMargins()
{
    QWidget holder;
    auto *flow = new FlowLayout(8, &holder);
    flow->setContentsMargins(12, 5, 10, 6);
    QList<QWidget *> boxes;
    for (int i = 0; i < 2; ++i) {
        boxes.append(new QWidget);
        boxes.last()->setFixedSize(90, 28);
        flow->addWidget(boxes.last());
    }
    QCOMPARE(flow->sizeHint(), QSize(12 + 188 + 10, 5 + 28 + 6));
    QCOMPARE(flow->heightForWidth(210), 5 + 28 + 6);
    QCOMPARE(flow->heightForWidth(209), 5 + 28 + 8 + 28 + 6);
    flow->setGeometry(QRect(0, 0, 209, 75));
    QCOMPARE(boxes.first()->pos(), QPoint(12, 5));
    QCOMPARE(boxes.last()->pos(), QPoint(12, 5 + 28 + 8));
}

void TestControls::whatWasDoneCanBeUndoneOnce()
{
    QWidget window;
    window.resize(1000, 700);
    UndoToast toast(m_theme, &window);
    int undone = 0;
    toast.offer({ u"Story hidden from your queue"_s, u"impression"_s, [&] { ++undone; } });
    QCOMPARE(toast.geometry().bottom(), 700 - 16 - 1);
    QVERIFY(toast.isOffering());
    QVERIFY(toast.undo());
    QVERIFY(!toast.undo());
    QCOMPARE(undone, 1);
    QVERIFY(toast.isHidden());
}

void TestControls::aToastGoesByItself()
{
    QWidget window;
    window.resize(1000, 700);
    UndoToast toast(m_theme, &window);
    int settled = 0;
    toast.offer({ u"Kept for later"_s, u"save"_s, [] {}, [&settled] { ++settled; } });
    QVERIFY(!toast.isHidden());
    auto *timer = toast.findChild<QTimer *>();
    QVERIFY(timer && timer->isActive());
    QCOMPARE(timer->interval(), 8000);
    timer->start(1);
    QTRY_VERIFY(toast.isHidden());
    QCOMPARE(settled, 1);
    QVERIFY(!toast.undo());
    toast.offer({ u"Kept for later"_s, u"save"_s, [] { } });
    QVERIFY(toast.isOffering());
    toast.offer({ u"Another"_s, u"save"_s, {} });
    QVERIFY2(!toast.isOffering(), "one at a time: the newer takes the place of the older");
}

void TestControls::whatNoProgramOpensIsOnTheClipboard()
{
    QWidget window;
    window.resize(1000, 700);
    QWidget page(&window);
    QWidget part(&page);
    UndoToast toast(m_theme, &window);
    QGuiApplication::clipboard()->setText(u"mine"_s);
    Outside::open(QUrl(), &part);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
    QVERIFY(toast.isHidden());
    Outside::open(QUrl(u"https://norvane.example/pump"_s), &part); // no program is here
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://norvane.example/pump"_s);
    QVERIFY(!toast.isHidden());
    QVERIFY(toast.accessibleName().contains(u"is copied"_s));
    Outside::open(QUrl(u"mailto:lea@norvane.example"_s), &part);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"lea@norvane.example"_s);
    QWidget alone; // without such a foot it is only said
    Outside::open(QUrl(u"https://norvane.example/alone"_s), &alone);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://norvane.example/alone"_s);
}

void TestControls::whatIsCopiedIsSaid()
{
    QWidget window;
    window.resize(1000, 700);
    QWidget page(&window);
    QWidget part(&page);
    part.setAccessibleName(u"Part"_s);
    UndoToast toast(m_theme, &window);
    Outside::copy(u"https://norvane.example/pump"_s, &part, u"The link is copied"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"https://norvane.example/pump"_s);
    QVERIFY(!toast.isHidden());
    QCOMPARE(toast.accessibleName(), u"The link is copied"_s);
    QWidget alone; // without such a foot
    alone.resize(200, 100);
    alone.show();
    Outside::copy(u"alone"_s, &alone, u"It is copied"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"alone"_s);
    QCOMPARE(QToolTip::text(), u"It is copied"_s);
    QToolTip::hideText();
}

void TestControls::pictureIsAskedForOnceAndCut()
{
    OneColour source(Qt::red);
    PictureCache cache(source);
    QSignalSpy ready(&cache, &PictureCache::ready);
    QVERIFY(cache.picture(u"/media/a.jpg"_s, { 120, 96 }, 1).isNull());
    QCOMPARE(ready.size(), 1);
    const QPixmap picture = cache.picture(u"/media/a.jpg"_s, { 120, 96 }, 2);
    QCOMPARE(picture.size(), QSize(240, 192));
    QCOMPARE(picture.toImage().pixelColor(3, 3), QColor(Qt::red));
    QCOMPARE(source.requests, 1);
    QVERIFY(cache.picture({}, { 120, 96 }, 1).isNull());
    cache.rest();
    QVERIFY(!cache.picture(u"/media/a.jpg"_s, { 120, 96 }, 2).isNull());
    QCOMPARE(source.requests, 1); // what is shown is still there
    QVERIFY(cache.picture(u"/media/a.jpg"_s, { 60, 60 }, 1).isNull());
    QCOMPARE(source.requests, 2);
    QVERIFY(!cache.picture(u"/media/a.jpg"_s, { 60, 60 }, 1).isNull());
}

void TestControls::picturesThatWereShownLongAgoAreForgotten()
{
    OneColour source(Qt::red);
    PictureCache cache(source);
    const QSize large(600, 400); // nearly a MiB each
    const auto path = [](int number) { return u"/media/%1.jpg"_s.arg(number); };
    for (int number = 0; number <= 20; ++number) {
        cache.picture(path(number), large, 1); // asks
        QVERIFY(!cache.picture(path(number), large, 1).isNull());
    }
    QCOMPARE(source.requests, 21);
    cache.rest();
    QVERIFY(!cache.picture(path(20), large, 1).isNull());
    QCOMPARE(source.requests, 21);
    QVERIFY(cache.picture(path(0), large, 1).isNull()); // asked for anew
    QCOMPARE(source.requests, 22);
}

void TestControls::aSmallBannerTakesLessRoom()
{
    const QString text = u"Half a sentence "_s.repeated(20);
    const auto heightOf = [&](const QString &title, bool isSmall) {
        Banner banner(m_theme, Tone::Warn, u"warning"_s);
        if (isSmall)
            banner.setSmall();
        banner.setMessage(title, text);
        return banner.heightForWidth(300);
    };
    const QString title = u"The API costs you money"_s;
    QVERIFY(heightOf({}, true) < heightOf({}, false));
    QCOMPARE(heightOf(title, true) - heightOf({}, true), 16); // its title is one small line
    QVERIFY(heightOf(title, true) < heightOf(title, false));
}

void TestControls::aBannerSaysItsMessage()
{
    Banner banner(m_theme, Tone::Warn, u"offline"_s);
    banner.setMessage(u"No connection since 14:05"_s, u"Read and write as usual."_s);
    banner.setAction(u"Try now"_s);
    QVERIFY(banner.accessibleName().contains(u"14:05"_s));
    QSignalSpy acted(&banner, &Banner::actionTriggered);
    banner.findChild<Button *>()->click();
    QCOMPARE(acted.size(), 1);
    banner.resize(600, banner.sizeHint().height());
    QCOMPARE(banner.grab().toImage().pixelColor(8, 20), lightTokens().warnSoft);
}

void TestControls::aBannerIsAnnouncedHoweverItIsShown()
{
    QWidget page;
    page.resize(600, 200);
    Banner banner(m_theme, Tone::Bad, u"error"_s, &page);
    const QSignalSpy heard(&banner, &Banner::announced);
    banner.hide();
    page.show();
    banner.setMessage({}, u"Filled first"_s);
    banner.show();
    QTRY_COMPARE(heard.size(), 1);
    QCOMPARE(heard.constFirst().constFirst().toString(), u"Filled first"_s);
    banner.hide();
    banner.show(); // the same goes wrong again
    QTRY_COMPARE(heard.size(), 2);
    banner.hide();
    banner.show();
    banner.setMessage({}, u"Shown first"_s);
    QTRY_COMPARE(heard.size(), 3);
    QCOMPARE(heard.constLast().constFirst().toString(), u"Shown first"_s);
    page.hide();
    page.show(); // it stood there all the time
    QCoreApplication::processEvents();
    QCOMPARE(heard.size(), 3);
}

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
