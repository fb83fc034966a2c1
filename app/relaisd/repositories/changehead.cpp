// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/changehead.h"

#include "app/relaisd/db/engine.h"
#include "core/base/log.h"

#include <QHash>

#include <algorithm>

namespace Relais::Backend {

namespace {

// Two megabytes; of 80,000 members one in four shares a slot with another.
constexpr std::size_t slotCount = std::size_t { 1 } << 18;

struct Cursor {
    QStringView epoch;
    qint64 sequence = 0; //!< 0 for none that could be one
};

Cursor cursorFrom(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0)
        return {};
    bool good = false;
    const qint64 sequence = QStringView(text).sliced(colon + 1).toLongLong(&good);
    return { QStringView(text).first(colon), good ? sequence : 0 };
}

} // namespace

ChangeHead::ChangeHead(qint64 loaded)
    : m_loaded(loaded)
    , m_newest(slotCount, 0)
{
}

void ChangeHead::refresh(const QSqlDatabase &db)
{
    const bool open = db.isOpen();
    const auto followed = open ? follow(db) : Result<void>();
    if (!followed)
        qCWarning(lcBackend) << "the newest changes cannot be read:" << followed.error().detail;
    const std::lock_guard lock(m_mutex);
    m_known = open && followed;
}

// Only this changes what the table says, on one thread: it may read its own members unlocked.
Result<void> ChangeHead::follow(const QSqlDatabase &db)
{
    const ChangeSequence changes(db);
    const int session = engineOf(db).session(db);
    const bool first = m_life == 0 || session != m_session;
    QList<ChangeSequence::Touch> touches;
    auto head = first ? changes.head() : changes.headAndAfter(m_sequence, touches);
    if (!head)
        return fail(head.error());
    const bool anew = first || head->epoch != m_epoch || head->sequence < m_sequence;
    if (anew) {
        forgetAll(*head);
        m_session = session;
        touches.clear();
        head = changes.headAndAfter(m_from, touches);
        if (!head)
            return fail(head.error());
    }
    const std::lock_guard lock(m_mutex);
    for (const ChangeSequence::Touch &touch : std::as_const(touches)) {
        if (touch.member.isEmpty())
            continue; // head->forAll has them
        qint64 &newest = touch.member == ChangeSequence::anySession
            ? m_anySession
            : m_newest[slotOf(touch.member)];
        newest = std::max(newest, touch.sequence);
    }
    m_epoch = head->epoch;
    m_sequence = head->sequence;
    m_forAll = head->forAll;
    return {};
}

// Another timeline, or the first look: of what is before the last part nothing is known.
void ChangeHead::forgetAll(const ChangeSequence::Head &head)
{
    const std::lock_guard lock(m_mutex);
    m_known = false;
    ++m_life;
    m_from = std::max<qint64>(0, head.sequence - m_loaded);
    m_sequence = m_from;
    m_epoch = head.epoch;
    m_anySession = 0;
    std::fill(m_newest.begin(), m_newest.end(), 0);
}

std::optional<QString> ChangeHead::nothingAfter(const QString &cursor, const MemberId &member) const
{
    const Cursor asked = cursorFrom(cursor);
    const std::size_t slot = slotOf(member.value);
    const std::lock_guard lock(m_mutex);
    if (!m_known || asked.epoch != m_epoch || asked.sequence <= 0 || asked.sequence < m_from
        || asked.sequence > m_sequence)
        return std::nullopt;
    if (m_forAll > asked.sequence || touched(slot, asked.sequence))
        return std::nullopt;
    // One that moves on seldom costs its client little, and is known again after a restart.
    if (m_sequence - asked.sequence > m_loaded / 4)
        return ChangeSequence::Head { m_epoch, m_sequence, 0 }.cursor();
    return cursor;
}

bool ChangeHead::hasNewsFor(const QString &cursor) const
{
    const Cursor asked = cursorFrom(cursor);
    const std::lock_guard lock(m_mutex);
    return m_known && (asked.epoch != m_epoch || asked.sequence < m_forAll);
}

ChangeHead::Place ChangeHead::place() const
{
    const std::lock_guard lock(m_mutex);
    return m_known ? Place { m_life, m_sequence } : Place {};
}

bool ChangeHead::isUntouched(const MemberId &member, const Place &since) const
{
    const std::size_t slot = slotOf(member.value);
    const std::lock_guard lock(m_mutex);
    return m_known && since.life == m_life && !touched(slot, since.sequence);
}

std::size_t ChangeHead::slotOf(const QString &member) const
{
    return qHash(member) % slotCount;
}

bool ChangeHead::touched(std::size_t slot, qint64 after) const
{
    return m_anySession > after || m_newest[slot] > after;
}

} // namespace Relais::Backend
