// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/clientcore.h"
#include "core/services/privacy/leaveservice.h"
#include "core/services/queue/queueservice.h"
#include "core/services/quietsettings.h"
#include "core/settings/settings.h"
#include "core/store/organizationstore.h"
#include "core/store/store.h"
#include "core/store/storystore.h"
#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/reach.h"
#include "tests/unit/ui/support/signedin.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/controls/chip.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/desktop/autostart.h"
#include "ui/desktop/globalshortcut.h"
#include "ui/settings/aboutsection.h"
#include "ui/settings/devicessection.h"
#include "ui/settings/interestsform.h"
#include "ui/settings/leavedays.h"
#include "ui/settings/leaveform.h"
#include "ui/settings/mydatacard.h"
#include "ui/settings/networksection.h"
#include "ui/settings/quietform.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/railrowlayout.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

#include <algorithm>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

//! The settings on a real profile that nobody is signed in to.
class TestSettingsPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void aboutNamesTheLibrariesThatAreLinked();
    void init();
    void cleanup();
    void everyControlHasAName();
    void everyControlIsWithinReach();
    void controlShiftEExports();
    void leaveDaysAreAddedAndTakenBack();
    void leaveBeginsTodayAlsoAfterMidnight();
    void howLateAndHowOftenAreChosen();
    void aProxyIsNamed();
    void whetherTheProxysPasswordIsKeptIsSaid();
    void everyTopicOpensByTheKeyboard();
    void noTopicsNameIsCut();
    void quietHoursAreKeptAsTheyAreChanged();
    void aTimeIsKeptOnceItIsTyped();
    void whatWasChosenElsewhereIsShown();
    void theArrowsOfATimeMoveIt();
    void startingAtSignInIsAnEntryOfTheDesktop();
    void whatIsToldIsChosen();
    void theKeysThatOpenAreChosen();
    void keysThatDoNotWorkAreSaidInWords();
    void interestsOrderTheQueue();
    void interestsSayHowManyStoriesAWeekTheyBring();
    void theThemeIsKept();
    void theTextSizeIsKept();
    void theLanguageIsKept();
    void leavingIsTwoClicksWithTheExportOffered();
    void whoCannotTellTheCompanyMayEraseThisMachine();
    void signingADeviceOutIsAskedFirst();

private:
    Settings &settings() const { return m_core->settings(); }
    SettingsPage::Services services() const
    {
        return { settings(), m_core->session(), m_core->accounts(), m_core->exports(),
            m_core->leaving(), m_core->devices(), m_core->queue(), m_core->charter(),
            m_core->proxy(), m_core->pushJournal(), m_core->directory(), m_core->reach(), m_clock,
            nullptr, m_shortcut.get() };
    }
    Autostart autostart() const
    {
        return Autostart({ u"/opt/relais 1/relais"_s, u"--background"_s },
            m_folder->filePath(u"config/autostart"_s));
    }
    //! The part of the page that one sees.
    QWidget *shown() const { return m_page->findChild<QStackedWidget *>()->currentWidget(); }

    Theme m_theme;
    ManualClock m_clock { now };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ClientCore> m_core;
    std::unique_ptr<GlobalShortcut> m_shortcut;
    std::unique_ptr<SettingsPage> m_page;
};

void TestSettingsPage::init()
{
    m_clock.set(now);
    m_folder = std::make_unique<QTemporaryDir>();
    auto core = ClientCore::open(m_folder->path(), m_clock);
    QVERIFY2(core.has_value(), core ? "" : qPrintable(core.error().detail));
    m_core = std::move(*core);
    m_shortcut = std::make_unique<GlobalShortcut>(settings(), nullptr);
    m_page = std::make_unique<SettingsPage>(m_theme, services(), autostart());
    m_page->resize(900, 700);
    m_page->setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestSettingsPage::cleanup()
{
    m_page.reset();
    m_shortcut.reset();
    m_core.reset();
    m_folder.reset();
}

void TestSettingsPage::everyControlHasAName()
{
    auto *topics = m_page->findChild<QListView *>();
    for (int row = 0; row < topics->model()->rowCount(); ++row) {
        topics->setCurrentIndex(topics->model()->index(row, 0));
        VERIFY_NAMED(m_page.get());
    }
}

void TestSettingsPage::everyControlIsWithinReach()
{
    auto *topics = m_page->findChild<QListView *>();
    for (int row = 0; row < topics->model()->rowCount(); ++row) {
        topics->setCurrentIndex(topics->model()->index(row, 0));
        QTest::qWait(20); // layouts
        const QStringList found = tooSmall(shown()) + againstReading(shown());
        QVERIFY2(found.isEmpty(), qPrintable(m_page->subtitle() + u": "_s + found.join(u'\n')));
    }
}

void TestSettingsPage::controlShiftEExports()
{
    m_page->activateWindow();
    QTest::keyClick(m_page.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_page->findChild<QFileDialog *>());
    QCOMPARE(m_page->section(), SettingsPage::Section::Privacy);
    m_page->findChild<QFileDialog *>()->close();
}

void TestSettingsPage::leaveDaysAreAddedAndTakenBack()
{
    m_page->show(SettingsPage::Section::QuietHours);
    auto *leave = shown()->findChild<LeaveDays *>();
    const auto press = [leave](const QString &name) {
        for (QPushButton *button : leave->findChildren<QPushButton *>()) {
            if (button->isVisible()
                && (button->text() == name || button->accessibleName().startsWith(name))) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(name));
    };
    press(u"Add"_s);
    QCOMPARE(settings().leaveDays().size(), 1);
    QVERIFY(isQuiet(quietHoursOf(settings()), m_clock.now(), QTimeZone::systemTimeZone()));
    QCoreApplication::processEvents(); // its row is shown
    press(u"Take back"_s);
    QVERIFY(settings().leaveDays().isEmpty());
}

void TestSettingsPage::leaveBeginsTodayAlsoAfterMidnight()
{
    const auto today = [this] { return m_clock.now().toLocalTime().date(); };
    m_page->show(SettingsPage::Section::QuietHours);
    const QList<QDateEdit *> days = shown()->findChild<LeaveDays *>()->findChildren<QDateEdit *>();
    QCOMPARE(days.size(), 2);
    for (const QDateEdit *day : days)
        QCOMPARE(day->date(), today());
    m_page->show(SettingsPage::Section::Profile);
    m_clock.advance(std::chrono::hours(24));
    m_page->show(SettingsPage::Section::QuietHours);
    for (const QDateEdit *day : days) {
        QCOMPARE(day->date(), today());
        QCOMPARE(day->minimumDate(), today());
    }
    // Another day comes while it is shown: yesterday's leave would quiet nothing.
    m_clock.advance(std::chrono::hours(24));
    for (QPushButton *button : shown()->findChild<LeaveDays *>()->findChildren<QPushButton *>()) {
        if (button->text() == u"Add"_s)
            button->click();
    }
    QCOMPARE(settings().leaveDays().size(), 1);
    QCOMPARE(settings().leaveDays().constFirst().first, today());
    QCOMPARE(settings().leaveDays().constFirst().second, today());
}

void TestSettingsPage::howLateAndHowOftenAreChosen()
{
    m_page->show(SettingsPage::Section::QuietHours);
    auto *late = shown()->findChild<QComboBox *>(u"lateness"_s);
    QCOMPARE(late->currentData().toInt(), 120);
    late->setCurrentIndex(late->findData(30));
    Q_EMIT late->activated(late->currentIndex());
    QCOMPARE(settings().latestMinutes(), 30);
    auto *budget = shown()->findChild<QSpinBox *>(u"budget"_s);
    QCOMPARE(budget->value(), 0);
    budget->setValue(5);
    QCOMPARE(settings().weeklyBudget(), 5);
}

void TestSettingsPage::aProxyIsNamed()
{
    m_page->show(SettingsPage::Section::Network);
    auto *host = shown()->findChild<QLineEdit *>(u"proxyHost"_s);
    auto *mode = shown()->findChild<QComboBox *>(u"proxyMode"_s);
    QVERIFY(!host->isEnabled());
    mode->setCurrentIndex(mode->findData(int(Settings::ProxyMode::Manual)));
    Q_EMIT mode->activated(mode->currentIndex());
    QVERIFY(host->isEnabled());
    QTest::keyClicks(host, u"proxy.example"_s);
    QTest::keyClick(host, Qt::Key_Return);
    QCOMPARE(settings().proxy().host, u"proxy.example"_s);
    QCOMPARE(settings().proxy().mode, Settings::ProxyMode::Manual);
}

void TestSettingsPage::whetherTheProxysPasswordIsKeptIsSaid()
{
    SignedIn server({}); // its keychain is open
    QVERIFY(server.open());
    Settings::Proxy proxy;
    proxy.mode = Settings::ProxyMode::Manual;
    proxy.host = u"127.0.0.1"_s;
    proxy.port = 9;
    server.core().settings().setProxy(proxy);
    NetworkSection section(m_theme, server.core().settings(), server.core().proxy());
    section.show();
    const auto fields = section.findChildren<QLineEdit *>();
    const auto password = std::find_if(fields.cbegin(), fields.cend(),
        [](const QLineEdit *one) { return one->echoMode() == QLineEdit::Password; });
    QVERIFY(password != fields.cend());
    QTest::keyClicks(*password, u"open sesame"_s);
    QTest::keyClick(*password, Qt::Key_Return);
    QTRY_VERIFY(shows(section, u"The password is kept in the keychain"_s));
    (*password)->selectAll();
    QTest::keyClick(*password, Qt::Key_Delete);
    QTest::keyClick(*password, Qt::Key_Return);
    QTRY_VERIFY(shows(section, u"The password is forgotten"_s));
}

void TestSettingsPage::everyTopicOpensByTheKeyboard()
{
    m_page->activateWindow();
    m_page->opened();
    auto *topics = m_page->findChild<QListView *>();
    const int count = topics->model()->rowCount();
    QVERIFY(count >= 5);
    QSet<QWidget *> seen { shown() };
    for (int row = 1; row < count; ++row) {
        QTest::keyClick(topics, Qt::Key_Down);
        seen.insert(shown());
        QCOMPARE(m_page->subtitle(), topics->currentIndex().data().toString());
    }
    QCOMPARE(seen.size(), count);
}

void TestSettingsPage::noTopicsNameIsCut()
{
    const auto *topics = m_page->findChild<QListView *>();
    for (int row = 0; row < topics->model()->rowCount(); ++row) {
        const QModelIndex topic = topics->model()->index(row, 0);
        const QString name = topic.data().toString();
        const QRect room = layOutRailRow(topics->visualRect(topic), {}).text;
        // When it is chosen it is written widest.
        const int words = textWidth(m_theme.font(TextStyle::CardTitle), name);
        QVERIFY2(words <= room.width(), qPrintable(name));
    }
}

void TestSettingsPage::quietHoursAreKeptAsTheyAreChanged()
{
    m_page->show(SettingsPage::Section::QuietHours);
    const auto times = shown()->findChildren<QTimeEdit *>();
    QCOMPARE(times.size(), 2);
    times.at(0)->setTime(QTime(18, 30));
    times.at(1)->setTime(QTime(9, 0));
    QCOMPARE(settings().quietFrom(), QTime(18, 30));
    QCOMPARE(settings().quietTo(), QTime(9, 0));
    const auto boxes = shown()->findChildren<QCheckBox *>();
    boxes.at(1)->click();
    QVERIFY(!settings().quietWeekends());
    boxes.at(0)->click();
    QVERIFY(!settings().quietEnabled());
    QVERIFY(!times.at(0)->isEnabled());
    // The next start shows what was kept.
    SettingsPage again(m_theme, services(), autostart());
    const QuietHours kept = again.findChild<QuietForm *>()->hours();
    QCOMPARE(kept, (QuietHours { false, QTime(18, 30), QTime(9, 0), false }));
}

void TestSettingsPage::aTimeIsKeptOnceItIsTyped()
{
    m_page->show(SettingsPage::Section::QuietHours);
    auto *from = shown()->findChildren<QTimeEdit *>().at(0);
    from->setDisplayFormat(u"HH:mm"_s);
    from->setSelectedSection(QDateTimeEdit::HourSection);
    QSignalSpy kept(&settings(), &Settings::changed);
    QTest::keyClicks(from, u"21"_s);
    QCOMPARE(kept.size(), 0);
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(settings().quietFrom(), QTime(21, 0));
}

void TestSettingsPage::whatWasChosenElsewhereIsShown()
{
    settings().setQuiet(true, QTime(21, 0), QTime(7, 0), true);
    QCOMPARE(m_page->findChild<QuietForm *>()->hours(),
        (QuietHours { true, QTime(21, 0), QTime(7, 0), true }));
}

void TestSettingsPage::theArrowsOfATimeMoveIt()
{
    m_page->show(SettingsPage::Section::QuietHours);
    auto *from = shown()->findChildren<QTimeEdit *>().at(0);
    from->setTime(QTime(19, 0));
    from->setCurrentSection(QDateTimeEdit::HourSection);
    QTest::mouseClick(from, Qt::LeftButton, {}, QPoint(from->width() - 14, from->height() / 4));
    QCOMPARE(from->time(), QTime(20, 0));
    QTest::mouseClick(from, Qt::LeftButton, {}, QPoint(from->width() - 14, from->height() * 3 / 4));
    QCOMPARE(from->time(), QTime(19, 0));
    // Both arrows are drawn, and nothing else of a native button.
    const QImage image = from->grab().toImage();
    const auto ink = [&](int top, int bottom) {
        int count = 0;
        for (int y = top; y < bottom; ++y) {
            for (int x = image.width() - 24; x < image.width() - 4; ++x)
                count += qGray(image.pixel(x, y)) < 200 ? 1 : 0;
        }
        return count;
    };
    const int middle = image.height() / 2;
    QVERIFY(ink(3, middle) > 4);
    QVERIFY(ink(middle, image.height() - 3) > 4);
    QVERIFY(qAbs(ink(3, middle) - ink(middle, image.height() - 3)) < 12);
}

void TestSettingsPage::startingAtSignInIsAnEntryOfTheDesktop()
{
    m_page->show(SettingsPage::Section::Desktop);
    auto *box = m_page->findChild<QCheckBox *>(u"atLogin"_s);
    QVERIFY(!box->isChecked());
    box->click();
    QFile entry(m_folder->filePath(u"config/autostart/relais.desktop"_s));
    QVERIFY(entry.open(QIODevice::ReadOnly));
    QVERIFY(entry.readAll().contains("\nExec=\"/opt/relais 1/relais\" \"--background\"\n"));
    QVERIFY(autostart().isOn());
    box->click();
    QVERIFY(!entry.exists());
    QVERIFY(!autostart().isOn());
}

void TestSettingsPage::whatIsToldIsChosen()
{
    m_page->show(SettingsPage::Section::Desktop);
    QVERIFY(settings().notifiesStories());
    auto *summary = m_page->findChild<QCheckBox *>(u"notifySummary"_s);
    summary->click();
    QVERIFY(settings().summarizesStories());
    const auto *questions = m_page->findChild<QCheckBox *>(u"notifyQuestions"_s);
    for (const QString &also : { u"sign-in"_s, u"mentions"_s, u"thanks"_s, u"idea"_s })
        QVERIFY2(questions->accessibleDescription().contains(also), qPrintable(also));
    m_page->findChild<QCheckBox *>(u"notifyStories"_s)->click();
    QVERIFY(!settings().notifiesStories());
    QVERIFY(!summary->isEnabled());
    QVERIFY(settings().notifiesQuestions());
    // Without a tray the window cannot go into it, and says so.
    auto *stay = m_page->findChild<QCheckBox *>(u"toTray"_s);
    QVERIFY(!stay->isEnabled());
    QVERIFY(stay->accessibleDescription().contains(u"no tray"_s));
}

void TestSettingsPage::theKeysThatOpenAreChosen()
{
    m_page->show(SettingsPage::Section::Desktop);
    auto *keys = shown()->findChild<QKeySequenceEdit *>(u"openKeys"_s);
    QCOMPARE(keys->keySequence(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R));
    keys->setKeySequence(QKeySequence(Qt::META | Qt::Key_F9));
    Q_EMIT keys->editingFinished();
    QCOMPARE(settings().openKeys(), u"Meta+F9"_s);
    // A plain key stays everybody's.
    keys->setKeySequence(QKeySequence(Qt::Key_G));
    Q_EMIT keys->editingFinished();
    QCOMPARE(settings().openKeys(), u"Meta+F9"_s);
    QCOMPARE(keys->keySequence(), QKeySequence(Qt::META | Qt::Key_F9));
    QVERIFY(keys->accessibleDescription().contains(u"Hold Ctrl"_s));
    shown()->findChild<QCheckBox *>(u"opensByKeys"_s)->click();
    QVERIFY(!settings().opensByKeys());
    QVERIFY(!keys->isEnabled());
}

void TestSettingsPage::keysThatDoNotWorkAreSaidInWords()
{
    m_page->show(SettingsPage::Section::Desktop);
    auto *box = shown()->findChild<QCheckBox *>(u"opensByKeys"_s);
    m_shortcut->start();
    QVERIFY2(box->accessibleDescription().contains(u"the command relais"_s),
        qPrintable(box->accessibleDescription()));
    box->click();
    QCOMPARE(box->accessibleDescription(), u"Off."_s);
}

void TestSettingsPage::interestsOrderTheQueue()
{
    const QList<Topic> topics { { { u"climate"_s }, u"Climat"_s, u"Climate"_s },
        { { u"people"_s }, u"Équipes"_s, u"People"_s } };
    const auto written = QCoro::waitFor(m_core->store().write(
        [topics](QSqlDatabase &db) { return OrganizationStore(db).upsertTopics(topics); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    Q_EMIT m_core->queue().changed();
    m_page->show(SettingsPage::Section::Topics);
    auto *form = shown()->findChild<InterestsForm *>();
    for (Chip *chip : form->findChildren<Chip *>()) {
        if (chip->text() == u"Équipes"_s || chip->text() == u"English"_s)
            chip->click();
    }
    QCOMPARE(settings().topics(), QStringList { u"people"_s });
    QCOMPARE(settings().languages(), QStringList { u"en"_s });
    // Topics that come while one is being clicked do not pull it away.
    Chip *clicked = form->findChildren<Chip *>().constFirst();
    connect(clicked, &Chip::clicked, form, [form] { form->setTopics({}); });
    clicked->click();
    QVERIFY(form->topics().isEmpty() || form->topics() == settings().topics());
    // Chosen before the topics have come: nothing is lost.
    InterestsForm early(m_theme);
    early.setChosen({ u"people"_s }, {});
    QCOMPARE(early.topics(), QStringList { u"people"_s });
    early.setTopics({ { { u"people"_s }, u"Équipes"_s, u"People"_s } });
    QCOMPARE(early.topics(), QStringList { u"people"_s });
}

void TestSettingsPage::interestsSayHowManyStoriesAWeekTheyBring()
{
    m_page->show(SettingsPage::Section::Topics);
    auto *form = shown()->findChild<InterestsForm *>();
    const auto says = [form](const QString &words) {
        for (const QLabel *label : form->findChildren<QLabel *>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    };
    QVERIFY(!says(u"a week"_s)); // nothing is known
    QList<Story> stories;
    for (int i = 0; i < 12; ++i) {
        Story story = aRow(i + 1).story;
        story.language = i < 8 ? u"en"_s : u"fr"_s;
        story.approvedAt = m_clock.now().addDays(-2 * i - 1);
        stories.append(story);
    }
    stories.last().approvedAt = m_clock.now().addDays(-40); // before the four weeks
    const auto written = QCoro::waitFor(m_core->store().write(
        [stories](QSqlDatabase &db) { return StoryStore(db).upsert(stories); }));
    QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
    Q_EMIT m_core->queue().changed();
    QTRY_VERIFY(says(u"About 3 "_s)); // eleven
    for (Chip *chip : form->findChildren<Chip *>()) {
        if (chip->text() == u"English"_s)
            chip->click();
    }
    QTRY_VERIFY(says(u"About 2 "_s)); // eight
}

void TestSettingsPage::theThemeIsKept()
{
    m_page->show(SettingsPage::Section::Appearance);
    auto *look = m_page->findChild<QComboBox *>(u"theme"_s);
    QCOMPARE(look->currentData().toInt(), int(Settings::Theme::System));
    look->setFocus();
    QTest::keyClick(look, Qt::Key_End);
    QTRY_COMPARE(settings().theme(), Settings::Theme::Dark);
}

void TestSettingsPage::theTextSizeIsKept()
{
    m_page->show(SettingsPage::Section::Appearance);
    auto *size = m_page->findChild<QComboBox *>(u"textSize"_s);
    QCOMPARE(size->currentData().toInt(), 100);
    size->setFocus();
    QTest::keyClick(size, Qt::Key_End);
    QTRY_COMPARE(settings().textPercent(), 200);
}

void TestSettingsPage::theLanguageIsKept()
{
    m_page->show(SettingsPage::Section::Appearance);
    auto *language = m_page->findChild<QComboBox *>(u"language"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QTRY_COMPARE(settings().language(), u"fr"_s);
}

void TestSettingsPage::leavingIsTwoClicksWithTheExportOffered()
{
    m_page->show(SettingsPage::Section::Privacy);
    auto *form = shown()->findChild<LeaveForm *>();
    QSignalSpy left(&m_core->leaving(), &LeaveService::left);
    const auto button = [form](const QString &text) {
        for (auto *one : form->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QVERIFY(!button(u"Erase everything"_s)->isVisible());
    button(u"Leave for good"_s)->click();
    QVERIFY(button(u"Export everything first"_s)->isVisible());
    QCOMPARE(QApplication::focusWidget(), button(u"Stay"_s)); // the safe way
    QCOMPARE(left.size(), 0);
    button(u"Erase everything"_s)->click();
    QTRY_COMPARE(left.size(), 1);
    // Opened again it is an empty profile.
    QFile other(m_folder->filePath(u"my-own-notes.txt"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    settings().setServer(QUrl(u"https://relais.norvane.example"_s));
    m_page.reset();
    m_shortcut.reset();
    m_core.reset();
    auto again = ClientCore::open(m_folder->path(), m_clock);
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().detail));
    m_core = std::move(*again);
    QVERIFY(settings().server().isEmpty());
    QVERIFY(other.exists()); // only what Relais made
}

void TestSettingsPage::whoCannotTellTheCompanyMayEraseThisMachine()
{
    SignedIn server({});
    QVERIFY(server.open());
    ClientCore &core = server.core();
    MyDataCard card(m_theme, core.session(), core.exports(), core.leaving());
    card.show();
    QSignalSpy left(&core.leaving(), &LeaveService::left);
    server.goOffline();
    const auto press = [&card](const QString &text) {
        QAbstractButton *button = buttonOf(card, text);
        QVERIFY2(button, qPrintable(text));
        button->click();
    };
    press(u"Leave for good"_s);
    QVERIFY(!buttonOf(card, u"Erase this machine only"_s));
    press(u"Erase everything"_s);
    QTRY_VERIFY(buttonOf(card, u"Erase this machine only"_s));
    QVERIFY(shows(card, u"would still know you"_s) && shows(card, u"ask an administrator"_s));
    QCOMPARE(left.size(), 0);
    press(u"Erase this machine only"_s);
    QCOMPARE(left.size(), 1);
}

void TestSettingsPage::signingADeviceOutIsAskedFirst()
{
    SignedIn server({});
    QVERIFY(server.open());
    ClientCore &core = server.core();
    DevicesSection section(m_theme, core.devices(), core.session(), core.reach());
    Api::Device phone;
    phone.id = { u"phone"_s };
    phone.name = u"Phone"_s;
    section.setDevices({ phone });
    const auto *bar = section.findChild<ReasonBar *>();
    const QList<QPair<QString, QString>> acts { { u"Sign out"_s, u"Phone"_s },
        { u"Sign out everywhere"_s, u"this one too"_s } };
    for (const auto &asked : acts) {
        const QString act = asked.first;
        const QString told = asked.second;
        QPushButton *press = nullptr;
        for (auto *button : section.findChildren<QPushButton *>()) {
            if (button->text() == act && !bar->isAncestorOf(button))
                press = button;
        }
        QVERIFY2(press, qPrintable(act));
        press->click();
        QVERIFY(!bar->isHidden());
        const auto labels = bar->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [&told](const QLabel *label) { return label->text().contains(told); }));
        for (auto *button : bar->findChildren<QPushButton *>()) {
            if (button->text() == u"Leave it"_s)
                button->click();
        }
        QVERIFY(bar->isHidden());
    }
}

void TestSettingsPage::aboutNamesTheLibrariesThatAreLinked()
{
    const QList<AboutSection::Part> parts = AboutSection::parts();
    for (const QString &name : { u"Qt"_s, u"ICU"_s, u"OpenSSL"_s, u"libsodium"_s, u"Hunspell"_s,
             u"libqrencode"_s, u"libxlsxwriter"_s, u"zlib"_s, u"libxcb"_s, u"Unicode CLDR"_s }) {
        const auto part = std::find_if(parts.cbegin(), parts.cend(),
            [&name](const AboutSection::Part &one) { return one.name == name; });
        QVERIFY2(part != parts.cend(), qPrintable(name));
        QVERIFY2(!part->version.isEmpty() && !part->licence.isEmpty(), qPrintable(name));
    }
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
