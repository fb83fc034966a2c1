// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/names.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/tag.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/words/format.h"
#include "ui/common/words/storywords.h"
#include "ui/common/words/toldwords.h"
#include "ui/composer/previewcard.h"
#include "ui/composer/textfield.h"
#include "ui/editor/captionbox.h"
#include "ui/editor/commentspanel.h"
#include "ui/editor/difflist.h"
#include "ui/editor/disclosurefield.h"
#include "ui/editor/editorview.h"
#include "ui/editor/markedfield.h"
#include "ui/editor/mergepanel.h"
#include "ui/editor/namefield.h"
#include "ui/editor/picturefield.h"
#include "ui/editor/queuepreview.h"
#include "ui/editor/reviewcard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QtMath>

#include <algorithm>

using namespace Relais;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

class NoImages final : public ImageSource {
public:
    void request(const QString &) override { }
};

Caption caption(const QString &text, const QString &language, std::optional<Network> network = {})
{
    Caption made;
    made.id = { u"c"_s + QString::number(text.size()) };
    made.text = text;
    made.language = language;
    made.network = network;
    return made;
}

Story wholeStory()
{
    Story story;
    story.id = { u"story"_s };
    story.title = u"Lyon runs without gas"_s;
    story.summary = u"The last burner went out."_s;
    story.language = u"en"_s;
    story.link = QUrl(u"https://norvane.example/lyon?a=1&b=%20"_s);
    story.image = StoryImage { u"/media/a.png"_s, u"A heat pump"_s, 100, 80 };
    story.kind = StoryKind::Job;
    story.job = { u"Esbjerg"_s, u"permanent"_s, u"Blades"_s, true, u"February"_s };
    story.topics = { { u"climate"_s } };
    story.campaign = { u"gasfree"_s };
    story.captions = { caption(u"My company runs without gas."_s, u"en"_s),
        caption(u"Mon entreprise"_s, u"fr"_s),
        caption(u"My company, on LinkedIn"_s, u"en"_s, Network::LinkedIn) };
    story.audience = { { { u"team"_s } }, { u"Lyon"_s, u"Esbjerg"_s }, { u"en"_s, u"fr"_s } };
    story.embargo = now.addDays(1);
    story.expiry = now.addDays(9);
    story.networks = { Network::Wall, Network::LinkedIn };
    story.editRule = { EditRule::Kind::OwnWords, 40 };
    story.disclosure = u"my company"_s;
    story.pinned = true;
    story.author = { u"marion"_s };
    story.revision = 2;
    return story;
}

EditorChoices choices()
{
    EditorChoices choices;
    choices.topics = { { { u"climate"_s }, u"Climat"_s, u"Climate"_s },
        { { u"people"_s }, u"Équipes"_s, u"People"_s } };
    choices.campaigns = { { { u"gasfree"_s }, u"Gas-free 2026"_s, {}, {}, {} } };
    choices.teams = { { { u"team"_s }, {}, u"Foundry"_s } };
    choices.languages = { u"en"_s, u"fr"_s };
    return choices;
}

} // namespace

class TestEditorView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void everyFieldSurvivesTheForm();
    void anEventHasItsDateAndPlace();
    void anEmptyStoryStaysEmpty();
    void typingIsToldAtOnce();
    void whatIsTypedKeepsItsCursorWhenItIsSaved();
    void captionsAreShownByNetworkAndLanguage();
    void aStoryOpensWhereItHasCaptions();
    void aCaptionIsCopiedToTheNextNetworkThatIsAllowed();
    void aCaptionIsAddedForWhatIsShown();
    void aCaptionMovesAndGoes();
    void aCaptionIsCopiedToAnotherNetworkOrLanguage();
    void captionsKeepTheirBoxesWhenIdsAreGiven();
    void aCheckLeadsToItsField();
    void everyCheckThatFailsLeadsToAField();
    void thePreviewIsScrolledTo();
    void theLastTabShowsTheCardOfTheQueueAsItIsWritten();
    void theCardNamesItsTopicsAsTheQueueDoes();
    void theFormNamesTopicsInTheReadersLanguage();
    void theCardOfTheQueueWrapsWhereItIsNarrow();
    void noColumnIsCutAtItsSide();
    void anAudienceIsTickedAndTakenAway();
    void theLastNetworkCannotBeTakenAway();
    void anExpiryIsNoneUntilItIsTicked();
    void aTimeThatIsTickedIsOfTheNextMorning();
    void embargoAndExpiryStandSideBySideWhereThereIsRoom();
    void embargoAndExpiryStandSideBySideWithAmAndPmToo();
    void aDisclosureIsTypedOrChosenAmongThoseInUse();
    void theDescriptionHasTheWholeWidthBesideThePicture();
    void readOnlyLetsNothingBeWritten();
    void theHeadOffersWhatTheStateAllows();
    void theAuthorIsToldWhyNotToApprove();
    void theDiffSaysItInWords();
    void whatChangedHasItsHeightWithTheFirstLayout();
    void whatChangedIsScrolledToAndHasTheFocus();
    void thatNothingChangedIsScrolledTo();
    void aConflictAsksForEachFieldThatBothChanged();
    void whoElseIsThereIsSaid();
    void aCorrectionThatWaitsIsSaidAtTheTop();
    void aQuestionIsAskedAnsweredAndSettled();
    void atNamesAnotherEditorWhoIsToldSo();
    void openQuestionsKeepItFromBeingApproved();
    void everyControlHasAName();

private:
    QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *one : m_view->findChildren<QAbstractButton *>()) {
            if (one->text() == text || one->accessibleName() == text)
                return one;
        }
        return nullptr;
    }
    QAbstractButton *buttonIn(QWidget &part, const QString &text) const
    {
        for (QAbstractButton *one : part.findChildren<QAbstractButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    //! A label or tag that is seen says it.
    bool saysOnView(const QString &text) const
    {
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        for (const QAbstractButton *tag : m_view->findChildren<QAbstractButton *>()) {
            if (tag->isVisible() && tag->text().contains(text))
                return true;
        }
        return false;
    }
    //! The column with the review, in a low window, to its end.
    void scrollReviewDown()
    {
        m_view->resize(1200, 320);
        QCoreApplication::processEvents();
        auto *column = qobject_cast<QScrollArea *>(m_view->areas().constLast());
        column->verticalScrollBar()->setValue(column->verticalScrollBar()->maximum());
        QCoreApplication::processEvents();
    }
    int boxes() const { return int(m_view->captions().findChildren<CaptionBox *>().size()); }

    Theme m_theme;
    NoImages m_images;
    PictureCache m_pictures { m_images };
    ManualClock m_clock { now };
    std::unique_ptr<EditorView> m_view;
};

void TestEditorView::init()
{
    m_view = std::make_unique<EditorView>(m_theme, m_pictures, m_clock);
    m_view->setChoices(choices());
    m_view->setStory(wholeStory(), now);
    m_view->resize(1400, 900);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestEditorView::everyFieldSurvivesTheForm()
{
    QCOMPARE(m_view->story(), wholeStory());
}

void TestEditorView::anEventHasItsDateAndPlace()
{
    Story story = wholeStory();
    story.kind = StoryKind::Event;
    story.job = {};
    story.event = { now.addDays(8), u"Nantes"_s };
    const auto isSeen = [this](const QString &label) {
        QAbstractButton *box = button(label);
        return box && box->isVisible();
    };
    const QString takesPlace = StoryWords::field(StoryField::Event);
    QVERIFY(!isSeen(takesPlace)); // of a job
    m_view->setStory(story, now);
    QCOMPARE(m_view->story(), story);
    QVERIFY(isSeen(takesPlace));
    QVERIFY(!isSeen(u"Remote work possible"_s));
    const QSignalSpy edited(m_view.get(), &EditorView::edited);
    button(takesPlace)->click();
    QVERIFY(edited.size() > 0);
    QVERIFY(!m_view->story().event.at.isValid());
    QCOMPARE(m_view->story().event.place, u"Nantes"_s);
    StoryCheck missing;
    for (const StoryCheck &check : m_view->checks().checks()) {
        if (check.what == StoryCheck::What::EventDate)
            missing = check;
    }
    QCOMPARE(missing.level, StoryCheck::Level::Warn);
    m_view->showCheck(missing);
    QVERIFY(QApplication::focusWidget() == button(takesPlace));
    button(takesPlace)->click();
    QCOMPARE(m_view->story().event.at,
        QDateTime(now.toLocalTime().date().addDays(1), QTime(8, 0)).toUTC());
    story.kind = StoryKind::Article;
    m_view->setStory(story, now);
    QCOMPARE(m_view->story().event, EventFacts()); // an article has none
}

void TestEditorView::anEmptyStoryStaysEmpty()
{
    Story empty;
    empty.id = { u"new"_s };
    empty.language = u"fr"_s;
    m_view->setStory(empty, now);
    QCOMPARE(m_view->story(), empty);
}

void TestEditorView::typingIsToldAtOnce()
{
    const QSignalSpy edited(m_view.get(), &EditorView::edited);
    m_view->form().focusField(StoryField::Title);
    QTest::keyClicks(QApplication::focusWidget(), u"!"_s);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(m_view->story().title, u"Lyon runs without gas!"_s);
}

void TestEditorView::whatIsTypedKeepsItsCursorWhenItIsSaved()
{
    m_view->form().focusField(StoryField::Title);
    auto *title = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(title);
    title->setCursorPosition(4);
    QTest::keyClicks(title, u" now"_s);
    m_view->setStory(m_view->story(), now);
    QCOMPARE(title->cursorPosition(), 8);
    title->end(false);
    QTest::keyClicks(title, u" "_s);
    m_view->setStory(m_view->story(), now); // stored without the blank
    QVERIFY(title->text().endsWith(u' '));
}

void TestEditorView::captionsAreShownByNetworkAndLanguage()
{
    QCOMPARE(boxes(), 1);
    QCOMPARE(m_view->captions().current()->text, u"My company runs without gas."_s);
    m_view->captions().showNetwork(int(familiarNetworks().indexOf(Network::LinkedIn)) + 1);
    QTRY_COMPARE(boxes(), 1);
    QCOMPARE(m_view->captions().current()->text, u"My company, on LinkedIn"_s);
    m_view->captions().showCaption(1);
    QCOMPARE(m_view->captions().language(), u"fr"_s);
}

void TestEditorView::aStoryOpensWhereItHasCaptions()
{
    m_view->captions().showCaption(1); // in French
    Story other = wholeStory();
    other.id = { u"other"_s };
    other.captions = { caption(u"My company, on LinkedIn"_s, u"en"_s, Network::LinkedIn) };
    m_view->setStory(other, now);
    QCOMPARE(m_view->captions().network(), Network::LinkedIn);
    QCOMPARE(m_view->captions().language(), u"en"_s);
    QCOMPARE(m_view->captions().current()->text, other.captions.first().text);
}

void TestEditorView::aCaptionIsCopiedToTheNextNetworkThatIsAllowed()
{
    // LinkedIn has one already, and the story allows no other but the Wall.
    auto *copy = button(u"Copy to "_s + Format::networkLabel(Network::Wall));
    QVERIFY(copy);
    copy->click();
    const Caption made = m_view->story().captions.last();
    QCOMPARE(made.network, Network::Wall);
    QCOMPARE(made.text, u"My company runs without gas."_s);
    QVERIFY(!copy->isVisible()); // each has one now
}

void TestEditorView::aCaptionIsAddedForWhatIsShown()
{
    m_view->captions().showNetwork(int(familiarNetworks().indexOf(Network::Bluesky)) + 1);
    m_view->captions().add();
    QCOMPARE(m_view->story().captions.size(), 4);
    QCOMPARE(m_view->story().captions.last().network, Network::Bluesky);
    QCOMPARE(m_view->story().captions.last().language, u"en"_s);
    for (int i = 0; i < 20; ++i)
        m_view->captions().add();
    QCOMPARE(m_view->story().captions.size(), StoryLimits::captions);
}

void TestEditorView::aCaptionMovesAndGoes()
{
    m_view->captions().add();
    auto *second = m_view->captions().findChild<CaptionBox *>(u"caption3"_s);
    QVERIFY(second);
    QTest::keyClick(second, Qt::Key_Up, Qt::AltModifier);
    QTRY_VERIFY(m_view->story().captions.first().text.isEmpty());
    auto *first = m_view->captions().findChild<CaptionBox *>(u"caption0"_s);
    Q_EMIT first->removeAsked();
    QTRY_COMPARE(m_view->story().captions.size(), 3);
}

void TestEditorView::aCaptionIsCopiedToAnotherNetworkOrLanguage()
{
    const auto copyTo = [this](const QString &act) {
        auto *box = m_view->captions().findChild<CaptionBox *>();
        for (QAbstractButton *button : box->findChildren<QAbstractButton *>()) {
            if (button->accessibleName().startsWith(u"Copy it"_s))
                button->click();
        }
        auto *menu = m_view->captions().findChild<QMenu *>(u"captionCopies"_s);
        QStringList offered;
        for (QAction *action : menu->actions()) {
            offered.append(action->text());
            if (action->text() == act)
                action->trigger();
        }
        delete menu;
        return offered;
    };
    const QSignalSpy edited(m_view.get(), &EditorView::edited);
    const QString bluesky = u"For "_s + Format::networkLabel(Network::Bluesky);
    const QStringList offered = copyTo(bluesky);
    QVERIFY(offered.contains(bluesky));
    QVERIFY(!offered.contains(u"For any network"_s)); // it is for that
    QVERIFY(edited.size() > 0);
    const Caption copy = m_view->story().captions.last();
    QCOMPARE(copy.text, u"My company runs without gas."_s);
    QCOMPARE(copy.network, Network::Bluesky);
    QCOMPARE(copy.language, u"en"_s);
    QVERIFY(copy.id.isEmpty()); // another caption than the first
    QCOMPARE(m_view->captions().network(), Network::Bluesky); // and shown at once
    copyTo(u"In "_s + Format::languageLabel(u"fr"_s));
    QCOMPARE(m_view->story().captions.last().language, u"fr"_s);
    QCOMPARE(m_view->story().captions.last().network, Network::Bluesky);
    QCOMPARE(m_view->story().captions.size(), 5);
}

void TestEditorView::captionsKeepTheirBoxesWhenIdsAreGiven()
{
    auto *box = m_view->captions().findChild<CaptionBox *>();
    Story stored = m_view->story();
    for (Caption &one : stored.captions)
        one.id = { u"given-"_s + one.id.value };
    m_view->setStory(stored, now);
    QCOMPARE(m_view->captions().findChild<CaptionBox *>(), box);
    QCOMPARE(m_view->story().captions.first().id, stored.captions.first().id);
}

void TestEditorView::aCheckLeadsToItsField()
{
    Story story = wholeStory();
    story.image->altText.clear();
    m_view->setStory(story, now);
    QVERIFY(!mayBeReviewed(m_view->checks().checks()));
    m_view->checks().showNext();
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"A pump"_s);
    QCOMPARE(m_view->story().image->altText, u"A pump"_s);
    QVERIFY(mayBeReviewed(m_view->checks().checks()));
}

void TestEditorView::everyCheckThatFailsLeadsToAField()
{
    Story story = wholeStory();
    story.title.clear();
    story.summary.clear();
    story.image->altText.clear();
    story.expiry = now.addDays(-1);
    for (Caption &caption : story.captions)
        caption.text = QString(5000, u'x');
    m_view->setStory(story, now);
    m_view->setLinkAnswers(false);
    const QList<StoryCheck> all = m_view->checks().checks();
    int failing = 0;
    for (const StoryCheck &check : all) {
        if (check.level == StoryCheck::Level::Good)
            continue;
        if (QWidget *focus = QApplication::focusWidget())
            focus->clearFocus();
        m_view->showCheck(check);
        QWidget *focus = QApplication::focusWidget();
        QVERIFY2(
            focus && m_view->isAncestorOf(focus), qPrintable(QString::number(int(check.what))));
        ++failing;
    }
    QVERIFY2(failing >= 5, qPrintable(QString::number(failing)));
}

void TestEditorView::thePreviewIsScrolledTo()
{
    m_view->resize(1200, 220);
    QCoreApplication::processEvents();
    auto *preview = m_view->findChild<PreviewCard *>();
    QVERIFY(preview->visibleRegion().isEmpty());
    m_view->showPreview();
    QCoreApplication::processEvents();
    QVERIFY(!preview->visibleRegion().isEmpty());
}

void TestEditorView::theLastTabShowsTheCardOfTheQueueAsItIsWritten()
{
    auto *card = m_view->findChild<QueuePreview *>();
    auto *relay = m_view->findChild<PreviewCard *>();
    QVERIFY(card && !card->isVisible());
    auto *tab = button(u"Queue"_s);
    QVERIFY(tab);
    tab->click();
    QVERIFY(tab->isChecked() && card->isVisible() && !relay->isVisible());
    const Story story = wholeStory();
    for (const QString &said : { story.title, story.summary, u"Climat"_s, u"Gas-free 2026"_s,
             Format::timeLeft(story.expiry, now), ToldWords::colleagues(story.colleagues) })
        QVERIFY2(card->accessibleName().contains(said), qPrintable(card->accessibleName()));
    m_view->form().focusField(StoryField::Title);
    QTest::keyClicks(QApplication::focusWidget(), u"!"_s);
    QVERIFY(card->isVisible());
    QVERIFY(card->accessibleName().contains(u"Lyon runs without gas!"_s));
    buttonIn(*card->parentWidget(), Format::networkLabel(Network::Wall))->click();
    QVERIFY(relay->isVisible() && !card->isVisible());
}

void TestEditorView::theCardNamesItsTopicsAsTheQueueDoes()
{
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(u"en_GB"_s));
    button(u"Queue"_s)->click();
    const auto *card = m_view->findChild<QueuePreview *>();
    QVERIFY2(card->accessibleName().contains(u"Climate"_s), qPrintable(card->accessibleName()));
}

void TestEditorView::theFormNamesTopicsInTheReadersLanguage()
{
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(u"en_GB"_s));
    Story other = wholeStory();
    other.topics.clear();
    m_view->setStory(other, now);
    m_view->setStory(wholeStory(), now); // its chips are made anew
    const auto *chip = m_view->form().findChild<Chip *>(u"topic"_s);
    QVERIFY(chip);
    QCOMPARE(chip->text(), u"Climate"_s);
}

void TestEditorView::theCardOfTheQueueWrapsWhereItIsNarrow()
{
    button(u"Queue"_s)->click();
    const auto *card = m_view->findChild<QueuePreview *>();
    QTRY_COMPARE(card->height(), card->heightForWidth(card->width()));
    QCOMPARE(card->heightForWidth(narrowestStoryCard), storyCardHeight(false, 1.0)); // the queue's
    const int before = card->heightForWidth(280);
    Story wordy = wholeStory();
    wordy.summary = u"The last burner went out on Monday. "_s.repeated(5);
    m_view->setStory(wordy, now);
    QVERIFY(card->heightForWidth(280) > before);
}

void TestEditorView::noColumnIsCutAtItsSide()
{
    m_view->setMoment({ wholeStory(), now, {}, {} });
    QTest::qWait(20); // the head has fewer buttons
    QVERIFY2(m_view->minimumWidth() <= 780, qPrintable(QString::number(m_view->minimumWidth())));
    for (const int width : { 780, 984, 1240 }) {
        m_view->resize(width, 700);
        QTest::qWait(20); // layouts
        const QList<QWidget *> areas = m_view->areas();
        QCOMPARE(areas.size(), width < 800 ? 2 : 3);
        for (const QWidget *area : areas) {
            const auto *scroll = qobject_cast<const QScrollArea *>(area);
            QVERIFY(scroll);
            const int needed = scroll->widget()->minimumSizeHint().width();
            QVERIFY2(needed <= scroll->viewport()->width(),
                qPrintable(
                    u"%1: %2 > %3"_s.arg(width).arg(needed).arg(scroll->viewport()->width())));
        }
        QVERIFY(!m_view->findChild<PreviewCard *>()->isHidden()); // wherever it stands
    }
}

void TestEditorView::anAudienceIsTickedAndTakenAway()
{
    AudienceReach reach { 950, 1240, false };
    reach.locations = { { u"Lyon"_s, 520 }, { u"Nantes"_s, 0 } };
    m_view->audience().setReach(reach);
    QTRY_VERIFY(saysOnView(u"520"_s)); // rows come up with the next turn of the loop
    QVERIFY(saysOnView(u"77 %"_s));
    auto *nantes = button(u"Nantes"_s);
    QVERIFY(nantes && !nantes->isChecked());
    nantes->click();
    const QStringList ticked { u"Lyon"_s, u"Esbjerg"_s, u"Nantes"_s };
    QCOMPARE(m_view->story().audience.locations, ticked);
    button(u"Lyon"_s)->click();
    QVERIFY(!m_view->story().audience.locations.contains(u"Lyon"_s));
    button(u"Everyone"_s)->click();
    QVERIFY(m_view->story().audience.isEveryone());
    QVERIFY(!nantes->isChecked());
}

void TestEditorView::anExpiryIsNoneUntilItIsTicked()
{
    auto *expiry = qobject_cast<QCheckBox *>(button(StoryWords::field(StoryField::Expiry)));
    QVERIFY(expiry && expiry->isChecked());
    expiry->click();
    QVERIFY(!m_view->story().expiry.isValid());
    expiry->click();
    QVERIFY(m_view->story().expiry > now);
}

void TestEditorView::aTimeThatIsTickedIsOfTheNextMorning()
{
    m_clock.set(now.addDays(2)); // the story stays open over midnight
    auto *embargo = qobject_cast<QCheckBox *>(button(StoryWords::field(StoryField::Embargo)));
    QVERIFY(embargo && embargo->isChecked());
    embargo->click();
    embargo->click();
    const QDate tomorrow = m_clock.now().toLocalTime().date().addDays(1);
    QCOMPARE(m_view->story().embargo, QDateTime(tomorrow, QTime(8, 0)).toUTC());
    m_clock.set(now);
}

void TestEditorView::theLastNetworkCannotBeTakenAway()
{
    for (const QString &name : { u"LinkedIn"_s, u"Wall"_s }) {
        for (QAbstractButton *chip : m_view->rules().findChildren<QAbstractButton *>()) {
            if (chip->text() == name)
                chip->click();
        }
    }
    QCOMPARE(m_view->story().networks.size(), 1);
}

void TestEditorView::embargoAndExpiryStandSideBySideWhereThereIsRoom()
{
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(u"en_GB"_s));
    RulesPanel panel(m_theme, m_clock);
    panel.setStory(wholeStory());
    panel.show();
    const auto times = panel.findChildren<QDateTimeEdit *>();
    QCOMPARE(times.size(), 2);
    const auto placesAt = [&](int width) {
        panel.resize(width, 700);
        QTest::qWait(20); // layouts
        QList<QRect> places;
        for (const QDateTimeEdit *time : times)
            places.append(QRect(time->mapTo(&panel, QPoint()), time->size()));
        return places;
    };
    const QList<QRect> beside = placesAt(300); // of the design's column, beside its scroll bar
    QCOMPARE(beside.first().top(), beside.last().top());
    QVERIFY(beside.first().right() < beside.last().left());
    const QList<QRect> below = placesAt(panel.minimumSizeHint().width());
    for (const QRect &place : beside + below)
        QVERIFY(place.width() >= times.first()->minimumSizeHint().width());
    times.first()->setMinimumWidth(200); // as a longer label would have it
    const QList<QRect> wide = placesAt(300);
    QVERIFY(wide.first().bottom() < wide.last().top());
    QCOMPARE(wide.first().width(), wide.last().width());
}

void TestEditorView::embargoAndExpiryStandSideBySideWithAmAndPmToo()
{
    const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(u"en_US"_s));
    RulesPanel panel(m_theme, m_clock);
    panel.setStory(wholeStory());
    panel.resize(300, 700); // of the design's column, beside its scroll bar
    panel.show();
    QTest::qWait(20); // layouts
    const auto times = panel.findChildren<QDateTimeEdit *>();
    QCOMPARE(times.size(), 2);
    QCOMPARE(times.first()->mapTo(&panel, QPoint()).y(), times.last()->mapTo(&panel, QPoint()).y());
    for (QDateTimeEdit *time : times) {
        time->setDateTime(QDateTime(QDate(2028, 11, 28), QTime(22, 58)));
        QVERIFY(time->text().contains(u"PM"_s));
        const auto *written = time->findChild<QLineEdit *>();
        const int needed = QFontMetrics(time->font()).horizontalAdvance(time->text());
        QVERIFY2(needed + 4 <= written->width(),
            qPrintable(u"%1 > %2"_s.arg(needed + 4).arg(written->width())));
    }
}

void TestEditorView::aDisclosureIsTypedOrChosenAmongThoseInUse()
{
    EditorChoices known = choices();
    known.disclosures = { u"#LifeAtNorvane"_s, u"my company"_s };
    m_view->setChoices(known);
    auto *field = m_view->findChild<DisclosureField *>();
    QVERIFY(field);
    QCOMPARE(field->accessibleName(), StoryWords::field(StoryField::Disclosure));
    QCOMPARE(field->count(), 2);
    QCOMPARE(m_view->story().disclosure, u"my company"_s); // stays as it was
    const QSignalSpy edited(m_view.get(), &EditorView::edited);
    Q_EMIT field->activated(1); // as leaving it does, where it is among them
    QCOMPARE(edited.size(), 0);
    field->setCurrentIndex(0);
    Q_EMIT field->activated(0);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(m_view->story().disclosure, u"#LifeAtNorvane"_s);
    field->lineEdit()->selectAll();
    QTest::keyClicks(field->lineEdit(), u"my comp"_s);
    QCOMPARE(m_view->story().disclosure, u"my comp"_s); // nothing is written in one's stead
    field->lineEdit()->selectAll();
    QTest::keyClick(field->lineEdit(), Qt::Key_Delete);
    QVERIFY(m_view->story().disclosure.isEmpty()); // none is asked for
}

void TestEditorView::theDescriptionHasTheWholeWidthBesideThePicture()
{
    QTest::qWait(20); // layouts
    const PictureField &picture = m_view->form().picture();
    const auto fields = picture.findChildren<MarkedField *>();
    QCOMPARE(fields.size(), 2); // address and description
    QCOMPARE(fields.first()->width(), fields.last()->width());
    QAbstractButton *another = button(u"Another picture"_s);
    QAbstractButton *out = button(u"Take it out"_s);
    for (const QAbstractButton *act : { another, out }) {
        QVERIFY(act && act->isVisible());
        QVERIFY(act->mapTo(&picture, QPoint(act->width(), 0)).x()
            < fields.first()->mapTo(&picture, QPoint()).x());
    }
    QVERIFY(!another->geometry().intersects(out->geometry()));
    for (const MarkedField *field : fields)
        QCOMPARE(field->toolTip(), field->text());
    out->click();
    QVERIFY(!m_view->story().image);
    QVERIFY(button(u"Choose a picture"_s)->isVisible());
    QVERIFY(!another->isVisible() && !out->isVisible());
}

void TestEditorView::readOnlyLetsNothingBeWritten()
{
    m_view->setReadOnly(true);
    m_view->form().focusField(StoryField::Title);
    QTest::keyClicks(QApplication::focusWidget(), u"!"_s);
    m_view->captions().add();
    QCOMPARE(m_view->story(), wholeStory());
}

void TestEditorView::theHeadOffersWhatTheStateAllows()
{
    EditorMoment moment { wholeStory(), now, {}, {} };
    moment.mayReview = true;
    m_view->setMoment(moment);
    QVERIFY(button(u"Send to review"_s)->isVisible());
    QVERIFY(!button(u"Approve and sign"_s)->isVisible());
    moment.story.state = StoryState::InReview;
    moment.mayApprove = true;
    m_view->setMoment(moment);
    QVERIFY(button(u"Approve and sign"_s)->isEnabled() && button(u"Send back"_s)->isVisible());
    moment.blocked = u"You are offline"_s;
    m_view->setMoment(moment);
    QVERIFY(!button(u"Approve and sign"_s)->isEnabled());
    QCOMPARE(button(u"Approve and sign"_s)->toolTip(), moment.blocked);
    moment.story.state = StoryState::Approved;
    m_view->setMoment(moment);
    QVERIFY(button(u"New revision"_s)->isVisible());
    moment.story.embargo = now.addDays(-3);
    moment.story.expiry = now.addDays(-1);
    m_view->setMoment(moment);
    QVERIFY(button(u"Extend"_s)->isVisible()); // over: a later expiry gives it back
    moment.story.state = StoryState::Withdrawn;
    m_view->setMoment(moment);
    QVERIFY(!button(u"Withdraw…"_s)->isVisible());
    QVERIFY(!button(u"Discard my text"_s)->isVisible());
    moment.stuck = true; // offline too
    m_view->setMoment(moment);
    QVERIFY(button(u"Discard my text"_s)->isVisible());
    QVERIFY(button(u"Discard my text"_s)->isEnabled());
}

void TestEditorView::theAuthorIsToldWhyNotToApprove()
{
    EditorMoment moment { wholeStory(), now, {}, {} };
    moment.story.state = StoryState::InReview;
    moment.mine = true;
    m_view->setMoment(moment);
    QVERIFY(!button(u"Approve and sign"_s)->isEnabled());
    QVERIFY(!button(u"Approve and sign"_s)->toolTip().isEmpty());
    QVERIFY(button(u"Take back"_s)->isVisible() && !button(u"Send back"_s)->isVisible());
}

void TestEditorView::theDiffSaysItInWords()
{
    Story before = wholeStory();
    before.summary = u"The last burner goes out."_s;
    m_view->review().setReview(u"Written by Marion"_s, u"A source, please"_s, u"Since revision 2"_s,
        changesBetween(before, wholeStory()));
    QVERIFY(m_view->review().diff().toPlainText().contains(u"goes went"_s));
    const QString words = m_view->review().diff().accessibleDescription();
    QVERIFY2(words.contains(u"removed “goes”"_s) && words.contains(u"added “went”"_s),
        qPrintable(words));
}

void TestEditorView::whatChangedHasItsHeightWithTheFirstLayout()
{
    for (const int words : { 12, 400 }) {
        Story before = wholeStory();
        before.summary = u"burner "_s.repeated(words);
        QWidget holder;
        auto *column = new QVBoxLayout(&holder);
        auto *diff = new DiffList(m_theme);
        column->addWidget(diff);
        column->addStretch(1);
        diff->setChanges(changesBetween(before, wholeStory()));
        holder.resize(260, 600);
        holder.show();
        const int first = diff->height();
        QCOMPARE(first, diff->heightForWidth(diff->width()));
        const bool isLong = words > 100;
        QCOMPARE(diff->verticalScrollBar()->isVisible(), isLong);
        const int lines = qCeil(diff->document()->size().height());
        QVERIFY(isLong ? lines > first : lines == first);
        QTest::qWait(20); // whatever comes later
        QCOMPARE(diff->height(), first);
        QCOMPARE(qCeil(diff->document()->size().height()), lines);
    }
}

void TestEditorView::whatChangedIsScrolledToAndHasTheFocus()
{
    Story before = wholeStory();
    before.summary = u"The last burner goes out."_s;
    m_view->review().setReview(
        u"Written by Marion"_s, {}, u"Since revision 2"_s, changesBetween(before, wholeStory()));
    scrollReviewDown();
    QVERIFY(m_view->review().diff().visibleRegion().isEmpty());
    m_view->showChanges();
    QCoreApplication::processEvents();
    QVERIFY(!m_view->review().diff().visibleRegion().isEmpty());
    QVERIFY(m_view->review().diff().hasFocus());
}

void TestEditorView::thatNothingChangedIsScrolledTo()
{
    m_view->review().setReview(
        u"Written by Marion"_s, {}, u"Nothing changed since revision 2"_s, {});
    scrollReviewDown();
    QLabel *since = nullptr;
    const auto labels = m_view->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->text() == "Nothing changed since revision 2"_L1)
            since = label;
    }
    QVERIFY(since && since->visibleRegion().isEmpty());
    m_view->showChanges();
    QCoreApplication::processEvents();
    QVERIFY(!since->visibleRegion().isEmpty());
}

void TestEditorView::aConflictAsksForEachFieldThatBothChanged()
{
    Story mine = wholeStory();
    mine.summary = u"Mine"_s;
    Story theirs = wholeStory();
    theirs.summary = u"Theirs"_s;
    theirs.pinned = false;
    const QSignalSpy taken(&m_view->merge(), &MergePanel::takeTheirsAsked);
    const QSignalSpy joined(&m_view->merge(), &MergePanel::joinAsked);
    QVERIFY(!button(u"Join both"_s)->isVisible());
    m_view->setConflict(mergeStories(wholeStory(), mine, theirs), u"David"_s, u"today 10:20"_s);
    QVERIFY(button(u"Join both"_s)->isVisible());
    QCOMPARE(m_view->merge().chosen(), QList<bool> { false });
    QVERIFY(saysOnView(u"Pinned"_s)); // what David changed alone
    const auto choices = m_view->merge().findChildren<QRadioButton *>();
    QCOMPARE(choices.size(), 2);
    QVERIFY(choices.first()->isChecked());
    QVERIFY(choices.last()->accessibleName().contains(u"Theirs"_s));
    choices.last()->click();
    QCOMPARE(m_view->merge().chosen(), QList<bool> { true });
    // Written on meanwhile: what was chosen stays chosen.
    mine.summary = u"Mine, and more"_s;
    m_view->setConflict(mergeStories(wholeStory(), mine, theirs), u"David"_s, u"today 10:20"_s);
    QCOMPARE(m_view->merge().chosen(), QList<bool> { true });
    VERIFY_NAMED(&m_view->merge());
    button(u"Join both"_s)->click();
    button(u"Take theirs"_s)->click();
    QCOMPARE(taken.size() + joined.size(), 2);
    m_view->clearConflict();
    QVERIFY(!m_view->merge().isVisible());
}

void TestEditorView::whoElseIsThereIsSaid()
{
    m_view->setOthers(u"Also here: David"_s);
    QVERIFY(saysOnView(u"Also here: David"_s));
    m_view->setOthers({});
    QVERIFY(!saysOnView(u"Also here: David"_s));
}

void TestEditorView::aCorrectionThatWaitsIsSaidAtTheTop()
{
    const QSignalSpy asked(m_view.get(), &EditorView::correctionAsked);
    m_view->setCorrection(
        u"Correction waits for you"_s, u"They get it then."_s, u"Read and approve"_s);
    QVERIFY(saysOnView(u"Correction waits for you"_s) && saysOnView(u"They get it then."_s));
    VERIFY_NAMED(m_view.get());
    QAbstractButton *act = buttonIn(*m_view, u"Read and approve"_s);
    QVERIFY(act);
    act->click();
    QCOMPARE(asked.size(), 1);
    m_view->setCorrection(u"Correction waits for another editor"_s, u"They get it then."_s, {});
    QVERIFY(saysOnView(u"Correction waits for another editor"_s));
    QVERIFY(!buttonIn(*m_view, u"Read and approve"_s));
    m_view->setCorrection({}, {}, {});
    QVERIFY(!saysOnView(u"Correction waits"_s));
}

void TestEditorView::aQuestionIsAskedAnsweredAndSettled()
{
    CommentsPanel &panel = m_view->review().comments();
    QSignalSpy asked(&panel, &CommentsPanel::asked);
    QSignalSpy answered(&panel, &CommentsPanel::answered);
    QSignalSpy settled(&panel, &CommentsPanel::settleAsked);
    panel.setFocusToField();
    QTest::keyClicks(QApplication::focusWidget(), u"Whose figure is it?"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).toString(), u"Whose figure is it?"_s);
    panel.said();
    StoryComment first;
    first.id = { u"c1"_s };
    first.field = StoryField::Summary;
    first.text = u"Whose figure is it?"_s;
    first.author = { u"david"_s };
    first.authorName = u"David"_s;
    first.at = now;
    panel.setComments({ first }, { { u"marion"_s }, true, {} }, now);
    QVERIFY(saysOnView(u"1 open"_s));
    QTRY_VERIFY(buttonIn(panel, u"Settled"_s)); // rows come up with the next turn of the loop
    buttonIn(panel, u"Answer"_s)->click();
    QTest::keyClicks(QApplication::focusWidget(), u"The works council's"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.first().first().value<StoryCommentId>(), first.id);
    buttonIn(panel, u"Show"_s)->click();
    QVERIFY(m_view->form().isAncestorOf(QApplication::focusWidget()));
    buttonIn(panel, u"Settled"_s)->click();
    QCOMPARE(settled.size(), 1);
    VERIFY_NAMED(&panel);
    first.settledAt = now;
    first.settledByName = u"Marion"_s;
    panel.setComments({ first }, { { u"ana"_s }, false, {} }, now);
    QVERIFY(saysOnView(u"all settled"_s));
    QTRY_VERIFY(saysOnView(u"Settled by Marion"_s));
    QTRY_VERIFY(!buttonIn(panel, u"Open again"_s)); // neither hers nor her story
}

void TestEditorView::atNamesAnotherEditorWhoIsToldSo()
{
    CommentsPanel &panel = m_view->review().comments();
    CommentsPanel::Reader marion { { u"marion"_s }, true, {} };
    marion.name = u"Marion Petit"_s;
    marion.others = { u"Ana Reyes"_s, u"David Roy"_s };
    panel.setComments({}, marion, now);
    QSignalSpy asked(&panel, &CommentsPanel::asked);
    panel.setFocusToField();
    auto *field = panel.findChild<NameField *>();
    QAbstractItemView *offered = field->offered().popup();
    QTest::keyClicks(field, u"Is it so, marion@norvane"_s);
    QVERIFY(!offered->isVisible()); // an address
    field->clear();
    QTest::keyClicks(field, u"Is it so, @ro"_s);
    QVERIFY(offered->isVisible());
    QCOMPARE(offered->model()->rowCount(), 1);
    QTest::keyClick(offered, Qt::Key_Return);
    QCOMPARE(field->text(), u"Is it so, @David Roy "_s);
    QVERIFY(asked.isEmpty()); // Enter took the name alone
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).toString(), u"Is it so, @David Roy"_s);

    StoryComment comment;
    comment.id = { u"c1"_s };
    comment.text = u"Is it so, @David Roy"_s;
    comment.author = { u"marion"_s };
    comment.authorName = u"Marion Petit"_s;
    comment.at = now;
    panel.setComments({ comment }, { { u"david"_s }, false, {}, u"David Roy"_s, {} }, now);
    const auto tells = [&panel] {
        const auto tags = panel.findChildren<Tag *>();
        return std::any_of(tags.begin(), tags.end(),
            [](const Tag *tag) { return tag->isVisible() && tag->text() == u"names you"_s; });
    };
    QTRY_VERIFY(tells());
    panel.setComments({ comment }, { { u"ana"_s }, false, {}, u"Ana Reyes"_s, {} }, now);
    QTRY_VERIFY(!tells());
}

void TestEditorView::openQuestionsKeepItFromBeingApproved()
{
    EditorMoment moment { wholeStory(), now, {}, {} };
    moment.story.state = StoryState::InReview;
    moment.mayApprove = true;
    moment.openQuestions = 2;
    m_view->setMoment(moment);
    QVERIFY(!button(u"Approve and sign"_s)->isEnabled());
    QVERIFY(button(u"Approve and sign"_s)->toolTip().contains(u'2'));
}

void TestEditorView::everyControlHasAName()
{
    EditorMoment moment { wholeStory(), now, {}, {} };
    m_view->setMoment(moment);
    VERIFY_NAMED(m_view.get());
}

QTEST_MAIN(TestEditorView)
#include "tst_editorview.moc"
