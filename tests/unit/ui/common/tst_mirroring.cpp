// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/uistories.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/popovers/undotoast.h"
#include "ui/common/states/skeleton.h"
#include "ui/onboarding/stepdots.h"
#include "ui/settings/quietform.h"
#include "ui/wall/commentbox.h"
#include "ui/wall/storybox.h"

#include <QApplication>
#include <QLayout>
#include <QTest>

using namespace Relais;
using namespace Relais::Ui;
using namespace Relais::Ui::Test;
using namespace Qt::StringLiterals;

//! What controls paint themselves stands at the other side on a right-to-left desktop, as what is
//! laid out does.
class TestMirroring final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void aCommentStandsBesideItsFace();
    void theDayBeginsWhereReadingBegins();
    void theStepsBeginWhereReadingBegins();
    void aStorysPictureStandsWhereReadingBegins();
    void whatIsStillLoadingStandsAsItWillStand();
    void theToastsButtonsStandWhereReadingEnds();

private:
    QImage painted(QWidget &widget, const QSize &size, Qt::LayoutDirection direction) const;
    void comparePoint(QWidget &widget, const QSize &size, const QPoint &point) const;

    Theme m_theme;
};

QImage TestMirroring::painted(
    QWidget &widget, const QSize &size, Qt::LayoutDirection direction) const
{
    widget.setLayoutDirection(direction);
    widget.resize(size);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    widget.render(&image, QPoint(), QRegion(), QWidget::DrawChildren);
    return image;
}

//! The colour at point is at its mirrored place right to left; left to right another stands there.
void TestMirroring::comparePoint(QWidget &widget, const QSize &size, const QPoint &point) const
{
    const QPoint other(size.width() - 1 - point.x(), point.y());
    const QImage left = painted(widget, size, Qt::LeftToRight);
    const QImage right = painted(widget, size, Qt::RightToLeft);
    QVERIFY(left.pixel(point) != left.pixel(other));
    QCOMPARE(right.pixelColor(other), left.pixelColor(point));
}

void TestMirroring::aCommentStandsBesideItsFace()
{
    WallComment comment;
    comment.authorName = u"Mads K."_s;
    comment.text = u"Well done"_s;
    comment.postedAt = now;
    CommentBox box(m_theme, comment, now);
    comparePoint(box, QSize(300, 64), QPoint(295, 45)); // within the bubble, below the face
}

void TestMirroring::theDayBeginsWhereReadingBegins()
{
    DayBar bar(m_theme);
    QuietHours hours;
    hours.from = QTime(0, 0);
    hours.to = QTime(6, 0);
    bar.setHours(hours);
    comparePoint(bar, QSize(240, 34), QPoint(229, 7)); // not quiet
}

void TestMirroring::theStepsBeginWhereReadingBegins()
{
    StepDots dots(m_theme);
    dots.setCount(4);
    comparePoint(dots, dots.sizeHint(), QPoint(9, 3)); // the current one
}

void TestMirroring::aStorysPictureStandsWhereReadingBegins()
{
    OneColour pictures(Qt::red);
    PictureCache cache(pictures);
    StoryBox box(m_theme, cache);
    box.setStory({}, false);
    comparePoint(box, QSize(400, 100), QPoint(60, 95)); // the picture's place
    const QList<QLayoutItem *> first { box.layout()->itemAt(0), box.layout()->itemAt(1) };
    QVERIFY(first.at(0)->geometry().left() > first.at(1)->geometry().left()); // the words give way
}

void TestMirroring::whatIsStillLoadingStandsAsItWillStand()
{
    Skeleton loading(m_theme, 1, 100);
    comparePoint(loading, QSize(400, 110), QPoint(60, 80)); // the picture's place
}

void TestMirroring::theToastsButtonsStandWhereReadingEnds()
{
    QWidget window;
    window.resize(600, 400);
    UndoToast toast(m_theme, &window);
    window.setLayoutDirection(Qt::RightToLeft);
    window.show();
    toast.offer({ u"Story hidden"_s, u"undo"_s, [] { } });
    QTest::mouseClick(&toast, Qt::LeftButton, {}, QPoint(toast.width() - 20, toast.height() / 2));
    QVERIFY(toast.isVisible()); // that is its picture
    QTest::mouseClick(&toast, Qt::LeftButton, {}, QPoint(20, toast.height() / 2));
    QVERIFY(!toast.isVisible());
}

QTEST_MAIN(TestMirroring)
#include "tst_mirroring.moc"
