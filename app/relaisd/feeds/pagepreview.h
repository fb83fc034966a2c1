// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace Relais::Backend {

//! What a page says of itself in its head, reduced to text and checked links.
struct PagePreview {
    struct FeedLink {
        QUrl url;
        QString title;
        bool operator==(const FeedLink &) const = default;
    };
    QUrl canonical; //!< the page's own address for itself, else where it was found
    QString title;
    QString summary;
    QString siteName;
    QString language;
    QUrl image;
    QList<FeedLink> feeds; //!< RSS, Atom and JSON feeds that the page names
};

//! Open Graph, Twitter's names, plain HTML, in this order; html is UTF-8. Linear in time; nothing
//! behind the first half megabyte is read.
PagePreview previewOf(const QByteArray &html, const QUrl &address);

} // namespace Relais::Backend
