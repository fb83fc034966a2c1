// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/impact.h"
#include "core/domain/relay.h"

namespace Relais {

//! One post of a network's own statistics, as the person exported them.
struct ReportedPost {
    QString id; //!< the network's; empty where the file has none
    QString link;
    QString text;
    QList<std::pair<MetricKind, qint64>> counts;
};

//! The posts of an export: X's (CSV; Account analytics, "Post id"…; the older "Tweet id"…) and
//! LinkedIn's (a spreadsheet, or a sheet of it as CSV; Content, "Post URL"…, where two tables may
//! stand side by side; link and impressions also in the member's language). Columns are found by
//! their names, in any order; unknown ones are left. CSV: by commas, semicolons or tabs, in UTF-8,
//! or UTF-16 with its mark.
//! Rejected ("not-an-export", "not-a-spreadsheet", "file-too-large": over 20 MiB).
Result<QList<ReportedPost>> reportedPostsIn(const QByteArray &file);

} // namespace Relais
