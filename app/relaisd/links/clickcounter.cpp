// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/links/clickcounter.h"

#include "app/relaisd/acts/relayledger.h"
#include "app/relaisd/db/sql.h"
#include "app/relaisd/db/writer.h"
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

} // namespace

ClickCounter::ClickCounter(
    QString folder, QString node, std::unique_ptr<ClickJournal> journal, const Clock &clock)
    : m_folder(std::move(folder))
    , m_node(std::move(node))
    , m_journal(std::move(journal))
    , m_clock(clock)
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
    if (const auto stored = store(database, *node, *left, clock); !stored)
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
        new ClickCounter(folder, *node, std::move(*journal), clock));
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
    if (m_flushing.exchange(true))
        return;
    struct Flush {
        ClickJournal::Batch batch;
        bool stored = false;
    };
    const auto flush = std::make_shared<Flush>();
    flush->batch = m_journal->take();
    const auto job = [this, flush](QSqlDatabase &database) {
        const Result<void> stored = store(database, m_node, flush->batch, m_clock);
        if (!stored)
            qCWarning(lcBackend) << "clicks:" << stored.error().detail;
        flush->stored = stored.has_value();
        return flush->stored;
    };
    const auto done = [this, flush](bool committed) {
        if (committed && flush->stored)
            ClickJournal::removeBefore(m_folder, flush->batch.upTo.generation);
        else
            m_journal->giveBack(flush->batch);
        m_flushing = false;
    };
    if (flush->batch.clicks.isEmpty()) {
        m_flushing = false;
    } else if (!writer.submit(job, done)) {
        m_journal->giveBack(flush->batch);
        m_flushing = false;
    }
}

Result<void> ClickCounter::store(QSqlDatabase &database, const QString &node,
    const ClickJournal::Batch &batch, const Clock &clock)
{
    RelayLedger ledger(database, clock);
    for (auto it = batch.clicks.begin(); it != batch.clicks.end(); ++it) {
        const auto &[code, day] = it.key();
        if (const auto added = ledger.addClicks(code, day, it.value()); !added)
            return added;
    }
    const auto moved =
        change(database, u"UPDATE click_journal SET generation = ?, position = ? WHERE node = ?"_s,
            { batch.upTo.generation, batch.upTo.offset, node });
    if (!moved)
        return fail(moved.error());
    return {};
}

} // namespace Relais::Backend
