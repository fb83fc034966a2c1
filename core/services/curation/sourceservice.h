// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/curation.h"
#include "core/store/store.h"

#include <QCoro/QCoroTask>
#include <QJsonObject>
#include <QObject>

namespace Relais {

class CurationService;
class HttpClient;
class SignInService;
struct BackendCall;

//! The company's sources and what they brought in, for editors. Reads answer from memory: the
//! backend's last answer, also of an earlier start. Deciding needs the backend.
class SourceService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceService)
public:
    static constexpr qsizetype mostListed = 500;

    SourceService(Store &store, SignInService &session, HttpClient &http, CurationService &curation,
        const Clock &clock, QObject *parent = nullptr);

    //! Reads what the backend has now; changed() follows.
    QCoro::Task<Result<void>> refresh();

    //! The backend said what there is, now or at an earlier start.
    bool isKnown() const { return m_known || !m_sources.isEmpty(); }
    QList<SourceEntry> sources() const { return m_sources; }
    //! Newest first, at most mostListed; what is older comes as these are decided.
    QList<CandidateEntry> candidates() const { return m_candidates; }
    QList<CandidateEntry> dropped() const { return m_dropped; } //!< last dropped first
    QList<CandidateEntry> kept() const { return m_kept; } //!< with their stories, last kept first

    //! Conflict ("source-known"), InvalidInput.
    QCoro::Task<Result<void>> addSource(QUrl url);
    //! What an address says of itself: a feed with its newest entries, or a page with its feeds.
    //! InvalidInput with the reason: "address-not-public", "network", "nothing-to-preview" …
    QCoro::Task<Result<WebLook>> look(QUrl url);
    //! Another address, other settings. Conflict ("source-known").
    QCoro::Task<Result<void>> change(SourceId id, QUrl url, SourceSettings settings);
    //! With its candidates; drafts and stories of it stay.
    QCoro::Task<Result<void>> remove(SourceId id);
    //! After remove(): at its address with its settings. What it had brought comes with the fetch.
    QCoro::Task<Result<void>> addAgain(SourceEntry source);
    //! The backend fetches it within seconds; what it brought comes with a refresh.
    QCoro::Task<Result<void>> fetchNow(SourceId id);
    //! What retracting it touches, with how often its stories were relayed as far as that is told.
    QCoro::Task<Result<SourceYield>> lookAtYield(SourceId id);
    //! Drops what waits of it, has it fetched no more and withdraws those stories with one reason,
    //! all or nothing. Conflict ("story-state"), NotFound ("story-unknown").
    QCoro::Task<Result<void>> retract(
        SourceId id, QList<StoryId> withdraw, QString reason, bool deletionAsked);
    //! Undoes it, but for what was withdrawn.
    QCoro::Task<Result<void>> bringBack(SourceId id);
    //! The sources as OPML.
    QCoro::Task<Result<QByteArray>> exportList();
    //! Adds those of an OPML file that are not there. InvalidInput ("opml-unreadable").
    QCoro::Task<Result<SourcesAdded>> importList(QByteArray file);
    //! Turns it into a draft: out of the inbox at once, back when the backend refuses or does not
    //! answer. The story's id. translationOf: the story that it tells in its own language;
    //! InvalidInput ("translation-language") where that is the same. Else choice says what it is.
    QCoro::Task<Result<StoryId>> keep(
        CandidateId id, StoryId translationOf = {}, CandidateChoice choice = {});
    //! A story that is there gets its link, as an edit of it; out of the inbox at once. Conflict
    //! ("story-state") for one that cannot be edited.
    QCoro::Task<Result<StoryId>> giveLink(CandidateId id, StoryId story);
    //! Undoes keep(): it is in the inbox again and its draft off the board; or giveLink(): the
    //! story is as it was. Conflict ("story-state") when others wrote in it, or it is no draft any
    //! more.
    QCoro::Task<Result<void>> giveBack(CandidateId id);
    //! Out of the inbox at once; it comes back when the backend does not answer.
    QCoro::Task<Result<void>> drop(CandidateId id);
    QCoro::Task<Result<void>> restore(CandidateId id);

Q_SIGNALS:
    void changed();

private:
    struct Lists {
        QList<SourceEntry> sources;
        QList<CandidateEntry> candidates;
        QList<CandidateEntry> dropped;
        QList<CandidateEntry> kept;
    };
    void load();
    QCoro::Task<Result<Lists>> askAll();
    void keepHere();
    QCoro::Task<Result<StoryId>> keepWith(CandidateId id, QJsonObject request);
    QCoro::Task<Result<void>> changeRetraction(BackendCall call);
    QCoro::Task<Result<void>> setDropped(CandidateId id, bool dropped);
    void fillUp();
    QCoro::Task<void> fill();
    QCoro::Task<void> write(Store::Job job);

    Store &m_store;
    SignInService &m_session;
    HttpClient &m_http;
    CurationService &m_curation;
    const Clock &m_clock;
    QList<SourceEntry> m_sources;
    QList<CandidateEntry> m_candidates;
    QList<CandidateEntry> m_dropped;
    QList<CandidateEntry> m_kept;
    bool m_known = false; //!< since the start
    bool m_hasMore = false; //!< the backend has more candidates than it listed
    bool m_isFilling = false;
    int m_changes = 0; //!< counts what was done here, so that an answer from before it is known
    int m_acting = 0; //!< what was done here and the backend has not answered yet
};

} // namespace Relais
