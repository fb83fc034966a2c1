// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/uistories.h"
#include "tests/unit/ui/wall/wallentries.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/popovers/wordpopover.h"
#include "ui/wall/commentbox.h"
#include "ui/wall/postcard.h"
#include "ui/wall/wallview.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;

namespace {

WallComment aComment(const QString &id, const QString &author, const QString &text)
{
    WallComment made;
    made.id = { id };
    made.post = { u"a"_s };
    made.author = { author };
    made.authorName = author;
    made.text = text;
    made.postedAt = wallNoon.addSecs(-120);
    return made;
}

//! One post with two comments, of which the second is the person's own.
struct World {
    World()
    {
        theme.install(*qApp);
        view.resize(900, 700);
        view.show();
        view.activateWindow();
        QApplication::setActiveWindow(&view);
        WallEntry entry = aWallEntry(u"a"_s);
        entry.me = { u"me"_s };
        view.setEntries({ entry }, false);
        card = view.card({ u"a"_s });
        QTest::keyClick(card, Qt::Key_Return);
        view.setComments({ u"a"_s }, comments);
        QCoreApplication::processEvents();
    }
    CommentBox *box(const QString &id) const
    {
        for (auto *one : card->findChildren<CommentBox *>()) {
            if (one->comment().id.value == id && one->isVisible())
                return one;
        }
        return nullptr;
    }
    QStringList offered(const QString &id) const
    {
        QStringList texts;
        const CommentBox *one = box(id);
        auto *button = one ? one->findChild<Button *>() : nullptr;
        if (!button)
            return texts;
        button->click();
        auto *menu = one->findChild<QMenu *>();
        for (const QAction *action : menu->actions())
            texts.append(action->text());
        delete menu;
        return texts;
    }
    void choose(const QString &id, const QString &act) const
    {
        const CommentBox *one = box(id);
        QVERIFY(one);
        one->findChild<Button *>()->click();
        auto *menu = one->findChild<QMenu *>();
        QVERIFY(menu);
        const QList<QAction *> acts = menu->actions();
        const auto chosen = std::find_if(acts.cbegin(), acts.cend(),
            [&act](const QAction *action) { return action->text() == act; });
        QVERIFY(chosen != acts.cend());
        (*chosen)->trigger();
        delete menu;
    }
    QLineEdit &field() const { return *card->findChild<QLineEdit *>(); }
    bool says(const QString &words) const
    {
        const auto labels = card->findChildren<TextLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&words](const TextLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    ManualClock clock { wallNoon };
    Theme theme;
    OneColour images { Qt::gray };
    PictureCache pictures { images };
    WallView view { theme, pictures, clock };
    QList<WallComment> comments { aComment(u"theirs"_s, u"mads"_s, u"Acme does not pay"_s),
        aComment(u"mine"_s, u"me"_s, u"They do"_s) };
    PostCard *card = nullptr;
};

} // namespace

//! The comments of a post: what can be done with each.
class TestPostComments final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onesOwnAreChangedAndDeletedAndOthersReported();
    void aCommentIsReportedWithAWord();
    void onesOwnIsChangedInTheFieldAndTheDraftComesBack();
    void aChangeThatIsNotTakenKeepsTheWords();
    void escapeLeavesTheCommentAsItIs();
    void whatBecameOfACommentIsSaid();
    void tabReachesEachCommentBeforeTheField();
    void theFocusStaysWithItsComment();
    void anEditSurvivesItsCard();
    void everyControlHasAName();
};

void TestPostComments::onesOwnAreChangedAndDeletedAndOthersReported()
{
    const World world;
    QCOMPARE(world.offered(u"mine"_s), QStringList({ u"Copy its text"_s, u"Edit"_s, u"Delete"_s }));
    QCOMPARE(world.offered(u"theirs"_s),
        QStringList({ u"Copy its text"_s, u"Report to an editor …"_s }));
    QSignalSpy deleted(&world.view, &WallView::commentDeleteAsked);
    world.choose(u"mine"_s, u"Delete"_s);
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(deleted.at(0).at(0).value<WallComment>(), world.comments.constLast());
}

void TestPostComments::aCommentIsReportedWithAWord()
{
    const World world;
    QSignalSpy reported(&world.view, &WallView::commentReportAsked);
    world.choose(u"theirs"_s, u"Report to an editor …"_s);
    auto *popover = world.card->findChild<WordPopover *>();
    QVERIFY(popover);
    auto *word = popover->findChild<QLineEdit *>();
    word->setText(u"It names a customer"_s);
    QTest::keyClick(word, Qt::Key_Return);
    QCOMPARE(reported.size(), 1);
    QCOMPARE(reported.at(0).at(0).value<WallComment>().id.value, u"theirs"_s);
    QCOMPARE(reported.at(0).at(1).toString(), u"It names a customer"_s);
}

void TestPostComments::onesOwnIsChangedInTheFieldAndTheDraftComesBack()
{
    World world;
    QSignalSpy edited(&world.view, &WallView::commentEdited);
    const QSignalSpy written(&world.view, &WallView::commentWritten);
    world.field().setText(u"Another thought"_s);
    world.choose(u"mine"_s, u"Edit"_s);
    QCOMPARE(world.field().text(), u"They do"_s);
    QVERIFY(world.says(u"You are changing your comment"_s));
    world.field().setText(u"They do, late"_s);
    QTest::keyClick(&world.field(), Qt::Key_Return);
    QCOMPARE(written.size(), 0);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.at(0).at(0).value<WallComment>().id.value, u"mine"_s);
    QCOMPARE(edited.at(0).at(1).toString(), u"They do, late"_s);
    world.view.commentSettled({ u"a"_s }, {});
    QCOMPARE(world.field().text(), u"Another thought"_s);
    QVERIFY(!world.says(u"You are changing your comment"_s));
}

void TestPostComments::aChangeThatIsNotTakenKeepsTheWords()
{
    World world;
    world.choose(u"mine"_s, u"Edit"_s);
    world.field().setText(u"They do, late"_s);
    QTest::keyClick(&world.field(), Qt::Key_Return);
    world.view.commentSettled({ u"a"_s }, u"The server does not answer"_s);
    QVERIFY(world.field().isEnabled());
    QCOMPARE(world.field().text(), u"They do, late"_s);
    QVERIFY(world.says(u"You are changing your comment"_s));
    QVERIFY(world.says(u"The server does not answer"_s));
}

void TestPostComments::escapeLeavesTheCommentAsItIs()
{
    const World world;
    const QSignalSpy edited(&world.view, &WallView::commentEdited);
    world.choose(u"mine"_s, u"Edit"_s);
    world.field().setText(u"Other words"_s);
    QTest::keyClick(&world.field(), Qt::Key_Escape);
    QVERIFY(world.field().text().isEmpty());
    QVERIFY(world.card->hasCommentsOpen()); // that takes one more
    QCOMPARE(edited.size(), 0);
    QTest::keyClick(&world.field(), Qt::Key_Escape);
    QVERIFY(!world.card->hasCommentsOpen());
}

void TestPostComments::whatBecameOfACommentIsSaid()
{
    World world;
    world.comments[0].text.clear();
    world.comments[0].removed = true;
    world.comments[0].removedBy = u"Marion"_s;
    world.comments[0].removedReason = u"A customer is named"_s;
    world.comments[1].editedAt = wallNoon.addSecs(-60);
    world.view.setComments({ u"a"_s }, world.comments);
    QVERIFY(world.says(u"Marion removed this comment: A customer is named"_s));
    QVERIFY(world.says(u"· edited "_s));
    QVERIFY(world.offered(u"theirs"_s).isEmpty());
}

void TestPostComments::tabReachesEachCommentBeforeTheField()
{
    const World world;
    QWidget *first = world.box(u"theirs"_s)->findChild<Button *>();
    QWidget *second = world.box(u"mine"_s)->findChild<Button *>();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Tab);
    QCOMPARE(world.view.focusWidget(), second);
    QTest::keyClick(second, Qt::Key_Tab);
    QCOMPARE(world.view.focusWidget(), static_cast<QWidget *>(&world.field()));
}

void TestPostComments::theFocusStaysWithItsComment()
{
    World world;
    world.box(u"mine"_s)->takeFocus();
    world.comments[1].text = u"They do, late"_s;
    world.view.setComments({ u"a"_s }, world.comments);
    const CommentBox *box = world.box(u"mine"_s);
    QVERIFY(box && box->isAncestorOf(world.view.focusWidget()));
    QVERIFY(world.says(u"They do, late"_s));
    world.view.setComments({ u"a"_s }, { world.comments.constFirst() }); // it was deleted
    QCOMPARE(world.view.focusWidget(), static_cast<QWidget *>(&world.field()));
}

void TestPostComments::anEditSurvivesItsCard()
{
    World world;
    world.field().setText(u"Another thought"_s);
    world.choose(u"mine"_s, u"Edit"_s);
    world.field().setText(u"They do, late"_s);
    PostCard again(world.theme, world.pictures);
    again.setEntry(world.card->entry(), wallNoon);
    again.recall(world.card->memory(), wallNoon);
    auto *field = again.findChild<QLineEdit *>();
    QCOMPARE(field->text(), u"They do, late"_s);
    QSignalSpy edited(&again, &PostCard::commentEdited);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    again.commentSettled({});
    QCOMPARE(field->text(), u"Another thought"_s);
}

void TestPostComments::everyControlHasAName()
{
    const World world;
    world.choose(u"mine"_s, u"Edit"_s);
    VERIFY_NAMED(world.card);
    const auto *button = world.box(u"theirs"_s)->findChild<Button *>();
    QCOMPARE(button->accessibleName(), u"More about the comment of mads"_s);
    QCOMPARE(button->accessibleDescription(), u"Acme does not pay"_s);
}

QTEST_MAIN(TestPostComments)
#include "tst_postcomments.moc"
