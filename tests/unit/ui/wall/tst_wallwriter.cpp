// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/names.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/wall/givenpicture.h"
#include "ui/wall/mentionedit.h"
#include "ui/wall/wallwriter.h"
#include "ui/wall/writerpicture.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QImageReader>
#include <QKeyEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;

namespace {

struct World {
    World()
    {
        theme.install(*qApp);
        writer.resize(700, 160);
        writer.show();
        writer.activateWindow();
        QApplication::setActiveWindow(&writer);
    }
    QString pictureFile(const QString &name, const char *format) const
    {
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const QString path = folder.filePath(name);
        return image.save(path, format) ? path : QString();
    }
    static std::unique_ptr<QMimeData> files(const QStringList &paths)
    {
        auto data = std::make_unique<QMimeData>();
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data->setUrls(urls);
        return data;
    }
    //! Whether the widget lets it be dropped.
    static bool hold(QWidget &over, const QMimeData &data)
    {
        QDragEnterEvent enter(
            QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&over, &enter);
        return enter.isAccepted();
    }
    //! Answers what became of it, from a program that proposes to move it.
    static Qt::DropAction drop(QWidget &on, const QMimeData &data)
    {
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton,
            Qt::ShiftModifier);
        QApplication::sendEvent(&on, &drop);
        return drop.isAccepted() ? drop.dropAction() : Qt::IgnoreAction;
    }
    TextLabel *label(const QString &begin) const //!< that is shown
    {
        for (auto *label : writer.findChildren<TextLabel *>()) {
            if (label->isVisible() && label->text().startsWith(begin))
                return label;
        }
        return nullptr;
    }
    Button *button(const QString &text) const
    {
        for (auto *button : writer.findChildren<Button *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    static WallPost posted()
    {
        WallPost post;
        post.id = { u"p"_s };
        post.text = u"Helo"_s;
        post.story = { u"gone"_s }; // no longer among those that can be chosen
        return post;
    }
    MentionEdit &text() const { return *writer.findChild<MentionEdit *>(); }

    QTemporaryDir folder;
    Theme theme;
    OneColour images { Qt::gray };
    PictureCache pictures { images };
    WallWriter writer { theme, pictures };
    QSignalSpy chosen { &writer, &WallWriter::pictureChosen };
    QSignalSpy given { &writer, &WallWriter::imageGiven };
};

} // namespace

class TestWallWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsDroppedOnTheWriter();
    void overTheFieldItIsAsOverTheRest();
    void aTextIsStillDroppedIntoTheField();
    void aFileIsNotLookedAtHere();
    void tooManyPixelsAreSaid();
    void severalPicturesAreOneTooMany();
    void aCopiedImageIsPasted();
    void aCopiedTextWithItsPictureIsAText();
    void aCopiedFileIsPasted();
    void ofABookThatIsPastedItTakesItsBeginning();
    void aProblemGoesWithTheNextPicture();
    void thePictureIsTakenAwayAgain();
    void nothingIsTakenWhileThePostGoesOut();
    void pressedTwiceItIsOnePost();
    void afterPostingTheUndoKeyIsTheWindows();
    void aPostIsChangedAndWhatWasBegunComesBack();
    void aChangeIsCancelledWithEscape();
    void aRefusedChangeKeepsItsWords();
    void everyControlHasAName();
};

void TestWallWriter::aPictureIsDroppedOnTheWriter()
{
    World world;
    const QString path = world.pictureFile(u"pump.jpg"_s, "JPEG");
    const auto data = World::files({ path });
    const QImage before = world.writer.grab().toImage();
    QVERIFY(World::hold(world.writer, *data));
    QVERIFY(world.label(u"Drop the picture here"_s));
    const QImage held = world.writer.grab().toImage();
    QVERIFY(held.pixelColor(350, 1) != before.pixelColor(350, 1)); // its edge stands out
    QCOMPARE(held.pixelColor(350, 1), lightTokens().accent);
    QCOMPARE(World::drop(world.writer, *data), Qt::CopyAction); // the file stays where it was
    QCOMPARE(world.chosen.size(), 1);
    QCOMPARE(world.chosen.first().first().toString(), path);
    QVERIFY(!world.label(u"Drop the picture here"_s));
    QCOMPARE(world.writer.grab().toImage().pixelColor(350, 1), before.pixelColor(350, 1));
}

void TestWallWriter::overTheFieldItIsAsOverTheRest()
{
    World world;
    const QString path = world.pictureFile(u"pump.png"_s, "PNG");
    const auto data = World::files({ path });
    QVERIFY(World::hold(*world.text().viewport(), *data));
    QVERIFY(world.label(u"Drop the picture here"_s));
    QDragLeaveEvent leave;
    QApplication::sendEvent(world.text().viewport(), &leave);
    QVERIFY(!world.label(u"Drop the picture here"_s));
    QVERIFY(World::hold(*world.text().viewport(), *data));
    World::drop(*world.text().viewport(), *data);
    QCOMPARE(world.chosen.size(), 1);
    QVERIFY(world.text().toPlainText().isEmpty()); // not the file's name
}

void TestWallWriter::aTextIsStillDroppedIntoTheField()
{
    World world;
    QMimeData data;
    data.setText(u"Hello"_s);
    QVERIFY(!isMeantAsPicture(data));
    QVERIFY(World::hold(*world.text().viewport(), data));
    QVERIFY(!world.label(u"Drop the picture here"_s));
    World::drop(*world.text().viewport(), data);
    QCOMPARE(world.text().toPlainText(), u"Hello"_s);
    QCOMPARE(world.chosen.size() + world.given.size(), 0);
}

// It may lie on a disk that takes its time: who keeps it says what is wrong with it.
void TestWallWriter::aFileIsNotLookedAtHere()
{
    World world;
    const QString path = world.folder.filePath(u"far-away.jpg"_s);
    const auto data = World::files({ path });
    World::hold(world.writer, *data);
    World::drop(world.writer, *data);
    QCOMPARE(world.chosen.size(), 1);
    QCOMPARE(world.chosen.first().first().toString(), path);
}

void TestWallWriter::tooManyPixelsAreSaid()
{
    QImage image(3000, 3000, QImage::Format_Mono);
    image.fill(0);
    QMimeData data;
    data.setImageData(image);
    QVERIFY(givenPicture(data).has_value());
    const int before = QImageReader::allocationLimit();
    QImageReader::setAllocationLimit(8); // megabytes
    const auto refused = givenPicture(data);
    QImageReader::setAllocationLimit(before);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().reason, u"image-too-many-pixels"_s);
}

void TestWallWriter::severalPicturesAreOneTooMany()
{
    World world;
    const auto data = World::files(
        { world.pictureFile(u"a.jpg"_s, "JPEG"), world.pictureFile(u"b.jpg"_s, "JPEG") });
    World::hold(world.writer, *data);
    World::drop(world.writer, *data);
    QCOMPARE(world.chosen.size(), 0);
    TextLabel *problem = world.label(u"A post has one picture"_s);
    QVERIFY(problem);
    QCOMPARE(problem->accessibleName(), problem->text()); // it was said
}

void TestWallWriter::aCopiedImageIsPasted()
{
    World world;
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    world.text().setFocus();
    QTest::keyClick(&world.text(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(world.given.size(), 1);
    const auto given = world.given.first().first().value<QImage>();
    QCOMPARE(given.size(), image.size());
    QCOMPARE(given.pixelColor(5, 5), QColor(Qt::red));
    QVERIFY(world.text().toPlainText().isEmpty());
    // From a button of the writer too.
    for (auto *button : world.writer.findChildren<Button *>()) {
        if (button->accessibleName() == u"Add a picture"_s)
            QTest::keyClick(button, Qt::Key_V, Qt::ControlModifier);
    }
    QCOMPARE(world.given.size(), 2);
}

void TestWallWriter::aCopiedTextWithItsPictureIsAText()
{
    World world;
    auto *data = new QMimeData; // the clipboard's
    data->setText(u"Q3 42"_s);
    data->setImageData(QImage(10, 10, QImage::Format_RGB32));
    QGuiApplication::clipboard()->setMimeData(data);
    world.text().setFocus();
    QTest::keyClick(&world.text(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(world.given.size(), 0);
    QCOMPARE(world.text().toPlainText(), u"Q3 42"_s);
}

void TestWallWriter::ofABookThatIsPastedItTakesItsBeginning()
{
    World world;
    QGuiApplication::clipboard()->setText(QString(300'000, u'a'));
    world.text().setFocus();
    QTest::keyClick(&world.text(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(world.text().toPlainText().size(), qsizetype(20'000));
}

void TestWallWriter::aCopiedFileIsPasted()
{
    World world;
    const QString path = world.pictureFile(u"pump.png"_s, "PNG");
    QGuiApplication::clipboard()->setMimeData(World::files({ path }).release());
    world.text().setFocus();
    QTest::keyClick(&world.text(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(world.chosen.size(), 1);
    QCOMPARE(world.chosen.first().first().toString(), path);
    QVERIFY(world.text().toPlainText().isEmpty());
}

void TestWallWriter::aProblemGoesWithTheNextPicture()
{
    World world;
    world.writer.setPictureProblem(u"Your disk is full"_s);
    QVERIFY(world.label(u"Your disk is full"_s));
    world.writer.setPicture({ u"/own/pump.jpg"_s, {}, 1200, 800 });
    QVERIFY(!world.label(u"Your disk is full"_s));
    auto *picture = world.writer.findChild<WriterPicture *>();
    QVERIFY(picture->isVisible());
    QCOMPARE(picture->accessibleName(), u"The picture is added"_s);
}

void TestWallWriter::thePictureIsTakenAwayAgain()
{
    World world;
    world.writer.setPicture({ u"/own/pump.jpg"_s, {}, 1200, 800 });
    auto *picture = world.writer.findChild<WriterPicture *>();
    for (auto *button : picture->findChildren<Button *>()) {
        if (button->accessibleName() == u"Post without the picture"_s)
            QTest::keyClick(button, Qt::Key_Space);
    }
    QVERIFY(!picture->picture());
    QVERIFY(!picture->isVisible());
    QVERIFY(world.text().hasFocus());
}

void TestWallWriter::nothingIsTakenWhileThePostGoesOut()
{
    World world;
    world.text().setPlainText(u"Look"_s);
    QTest::keyClick(&world.text(), Qt::Key_Return, Qt::ControlModifier);
    const auto data = World::files({ world.pictureFile(u"pump.png"_s, "PNG") });
    QVERIFY(!World::hold(world.writer, *data));
    QVERIFY(!world.label(u"Drop the picture here"_s));
    world.writer.settled(true);
    QVERIFY(World::hold(world.writer, *data));
}

void TestWallWriter::pressedTwiceItIsOnePost()
{
    World world;
    const QSignalSpy written(&world.writer, &WallWriter::written);
    world.text().setPlainText(u"Look"_s);
    QTest::keyClick(&world.text(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(&world.text(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(written.count(), 1);
    world.writer.settled(false); // its words are still there
    QTest::keyClick(&world.text(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(written.count(), 2);
}

void TestWallWriter::afterPostingTheUndoKeyIsTheWindows()
{
    World world;
    const auto takes = [&world] {
        QKeyEvent undo(QEvent::KeyPress, Qt::Key_Z, Qt::ControlModifier);
        undo.setAccepted(true);
        static_cast<QObject &>(world.text()).event(&undo);
        return undo.isAccepted();
    };
    world.text().setFocus();
    QTest::keyClicks(&world.text(), u"Look"_s);
    QVERIFY(takes());
    QTest::keyClicks(&world.text(), u"Look"_s);
    QTest::keyClick(&world.text(), Qt::Key_Return, Qt::ControlModifier);
    world.writer.settled(true);
    QCOMPARE(world.text().toPlainText(), QString());
    QVERIFY(!takes());
}

void TestWallWriter::aPostIsChangedAndWhatWasBegunComesBack()
{
    World world;
    const QSignalSpy edited(&world.writer, &WallWriter::edited);
    const QSignalSpy written(&world.writer, &WallWriter::written);
    world.text().setPlainText(u"Begun before"_s);
    world.writer.edit(World::posted(), u"The last burner"_s);
    QCOMPARE(world.text().toPlainText(), u"Helo"_s);
    QVERIFY(world.text().textCursor().atEnd());
    QVERIFY(world.button(u"The last burner"_s));
    QVERIFY(!world.button(u"Post"_s));
    world.text().setPlainText(u"Hello"_s);
    world.button(u"Save"_s)->click();
    QCOMPARE(edited.size(), 1);
    const auto edit = edited.first().first().value<WallEdit>();
    QCOMPARE(edit.post.value, u"p"_s);
    QCOMPARE(edit.text, u"Hello"_s);
    QCOMPARE(edit.story.value, u"gone"_s);
    world.writer.settled(true);
    QCOMPARE(world.text().toPlainText(), u"Begun before"_s);
    world.button(u"Post"_s)->click();
    QCOMPARE(written.size(), 1);
    QVERIFY(written.first().at(1).value<StoryId>().isEmpty());
}

void TestWallWriter::aChangeIsCancelledWithEscape()
{
    World world;
    const QSignalSpy edited(&world.writer, &WallWriter::edited);
    const QSignalSpy cancelled(&world.writer, &WallWriter::editCancelled);
    world.text().setPlainText(u"Begun before"_s);
    world.writer.edit(World::posted(), {});
    world.text().setPlainText(u"Hello"_s);
    QTest::keyClick(&world.text(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(cancelled.first().first().value<WallPostId>().value, u"p"_s);
    QCOMPARE(world.text().toPlainText(), u"Begun before"_s);
    QCOMPARE(edited.size(), 0);
    world.writer.edit(World::posted(), {});
    QCOMPARE(world.text().toPlainText(), u"Helo"_s);
    world.button(u"Cancel"_s)->click();
    QCOMPARE(world.text().toPlainText(), u"Begun before"_s);
}

void TestWallWriter::aRefusedChangeKeepsItsWords()
{
    World world;
    const QSignalSpy edited(&world.writer, &WallWriter::edited);
    world.writer.edit(World::posted(), {});
    world.text().setPlainText(u"Hello"_s);
    world.button(u"Save"_s)->click();
    QTest::keyClick(&world.text(), Qt::Key_Escape); // it is on its way
    world.writer.settled(false);
    QCOMPARE(world.text().toPlainText(), u"Hello"_s);
    world.button(u"Save"_s)->click();
    QCOMPARE(edited.size(), 2);
}

void TestWallWriter::everyControlHasAName()
{
    World world;
    world.writer.setPicture({ u"/own/pump.jpg"_s, {}, 1200, 800 });
    world.writer.setPictureProblem(u"Your disk is full"_s);
    VERIFY_NAMED(&world.writer);
}

QTEST_MAIN(TestWallWriter)
#include "tst_wallwriter.moc"
