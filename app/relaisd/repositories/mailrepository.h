// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/digest.h"
#include "core/domain/member.h"
#include "core/domain/story.h"

#include <QSqlDatabase>

#include <optional>

namespace Relais::Backend {

//! What became of one member's e-mail of one week.
enum class MailFate { Sent, Empty, Refused, Later, Unknown };

//! A member whose e-mail is to be looked at.
struct MailReader {
    MemberId member;
    DigestChoice choice;
    QString code; //!< of /u/{code}
    QString body {}; //!< what else was chosen
};

//! Who asked for one kind of e-mail, and what was sent of it.
class MailRepository final {
public:
    explicit MailRepository(const QSqlDatabase &db, MailKind kind = MailKind::Digest);

    //! Off where the member never chose.
    Result<MailReader> of(const MemberId &member) const;
    Result<void> save(const MemberId &member, const DigestChoice &choice, const QDateTime &now,
        const QString &body = {});
    //! Whose link it is gets no more, of the kind that the link came in; false: nobody's.
    Result<bool> turnOff(const QString &code, const QDateTime &now);
    //! Of which kind the e-mail is that this link came in; nothing: it is nobody's.
    Result<std::optional<MailKind>> kindOf(const QString &code) const;

    //! Members of now whose time has come or is over.
    Result<QList<MailReader>> toLookAt(const QDateTime &now, int most) const;
    //! The e-mail of this week is the caller's to send. False: another has it, had it, or it is no
    //! longer wanted. From the commit on nobody else sends it, even if the caller dies.
    Result<bool> claim(const MailReader &reader, const QDateTime &now);
    //! next: when it is looked at again.
    Result<void> note(
        const MailReader &reader, MailFate fate, const QDateTime &claimedAt, const QDateTime &next);
    //! The week's time is over, or the week is done: the next is looked at.
    Result<void> setNext(const MemberId &member, const QDateTime &next);
    //! How often it was tried.
    Result<int> attempts(const MemberId &member, const QString &week) const;
    //! When the last one was refused for good; invalid: it was not, or there was none.
    Result<QDateTime> refusedAt(const MemberId &member) const;
    Result<void> forgetBefore(const QDateTime &time);

    //! Ids of stories that members saw first after since, newest first.
    Result<QStringList> newStories(const QDateTime &since) const;
    //! Those of them that the member has relayed.
    Result<QStringList> relayedBy(const MemberId &member, const QStringList &stories) const;

private:
    QSqlDatabase m_db;
    QString m_kind;
};

} // namespace Relais::Backend
