// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/clientcore.h"
#include "core/services/community/cardservice.h"
#include "core/services/signin/signinservice.h"
#include "core/store/relaystore.h"
#include "core/store/store.h"
#include "core/store/storystore.h"
#include "tests/support/backendprocess.h"
#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/tag.h"
#include "ui/common/words/format.h"
#include "ui/mycard/cardchoices.h"
#include "ui/mycard/cardform.h"
#include "ui/mycard/cardpreview.h"
#include "ui/mycard/cardprint.h"
#include "ui/mycard/cardwords.h"
#include "ui/mycard/mycardpage.h"
#include "ui/mycard/qrview.h"
#include "ui/mycard/signaturepanel.h"
#include "ui/theme/theme.h"

#include <QCoro/QCoroTask>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

//! The page of a signed-in member, against a real relaisd.
class TestMyCardPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyControlHasAName();
    void aCardIsNotWrittenBeforeItWasRead();
    void aFirstCardIsFilledInAndNotPublic();
    void aCardGoesOnTheWebAndItsAddressWithIt();
    void whatIsTypedIsSavedByItself();
    void whatIsTypedOfflineIsSavedLater();
    void whatWasTypedOfflineOutlivesTheProgram();
    void whatIsTypedLastOutlivesTheProgram();
    void whatMayNotBeShownIsSaid();
    void theSignatureIsCopiedAsFormattedText();
    void aCodeOfFullPixelsIsDrawn();
    void cardsArePrintedInTheirSize();
    void theSignatureCarriesTheStoryWhenAsked();
    void aLineThatIsSwitchedOffLeavesTheCardAndComesBack();
    void whoWritesIntoALineThatIsOffSwitchesItOn();
    void thePreviewShowsWhatVisitorsSee();
    void topicsAndLanguagesAreChosen();
    void theChosenStoriesAreNamed();
    void aStoryForSomeAloneIsNotOffered();
    void aLanguageOfTheirOwnCanBeTakenOut();
    void aCardIsTakenOffTheWeb();
    void everyProblemHasItsSentence();
    void whatTheFormHasNoFieldForStays();
    void aLinkWithASpaceInItsAddressStays();
    void aLinkIsWrittenWithoutItsScheme();
    void whatCannotBeKeptUnfinishedIsNamedToo();
    void aCodeHasTheAddressAsItIsCalled();

private:
    Button *button(const QString &text) const
    {
        const auto all = m_page->findChildren<Button *>();
        for (Button *one : all) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    Relais::Card kept() { return QCoro::waitFor(m_core->card().read()).value().card; }
    int statusOf(const QString &path) const
    {
        return Relais::Test::call("GET", QUrl(m_backend.url().toString() + path)).status;
    }

    Theme m_theme;
    SystemClock m_clock;
    QTemporaryDir m_folder;
    Relais::Test::BackendProcess m_backend;
    std::unique_ptr<ClientCore> m_core;
    std::unique_ptr<MyCardPage> m_page;
    QString m_path;
};

void TestMyCardPage::initTestCase()
{
    m_theme.install(*qApp);
    m_backend.init();
    const QString invitation = m_backend.invite(u"camille@norvane.example"_s, u"Camille R."_s);
    QVERIFY(m_backend.start());
    m_core = ClientCore::open(m_folder.path(), m_clock).value();
    QVERIFY(QCoro::waitFor(m_core->start(false)));
    QVERIFY(QCoro::waitFor(m_core->session().join(invitation)));
    m_page = std::make_unique<MyCardPage>(m_theme,
        MyCardPage::Services {
            m_core->card(), m_core->session(), m_core->queue(), m_core->relays() });
    m_page->resize(1000, 800);
    m_page->setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestMyCardPage::cleanupTestCase()
{
    m_page.reset();
    m_core.reset();
}

void TestMyCardPage::everyControlHasAName()
{
    VERIFY_NAMED(m_page.get());
}

void TestMyCardPage::aCardIsNotWrittenBeforeItWasRead()
{
    MyCardPage page(m_theme,
        MyCardPage::Services {
            m_core->card(), m_core->session(), m_core->queue(), m_core->relays() });
    page.show();
    auto *form = page.findChild<CardForm *>();
    const auto buttons = page.findChildren<Button *>();
    const auto puts = std::find_if(buttons.cbegin(), buttons.cend(),
        [](const Button *one) { return one->text() == u"Put on the web"_s; });
    QVERIFY(puts != buttons.cend());
    QVERIFY(!form->isEnabled() && !(*puts)->isEnabled());
    page.timePassed(); // asks again as long as it has not been read
    QTRY_VERIFY(form->isEnabled() && (*puts)->isEnabled());
    QCOMPARE(form->card().name, u"Camille R."_s);
}

void TestMyCardPage::aFirstCardIsFilledInAndNotPublic()
{
    m_page->opened();
    QTRY_COMPARE(m_page->findChild<CardForm *>()->card().name, u"Camille R."_s);
    QVERIFY(button(u"Put on the web"_s) && !button(u"Copy address"_s)->isEnabled());
    QVERIFY(!m_page->findChild<QrView *>()->isVisible());
    QVERIFY(kept().name == u"Camille R."_s && !kept().shown);
}

void TestMyCardPage::aCardGoesOnTheWebAndItsAddressWithIt()
{
    button(u"Put on the web"_s)->click();
    QTRY_VERIFY(button(u"Take off the web"_s));
    QVERIFY(kept().shown);
    QVERIFY(m_page->headEnd()->isAncestorOf(button(u"Copy address"_s)));
    const auto *state = qobject_cast<Tag *>(m_page->headStart());
    QVERIFY(state && state->text().startsWith(u"Public since"_s));
    button(u"Copy address"_s)->click();
    m_path = QUrl(QGuiApplication::clipboard()->text()).path();
    QVERIFY(m_path.startsWith(u"/c/"_s));
    QCOMPARE(statusOf(m_path), 200);
    QVERIFY(m_page->findChild<QrView *>()->isVisible());
}

void TestMyCardPage::whatIsTypedIsSavedByItself()
{
    QTest::keyClicks(m_page->findChild<QPlainTextEdit *>(), u"Ask me"_s);
    QTRY_COMPARE_WITH_TIMEOUT(kept().about, u"Ask me"_s, 10'000);
    QVERIFY(kept().shown);
}

void TestMyCardPage::whatIsTypedOfflineIsSavedLater()
{
    m_backend.stop();
    auto *about = m_page->findChild<QPlainTextEdit *>();
    about->moveCursor(QTextCursor::End);
    QTest::keyClicks(about, u", today"_s);
    const QString written = m_page->findChild<CardForm *>()->card().about;
    QVERIFY(written.contains(u"today"_s));
    const auto isSaid = [this] {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"answer"_s);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSaid(), 20'000);
    QVERIFY(m_backend.start());
    m_page->timePassed();
    QTRY_COMPARE_WITH_TIMEOUT(kept().about, written, 10'000);
    QTRY_VERIFY(!isSaid());
}

void TestMyCardPage::whatWasTypedOfflineOutlivesTheProgram()
{
    QVERIFY(!m_core->card().unsent().has_value());
    Relais::Card written = kept();
    written.about += u", or tomorrow"_s;
    m_backend.stop();
    QVERIFY(!QCoro::waitFor(m_core->card().save(written)).has_value());
    const auto unsent = m_core->card().unsent();
    QVERIFY(unsent && unsent->about == written.about);
    QVERIFY(m_backend.start());
    MyCardPage page(m_theme, // knows nothing of what was typed
        MyCardPage::Services {
            m_core->card(), m_core->session(), m_core->queue(), m_core->relays() });
    page.opened();
    QTRY_COMPARE_WITH_TIMEOUT(kept().about, written.about, 10'000);
    QTRY_VERIFY(!m_core->card().unsent().has_value());
    QCOMPARE(page.findChild<CardForm *>()->card().about, written.about);
    QVERIFY(kept().shown);
    m_page->findChild<CardForm *>()->setCard(kept());
}

void TestMyCardPage::whatIsTypedLastOutlivesTheProgram()
{
    const MyCardPage::Services services { m_core->card(), m_core->session(), m_core->queue(),
        m_core->relays() };
    auto page = std::make_unique<MyCardPage>(m_theme, services);
    page->show();
    page->opened();
    const auto *form = page->findChild<CardForm *>();
    QTRY_VERIFY(form->isEnabled());
    auto *about = page->findChild<QPlainTextEdit *>();
    about->moveCursor(QTextCursor::End);
    QTest::keyClicks(about, u", always"_s);
    const QString written = form->card().about;
    QVERIFY(written.endsWith(u", always"_s));
    page.reset(); // before it saves by itself
    QTRY_VERIFY(m_core->card().unsent().has_value());
    MyCardPage next(m_theme, services);
    next.opened();
    QTRY_COMPARE_WITH_TIMEOUT(kept().about, written, 10'000);
    QTRY_VERIFY(!m_core->card().unsent().has_value());
    m_page->findChild<CardForm *>()->setCard(kept());
}

void TestMyCardPage::whatMayNotBeShownIsSaid()
{
    auto *form = m_page->findChild<CardForm *>();
    const Relais::Card good = form->card();
    Relais::Card bad = good;
    bad.email = u"nobody"_s;
    form->setCard(bad);
    Q_EMIT form->edited();
    QTRY_VERIFY_WITH_TIMEOUT(
        [this] {
            const auto labels = m_page->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text() == u"This is not an e-mail address."_s;
            });
        }(),
        10'000);
    QVERIFY(kept().email.isEmpty());
    form->setCard(good);
}

void TestMyCardPage::theSignatureIsCopiedAsFormattedText()
{
    button(u"Copy signature"_s)->click();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->html().contains(u"Camille R."_s) && copied->html().contains(m_path));
    QVERIFY(copied->text().contains(u"Camille R."_s));
}

void TestMyCardPage::aCodeOfFullPixelsIsDrawn()
{
    const QImage picture = m_page->findChild<QrView *>()->image(1024);
    QCOMPARE(picture.size(), QSize(1024, 1024));
    QCOMPARE(picture.pixelColor(0, 0), QColor(Qt::white));
    int dark = 0;
    for (int x = 0; x < 1024; ++x) {
        const QColor color = picture.pixelColor(x, 512);
        QVERIFY(color == Qt::black || color == Qt::white);
        dark += color == Qt::black ? 1 : 0;
    }
    QVERIFY(dark > 100);
}

//! The page's size in points, as the file says it.
static QSizeF pageOf(const QByteArray &pdf)
{
    static const QRegularExpression box(u"/MediaBox \\[\\s*0 0 ([0-9.]+) ([0-9.]+)\\s*\\]"_s);
    const auto found = box.match(QString::fromLatin1(pdf));
    return { found.captured(1).toDouble(), found.captured(2).toDouble() };
}

void TestMyCardPage::cardsArePrintedInTheirSize()
{
    CardPrint print { kept(), u"Norvane"_s, QUrl(u"https://relais.example/c/abcd"_s) };
    const auto millimetres = [](qreal mm) { return mm / 25.4 * 72; };
    const QByteArray one = businessCardPdf(print);
    QVERIFY(one.startsWith("%PDF-"));
    QVERIFY(qAbs(pageOf(one).width() - millimetres(85)) < 1.5);
    QVERIFY(qAbs(pageOf(one).height() - millimetres(55)) < 1.5);
    const QByteArray sheet = businessCardSheetPdf(print);
    QVERIFY(qAbs(pageOf(sheet).width() - millimetres(210)) < 1.5);
    QVERIFY(qAbs(pageOf(sheet).height() - millimetres(297)) < 1.5);
    QVERIFY(qrPdf(print.address).startsWith("%PDF-"));
    print.address.clear(); // not public: no code, and still a card
    QVERIFY(businessCardPdf(print).size() < one.size());
}

void TestMyCardPage::theSignatureCarriesTheStoryWhenAsked()
{
    SignaturePanel panel(m_theme);
    panel.setCard(kept(), u"Norvane"_s, QUrl(u"https://relais.example/c/abcd"_s));
    auto *with = panel.findChild<QCheckBox *>();
    QVERIFY(!with->isEnabled());
    panel.setStory({ u"Open day <12 December>"_s, u"Families welcome"_s,
        QUrl(u"https://norvane.example/open?a=1&b=2"_s) });
    QVERIFY(with->isEnabled());
    QVERIFY(!panel.html().contains(u"Open day"_s));
    with->click();
    QVERIFY(panel.html().contains(u"Open day &lt;12 December&gt;"_s));
    QVERIFY(panel.html().contains(u"a=1&amp;b=2"_s));
    QVERIFY(!panel.html().contains(u"<img"_s) && !panel.html().contains(u"src="_s));
    QVERIFY(panel.plain().contains(u"Open day <12 December>"_s));
    QVERIFY(panel.plain().contains(u"https://norvane.example/open?a=1&b=2"_s));
}

static QCheckBox *lineOf(const CardForm &form, const QString &name)
{
    for (QCheckBox *box : form.findChildren<QCheckBox *>()) {
        if (box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

void TestMyCardPage::aLineThatIsSwitchedOffLeavesTheCardAndComesBack()
{
    Relais::Card card;
    card.name = u"N"_s;
    card.role = u"Welder"_s;
    card.email = u"n@norvane.example"_s;
    for (int i = 0; i < 6; ++i)
        card.links.append({ u"l%1"_s.arg(i), QUrl(u"https://a.example/%1"_s.arg(i)) });
    CardForm form(m_theme);
    form.setCard(card);
    lineOf(form, u"Links to my accounts"_s)->click();
    lineOf(form, u"E-mail"_s)->click();
    lineOf(form, u"Job"_s)->click();
    Relais::Card less = form.card();
    QVERIFY(less.links.isEmpty() && less.email.isEmpty() && less.role.isEmpty());
    form.setCard(less); // as the backend answers
    lineOf(form, u"Links to my accounts"_s)->click();
    lineOf(form, u"E-mail"_s)->click();
    lineOf(form, u"Job"_s)->click();
    QCOMPARE(form.card(), card);
    QVERIFY(!lineOf(form, u"Name and initials"_s)->isEnabled()); // no card is without
}

void TestMyCardPage::whoWritesIntoALineThatIsOffSwitchesItOn()
{
    CardForm form(m_theme);
    form.setCard({});
    QVERIFY(!lineOf(form, u"E-mail"_s)->isChecked());
    for (QLineEdit *line : form.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"E-mail to write to"_s)
            QTest::keyClicks(line, u"n@norvane.example"_s);
    }
    QVERIFY(lineOf(form, u"E-mail"_s)->isChecked());
    QCOMPARE(form.card().email, u"n@norvane.example"_s);
}

void TestMyCardPage::thePreviewShowsWhatVisitorsSee()
{
    CardPreview preview(m_theme);
    Relais::Card card;
    card.name = u"Camille R."_s;
    card.links = { { u"Bluesky"_s, QUrl(u"https://bsky.example/c"_s) } };
    const auto shows = [&preview](const QString &text) {
        const auto labels = preview.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&preview, &text](const QLabel *label) {
            return label->isVisibleTo(&preview) && label->text() == text;
        });
    };
    preview.setCard(card, u"Norvane"_s, {}, {});
    QVERIFY(shows(u"Only you see this"_s) && shows(u"Bluesky"_s));
    QVERIFY(!shows(u"What I tell about Norvane"_s));
    preview.setCard(
        card, u"Norvane"_s, QUrl(u"https://relais.example/c/abcd"_s), { u"Our heat pump plant"_s });
    QVERIFY(shows(u"as visitors see it"_s) && shows(u"relais.example/c/abcd"_s));
    QVERIFY(shows(u"What I tell about Norvane"_s) && shows(u"Our heat pump plant"_s));
}

void TestMyCardPage::topicsAndLanguagesAreChosen()
{
    CardForm form(m_theme);
    Relais::Card card;
    card.name = u"N"_s;
    form.setCard(card);
    form.choices().setOffered({ { { u"t1"_s }, u"Climate"_s, u"Climate"_s } },
        { { { u"s1"_s }, u"Our heat pump plant"_s } });
    const auto press = [&form](const QString &text) {
        for (Chip *chip : form.findChildren<Chip *>()) {
            if (chip->text() == text) {
                chip->click();
                return;
            }
        }
        QFAIL(qPrintable(text));
    };
    press(u"Climate"_s);
    press(u"Our heat pump plant"_s);
    press(u"Deutsch"_s);
    QCOMPARE(form.card().topics, QList<TopicId> { { u"t1"_s } });
    QCOMPARE(form.card().stories, QList<StoryId> { { u"s1"_s } });
    QCOMPARE(form.card().languages, QStringList { u"de"_s });
    press(u"Climate"_s);
    QVERIFY(form.card().topics.isEmpty());
    QVERIFY(!form.card().jobs);
    lineOf(form, u"Open jobs"_s)->click();
    QVERIFY(form.card().jobs);
}

void TestMyCardPage::theChosenStoriesAreNamed()
{
    CardForm form(m_theme);
    const QString longTitle = u"A heat pump that takes the place of the last burner of a foundry"_s;
    form.choices().setOffered({},
        { { { u"s1"_s }, u"Wind farm"_s }, { { u"s2"_s }, longTitle },
            { { u"s3"_s }, u"Sensor"_s } });
    Relais::Card card;
    card.name = u"N"_s;
    card.stories = { { u"s2"_s }, { u"s1"_s } };
    form.setCard(card);
    QCOMPARE(form.choices().storyTitles(), QStringList({ longTitle, u"Wind farm"_s }));
}

void TestMyCardPage::aStoryForSomeAloneIsNotOffered()
{
    const auto keep = [this](int number, const QString &title, const Audience &audience) {
        Story story = Relais::Ui::Test::aRow(1).story;
        story.id = { u"0190163d-8694-739b-aea5-%1"_s.arg(number, 12, 10, QLatin1Char('0')) };
        story.title = title;
        story.audience = audience;
        Relay relay;
        relay.id = { u"0190163d-0000-7000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')) };
        relay.story = story.id;
        relay.revision = story.revision;
        relay.account = { u"own-page:linkedin"_s };
        relay.network = Network::LinkedIn;
        relay.text = u"In my own words"_s;
        relay.trackedCode = u"code%1"_s.arg(number);
        relay.trackedLink = QUrl(QString(u"https://relais.example/r/"_s + relay.trackedCode));
        relay.language = u"en"_s;
        relay.state = RelayState::Published;
        relay.createdAt = relay.changedAt = m_clock.now();
        return QCoro::waitFor(m_core->store().write([story, relay](QSqlDatabase &db) {
            const Result<void> kept = StoryStore(db).upsert({ story });
            return kept ? RelayStore(db).insert(relay) : kept;
        }));
    };
    QVERIFY(keep(1, u"Everybody"_s, {}));
    Audience lab;
    lab.locations = { u"Lyon"_s };
    QVERIFY(keep(2, u"Lab"_s, lab));
    m_page->opened();
    QStringList offered;
    const auto chips = m_page->findChildren<Chip *>();
    for (const Chip *chip : chips)
        offered.append(chip->text());
    QVERIFY(offered.contains(u"Everybody"_s));
    QVERIFY(!offered.contains(u"Lab"_s));

    // Chosen while it was for everybody, it can be taken out again.
    MyCardPage page(m_theme,
        MyCardPage::Services {
            m_core->card(), m_core->session(), m_core->queue(), m_core->relays() });
    Relais::Card card;
    card.stories = { { u"0190163d-8694-739b-aea5-000000000002"_s }, { u"unknown"_s } };
    page.findChild<CardForm *>()->choices().setCard(card);
    page.opened();
    QStringList chosen;
    const auto others = page.findChildren<Chip *>();
    for (const Chip *chip : others) {
        if (chip->isChecked())
            chosen.append(chip->text());
    }
    QVERIFY(chosen.contains(u"Lab"_s));
    QVERIFY(chosen.contains(u"A story that is gone"_s));
}

void TestMyCardPage::aLanguageOfTheirOwnCanBeTakenOut()
{
    Relais::Card card;
    card.name = u"N"_s;
    card.languages = { u"da"_s, u"en"_s };
    CardForm form(m_theme);
    form.setCard(card);
    Chip *danish = nullptr;
    for (Chip *chip : form.findChildren<Chip *>()) {
        if (chip->text() == Format::languageLabel(u"da"_s))
            danish = chip;
    }
    QVERIFY(danish && danish->isChecked());
    danish->click();
    QCOMPARE(form.card().languages, QStringList { u"en"_s });
}

void TestMyCardPage::aCardIsTakenOffTheWeb()
{
    button(u"Take off the web"_s)->click();
    QVERIFY(button(u"Take it off"_s)->isVisible()); // asks first
    QVERIFY(m_page->goBack());
    QVERIFY(!button(u"Take it off"_s)->isVisible());
    QCOMPARE(statusOf(m_path), 200);
    for (QLineEdit *line : m_page->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"E-mail to write to"_s)
            QTest::keyClicks(line, u"none of your"_s); // a wrong field keeps nobody there
    }
    button(u"Take off the web"_s)->click();
    button(u"Take it off"_s)->click();
    QTRY_VERIFY(button(u"Put on the web"_s));
    QCOMPARE(statusOf(m_path), 410);
    QVERIFY(!button(u"Copy address"_s)->isEnabled());
}

void TestMyCardPage::everyProblemHasItsSentence()
{
    for (const auto &word : { u"name-empty"_s, u"email-form"_s, u"link-not-http"_s, u"link-label"_s,
             u"about-too-long"_s })
        QVERIFY2(!CardWords::problem(word).isEmpty(), qPrintable(word));
    QVERIFY(CardWords::problem(u"storage"_s).isEmpty());
}

void TestMyCardPage::whatTheFormHasNoFieldForStays()
{
    Relais::Card card;
    card.name = u"N"_s;
    card.languages = { u"fr"_s };
    card.topics = { { u"t"_s } };
    card.stories = { { u"s"_s } };
    for (int i = 0; i < 6; ++i)
        card.links.append({ u"l%1"_s.arg(i), QUrl(u"https://a.example/%1"_s.arg(i)) });
    CardForm form(m_theme);
    form.setCard(card);
    QCOMPARE(form.card(), card);
}

void TestMyCardPage::aLinkWithASpaceInItsAddressStays()
{
    Relais::Card card;
    card.name = u"N"_s;
    card.links = { { u"Talk"_s, QUrl(u"https://a.example/my%20talk"_s) },
        { u"Café"_s, QUrl(u"https://a.example/caf%C3%A9"_s) } };
    CardForm form(m_theme);
    form.setCard(card);
    QVERIFY(form.card().links == card.links);
    QVERIFY(problemsOf(form.card()).isEmpty());
}

void TestMyCardPage::aLinkIsWrittenWithoutItsScheme()
{
    CardForm form(m_theme);
    for (QLineEdit *line : form.findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"Address of link 1"_s)
            QTest::keyClicks(line, u"linkedin.com/in/lea"_s);
    }
    QCOMPARE(form.card().links.size(), 1);
    QCOMPARE(form.card().links.constFirst().url, QUrl(u"https://linkedin.com/in/lea"_s));
}

void TestMyCardPage::whatCannotBeKeptUnfinishedIsNamedToo()
{
    Relais::Card card;
    card.links = { { u"Talk"_s, QUrl(u"ftp://a.example/talk"_s) } };
    const auto saved = QCoro::waitFor(m_core->card().save(card));
    QVERIFY(!saved);
    QCOMPARE(saved.error().reason, u"link-not-http"_s);
}

void TestMyCardPage::aCodeHasTheAddressAsItIsCalled()
{
    QrView code;
    code.setAddress(QUrl(u"https://b\u00FCcher.example/c/w8Rb3n"_s));
    QCOMPARE(code.svg(), qrSvg(qrCodeOf("https://xn--bcher-kva.example/c/w8Rb3n")));
    code.setAddress({});
    QVERIFY(code.isHidden());
}

QTEST_MAIN(TestMyCardPage)
#include "tst_mycardpage.moc"
