// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/idea.h"
#include "core/domain/member.h"
#include "core/domain/story.h"
#include "core/domain/variety.h"
#include "core/store/store.h"

#include <QCoro/QCoroTask>
#include <QObject>

namespace Relais {

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

    IdeaService(
        Store &store, SignInService &session, const Clock &clock, QObject *parent = nullptr);

    Result<QList<Row>> rows() const; //!< latest changed first
    Result<Row> row(const IdeaId &id) const; //!< NotFound
    Result<Counts> counts() const;
    //! Those that run now, for ideas that answer to one.
    Result<QList<Campaign>> campaigns() const;
    Result<QList<Topic>> topics() const;
    //! How varied the member's own relays are. Computed here, told to nobody.
    Result<Variety> variety() const;

    //! Kind, text, link, place, why, topic and campaign are taken. InvalidInput (problemsOf).
    QCoro::Task<Result<IdeaId>> suggest(Idea idea);
    //! A word to Comms. InvalidInput ("text-empty").
    QCoro::Task<Result<void>> write(IdeaId idea, QString text);
    //! Takes it back; Conflict ("idea-state") when it became a story.
    QCoro::Task<Result<void>> withdraw(IdeaId idea);
    void markRead(const IdeaId &id);

Q_SIGNALS:
    void changed(); //!< anything that rows() answers
    void written(); //!< something waits to be told

private:
    Result<Row> rowOf(const IdeaId &id, const QString &body, bool waiting, bool news) const;
    QCoro::Task<Result<void>> keep(Idea idea, QString kind, QJsonObject body);

    Store &m_store;
    SignInService &m_session;
    const Clock &m_clock;
};

} // namespace Relais
