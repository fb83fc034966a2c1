// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/story.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QUrl>

#include <optional>

namespace Relais::Backend {

//! One entry of a source, not yet a story.
struct Candidate {
    CandidateId id;
    SourceId source;
    QString guid; //!< the source's own id of the entry
    QString title;
    QString summary; //!< text, never HTML
    QUrl link;
    QString language;
    QUrl image;
    QDateTime publishedAt;
    QDateTime fetchedAt;
    StoryId story; //!< what it was turned into, or gave its link to; or empty
    //! Invalid: nobody dropped it. Of one with a story: when it gave that its link, and no more.
    QDateTime droppedAt {};
    bool watched = false; //!< of a source that is only watched: not in the inbox
    QString sourceName {}; //!< read only: the feed's title, or its address
    QDateTime keptAt {}; //!< read only: when the story was made of it, or got its link
    std::optional<StoryImage> picture {}; //!< read only: what was at image, if it could be had
};

//! What a story was before it got a candidate's link.
struct GivenLink {
    StoryId story;
    int version = 0; //!< with the new link
    QUrl link {}; //!< that it had, and so the ones below
    StoryState state = StoryState::Draft;
    MemberId editor {};
};

//! What sources brought, until an editor keeps or drops it.
class CandidateRepository final {
public:
    explicit CandidateRepository(const QSqlDatabase &db);

    //! False when the source's entry is known already.
    Result<bool> add(const Candidate &candidate);
    //! NotFound ("candidate-unknown").
    Result<Candidate> byId(const CandidateId &id) const;
    //! Neither dropped nor turned into stories, newest first; before: published earlier, or
    //! invalid.
    Result<QList<Candidate>> open(const QDateTime &before, int limit) const;
    //! Dropped since then and not turned into stories, last dropped first.
    Result<QList<Candidate>> dropped(const QDateTime &since, int limit) const;
    //! What became a story since then, last kept first.
    Result<QList<Candidate>> kept(const QDateTime &since, int limit) const;
    //! An invalid time brings it back, or takes a watched one, into the inbox. NotFound also for
    //! one that has a story.
    Result<void> setDropped(const CandidateId &id, const QDateTime &at);
    //! All of a source that are in the inbox; how many.
    Result<int> dropWaiting(const SourceId &source, const QDateTime &at);
    //! Those of a source that were dropped at that very time; how many.
    Result<int> restoreDropped(const SourceId &source, const QDateTime &at);
    //! What entries of a source became, or gave their links to; each once.
    Result<QList<StoryId>> storiesOf(const SourceId &source, qsizetype limit) const;
    //! What became the story; empty: it is in the inbox again.
    Result<void> setStory(const CandidateId &id, const StoryId &story);
    //! The story that was there before has its link now.
    Result<void> setLinkOf(const CandidateId &id, const GivenLink &before, const QDateTime &at);
    //! NotFound.
    Result<GivenLink> givenLink(const CandidateId &id) const;
    Result<void> forgetLink(const CandidateId &id);
    //! The file of one that is gone meanwhile is loose.
    Result<void> setPicture(const CandidateId &id, const StoryImage &picture);
    //! Those of a source are loose from then on, for its candidates go.
    Result<void> loosenPictures(const SourceId &source);
    //! Somebody uploaded it then, and may use it: loose later only.
    Result<void> noteUpload(const QString &path, const QDateTime &at);
    //! At once, whoever had them is gone.
    Result<void> loosen(const QStringList &paths);
    struct PictureAges {
        QDateTime fetched; //!< of a candidate's
        QDateTime dropped; //!< of a candidate's
        QDateTime uploaded;
    };
    //! Paths of files that are loose, or that were uploaded, or whose candidates were fetched, or
    //! dropped, before those times and hold them no more; at most so many.
    Result<QStringList> unheldPictures(const PictureAges &before, int limit) const;
    //! Forgets such a path where it is not held.
    Result<void> letGo(const QString &path, const PictureAges &before);
    //! Whether it is one that is swept now or later.
    Result<bool> isLoose(const QString &path) const;

private:
    QSqlDatabase m_db;
};

} // namespace Relais::Backend
