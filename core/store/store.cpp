// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/store.h"

#include "core/base/log.h"
#include "core/store/connection.h"
#include "core/store/integrity.h"
#include "core/store/rescue.h"
#include "core/store/sparecopy.h"
#include "core/store/statement.h"
#include "core/store/storereader.h"
#include "core/store/storewriter.h"

#include <QCoro/QCoroFuture>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Relais {

namespace {

// Checking a file of this size takes a few milliseconds: it is done at every opening.
constexpr qint64 smallFileBytes = 4 * 1024 * 1024;

} // namespace

class Store::Private final {
public:
    explicit Private(const QString &filePath)
        : mark(filePath)
        , writer(filePath)
        , questions(filePath)
    {
    }

    Result<void> open(const QString &filePath)
    {
        const bool small = QFileInfo(filePath).size() < smallFileBytes;
        if (const auto started = writer.start(mark.endedBadly() || small); !started)
            return started;
        auto connection = Connection::open(filePath, Connection::Access::ReadOnly);
        if (!connection)
            return fail(connection.error());
        reader = std::move(*connection);
        return {};
    }

    RunningMark mark;
    StoreWriter writer;
    // Closed first, so that the writer's close can checkpoint.
    std::unique_ptr<Connection> reader;
    StoreReader questions;
};

Store::Store() = default;
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &filePath)
{
    std::unique_ptr<Store> store(new Store);
    Result<void> opened = checkHeader(filePath);
    if (opened) {
        store->d = std::make_unique<Private>(filePath);
        opened = store->d->open(filePath);
    }
    if (opened)
        return store;
    Error error = opened.error();
    if (store->d && error.code == ErrorCode::Corrupt)
        store->d->mark.leave();
    store.reset();
    if (error.code == ErrorCode::Corrupt) {
        const auto copy = keepCopy(filePath);
        error.detail += copy ? u"; kept as "_s + *copy : u"; not copied: "_s + copy.error().detail;
        qCCritical(lcStore).noquote() << "the store is damaged:" << error.detail;
    }
    return fail(std::move(error));
}

Result<std::unique_ptr<Store>> Store::recover(const QString &filePath)
{
    const auto kept = keepCopy(filePath);
    if (!kept)
        return fail(kept.error());
    const QString scratch = filePath + u".rescue"_s;
    const QString fresh = filePath + u".new"_s;
    for (const QString &path : { scratch, fresh }) {
        if (const auto removed = removeFiles(path); !removed)
            return fail(removed.error());
    }
    if (const auto copied = copyFiles(*kept, scratch); !copied)
        return fail(copied.error());
    const auto relays = rescue(scratch, spareFile(filePath), fresh);
    if (!relays)
        return fail(relays.error());
    if (const auto replaced = replaceFiles(filePath, fresh); !replaced)
        return fail(replaced.error());
    if (const auto removed = removeFiles(scratch); !removed)
        qCWarning(lcStore) << "a rescued copy stays:" << removed.error().detail;
    qCWarning(lcStore) << "a new store was made;" << *relays << "relays were rescued";
    return open(filePath);
}

Result<QString> Store::version() const
{
    return askOne(reader(), u"PRAGMA data_version"_s);
}

QSqlDatabase &Store::reader() const
{
    return d->reader->database();
}

QCoro::Task<Result<void>> Store::write(Job job)
{
    QFuture<Result<void>> written = d->writer.enqueue(std::move(job));
    // The store may be gone when this goes on: nothing of it is touched any more.
    co_return co_await written;
}

QCoro::Task<Result<void>> Store::read(Job question)
{
    QFuture<Result<void>> answered = d->questions.enqueue(std::move(question));
    co_return co_await answered; // as in write()
}

} // namespace Relais
