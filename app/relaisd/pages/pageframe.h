// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/http/message.h"
#include "app/relaisd/pages/htmlwriter.h"

#include <functional>

namespace Relais::Backend {

//! The languages that public pages are written in.
enum class PageLanguage { French, English };

QString languageTag(PageLanguage language); //!< "fr", "en"
//! ?lang= of the request, else the better of Accept-Language, else English.
PageLanguage languageOf(const Request &request);

//! Picks the text of a page's language.
class Words final {
public:
    explicit Words(PageLanguage language)
        : m_language(language)
    {
    }
    QString operator()(const QString &french, const QString &english) const
    {
        return m_language == PageLanguage::French ? french : english;
    }
    PageLanguage language() const { return m_language; }

private:
    PageLanguage m_language;
};

//! Of an element with a text that a person wrote: in which language, where that is known, and to be
//! read from the side where its first letter says, whatever the page is in.
HtmlWriter::Attributes writtenIn(
    const QString &language, const HtmlWriter::Attributes &others = {});

//! What stands around the content of every public page.
struct PageFrame {
    PageLanguage language = PageLanguage::English;
    int status = 200;
    QString title;
    QString organization; //!< in the head; empty: Relais
    QString path; //!< of this page, for the choice of language; empty: no choice
    bool indexed = false; //!< search engines may list it
    //! Open Graph and Twitter tags, in order: "og:title" and so on.
    QList<QPair<QString, QString>> tags {};
    QString note {}; //!< first line of the foot
    QString reportPath {}; //!< where a visitor says what is wrong with the page; empty: nowhere
    QByteArray formTargets {}; //!< of the policy: origins that the page's form may go to
};

//! A whole page: valid without script, nothing loaded from elsewhere, light or dark as the browser
//! says, readable at 320 px. main writes the content.
Response htmlPage(const PageFrame &frame, const std::function<void(HtmlWriter &)> &main);

//! A page with a headline and sentences only.
Response noticePage(const PageFrame &frame, const QString &headline, const QStringList &sentences);

} // namespace Relais::Backend
