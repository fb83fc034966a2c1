// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a queue counts, kept until the store has news: of a large one read beside the window.

#include "core/services/queue/queueservice.h"

#include "core/base/log.h"
#include "core/store/store.h"
#include "core/store/storystore.h"

#include <QPointer>

#include <memory>

namespace Relais {

namespace {

constexpr qint64 countedFor = 300; // s: stories begin and end by the clock, too

QueueService::Counts told(const StoryCounts &counts)
{
    return { counts.live, counts.unread, counts.jobs, counts.saved };
}

} // namespace

Result<QueueService::Counts> QueueService::counts()
{
    const QDateTime now = m_clock.now();
    const QString version = m_store.version().value_or(QString());
    if (m_counted && !version.isEmpty() && m_counted->version == version) {
        const qint64 age = m_counted->at.secsTo(now);
        if (age >= 0 && age < countedFor)
            return m_counted->counts;
    }
    if (m_counted && isLarge()) {
        if (!m_counting)
            countSoon(now, version);
        return m_counted->counts;
    }
    const auto counts = StoryStore(m_store.reader()).counts(now);
    if (!counts)
        return fail(counts.error());
    m_counted = { told(*counts), version, now };
    return m_counted->counts;
}

QCoro::Task<void> QueueService::countSoon(QDateTime now, QString version)
{
    m_counting = true;
    const QPointer<QueueService> self(this);
    const auto counts = std::make_shared<StoryCounts>();
    const auto languages = std::make_shared<QStringList>();
    Store::Job question = [now, counts, languages](QSqlDatabase &db) -> Result<void> {
        const auto counted = StoryStore(db).counts(now);
        const auto spoken = StoryStore(db).languages(now);
        if (!counted || !spoken)
            return fail(counted ? spoken.error() : counted.error());
        *counts = *counted;
        *languages = *spoken;
        return {};
    };
    const auto read = co_await m_store.read(std::move(question));
    if (!self)
        co_return;
    m_counting = false;
    if (!read) {
        qCWarning(lcServices) << "the stories are not counted:" << read.error().detail;
        co_return;
    }
    const bool differ = !m_counted || m_counted->counts != told(*counts);
    m_counted = { told(*counts), version, now };
    m_languagesCounted = *languages;
    if (differ)
        Q_EMIT changed();
}

Result<QStringList> QueueService::languages()
{
    if (m_languagesCounted && isLarge())
        return *m_languagesCounted;
    const auto languages = StoryStore(m_store.reader()).languages(m_clock.now());
    if (languages)
        m_languagesCounted = *languages;
    return languages;
}

} // namespace Relais
