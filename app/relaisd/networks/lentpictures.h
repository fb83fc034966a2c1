// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/network.h"

#include <QDateTime>
#include <QSqlDatabase>

namespace Relais::Backend {

//! Pictures that a member lends to a network which takes them from a public address alone. The
//! address cannot be guessed, carries its own end and the backend's mark, and is worth nothing once
//! the picture was given back or an hour has gone by. Runs inside the caller's transaction.
class LentPictures final {
public:
    static constexpr qint64 largestBytes = 4 * 1024 * 1024;
    static constexpr int mostAtOnce = 20; //!< of one member
    static constexpr std::chrono::minutes lent { 60 };

    LentPictures(const QSqlDatabase &db, const Clock &clock, QString dataFolder);

    struct Loan {
        QString name; //!< the last part of its address
        QDateTime until;
    };
    //! A JPEG without anything but the picture, no wider than the network shows it. NotFound
    //! ("lending-not-offered"), InvalidInput ("picture-form", "picture-too-large"), Conflict
    //! ("pictures-full"), Storage.
    Result<Loan> lend(const MemberId &member, Network network, const QByteArray &bytes);
    //! NotFound for whatever is not lent at this moment, and why is not told.
    Result<QByteArray> read(const QString &name) const;
    //! One that is gone already, or another member's, changes nothing.
    Result<void> giveBack(const MemberId &member, const QString &name);

    static Result<void> forgetExpired(const QSqlDatabase &db, const QDateTime &now);

private:
    Result<void> expectOffer(Network network) const;

    QSqlDatabase m_db;
    const Clock &m_clock;
    QString m_folder;
};

//! The size of a JPEG that holds nothing beside its picture: no Exif, place, comment or colour
//! profile. InvalidInput ("picture-form").
Result<QSize> sizeOfBareJpeg(const QByteArray &bytes);

} // namespace Relais::Backend
