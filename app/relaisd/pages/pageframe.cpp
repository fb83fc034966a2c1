// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/pages/pageframe.h"

#include "app/relaisd/pages/pagestyle.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

double weightOf(const QString &part)
{
    const qsizetype at = part.indexOf(u"q="_s);
    if (at < 0)
        return 1;
    bool isNumber = false;
    const double weight = part.mid(at + 2).trimmed().toDouble(&isNumber);
    return isNumber ? weight : 0;
}

void writeHead(HtmlWriter &html, const PageFrame &frame)
{
    html.open("head").empty("meta", { { "charset", u"utf-8"_s } });
    html.empty("meta",
        { { "name", u"viewport"_s }, { "content", u"width=device-width, initial-scale=1"_s } });
    html.empty("meta", { { "name", u"color-scheme"_s }, { "content", u"light dark"_s } });
    if (!frame.indexed)
        html.empty("meta", { { "name", u"robots"_s }, { "content", u"noindex"_s } });
    html.leaf("title", frame.title);
    for (const auto &[name, content] : frame.tags) {
        // Open Graph is RDFa (property), Twitter's cards and the description are plain names.
        const char *key =
            name.startsWith(u"og:"_s) || name.startsWith(u"article:"_s) ? "property" : "name";
        html.empty("meta", { { key, name }, { "content", content } });
    }
    html.open("style").constant(pageStyle()).close().close();
}

void writeLanguages(HtmlWriter &html, const PageFrame &frame)
{
    const Words in(frame.language);
    html.open("nav", { { "aria-label", in(u"Langue"_s, u"Language"_s) } });
    for (const PageLanguage language : { PageLanguage::English, PageLanguage::French }) {
        const QString tag = languageTag(language);
        const QString name = language == PageLanguage::French ? u"Français"_s : u"English"_s;
        HtmlWriter::Attributes attributes { { "class", u"chip"_s }, { "lang", tag },
            { "hreflang", tag }, { "href", frame.path + u"?lang="_s + tag } };
        if (language == frame.language)
            attributes.append({ "aria-current", u"true"_s });
        html.leaf("a", name, attributes);
    }
    html.close();
}

void writeFoot(HtmlWriter &html, const PageFrame &frame)
{
    const Words in(frame.language);
    html.open("footer");
    if (!frame.note.isEmpty())
        html.leaf("p", frame.note);
    if (!frame.reportPath.isEmpty())
        html.open("p")
            .leaf("a", in(u"Signaler cette page"_s, u"Report this page"_s),
                { { "href", frame.reportPath + u"?lang="_s + languageTag(frame.language) },
                    { "rel", u"nofollow"_s } })
            .close();
    html.leaf("p",
        in(u"Aucun cookie, rien n’est retenu de vous."_s, u"No cookie, nothing kept about you."_s));
    html.leaf(
        "p", in(u"Fait avec Relais, logiciel libre."_s, u"Made with Relais, free software."_s));
    html.close();
}

} // namespace

QString languageTag(PageLanguage language)
{
    return language == PageLanguage::French ? u"fr"_s : u"en"_s;
}

PageLanguage languageOf(const Request &request)
{
    const QString asked = request.query.queryItemValue(u"lang"_s);
    if (asked == u"fr"_s || asked == u"en"_s)
        return asked == u"fr"_s ? PageLanguage::French : PageLanguage::English;
    double french = 0;
    double english = 0;
    const QStringList parts =
        QString::fromLatin1(request.header("accept-language").left(500)).toLower().split(u',');
    for (const QString &part : parts) {
        const QString tag = part.section(u';', 0, 0).trimmed();
        double &best = tag.startsWith(u"fr"_s) ? french : english;
        if (tag.startsWith(u"fr"_s) || tag.startsWith(u"en"_s))
            best = std::max(best, weightOf(part));
    }
    return french > english ? PageLanguage::French : PageLanguage::English;
}

HtmlWriter::Attributes writtenIn(const QString &language, const HtmlWriter::Attributes &others)
{
    HtmlWriter::Attributes attributes = others;
    if (!language.isEmpty())
        attributes.append({ "lang", language });
    attributes.append({ "dir", u"auto"_s });
    return attributes;
}

Response htmlPage(const PageFrame &frame, const std::function<void(HtmlWriter &)> &main)
{
    const Words in(frame.language);
    HtmlWriter html;
    html.open("html",
        { { "lang", languageTag(frame.language) }, { "prefix", u"og: https://ogp.me/ns#"_s } });
    writeHead(html, frame);
    html.open("body");
    html.leaf("a", in(u"Aller au contenu"_s, u"Skip to the content"_s),
        { { "class", u"skip"_s }, { "href", u"#content"_s } });
    html.open("header").leaf("span",
        frame.organization.isEmpty() ? u"Relais"_s : frame.organization,
        writtenIn({}, { { "class", u"name"_s } }));
    if (!frame.path.isEmpty())
        writeLanguages(html, frame);
    html.close().open("main", { { "id", u"content"_s } });
    main(html);
    html.close();
    writeFoot(html, frame);
    Response response;
    response.status = frame.status;
    response.contentType = "text/html; charset=utf-8";
    response.body = html.html();
    const QByteArray forms = frame.formTargets.isEmpty() ? QByteArray("'none'") : frame.formTargets;
    response.headers.emplaceBack("Content-Security-Policy",
        "default-src 'none'; style-src " + pageStyleSource() + "; img-src 'self'; form-action "
            + forms + "; base-uri 'none'; frame-ancestors 'none'");
    response.headers.emplaceBack("Vary", "Accept-Language");
    if (!frame.indexed)
        response.headers.emplaceBack("X-Robots-Tag", "noindex");
    return response;
}

Response noticePage(const PageFrame &frame, const QString &headline, const QStringList &sentences)
{
    return htmlPage(frame, [&headline, &sentences](HtmlWriter &html) {
        html.open("section", { { "class", u"panel"_s } }).leaf("h1", headline);
        for (const QString &sentence : sentences)
            html.leaf("p", sentence);
        html.close();
    });
}

} // namespace Relais::Backend
