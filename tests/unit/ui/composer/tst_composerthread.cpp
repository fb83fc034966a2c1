// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/composer/compositions.h"
#include "tests/unit/ui/support/names.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/counterlabel.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/composer/composerfooter.h"
#include "ui/composer/composerview.h"
#include "ui/composer/editorbox.h"
#include "ui/composer/previewcard.h"
#include "ui/composer/textfield.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

class TestComposerThread final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void init();
    void cleanup();
    void theOfferStandsWhereTheTextIsTooLongForANetworkWithThreads();
    void aThreadIsCountedAndShownByItsPosts();
    void aThreadForWhichTooFewPostsAreLeftIsSaidBeforeItIsRelayed();
    void onePostAgainUndoesIt();
    void theChoiceIsKeptWithTheDraftAndByTheOtherChoices();
    void aLockedTextIsNotParted();

private:
    static QString longText() { return u"My company has a lot to tell today. "_s.repeated(14); }
    Composition &composition() { return m_desk->composition; }
    void write(const QString &text)
    {
        m_view->commonText().field().selectAll();
        m_view->commonText().field().insertPlainText(text);
    }
    //! The visible button whose text begins so; null when there is none.
    Button *button(const QString &begin) const;

    Theme m_theme;
    OneColour m_source { Qt::red };
    std::unique_ptr<PictureCache> m_pictures;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
    ComposerView *m_view = nullptr;
};

void TestComposerThread::init()
{
    m_pictures = std::make_unique<PictureCache>(m_source);
    m_desk = std::make_unique<Desk>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(608, 816);
    m_view = new ComposerView(m_theme, m_desk->composition, *m_pictures, m_window.get());
    m_view->resize(608, 816);
    const QueueService::Row row = aRow(1);
    m_view->showStory(row, now);
    m_desk->open(row.story);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    m_view->focusText();
}

void TestComposerThread::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

Button *TestComposerThread::button(const QString &begin) const
{
    for (auto *one : m_view->commonText().findChildren<Button *>()) {
        if (one->isVisible() && one->text().startsWith(begin))
            return one;
    }
    return nullptr;
}

void TestComposerThread::theOfferStandsWhereTheTextIsTooLongForANetworkWithThreads()
{
    write(u"My company is brief."_s);
    QVERIFY(!button(u"Make it a thread"_s));
    write(longText());
    const Button *offer = button(u"Make it a thread of 2"_s);
    QVERIFY(offer);
    QVERIFY(offer->focusPolicy() & Qt::TabFocus);
    QVERIFY(offer->accessibleName().contains(u"Bluesky"_s));
    VERIFY_NAMED(m_view);
    write(longText().repeated(20)); // more than ten posts
    QVERIFY(!button(u"Make it a thread"_s));
    QVERIFY(button(u"Drop the marked words"_s));
    // Another network that refuses it has no threads.
    m_desk->accounts.append(anAccount(Network::LinkedIn, u"li"_s, u"Camille"_s));
    composition().setAccounts(m_desk->accounts);
    composition().tick({ u"bsky"_s }, false);
    composition().tick({ u"li"_s }, true);
    write(longText().repeated(7)); // more than LinkedIn's 3,000
    QVERIFY(button(u"Drop the marked words"_s));
    QVERIFY(!button(u"Make it a thread"_s));
}

void TestComposerThread::aThreadIsCountedAndShownByItsPosts()
{
    write(longText());
    QCOMPARE(composition().state().readyAccounts, 1);
    Button *offer = button(u"Make it a thread"_s);
    QVERIFY(offer);
    offer->setFocus();
    QTest::keyClick(offer, Qt::Key_Space);
    QVERIFY(composition().draft().choices.thread);
    QCOMPARE(composition().state().readyAccounts, 2);
    QVERIFY(!button(u"Drop the marked words"_s));
    bool counted = false;
    for (const auto *label : m_view->commonText().findChildren<CounterLabel *>()) {
        if (label->network() == Network::Bluesky)
            counted = label->text().startsWith(u"1: "_s) && label->text().contains(u"2: "_s);
    }
    QVERIFY(counted);
    PreviewCard card(m_theme, *m_pictures);
    card.showRelay(composition(), { u"bsky"_s }, {});
    const QString shown = card.accessibleDescription();
    QVERIFY2(shown.contains(u"(1/2)"_s) && shown.contains(u"(2/2)"_s), qPrintable(shown));
    QVERIFY(!card.grab().isNull());
    const int whole = card.heightForWidth(320);
    card.showRelay(composition(), { u"wall"_s }, {}); // one post, all of the text
    QVERIFY(card.heightForWidth(320) < whole);
    QVERIFY(!card.accessibleDescription().contains(u"(1/2)"_s));
}

void TestComposerThread::aThreadForWhichTooFewPostsAreLeftIsSaidBeforeItIsRelayed()
{
    const auto says = [this](const QString &words) {
        const auto labels = m_view->footer().findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&words](const QLabel *label) { return label->text().contains(words); });
    };
    m_desk->postsLeft.insert(Network::Bluesky, 1);
    write(longText());
    QVERIFY(!says(u"left on Bluesky this month"_s));
    button(u"Make it a thread"_s)->click();
    QVERIFY(says(u"This thread is 2 posts, and your company has 1 left on Bluesky this month"_s));
    QCOMPARE(composition().state().readyAccounts, 2); // it may be finished there
    button(u"One post again"_s)->click();
    QVERIFY(!says(u"left on Bluesky this month"_s));
}

void TestComposerThread::onePostAgainUndoesIt()
{
    write(longText());
    button(u"Make it a thread"_s)->click();
    Button *undo = button(u"One post again"_s);
    QVERIFY(undo && undo->hasFocus());
    undo->click();
    QVERIFY(!composition().draft().choices.thread);
    QVERIFY(!button(u"One post again"_s));
    QVERIFY(button(u"Make it a thread"_s) && button(u"Make it a thread"_s)->hasFocus());
    QCOMPARE(composition().state().readyAccounts, 1);
}

void TestComposerThread::theChoiceIsKeptWithTheDraftAndByTheOtherChoices()
{
    write(longText());
    button(u"Make it a thread"_s)->click();
    composition().setLanguage(u"fr"_s);
    composition().close();
    QVERIFY(!m_desk->saved.isEmpty());
    QVERIFY(m_desk->saved.constLast().choices.thread);
    const Draft kept = m_desk->saved.constLast();
    const Story story = composition().story();
    composition().open(story, kept, m_desk->accounts);
    QVERIFY(button(u"One post again"_s));
}

void TestComposerThread::aLockedTextIsNotParted()
{
    Story story = aRow(1).story;
    story.editRule.kind = EditRule::Kind::Locked;
    story.captions.first().text = longText();
    m_desk->open(story);
    QVERIFY(composition().isLocked());
    QVERIFY(!button(u"Make it a thread"_s));
    const AccountCheck *check = composition().checkOf({ u"bsky"_s });
    QVERIFY(check && check->parts.isEmpty() && !check->ready);
}

QTEST_MAIN(TestComposerThread)
#include "tst_composerthread.moc"
