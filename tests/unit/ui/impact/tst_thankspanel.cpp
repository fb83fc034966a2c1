// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/names.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/impact/thankspanel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

Thanks thanksFor(Thanks::For kind, const QString &object)
{
    Thanks thanks;
    thanks.id.value = u"t-"_s + object;
    thanks.kind = kind;
    thanks.object = object;
    thanks.title = u"Forty young people"_s;
    thanks.giverName = u"Mads K."_s;
    thanks.text = u"Well told"_s;
    thanks.at = now.addDays(-1);
    return thanks;
}

} // namespace

class TestThanksPanel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void eachIsShownOnTheWallByOnesOwnWill();
    void eachLeadsToWhatItIsFor();
    void withoutAnyItSaysWhatComes();
    void itSaysHowManyCameInThePeriod();
    void itSaysWhereTheGiverWorks();
    void wholeWordsAreReadInANarrowCard();
    void theActsStandBesideWhatItWasForWhereThereIsRoom();
    void everyControlHasAName();

private:
    static Button *button(const ThanksPanel &panel, const QString &name);
    static TextLabel *label(const ThanksPanel &panel, const QString &text);

    Theme m_theme;
};

Button *TestThanksPanel::button(const ThanksPanel &panel, const QString &name)
{
    for (Button *button : panel.findChildren<Button *>()) {
        if (button->text() == name || button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

TextLabel *TestThanksPanel::label(const ThanksPanel &panel, const QString &text)
{
    for (TextLabel *label : panel.findChildren<TextLabel *>()) {
        if (label->text() == text && label->isVisibleTo(&panel))
            return label;
    }
    return nullptr;
}

void TestThanksPanel::eachIsShownOnTheWallByOnesOwnWill()
{
    ThanksPanel panel(m_theme);
    QSignalSpy asked(&panel, &ThanksPanel::openAsked);
    panel.setThanks({ thanksFor(Thanks::For::Post, u"p"_s) }, now);
    QVERIFY(button(panel, u"Show on the wall"_s));
    button(panel, u"Show on the wall"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(1).toBool(), true);
    Thanks shown = thanksFor(Thanks::For::Post, u"p"_s);
    shown.open = true;
    panel.setThanks({ shown }, now);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!button(panel, u"Show on the wall"_s));
    button(panel, u"Hide from the wall"_s)->click();
    QCOMPARE(asked.last().at(1).toBool(), false);
}

void TestThanksPanel::eachLeadsToWhatItIsFor()
{
    ThanksPanel panel(m_theme);
    QSignalSpy asked(&panel, &ThanksPanel::subjectAsked);
    panel.setThanks(
        { thanksFor(Thanks::For::Post, u"p"_s), thanksFor(Thanks::For::Idea, u"i"_s) }, now);
    button(panel, u"Open your idea"_s)->click();
    button(panel, u"Open your post"_s)->click();
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(0).first().value<Thanks>().object, u"i"_s);
    QCOMPARE(asked.at(1).first().value<Thanks>().object, u"p"_s);
}

void TestThanksPanel::withoutAnyItSaysWhatComes()
{
    ThanksPanel panel(m_theme);
    const auto says = [&panel] {
        for (const TextLabel *label : panel.findChildren<TextLabel *>()) {
            if (label->text().contains(u"you alone read it"_s) && label->isVisibleTo(&panel))
                return true;
        }
        return false;
    };
    panel.setThanks({}, now);
    QVERIFY(says());
    panel.setThanks({ thanksFor(Thanks::For::Post, u"p"_s) }, now);
    QVERIFY(!says());
}

void TestThanksPanel::itSaysHowManyCameInThePeriod()
{
    ThanksPanel panel(m_theme);
    panel.setCount(9, ImpactService::Period::TwelveWeeks);
    panel.setThanks({}, now);
    QVERIFY(!label(panel, u"9 in twelve weeks"_s)); // there is nothing to count
    panel.setThanks({ thanksFor(Thanks::For::Post, u"p"_s) }, now);
    QVERIFY(label(panel, u"9 in twelve weeks"_s));
    panel.setCount(1, ImpactService::Period::FourWeeks);
    QVERIFY(label(panel, u"1 in four weeks"_s));
    panel.setCount(1200, ImpactService::Period::OneYear);
    QVERIFY(label(panel, u"1,200 in a year"_s));
}

void TestThanksPanel::itSaysWhereTheGiverWorks()
{
    ThanksPanel panel(m_theme);
    Thanks known = thanksFor(Thanks::For::Post, u"p"_s);
    known.giver.value = u"mads"_s;
    panel.setCount(2, ImpactService::Period::OneYear);
    panel.setThanks({ known, thanksFor(Thanks::For::Idea, u"i"_s) }, now,
        { { known.giver, u"Workshop · Esbjerg"_s } });
    QVERIFY(label(panel, u"Workshop · Esbjerg"_s));
    QVERIFY(!label(panel, QString())); // where it is not known, nothing stands
}

void TestThanksPanel::wholeWordsAreReadInANarrowCard()
{
    ThanksPanel panel(m_theme);
    Thanks thanks = thanksFor(Thanks::For::Post, u"p"_s);
    thanks.giver.value = u"mads"_s;
    thanks.title = u"Our labs"_s;
    thanks.text = u"Two candidates told me about your words, and both of them came to see us"_s;
    panel.setThanks({ thanks }, now, { { thanks.giver, u"Workshop · Esbjerg"_s } });
    panel.resize(270, 400);
    panel.show();
    for (const QString &text :
        { thanks.giverName, u"Workshop · Esbjerg"_s, u"for your post: Our labs"_s }) {
        const TextLabel *words = label(panel, text);
        QVERIFY2(words, qPrintable(text));
        QTRY_VERIFY2(words->width() >= words->sizeHint().width(), qPrintable(text));
    }
    const TextLabel *said = label(panel, u"“%1”"_s.arg(thanks.text));
    QVERIFY(said);
    QTRY_VERIFY(said->width() >= 160); // not a column beside the buttons
    QTRY_VERIFY(said->height() >= said->heightForWidth(said->width()));
    for (const QString &name : { u"Show on the wall"_s, u"Open your post"_s }) {
        const Button *act = button(panel, name);
        QTRY_VERIFY(act->mapTo(&panel, QPoint(act->width(), 0)).x() <= panel.width());
        QVERIFY(act->mapTo(&panel, QPoint()).x() >= 0);
    }
}

void TestThanksPanel::theActsStandBesideWhatItWasForWhereThereIsRoom()
{
    ThanksPanel panel(m_theme);
    Thanks thanks = thanksFor(Thanks::For::Post, u"p"_s);
    thanks.title = u"A"_s;
    panel.setThanks({ thanks }, now);
    panel.resize(388, 400);
    panel.show();
    const Button *show = button(panel, u"Show on the wall"_s);
    const Button *open = button(panel, u"Open your post"_s);
    const TextLabel *what = label(panel, u"for your post: A"_s);
    QVERIFY(what);
    QTRY_COMPARE(open->geometry().right() + 1, open->parentWidget()->width()); // at the far edge
    QCOMPARE(show->y(), open->y());
    QVERIFY(what->geometry().top() >= show->y());
    QVERIFY(what->geometry().bottom() <= show->geometry().bottom());
    QCOMPARE(what->width(), what->sizeHint().width());
}

void TestThanksPanel::everyControlHasAName()
{
    ThanksPanel panel(m_theme);
    panel.setThanks({ thanksFor(Thanks::For::Post, u"p"_s) }, now);
    panel.show();
    VERIFY_NAMED(&panel);
}

QTEST_MAIN(TestThanksPanel)
#include "tst_thankspanel.moc"
