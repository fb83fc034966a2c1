// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/repositories/relayrepository.h"
#include "app/relaisd/sample/sampledata.h"

#include <QSqlDatabase>
#include <QUrl>

#include <random>

namespace Relais::Backend {

//! What the members of the sample organization relayed, drawn from a seed: on working days, most of
//! it by a few, LinkedIn first, with clicks of a long tail. Counts come the way they really do:
//! clicks and the Wall measured by Relais, Bluesky and Mastodon read back, LinkedIn reported.
class SampleHistory final {
public:
    SampleHistory(const SampleData &data, QDateTime now, QUrl publicUrl, quint64 seed);

    //! The relays of one approved story.
    Result<void> relay(QSqlDatabase &db, const SampleStory &sample);
    //! Views and reactions for the newest posts that are not relays.
    Result<void> lookAtTheWall(QSqlDatabase &db, qsizetype posts);

private:
    Result<void> relayOnce(QSqlDatabase &db, const SampleStory &sample, const Member &member,
        Network network, const QDateTime &at);
    Result<void> count(QSqlDatabase &db, const RegisteredRelay &relay);
    Result<void> post(QSqlDatabase &db, const SampleStory &sample, const Member &member,
        const RegisteredRelay &relay);
    Result<void> look(QSqlDatabase &db, const WallPostId &post, const QDateTime &at);

    double uniform(); //!< 0 ≤ x < 1
    qint64 longTailed(double median);
    Network anyNetwork();
    QDateTime workingTime(const QDateTime &from);
    QString newCode();

    const QList<Member> m_members;
    const QList<Team> m_teams;
    QList<double> m_activity; //!< of each member: how likely they relay a story
    const QDateTime m_now;
    const QUrl m_publicUrl;
    std::mt19937_64 m_random;
};

} // namespace Relais::Backend
