// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/support/names.h"
#include "ui/common/controls/button.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/ideainbox/ideareading.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace Relais;
using namespace Relais::Ui;

class TestIdeaReading final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.install(*qApp); }
    void decliningNeedsAReason();
    void aQuestionIsSentAsOne();
    void thanksThatCouldNotBeGivenAreGivenBack();
    void onlyAnObservationIsAnswered();
    void whatIsOverOffersItsStoryAlone();
    void noActIsCutInASmallWindow();
    void everyControlHasAName();

private:
    void show(IdeaReading &reading, IdeaKind kind, IdeaState state, const QString &story = {});
    static Button *button(const IdeaReading &reading, const QString &text);

    Theme m_theme;
};

void TestIdeaReading::show(
    IdeaReading &reading, IdeaKind kind, IdeaState state, const QString &story)
{
    Idea idea;
    idea.id.value = u"i"_s;
    idea.kind = kind;
    idea.state = state;
    idea.author.value = u"lea"_s;
    idea.authorName = u"Léa Martin"_s;
    idea.title = u"Film the cutaway pump"_s;
    idea.text = u"Film the cutaway pump. It will be painted soon."_s;
    idea.story.value = story;
    idea.createdAt = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    reading.resize(700, 600);
    reading.show();
    reading.setIdea(idea, u"Climate"_s, { u"thomas"_s }, idea.createdAt.addDays(1));
}

Button *TestIdeaReading::button(const IdeaReading &reading, const QString &text)
{
    const auto *bar = reading.findChild<ReasonBar *>();
    for (Button *button : reading.findChildren<Button *>()) {
        if (button->text() == text && !bar->isAncestorOf(button))
            return button;
    }
    return nullptr;
}

void TestIdeaReading::decliningNeedsAReason()
{
    IdeaReading reading(m_theme);
    QSignalSpy acts(&reading, &IdeaReading::actAsked);
    show(reading, IdeaKind::Story, IdeaState::Read);
    button(reading, u"Not this time"_s)->click();
    auto *bar = reading.findChild<ReasonBar *>();
    QVERIFY(bar->isVisible());
    auto *field = bar->findChild<QLineEdit *>();
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(acts.size(), 0);
    field->setText(u"Told in May"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(acts.size(), 1);
    QVERIFY(acts.first().first().value<IdeaAct>() == IdeaAct::Decline);
    QCOMPARE(acts.first().at(1).toString(), u"Told in May"_s);
}

void TestIdeaReading::aQuestionIsSentAsOne()
{
    IdeaReading reading(m_theme);
    QSignalSpy acts(&reading, &IdeaReading::actAsked);
    show(reading, IdeaKind::Story, IdeaState::Sent);
    button(reading, u"Ask"_s)->click();
    QVERIFY(reading.leaveQuestion()); // Esc
    QVERIFY(!reading.leaveQuestion());
    button(reading, u"Ask"_s)->click();
    auto *field = reading.findChild<ReasonBar *>()->findChild<QLineEdit *>();
    field->setText(u"Who built it?"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(acts.first().first().value<IdeaAct>() == IdeaAct::Ask);
}

void TestIdeaReading::thanksThatCouldNotBeGivenAreGivenBack()
{
    IdeaReading reading(m_theme);
    QSignalSpy thanks(&reading, &IdeaReading::thanksGiven);
    show(reading, IdeaKind::Story, IdeaState::Sent);
    reading.giveThanksBack(u"Well seen"_s);
    auto *field = reading.findChild<ReasonBar *>()->findChild<QLineEdit *>();
    QVERIFY(field->isVisible());
    QCOMPARE(field->text(), u"Well seen"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(thanks.size(), 1);
    QCOMPARE(thanks.first().first().toString(), u"Well seen"_s);
}

void TestIdeaReading::onlyAnObservationIsAnswered()
{
    IdeaReading reading(m_theme);
    show(reading, IdeaKind::Story, IdeaState::Read);
    QVERIFY(button(reading, u"Answer"_s)->isHidden());
    show(reading, IdeaKind::Observation, IdeaState::Read);
    QVERIFY(!button(reading, u"Answer"_s)->isHidden());
}

void TestIdeaReading::whatIsOverOffersItsStoryAlone()
{
    IdeaReading reading(m_theme);
    QSignalSpy stories(&reading, &IdeaReading::storyAsked);
    show(reading, IdeaKind::Story, IdeaState::BecameStory, u"s"_s);
    for (const QString &text : { u"Not this time"_s, u"In review"_s, u"Ask"_s, u"Answer"_s })
        QVERIFY2(button(reading, text)->isHidden(), qPrintable(text));
    button(reading, u"Open its story"_s)->click();
    QCOMPARE(stories.size(), 1);
}

void TestIdeaReading::noActIsCutInASmallWindow()
{
    const QList<std::pair<QString, QString>> french { { u"Not this time"_s, u"Pas cette fois"_s },
        { u"In review"_s, u"En relecture"_s }, { u"Ask"_s, u"Demander"_s },
        { u"Answer"_s, u"Répondre"_s }, { u"Thank"_s, u"Remercier"_s },
        { u"Make a draft of it"_s, u"En faire un brouillon"_s } };
    QWidget page; // does not grow with what is in it
    page.resize(1240, 800);
    IdeaReading reading(m_theme, nullptr, &page);
    page.show();
    show(reading, IdeaKind::Observation, IdeaState::Read);
    QList<Button *> acts;
    for (const auto &[english, translated] : french)
        acts.append(button(reading, english));
    for (const bool translated : { false, true }) {
        for (qsizetype i = 0; i < acts.size(); ++i) {
            QVERIFY2(acts.at(i) && acts.at(i)->isVisible(), qPrintable(french.at(i).first));
            acts.at(i)->setText(translated ? french.at(i).second : french.at(i).first);
        }
        for (const int window : { 1024, 1240 }) {
            const bool small = window < Metrics::iconRailBelow;
            const int rail = small ? Metrics::smallRail : Metrics::rail;
            const int margin = small ? Metrics::smallPageMargin : Metrics::pageMargin;
            const int width = (window - rail - 2 * margin - Metrics::betweenPanels) / 2;
            reading.resize(width, 700);
            QTRY_COMPARE(reading.width(), width);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            for (const Button *act : std::as_const(acts)) {
                const QRect at(act->mapTo(&reading, QPoint(0, 0)), act->size());
                QVERIFY2(act->width() >= act->sizeHint().width(), qPrintable(act->text()));
                QVERIFY2(reading.rect().contains(at), qPrintable(act->text()));
                for (const Button *other : std::as_const(acts))
                    QVERIFY(other == act || !other->geometry().intersects(act->geometry()));
            }
        }
    }
}

void TestIdeaReading::everyControlHasAName()
{
    IdeaReading reading(m_theme);
    show(reading, IdeaKind::Observation, IdeaState::Read);
    VERIFY_NAMED(&reading);
}

QTEST_MAIN(TestIdeaReading)
#include "tst_ideareading.moc"
