// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/links/clickcounter.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/transaction.h"
#include "app/relaisd/links/clickset.h"
#include "core/base/clock.h"
#include "core/base/killpoint.h"
#include "core/base/log.h"

#include <QFile>
#include <QSaveFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

// Several relaisd may share one database; each has the journal of its own folder.
Result<QString> nodeOf(const QString &folder)
{
    QFile file(folder + u"/clicks-node"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const QString node = QString::fromLatin1(file.read(64).trimmed());
        if (!node.isEmpty())
            return node;
        file.close();
    }
    const QString node = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSaveFile fresh(file.fileName());
    if (!fresh.open(QIODevice::WriteOnly) || fresh.write(node.toLatin1()) < 0 || !fresh.commit())
        return fail(ErrorCode::Storage, u"cannot write "_s + file.fileName());
    return node;
}

// The row without a node is of the time when there was one relaisd; the first to come takes it.
Result<void> claimRow(const QSqlDatabase &database, const QString &node)
{
    const auto known = change(database,
        u"UPDATE click_journal SET node = ? WHERE node = '' "
        "AND NOT EXISTS (SELECT 1 FROM click_journal k WHERE k.node = ?)"_s,
        { node, node });
    if (!known)
        return fail(known.error());
    const auto added = change(database,
        u"INSERT INTO click_journal (generation, position, node) SELECT 0, 0, ? "
        "WHERE NOT EXISTS (SELECT 1 FROM click_journal WHERE node = ?)"_s,
        { node, node });
    if (!added)
        return fail(added.error());
    return {};
}

Result<JournalPosition> storedPosition(const QSqlDatabase &database, const QString &node)
{
    auto found =
        run(database, u"SELECT generation, position FROM click_journal WHERE node = ?"_s, { node });
    if (!found)
        return fail(found.error());
    if (!found->next())
        return fail(ErrorCode::Corrupt, u"the click journal's position is missing"_s);
    return JournalPosition { found->value(0).toLongLong(), found->value(1).toLongLong() };
}

// Whether the position went from one to the other now: not when it is there already.
Result<bool> move(const QSqlDatabase &database, const QString &node, const JournalPosition &from,
    const JournalPosition &to)
{
    const auto moved = change(database,
        u"UPDATE click_journal SET generation = ?, position = ? "
        "WHERE node = ? AND generation = ? AND position = ?"_s,
        { to.generation, to.offset, node, from.generation, from.offset });
    if (!moved)
        return fail(moved.error());
    if (*moved > 0)
        return true;
    const auto found = storedPosition(database, node);
    if (!found)
        return fail(found.error());
    if (*found == to)
        return false;
    // A standby that was behind took over: what it lost of this journal is not to be had any more.
    qCWarning(lcBackend) << "the click journal's position in the database is not the expected one";
    const auto set =
        change(database, u"UPDATE click_journal SET generation = ?, position = ? WHERE node = ?"_s,
            { to.generation, to.offset, node });
    if (!set)
        return fail(set.error());
    return true;
}

} // namespace

ClickCounter::ClickCounter(QString folder, QString node, std::unique_ptr<ClickJournal> journal,
    JournalPosition stored, const Clock &clock)
    : m_folder(std::move(folder))
    , m_node(std::move(node))
    , m_journal(std::move(journal))
    , m_clock(clock)
    , m_stored(stored)
{
}

Result<std::unique_ptr<ClickCounter>> ClickCounter::open(
    const QString &folder, QSqlDatabase &database, const Clock &clock)
{
    const auto node = nodeOf(folder);
    if (!node)
        return fail(node.error());
    Transaction transaction(database);
    if (!transaction.isOpen())
        return storageError(database);
    if (const auto claimed = claimRow(database, *node); !claimed)
        return fail(claimed.error());
    const auto position = storedPosition(database, *node);
    if (!position)
        return fail(position.error());
    const auto left = ClickJournal::unread(folder, *position);
    if (!left)
        return fail(left.error());
    if (const auto stored = store(database, *node, *position, *left, clock); !stored)
        return fail(stored.error());
    if (const auto committed = transaction.commit(); !committed)
        return fail(committed.error());
    if (!left->clicks.isEmpty())
        qCInfo(lcBackend) << "counted the clicks of" << left->clicks.size()
                          << "links that an earlier process left in its journal";
    auto journal = ClickJournal::open(folder, left->upTo.generation);
    if (!journal)
        return fail(journal.error());
    ClickJournal::removeBefore(folder, left->upTo.generation);
    std::unique_ptr<ClickCounter> counter(
        new ClickCounter(folder, *node, std::move(*journal), left->upTo, clock));
    return counter;
}

void ClickCounter::count(const QString &code)
{
    if (!m_journal->append(code, m_clock.now().date()))
        qCWarning(lcBackend) << "a click could not be written to the journal";
    killPoint("relaisd-click-journaled");
}

void ClickCounter::flush(Writer &writer)
{
    flush([&writer](Writer::Job job, Writer::Done done) {
        return writer.submit(std::move(job), std::move(done));
    });
}

void ClickCounter::finish(Writer &writer)
{
    writer.flush(); // one that is under way
    finish([&writer](Writer::Job job, Writer::Done done) {
        const auto submitted = writer.submit(std::move(job), std::move(done));
        writer.flush();
        return submitted;
    });
}

void ClickCounter::finish(const Submit &submit)
{
    flush(submit); // the batch of a COMMIT that nobody answered, if there is one
    flush(submit);
}

// A batch that may be stored comes again unchanged, and newer clicks wait: only so can the position
// in the database tell whether it is.
void ClickCounter::flush(const Submit &submit)
{
    if (m_flushing.exchange(true))
        return;
    if (!m_unsure) {
        ClickJournal::Batch batch = m_journal->take();
        if (!batch.clicks.isEmpty())
            m_unsure = std::move(batch);
    }
    const auto job = [this](QSqlDatabase &database) {
        const Result<void> stored = store(database, m_node, m_stored, *m_unsure, m_clock);
        if (!stored)
            qCWarning(lcBackend) << "clicks:" << stored.error().detail;
        m_good = stored.has_value();
        return m_good;
    };
    const auto done = [this](bool committed) {
        if (committed && m_good) {
            m_stored = std::exchange(m_unsure, std::nullopt)->upTo;
            ClickJournal::removeBefore(m_folder, m_stored.generation);
        }
        m_flushing = false;
    };
    m_good = false;
    if (!m_unsure || !submit(job, done))
        m_flushing = false;
}

Result<void> ClickCounter::store(QSqlDatabase &database, const QString &node,
    const JournalPosition &before, const ClickJournal::Batch &batch, const Clock &clock)
{
    const auto moved = move(database, node, before, batch.upTo);
    if (!moved)
        return fail(moved.error());
    if (!*moved)
        return {};
    return ClickSet(database, clock).count(batch.clicks);
}

} // namespace Relais::Backend
