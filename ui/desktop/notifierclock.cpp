// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When the person is told: quiet hours, reminders, and when to look again.

#include "ui/desktop/notifier.h"

#include "core/domain/quiethours.h"
#include "core/services/queueservice.h"
#include "core/services/quietsettings.h"
#include "core/settings/settings.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr qint64 minute = 60; // s
const QString reminderName = u"notify.reminder"_s;

} // namespace

bool Notifier::isQuietNow() const
{
    return isQuiet(
        quietHoursOf(m_services.settings), m_services.clock.now(), QTimeZone::systemTimeZone());
}

// Nothing wakes the machine each minute unless something waits to be told that may be told soon.
qint64 Notifier::secondsToRest() const
{
    const Settings &settings = m_services.settings;
    const QDateTime now = m_services.clock.now();
    qint64 seconds = recountEvery;
    const bool questions = !m_waiting.isEmpty() || (m_services.feedback && m_thanksChanged)
        || (m_services.ideas && m_ideasChanged) || (m_services.wall && m_mentionsChanged);
    const bool stories = m_storiesChanged && settings.notifiesStories()
        && !(m_toldAt.isValid() && m_toldAt.secsTo(now) < storiesEvery);
    if ((stories || (questions && settings.notifiesQuestions())) && !isQuietNow())
        seconds = minute;
    const QString reminder = QString::fromUtf8(settings.kept(reminderName));
    if (const qint64 due = reminder.section(u' ', 1, 1).toLongLong(); due > 0 && !isQuietNow())
        seconds = qMin(seconds, due - now.toSecsSinceEpoch());
    const QDateTime change =
        quietChangesAfter(quietHoursOf(settings), now, QTimeZone::systemTimeZone());
    if (change.isValid())
        seconds = qMin(seconds, now.secsTo(change) + 1);
    return qMax(seconds, qint64(1));
}

void Notifier::rest()
{
    m_later.start(int(secondsToRest()) * 1000);
}

QDateTime Notifier::tomorrowMorning() const
{
    constexpr int afterQuiet = 10 * 60; // s: nobody begins the day with a notification
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QuietHours hours = lastingHours(quietHoursOf(m_services.settings));
    const QDate tomorrow = m_services.clock.now().toTimeZone(zone).date().addDays(1);
    const QTime morning = hours.enabled ? hours.to : QTime(8, 0);
    const QDateTime begins(tomorrow, morning, zone);
    return quietUntil(hours, begins.toUTC(), zone).addSecs(afterQuiet);
}

// Kept in the settings: the machine may be off until then.
void Notifier::remindLater(const StoryId &story)
{
    const QString words =
        story.value + u' ' + QString::number(tomorrowMorning().toSecsSinceEpoch());
    m_services.settings.keep(reminderName, words.toUtf8());
    rest();
}

void Notifier::tellReminder()
{
    const QString words = QString::fromUtf8(m_services.settings.kept(reminderName));
    const qint64 due = words.section(u' ', 1, 1).toLongLong();
    if (words.isEmpty() || due > m_services.clock.now().toSecsSinceEpoch() || isQuietNow())
        return;
    m_services.settings.keep(reminderName, {});
    const auto row = m_services.queue.row({ words.section(u' ', 0, 0) });
    if (!row || row->ownRelays > 0
        || phaseAt(row->story, m_services.clock.now()) != StoryPhase::Live)
        return; // gone, or done meanwhile
    m_toldStory = row->story.id;
    Notice notice;
    notice.key = storyKey;
    notice.title = row->story.title;
    notice.text = tr("You wanted to see it again now.");
    notice.actions = storyActions();
    Q_EMIT told(notice);
}

} // namespace Relais::Ui
