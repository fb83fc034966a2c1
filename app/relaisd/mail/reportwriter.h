// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/insights/insightcache.h"
#include "app/relaisd/mail/mail.h"
#include "app/relaisd/repositories/mailrepository.h"
#include "core/domain/insightscsv.h"

#include <functional>

namespace Relais::Backend {

//! Writes the reports that managers and editors asked for: the figures that their dashboard shows
//! with the same choice on the same day, told and hidden by the same rules.
class ReportWriter final {
public:
    //! Draws a reportInput() as PDF.
    using Draw = std::function<Result<QByteArray>(const QByteArray &input)>;
    //! Without draw, or where it fails, the figures go as a table (CSV) alone.
    ReportWriter(QUrl publicUrl, InsightCache &cache, Draw draw = {});

    //! Nothing on a day that is none of its rhythm's, or for who is neither manager nor editor any
    //! more.
    Result<std::optional<Mail>> mailFor(
        const QSqlDatabase &db, const MailReader &reader, const QDateTime &now) const;

private:
    QUrl m_publicUrl;
    InsightCache &m_cache;
    Draw m_draw;
};

} // namespace Relais::Backend
