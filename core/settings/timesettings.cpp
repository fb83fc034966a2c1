// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// When Relais may speak and send: quiet hours, leave, schedules and notifications.

#include "core/settings/settings.h"

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

namespace Keys {
constexpr SettingKey<bool> quietEnabled { "quiet/enabled"_L1, true };
constexpr SettingKey<bool> quietWeekends { "quiet/weekends"_L1, true };
constexpr SettingKey<bool> quietNow { "quiet/now"_L1, false };
constexpr SettingKey<bool> sendsPaused { "sends/paused"_L1, false };
constexpr SettingKey<bool> notifiesStories { "notify/stories"_L1, true };
constexpr SettingKey<bool> notifiesQuestions { "notify/questions"_L1, true };
constexpr SettingKey<bool> summarizesStories { "notify/once-a-day"_L1, false };
constexpr SettingKey<int> latestMinutes { "schedule/latest-minutes"_L1, 120 };
constexpr SettingKey<int> weeklyBudget { "schedule/weekly-budget"_L1, 0 };
constexpr auto leaveDays = "quiet/leave"_L1;
constexpr auto quietLifted = "quiet/lifted-until"_L1;
const SettingKey<QTime> quietFrom { "quiet/from"_L1, QTime(19, 0) };
const SettingKey<QTime> quietTo { "quiet/to"_L1, QTime(8, 0) };
} // namespace Keys

constexpr qsizetype mostLeave = 50;
constexpr int latestOfAll = 24 * 60;
constexpr int largestBudget = 200;

} // namespace

bool Settings::quietEnabled() const
{
    return m_file.read(Keys::quietEnabled);
}

QTime Settings::quietFrom() const
{
    return m_file.read(Keys::quietFrom);
}

QTime Settings::quietTo() const
{
    return m_file.read(Keys::quietTo);
}

bool Settings::quietWeekends() const
{
    return m_file.read(Keys::quietWeekends);
}

void Settings::setQuiet(bool enabled, QTime from, QTime to, bool weekends)
{
    m_file.set(Keys::quietEnabled.path, enabled);
    m_file.set(Keys::quietFrom.path, from.toString(u"HH:mm"_s));
    m_file.set(Keys::quietTo.path, to.toString(u"HH:mm"_s));
    choose(Keys::quietWeekends.path, weekends);
}

Settings::Days Settings::leaveDays() const
{
    Days days;
    const QStringList kept = m_file.value(Keys::leaveDays).toStringList().mid(0, mostLeave);
    for (const QString &range : kept) {
        const QDate first = QDate::fromString(range.section(u'/', 0, 0), Qt::ISODate);
        const QDate last = QDate::fromString(range.section(u'/', 1, 1), Qt::ISODate);
        if (first.isValid() && last.isValid() && first <= last)
            days.append({ first, last });
    }
    return days;
}

void Settings::setLeaveDays(const Days &days)
{
    QStringList ranges;
    for (const auto &[first, last] : days.mid(0, mostLeave))
        ranges.append(first.toString(Qt::ISODate) + u'/' + last.toString(Qt::ISODate));
    choose(Keys::leaveDays, ranges);
}

bool Settings::quietNow() const
{
    return m_file.read(Keys::quietNow);
}

void Settings::setQuietNow(bool on)
{
    choose(Keys::quietNow.path, on);
}

QDateTime Settings::quietLiftedUntil() const
{
    const QDateTime until =
        QDateTime::fromString(m_file.value(Keys::quietLifted).toString(), Qt::ISODate);
    return until.isValid() ? until.toUTC() : QDateTime();
}

void Settings::setQuietLiftedUntil(const QDateTime &until)
{
    choose(Keys::quietLifted, until.isValid() ? until.toUTC().toString(Qt::ISODate) : QString());
}

int Settings::latestMinutes() const
{
    return m_file.read(Keys::latestMinutes, 0, latestOfAll);
}

void Settings::setLatestMinutes(int minutes)
{
    choose(Keys::latestMinutes.path, minutes);
}

int Settings::weeklyBudget() const
{
    return m_file.read(Keys::weeklyBudget, 0, largestBudget);
}

void Settings::setWeeklyBudget(int relays)
{
    choose(Keys::weeklyBudget.path, relays);
}

bool Settings::sendsPaused() const
{
    return m_file.read(Keys::sendsPaused);
}

void Settings::setSendsPaused(bool paused)
{
    choose(Keys::sendsPaused.path, paused);
}

bool Settings::notifiesStories() const
{
    return m_file.read(Keys::notifiesStories);
}

bool Settings::notifiesQuestions() const
{
    return m_file.read(Keys::notifiesQuestions);
}

void Settings::setNotifies(bool stories, bool questions)
{
    m_file.set(Keys::notifiesStories.path, stories);
    choose(Keys::notifiesQuestions.path, questions);
}

bool Settings::summarizesStories() const
{
    return m_file.read(Keys::summarizesStories);
}

void Settings::setSummarizesStories(bool on)
{
    choose(Keys::summarizesStories.path, on);
}

QTime Settings::summaryTime()
{
    return { 9, 0 };
}

} // namespace Relais
