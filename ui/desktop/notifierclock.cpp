// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When the person is told: quiet hours, reminders, and when to look again.

#include "ui/desktop/notifier.h"

#include "core/domain/quiethours.h"
#include "core/services/queue/queueservice.h"
#include "core/services/quietsettings.h"
#include "core/settings/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr qint64 minute = 60; // s
constexpr qsizetype mostReminders = 20; // the oldest go
const QString reminderName = u"notify.reminder"_s;
const QString summaryName = u"notify.summary"_s; // the day of the last one

//! A story that the person put off, until then.
struct Reminder {
    StoryId story;
    qint64 due = 0; // s since 1970
};

// "id due;id due"
QList<Reminder> remindersIn(const Settings &settings)
{
    QList<Reminder> reminders;
    const QStringList words =
        QString::fromUtf8(settings.kept(reminderName)).split(u';', Qt::SkipEmptyParts);
    for (const QString &one : words) {
        const Reminder reminder { { one.section(u' ', 0, 0) },
            one.section(u' ', 1, 1).toLongLong() };
        if (reminder.due > 0)
            reminders.append(reminder);
    }
    return reminders;
}

// In the settings: the machine may be off until then.
void keepReminders(Settings &settings, const QList<Reminder> &reminders)
{
    const qsizetype dropped = std::max<qsizetype>(reminders.size() - mostReminders, 0);
    QStringList words;
    for (const Reminder &reminder : reminders.mid(dropped))
        words << reminder.story.value + u' ' + QString::number(reminder.due);
    settings.keep(reminderName, words.join(u';').toUtf8());
}

} // namespace

bool Notifier::isQuietNow() const
{
    return isQuiet(
        quietHoursOf(m_services.settings), m_services.clock.now(), QTimeZone::systemTimeZone());
}

bool Notifier::havePassed(int seconds, const QDateTime &since) const
{
    const QDateTime now = m_services.clock.now();
    return !since.isValid() || now < since || since.secsTo(now) >= seconds;
}

bool Notifier::isTimeForStories() const
{
    if (!m_services.settings.summarizesStories())
        return havePassed(storiesEvery, m_toldAt);
    const QDateTime local = m_services.clock.now().toLocalTime();
    return local.time() >= Settings::summaryTime()
        && QString::fromUtf8(m_services.settings.kept(summaryName))
        != local.date().toString(Qt::ISODate);
}

// The day is kept: a second start of the same day brings no second summary.
void Notifier::rememberStoriesTold()
{
    m_toldAt = m_services.clock.now();
    m_services.settings.keep(
        summaryName, m_toldAt.toLocalTime().date().toString(Qt::ISODate).toUtf8());
}

// Nothing wakes the machine each minute unless something waits to be told that may be told soon.
qint64 Notifier::secondsToRest() const
{
    const Settings &settings = m_services.settings;
    const QDateTime now = m_services.clock.now();
    qint64 seconds = recountEvery;
    const bool questions = !m_waiting.isEmpty() || (m_services.feedback && m_thanksChanged)
        || (m_services.ideas && m_ideasChanged) || (m_services.wall && m_mentionsChanged)
        || (m_services.review && m_askedChanged) || (m_services.recognition && m_recognisedChanged);
    const bool stories = m_storiesChanged && settings.notifiesStories() && isTimeForStories();
    if ((stories || (questions && settings.notifiesQuestions())) && !isQuietNow())
        seconds = minute;
    if (!isQuietNow()) {
        for (const Reminder &reminder : remindersIn(settings))
            seconds = qMin(seconds, reminder.due - now.toSecsSinceEpoch());
    }
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
    const QTime morning = isQuietDaily(hours) ? hours.to : QTime(8, 0);
    const QDateTime begins(tomorrow, morning, zone);
    return quietUntil(hours, begins.toUTC(), zone).addSecs(afterQuiet);
}

void Notifier::remindLater(const StoryId &story)
{
    QList<Reminder> reminders = remindersIn(m_services.settings);
    reminders.removeIf([&story](const Reminder &reminder) { return reminder.story == story; });
    reminders.append({ story, tomorrowMorning().toSecsSinceEpoch() });
    keepReminders(m_services.settings, reminders);
    rest();
}

// What is due together is one notice, and comes once.
void Notifier::tellReminder()
{
    if (isQuietNow())
        return;
    const QDateTime now = m_services.clock.now();
    const QList<Reminder> all = remindersIn(m_services.settings);
    QList<Reminder> later;
    QList<Story> due;
    for (const Reminder &reminder : all) {
        if (reminder.due > now.toSecsSinceEpoch()) {
            later.append(reminder);
            continue;
        }
        const auto row = m_services.queue.row(reminder.story);
        if (row && row->ownRelays == 0 && phaseAt(row->story, now) == StoryPhase::Live)
            due.append(row->story); // else gone, or done meanwhile
    }
    if (later.size() < all.size())
        keepReminders(m_services.settings, later);
    if (due.isEmpty())
        return;
    m_toldStory = due.first().id;
    Notice notice;
    notice.key = storyKey;
    if (due.size() == 1) {
        notice.title = due.first().title;
        notice.text = tr("You wanted to see it again now.");
        notice.actions = storyActions();
    } else {
        notice.title = tr("%n story(ies) that you wanted to see again now", nullptr,
            static_cast<int>(due.size()));
        notice.text = due.first().title;
        notice.actions = { { u"queue"_s, tr("Open my queue") } };
    }
    Q_EMIT told(notice);
}

} // namespace Relais::Ui
