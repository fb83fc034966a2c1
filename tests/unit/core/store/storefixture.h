// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/relay.h"
#include "core/domain/story.h"
#include "core/store/store.h"
#include "tests/support/verifyok.h"

#include <QCoro/QCoroTask>
#include <QTemporaryDir>
#include <QTest>

namespace Relais::Test {

inline QDateTime at(int minutes)
{
    return QDateTime::fromMSecsSinceEpoch(1'795'000'000'000 + minutes * 60'000LL, Qt::UTC);
}

//! An approved, live story; n gives the id, the title and the time of approval.
inline Story aStory(int n)
{
    Story story;
    story.id = { QStringLiteral("0190163d-8694-739b-aea5-%1").arg(n, 12, 10, QLatin1Char('0')) };
    story.revision = 1;
    story.state = StoryState::Approved;
    story.title = QStringLiteral("Story %1").arg(n);
    story.summary = QStringLiteral("Why it matters");
    story.language = QStringLiteral("fr");
    story.link = QUrl(QStringLiteral("https://norvane.example/%1").arg(n));
    story.createdAt = at(n);
    story.approvedAt = at(n);
    return story;
}

inline Relay aRelay(int n)
{
    Relay relay;
    relay.id = { QStringLiteral("0190163d-0000-7000-8000-%1").arg(n, 12, 10, QLatin1Char('0')) };
    relay.story = aStory(1).id;
    relay.revision = 1;
    relay.account = { QStringLiteral("account-1") };
    relay.network = Network::Bluesky;
    relay.text = QStringLiteral("In my own words");
    relay.trackedCode = QStringLiteral("code%1").arg(n);
    relay.trackedLink = QUrl(QStringLiteral("https://relais.example/r/code%1").arg(n));
    relay.language = QStringLiteral("en");
    relay.ownPercent = 60;
    relay.state = RelayState::Queued;
    relay.createdAt = at(n);
    relay.changedAt = at(n);
    return relay;
}

//! A store in a folder of its own.
class StoreFixture {
public:
    StoreFixture()
    {
        auto opened = Store::open(path());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        store = std::move(*opened);
    }
    QString path() const { return dir.filePath(QStringLiteral("store.sqlite")); }
    //! Waits for the commit.
    Result<void> write(Store::Job job) { return QCoro::waitFor(store->write(std::move(job))); }
    QSqlDatabase &reader() const { return store->reader(); }

    QTemporaryDir dir;
    std::unique_ptr<Store> store;
};

} // namespace Relais::Test
