// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Relais::Backend {

//! value without control characters, halves of characters, and what turns the direction of text.
QString visibleText(const QString &value);
//! The one way of any value into a page: & < > " ' become entities, and it is visibleText(). Fit
//! for text and for attributes in quotes.
QString escaped(const QString &value);
//! The value of an href: http, https and mailto; everything else is empty.
QString hrefOf(const QUrl &url);

//! Writes elements that are always closed in order, so that a page is well-formed whatever values
//! it holds. Names of elements and attributes are literals; values go through escaped().
class HtmlWriter final {
public:
    using Attributes = QList<QPair<const char *, QString>>;

    HtmlWriter &open(const char *element, const Attributes &attributes = {});
    HtmlWriter &close();
    HtmlWriter &text(const QString &value);
    //! An element with a text in it, which may be empty.
    HtmlWriter &leaf(const char *element, const QString &value, const Attributes &attributes = {});
    //! An element that has no end tag: meta, link, img, br.
    HtmlWriter &empty(const char *element, const Attributes &attributes);
    //! Constants of the program only, such as a style sheet.
    HtmlWriter &constant(const char *text);

    QByteArray html() const; //!< everything closed
private:
    void begin(const char *element, const Attributes &attributes);

    QString m_html = QStringLiteral("<!DOCTYPE html>\n");
    QList<const char *> m_open;
};

} // namespace Relais::Backend
