// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/leaderboard.h"
#include "core/domain/recognition.h"

#include <QCoro/QCoroTask>
#include <QJsonObject>
#include <QObject>

namespace Relais {

class HttpClient;
class SignInService;

//! The recognition of the month and the optional leaderboard. Both live on the backend and nothing
//! of them is kept here.
class RecognitionService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecognitionService)
public:
    RecognitionService(
        SignInService &session, HttpClient &http, const Clock &clock, QObject *parent = nullptr);

    //! The author of a post. Conflict ("nomination-used"): one a month.
    //! named: everybody may read the caller's name with the reason.
    QCoro::Task<Result<void>> nominate(WallPostId post, QString reason, bool named);
    //! For managers and editors. month: "2026-11".
    QCoro::Task<Result<QList<Nomination>>> nominations(QString month);
    QCoro::Task<Result<void>> setChosen(NominationId id, bool chosen);
    //! Chosen ones that are shown to everybody, and one's own.
    QCoro::Task<Result<QList<Nomination>>> recognised();
    QCoro::Task<Result<void>> setShown(NominationId id, bool shown);
    //! One's own that nobody else sees, as refreshWaiting() last brought them.
    QList<Nomination> waiting() const { return m_waiting; }
    //! waitingChanged() follows when they differ.
    QCoro::Task<Result<void>> refreshWaiting();

    QCoro::Task<Result<Leaderboard>> board();
    //! Conflict ("leaderboard-off").
    QCoro::Task<Result<Leaderboard>> setJoined(bool joined);
    //! For managers; newest first.
    QCoro::Task<Result<QList<LeaderboardRules>>> rules();
    QCoro::Task<Result<QList<LeaderboardRules>>> publish(LeaderboardRules rules);
    QCoro::Task<Result<LeaderboardPreview>> preview(LeaderboardRules rules);

    bool isMe(const MemberId &member) const;
    QString thisMonth() const;

Q_SIGNALS:
    void waitingChanged();

private:
    QCoro::Task<Result<QJsonObject>> ask(QByteArray method, QString path, QJsonObject body = {});
    QCoro::Task<Result<void>> tell(QByteArray method, QString path, QJsonObject body = {});

    SignInService &m_session;
    HttpClient &m_http;
    const Clock &m_clock;
    QList<Nomination> m_waiting;
};

} // namespace Relais
