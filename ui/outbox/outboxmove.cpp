// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The footer's question for another time of sending; the rest is in outboxactions.cpp.

#include "ui/common/announce.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/words/format.h"
#include "ui/common/words/momentwords.h"
#include "ui/outbox/outboxactions.h"

#include <QDateTimeEdit>

namespace Relais::Ui {

namespace {
constexpr qint64 inAnHour = 3600; // s
} // namespace

void OutboxActions::askTime()
{
    const QDateTime now = m_moment.now.toLocalTime();
    m_time->setMinimumDateTime(now);
    if (m_row.storyExpiry.isValid() && m_row.storyExpiry > m_moment.now)
        m_time->setMaximumDateTime(m_row.storyExpiry.toLocalTime());
    else
        m_time->clearMaximumDateTime();
    const QDateTime planned = m_row.relay.notBefore;
    const bool isToCome = planned.isValid() && planned > m_moment.now;
    m_time->setDateTime(isToCome ? planned.toLocalTime() : now.addSecs(inAnHour));
    m_time->setFocus(Qt::OtherFocusReason);
    explainTime();
}

QDateTime OutboxActions::wantedTime() const
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return wallTime(m_time->date(), m_time->time(), zone).after(m_moment.now);
}

QDateTime OutboxActions::movedTime() const
{
    return quietUntil(lastingHours(m_moment.quiet), wantedTime(), QTimeZone::systemTimeZone());
}

void OutboxActions::explainTime()
{
    const QDateTime asked = wantedTime();
    const QDateTime at = movedTime();
    const bool past = at <= m_moment.now;
    const bool late = m_row.storyExpiry.isValid() && at >= m_row.storyExpiry;
    m_timeYes->setEnabled(!past && !late);
    QString note;
    if (past)
        note = tr("That time has passed: choose a later one.");
    else if (late)
        note = tr("The story ends before that: choose an earlier time.");
    else if (at != asked)
        note = tr("That is in your quiet hours: it goes out when they end, %1.")
                   .arg(Format::dayAndTime(at, m_moment.now));
    else if (m_row.storyExpiry.isValid())
        note = tr("The story ends %1.").arg(Format::dayAndTime(m_row.storyExpiry, m_moment.now));
    const WallTime wall = wallTime(m_time->date(), m_time->time(), QTimeZone::systemTimeZone());
    const QString change = MomentWords::clockChange(wall, m_time->time(), asked);
    note = QStringList { change, note }.join(u' ').trimmed();
    m_timeNote->setText(note);
    m_time->setAccessibleDescription(note);
}

void OutboxActions::confirmTime()
{
    if (m_now)
        m_moment.now = m_now();
    explainTime();
    if (!m_timeYes->isEnabled()) {
        announceInPassing(m_time, m_timeNote->text());
        return;
    }
    const QDateTime chosen = movedTime();
    ask(Ask::Nothing);
    Q_EMIT moved(chosen);
}

} // namespace Relais::Ui
