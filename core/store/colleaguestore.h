// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

class QSqlDatabase;

namespace Relais {

//! A colleague as the backend last told: its JSON, which core/api reads.
struct KeptColleague {
    MemberId id;
    QString body;
    QDateTime toldAt;
};

//! Colleagues who were found before, for when there is no network. Made where it is used, on the
//! store's reader, or on the connection given to a job for what writes.
class ColleagueStore final {
public:
    explicit ColleagueStore(QSqlDatabase &db)
        : m_db(db)
    {
    }

    Result<QList<KeptColleague>> all() const; //!< in no order
    struct Author {
        MemberId id;
        QString name;
        QString team; //!< its name, and the place, as their latest post has them
        QString place;
    };
    //! Who wrote on the Wall, latest first: colleagues one knows without the directory.
    Result<QList<Author>> wallAuthors(int limit) const;

    // In a job.
    Result<void> upsert(const QList<KeptColleague> &colleagues);
    Result<void> remove(const QList<MemberId> &ids);
    Result<void> removeToldBefore(const QDateTime &time);

private:
    QSqlDatabase &m_db;
};

} // namespace Relais
