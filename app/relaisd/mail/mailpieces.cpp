// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/mail/mailpieces.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

QString MailStyle::headline()
{
    return u"font-size:20px"_s;
}

QString MailStyle::card()
{
    return u"background:#FFFFFF;border:1px solid #DFE3E9;border-radius:12px;padding:16px 20px;"
           "margin:0 0 16px"_s;
}

QString MailStyle::cell()
{
    return u"padding:4px 16px 4px 0;font-weight:normal"_s;
}

QString MailStyle::muted()
{
    return u"color:#566174;margin:0 0 12px"_s;
}

QString MailStyle::button()
{
    return u"display:inline-block;background:#0D6B5C;color:#FFFFFF;border-radius:8px;"
           "padding:8px 16px;text-decoration:none;font-weight:600"_s;
}

QString MailStyle::link()
{
    return u"color:#0D6B5C"_s;
}

PageLanguage mailLanguage(const Member &reader)
{
    for (const QString &language : reader.languages) {
        if (language.startsWith(u"fr"_s))
            return PageLanguage::French;
        if (language.startsWith(u"en"_s))
            return PageLanguage::English;
    }
    return PageLanguage::English;
}

QUrl mailLink(const QUrl &publicUrl, const QString &path)
{
    QUrl url = publicUrl;
    url.setPath(path);
    return url;
}

QUrl unsubscribeUrl(const QUrl &publicUrl, const QString &code)
{
    return mailLink(publicUrl, u"/u/"_s + code);
}

void beginMail(HtmlWriter &html, const Words &in, const QString &title)
{
    html.open("html", { { "lang", languageTag(in.language()) } });
    html.open("head").empty("meta", { { "charset", u"utf-8"_s } });
    html.leaf("title", title).close();
    html.open("body",
        { { "style",
            u"margin:0;padding:24px;background:#F5F6F8;color:#1A212C;"
            "font-family:Inter,'Segoe UI',Arial,sans-serif;font-size:15px;line-height:1.5"_s } });
    html.open("div", { { "style", u"max-width:600px;margin:0 auto"_s } });
}

void endMail(HtmlWriter &html, const Words &in, const QString &reason, const QUrl &unsubscribe)
{
    html.leaf("p", reason, { { "style", MailStyle::muted() } });
    html.open("p").leaf("a", in(u"Ne plus le recevoir"_s, u"Get it no more"_s),
        { { "href", hrefOf(unsubscribe) }, { "style", MailStyle::link() } });
}

} // namespace Relais::Backend
