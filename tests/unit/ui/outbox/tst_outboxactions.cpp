// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/ui/outbox/outboxrows.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/outbox/outboxactions.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Relais;
using namespace Relais::Tests;
using namespace Relais::Ui;
using namespace Qt::StringLiterals;

//! What the footer of the outbox asks, in Paris.
class TestOutboxActions final : public QObject {
    Q_OBJECT
public:
    static void initMain() { qputenv("TZ", "Europe/Paris"); }
private Q_SLOTS:
    void aTimeThatComesTwiceIsSaidAndTheFirstIsTaken();
    void aTimeThatPassedWhileItWasAskedIsRefused();
    void whatMissedItsTimeIsMovedToALaterOne();
    void anAccountThatIsGoneIsLinkedAgainAndTheTextIsThere();
};

namespace {

RelayService::Row aScheduledRow(const QDateTime &at)
{
    RelayService::Row row = aRow(u"waits"_s, RelayState::Queued);
    row.relay.scheduled = true;
    row.relay.notBefore = at;
    return row;
}

Button *moveButton(const OutboxActions &actions)
{
    const auto buttons = actions.findChildren<Button *>();
    for (Button *button : buttons) {
        if (button->text() == u"Move"_s && button->isVisibleTo(&actions))
            return button;
    }
    return nullptr;
}

bool says(const OutboxActions &actions, const QString &text)
{
    const auto labels = actions.findChildren<TextLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
        [&text](const TextLabel *label) { return label->text().contains(text); });
}

} // namespace

void TestOutboxActions::aTimeThatComesTwiceIsSaidAndTheFirstIsTaken()
{
    Theme theme;
    theme.install(*qApp);
    OutboxActions actions(theme);
    OutboxMoment moment { QDateTime(QDate(2026, 10, 24), QTime(10, 0), Qt::UTC) };
    moment.quiet.enabled = false;
    RelayService::Row row = aRow(u"waits"_s, RelayState::Queued);
    row.relay.scheduled = true;
    row.relay.notBefore = QDateTime(QDate(2026, 10, 26), QTime(10, 0), Qt::UTC);
    actions.setRelay(row, moment);
    actions.ask(OutboxActions::Ask::Time);
    actions.findChild<QDateTimeEdit *>()->setDateTime(
        QDateTime(QDate(2026, 10, 25), QTime(2, 30), Qt::LocalTime));
    const auto labels = actions.findChildren<TextLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const TextLabel *label) {
        return label->text().contains(u"comes twice, and the first is taken"_s);
    }));
    QSignalSpy moved(&actions, &OutboxActions::moved);
    const auto buttons = actions.findChildren<Button *>();
    for (Button *button : buttons) {
        if (button->text() == u"Move"_s && button->isVisibleTo(&actions))
            button->click();
    }
    QCOMPARE(moved.size(), 1);
    QCOMPARE(
        moved.first().first().toDateTime(), QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC));
}

void TestOutboxActions::aTimeThatPassedWhileItWasAskedIsRefused()
{
    Theme theme;
    theme.install(*qApp);
    OutboxActions actions(theme);
    QDateTime now(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC);
    actions.setClock([&now] { return now; });
    OutboxMoment moment { now };
    moment.quiet.enabled = false;
    actions.setRelay(aScheduledRow(now.addSecs(1800)), moment);
    actions.ask(OutboxActions::Ask::Time);
    QVERIFY(moveButton(actions) && moveButton(actions)->isEnabled());
    QSignalSpy moved(&actions, &OutboxActions::moved);
    now = now.addSecs(2 * 3600); // left open
    moveButton(actions)->click();
    QCOMPARE(moved.size(), 0);
    QCOMPARE(actions.asking(), OutboxActions::Ask::Time);
    QVERIFY(says(actions, u"That time has passed"_s));
    actions.findChild<QDateTimeEdit *>()->setDateTime(now.addSecs(1800).toLocalTime());
    QVERIFY(!says(actions, u"That time has passed"_s));
    moveButton(actions)->click();
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().first().toDateTime(), now.addSecs(1800));
}

void TestOutboxActions::whatMissedItsTimeIsMovedToALaterOne()
{
    Theme theme;
    theme.install(*qApp);
    OutboxActions actions(theme);
    OutboxMoment moment { QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC) };
    moment.quiet.enabled = false;
    RelayService::Row row = aScheduledRow(moment.now.addSecs(-5 * 3600));
    row.waiting = u"missed-schedule"_s;
    actions.setRelay(row, moment);
    actions.ask(OutboxActions::Ask::Time);
    QSignalSpy moved(&actions, &OutboxActions::moved);
    QVERIFY(moveButton(actions));
    moveButton(actions)->click();
    QCOMPARE(moved.size(), 1);
    QVERIFY(moved.first().first().toDateTime() > moment.now);
}

void TestOutboxActions::anAccountThatIsGoneIsLinkedAgainAndTheTextIsThere()
{
    Theme theme;
    theme.install(*qApp);
    OutboxActions actions(theme);
    RelayService::Row row = aRow(u"held"_s, RelayState::Queued);
    row.waiting = u"account-gone"_s;
    row.needsPerson = true;
    actions.setRelay(row, quietMoment());
    const auto shown = [&actions](const QString &text) {
        const auto buttons = actions.findChildren<Button *>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(),
            [&](const Button *one) { return one->text() == text && one->isVisibleTo(&actions); });
        return found == buttons.cend() ? nullptr : *found;
    };
    QVERIFY(shown(u"Copy my text"_s));
    QVERIFY(shown(u"Link it again"_s));
    QSignalSpy asked(&actions, &OutboxActions::signInAsked);
    shown(u"Link it again"_s)->click();
    QCOMPARE(asked.size(), 1);
}

QTEST_MAIN(TestOutboxActions)
#include "tst_outboxactions.moc"
