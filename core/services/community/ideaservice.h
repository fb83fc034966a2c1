// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/curation.h"
#include "core/domain/idea.h"
#include "core/domain/member.h"
#include "core/domain/story.h"
#include "core/domain/variety.h"
#include "core/store/store.h"

#include <QCoro/QCoroTask>
#include <QObject>

namespace Relais {

class HttpClient;
class MediaService;
class SignInService;

//! What the member brings in: kept here at once, told with the next sync, followed from then on.
class IdeaService final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdeaService)
public:
    struct Row {
        Idea idea;
        bool waiting = false; //!< it, or a word of it, waits to be told
        bool news = false; //!< Comms did something since it was looked at
        std::optional<Story> story {}; //!< that it became, when it is here
        qint64 visits = 0; //!< measured, of the member's own relays of that story
    };
    struct Counts {
        int all = 0;
        int asked = 0; //!< the member's answer is awaited
        int stories = 0;
        int news = 0;
        int forMember = 0; //!< news, or the answer is awaited: what the rail says
    };

    IdeaService(Store &store, SignInService &session, HttpClient &http, MediaService &media,
        const Clock &clock, QObject *parent = nullptr);

    Result<QList<Row>> rows() const; //!< latest changed first
    Result<Row> row(const IdeaId &id) const; //!< NotFound
    Result<Counts> counts() const;
    //! Those that run now, for ideas that answer to one.
    Result<QList<Campaign>> campaigns() const;
    Result<QList<Topic>> topics() const;
    //! How varied the member's own relays are, and what they read and notice. Computed here, told
    //! to nobody.
    Result<Variety> variety() const;

    //! What the page of a link says of itself; needs the backend, which fetches it. InvalidInput
    //! with the reason: "address-not-public", "network", "nothing-to-preview" …
    QCoro::Task<Result<WebLook>> look(QUrl link);
    //! A picture of the member's own for an idea: see MediaService::keepFile().
    QCoro::Task<Result<StoryImage>> keepPicture(QString file);
    //! Kind, text, link and its title, picture, place, why, topic and campaign are taken. An idea
    //! with a picture is told once the picture has reached the backend. InvalidInput (problemsOf).
    QCoro::Task<Result<IdeaId>> suggest(Idea idea);
    //! Sends pictures that wait, and then tells their ideas; called when the backend answers.
    QCoro::Task<void> tellPictures();
    //! A word to Comms. InvalidInput ("text-empty"), Conflict ("idea-waits": for its picture).
    QCoro::Task<Result<void>> write(IdeaId idea, QString text);
    //! Takes it back; Conflict ("idea-state") when it became a story.
    QCoro::Task<Result<void>> withdraw(IdeaId idea);
    //! Whether colleagues read that the story was the member's idea. Conflict ("idea-state" where
    //! it becomes none, "idea-waits").
    QCoro::Task<Result<void>> setCredit(IdeaId idea, IdeaCredit credit);
    void markRead(const IdeaId &id);

Q_SIGNALS:
    void changed(); //!< anything that rows() answers
    void written(); //!< something waits to be told

private:
    Result<Row> rowOf(const IdeaId &id, const QString &body, bool waiting, bool news) const;
    QCoro::Task<Result<void>> keep(Idea idea, QString kind, QJsonObject body);
    QCoro::Task<Result<void>> keepWithPicture(Idea idea, QJsonObject body);
    QCoro::Task<Result<void>> forget(IdeaId idea); //!< one that was never told
    //! InvalidInput: the backend does not want it.
    bool waitsForPicture(const IdeaId &idea) const;

    Store &m_store;
    SignInService &m_session;
    HttpClient &m_http;
    MediaService &m_media;
    const Clock &m_clock;
    bool m_picturesWait = true; //!< possibly
    bool m_telling = false;
};

} // namespace Relais
