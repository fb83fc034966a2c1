// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QUrl>

namespace Relais {

//! A visitor's word to the editors about a public page. Who wrote it is not known. Times are UTC.
struct PageReport {
    enum class Page { Story, Card };
    ReportId id;
    Page page = Page::Story;
    QString object; //!< the story's id, the card's code
    QString title; //!< the story's, or the name on the card; only read
    QUrl address; //!< of the page; only read
    QString word;
    QDateTime at;
    bool operator==(const PageReport &) const = default;
};

namespace PageReportLimits {
inline constexpr int word = 1000; // characters (QString units)
inline constexpr int waitingOfOnePage = 10; // further ones say what is known
inline constexpr int waiting = 500; // of all pages
} // namespace PageReportLimits

} // namespace Relais
