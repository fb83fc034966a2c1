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
};

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

QTEST_MAIN(TestOutboxActions)
#include "tst_outboxactions.moc"
