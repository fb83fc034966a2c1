// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/pages/sharepage.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/pages/notices.h"
#include "app/relaisd/pages/pageframe.h"
#include "app/relaisd/pages/pagetexts.h"
#include "app/relaisd/pages/publicstory.h"
#include "app/relaisd/pages/withdrawal.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "app/relaisd/repositories/storyrepository.h"
#include "core/base/clock.h"
#include "core/domain/text/composing.h"
#include "core/domain/text/disclosure.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype longestCode = 64;

struct ShareView {
    Story story;
    StoryPhase phase = StoryPhase::Live;
    QString organization;
    QStringList topics;
    QUrl address; //!< of this page
    QUrl shared; //!< what is handed on: the tracked link, or this page
    int caption = 0; //!< of story.captions
    bool work = false; //!< the visitor works there, and says so
    Words in;
};

// Networks whose own page takes a text in a query of a form, so that the visitor may change it.
struct FormTarget {
    Network network;
    const char *action;
};
constexpr std::array<FormTarget, 4> formTargets { {
    { Network::Bluesky, "https://bsky.app/intent/compose" },
    { Network::X, "https://x.com/intent/post" },
    { Network::Threads, "https://www.threads.net/intent/post" },
    { Network::WhatsApp, "https://wa.me/" },
} };
constexpr auto formSources = "https://bsky.app https://x.com https://twitter.com "
                             "https://www.threads.net https://www.threads.com https://wa.me "
                             "https://api.whatsapp.com";

struct Found {
    Story story;
    Organization organization;
    bool byRelay = false;
};

// Nobody can tell a story without a page from none at all.
Result<Found> storyBehind(const PageParts &parts, const QString &code, const QSqlDatabase &db)
{
    const auto unknown = fail(ErrorCode::NotFound, u"no such story"_s, u"story-unknown"_s);
    if (code.size() > longestCode)
        return unknown;
    auto relay = run(db, u"SELECT story FROM relay WHERE code = ?"_s, { text(code) });
    if (!relay)
        return fail(relay.error());
    const bool byRelay = relay->next();
    const QString id = byRelay ? relay->value(0).toString() : code;
    const auto stories = StoryRepository(db).published({ id });
    if (!stories)
        return fail(stories.error());
    const auto it = stories->constFind(StoryId { id });
    if (it == stories->cend() || !mayBePublic(*it, parts.clock.now()))
        return unknown;
    const auto organization = OrganizationRepository(db).get();
    if (!organization)
        return fail(organization.error());
    if (!hasSharePage(*it, parts.publicUrl, organization->sharePages))
        return unknown;
    return Found { *it, *organization, byRelay };
}

QUrl at(const QUrl &publicUrl, const QString &path)
{
    QUrl address = publicUrl;
    address.setPath(path);
    return address;
}

//! The first one for the reader, else in the story's own language, else of all.
int captionToOffer(PageLanguage language, const Story &story)
{
    for (const QString &wanted : { languageTag(language), story.language }) {
        for (qsizetype i = 0; i < story.captions.size(); ++i) {
            const QString &written = story.captions[i].language;
            if (written.section(u'-', 0, 0) == wanted.section(u'-', 0, 0))
                return static_cast<int>(i);
        }
    }
    return 0;
}

Result<ShareView> viewOf(
    const PageParts &parts, const Request &request, const Found &found, const QSqlDatabase &db)
{
    const PageLanguage language = languageOf(request);
    const auto topics = topicNames(db, found.story.topics, language);
    if (!topics)
        return fail(topics.error());
    const QString code = request.parameters.value(u"code"_s);
    ShareView view { found.story, phaseAt(found.story, parts.clock.now()), found.organization.name,
        *topics, shareAddress(parts.publicUrl, code), {}, 0, false, Words(language) };
    view.shared = found.byRelay ? at(parts.publicUrl, u"/r/"_s + code) : view.address;
    const auto count = static_cast<int>(view.story.captions.size());
    bool isNumber = false;
    const int asked = request.query.queryItemValue(u"caption"_s).toInt(&isNumber);
    view.caption =
        isNumber && asked >= 0 && asked < count ? asked : captionToOffer(language, view.story);
    view.work = request.query.queryItemValue(u"work"_s) == u"1"_s;
    return view;
}

QString languageToShare(const ShareView &view)
{
    return view.story.captions.isEmpty() ? view.story.language
                                         : view.story.captions[view.caption].language;
}

QString textToShare(const ShareView &view)
{
    QString text =
        view.story.captions.isEmpty() ? view.story.title : view.story.captions[view.caption].text;
    if (view.work && !view.story.disclosure.isEmpty())
        text = withDisclosure(text, view.story.disclosure);
    return composed(Network::Bluesky, text, view.shared);
}

QString hereWith(const ShareView &view, int caption, bool work)
{
    return view.address.path()
        + u"?lang=%1&caption=%2&work=%3"_s.arg(
            languageTag(view.in.language()), QString::number(caption), work ? u"1"_s : u"0"_s);
}

void writeChoices(HtmlWriter &html, const ShareView &view)
{
    html.open("p", { { "class", u"row"_s } });
    if (view.story.captions.size() > 1) {
        const int next = (view.caption + 1) % static_cast<int>(view.story.captions.size());
        html.leaf("a", view.in(u"Une autre légende"_s, u"Another caption"_s),
            { { "class", u"chip"_s }, { "href", hereWith(view, next, view.work) } });
    }
    if (!view.story.disclosure.isEmpty()) {
        HtmlWriter::Attributes attributes { { "class", u"chip"_s },
            { "href", hereWith(view, view.caption, !view.work) } };
        if (view.work)
            attributes.append({ "aria-current", u"true"_s });
        html.leaf("a",
            view.in(u"J’y travaille, et je le dis\u202f: "_s, u"I work there, and say so: "_s)
                + view.story.disclosure,
            attributes);
    }
    html.close();
}

void writeForm(HtmlWriter &html, const ShareView &view)
{
    const auto allowed = [&view](const FormTarget &t) { return allows(view.story, t.network); };
    if (std::none_of(formTargets.begin(), formTargets.end(), allowed))
        return;
    html.open(
        "form", { { "method", u"get"_s }, { "action", u"https://bsky.app/intent/compose"_s } });
    html.open("p").leaf(
        "label", view.in(u"Votre texte"_s, u"Your text"_s), { { "for", u"text"_s } });
    html.close();
    HtmlWriter::Attributes area = writtenIn(
        languageToShare(view), { { "id", u"text"_s }, { "name", u"text"_s }, { "rows", u"6"_s } });
    if (view.story.editRule.kind == EditRule::Kind::Locked)
        area.append({ "readonly", u"readonly"_s });
    html.leaf("textarea", textToShare(view), area);
    html.open("p", { { "class", u"row"_s } });
    for (const FormTarget &target : formTargets) {
        if (allowed(target))
            html.leaf("button", networkName(target.network),
                { { "class", u"button"_s }, { "type", u"submit"_s },
                    { "formaction", QString::fromLatin1(target.action) } });
    }
    html.close().close();
}

void writeOtherWays(HtmlWriter &html, const ShareView &view)
{
    html.open("p", { { "class", u"row"_s } });
    for (const Network network : { Network::LinkedIn, Network::Facebook, Network::Email }) {
        const auto page = ownPageUrl(network, textToShare(view), view.shared, view.story.title);
        if (!page || !allows(view.story, network))
            continue;
        const QString name =
            network == Network::Email ? view.in(u"E-mail"_s, u"E-mail"_s) : networkName(network);
        html.leaf("a",
            name
                + (network == Network::Email ? QString()
                                             : view.in(u" (lien seul)"_s, u" (link only)"_s)),
            { { "class", u"button"_s }, { "href", hrefOf(*page) },
                { "rel", u"noopener noreferrer"_s } });
    }
    html.close();
}

void writeSharing(HtmlWriter &html, const ShareView &view)
{
    html.open("div", { { "class", u"side"_s } }).open("section");
    html.leaf("h2", view.in(u"Partagez-la avec vos mots"_s, u"Share it in your words"_s));
    writeChoices(html, view);
    writeForm(html, view);
    writeOtherWays(html, view);
    html.leaf("p", view.shared.toDisplayString(), { { "class", u"address"_s } });
    QString word =
        view.in(u"Chaque bouton ouvre la page du réseau lui-même\u202f; rien n’est publié d’ici."_s,
            u"Each button opens the network’s own page; nothing is posted from here."_s);
    if (view.shared != view.address) // a tracked one
        word += view.in(u" Le lien compte des visites, pas des visiteurs."_s,
            u" The link counts visits, not visitors."_s);
    html.leaf("p", word, { { "class", u"muted small"_s } });
    if (view.story.expiry.isValid())
        html.leaf("p",
            view.in(u"À partager jusqu’au "_s, u"To share until "_s)
                + dayText(view.story.expiry, view.in.language()),
            { { "class", u"muted small"_s } });
    html.close().close();
}

void writePicture(HtmlWriter &html, const ShareView &view)
{
    if (!view.story.image)
        return;
    html.empty("img",
        { { "class", u"picture"_s }, { "src", view.story.image->path },
            { "alt", view.story.image->altText }, { "lang", view.story.language },
            { "width", QString::number(view.story.image->width) },
            { "height", QString::number(view.story.image->height) } });
}

void writeStory(HtmlWriter &html, const ShareView &view)
{
    html.open("article", { { "class", u"panel"_s } });
    writePicture(html, view);
    html.open("p", { { "class", u"row small muted"_s } });
    for (const QString &topic : view.topics)
        html.leaf("span", topic, { { "class", u"tag"_s } });
    html.leaf("span",
        dayText(view.story.approvedAt, view.in.language())
            + view.in(u" · révision "_s, u" · revision "_s) + QString::number(view.story.revision));
    html.close();
    html.leaf("h1", view.story.title, writtenIn(view.story.language));
    html.leaf("p", view.story.summary, writtenIn(view.story.language));
    if (view.story.link.host() != view.address.host())
        html.open("p")
            .leaf("a", view.in(u"À lire sur "_s, u"Read it at "_s) + view.story.link.host(),
                { { "class", u"button first"_s }, { "href", hrefOf(view.story.link) },
                    { "rel", u"noopener noreferrer"_s } })
            .close();
    if (view.phase == StoryPhase::Expired)
        html.leaf("p",
            view.in(u"Le temps de la partager est passé."_s, u"The time to share it is over."_s),
            { { "class", u"notice"_s } });
    html.close();
}

QList<QPair<QString, QString>> tagsOf(const ShareView &view, const QUrl &publicUrl)
{
    QList<QPair<QString, QString>> tags { { u"description"_s, view.story.summary },
        { u"og:type"_s, u"article"_s }, { u"og:title"_s, view.story.title },
        { u"og:description"_s, view.story.summary }, { u"og:url"_s, hrefOf(view.address) },
        { u"og:site_name"_s, view.organization },
        { u"article:published_time"_s, view.story.approvedAt.toUTC().toString(Qt::ISODate) },
        { u"twitter:title"_s, view.story.title },
        { u"twitter:description"_s, view.story.summary } };
    if (!view.story.image) {
        tags.append({ u"twitter:card"_s, u"summary"_s });
        return tags;
    }
    const QString picture = hrefOf(at(publicUrl, view.story.image->path));
    tags.append({ { u"og:image"_s, picture }, { u"og:image:alt"_s, view.story.image->altText },
        { u"og:image:width"_s, QString::number(view.story.image->width) },
        { u"og:image:height"_s, QString::number(view.story.image->height) },
        { u"twitter:card"_s, u"summary_large_image"_s }, { u"twitter:image"_s, picture },
        { u"twitter:image:alt"_s, view.story.image->altText } });
    return tags;
}

PageFrame frameOf(const ShareView &view, const QUrl &publicUrl)
{
    PageFrame frame;
    frame.language = view.in.language();
    frame.organization = view.organization;
    frame.path = view.address.path();
    frame.reportPath = frame.path + u"/report"_s;
    frame.title = view.story.title + u", "_s + view.organization;
    frame.note = view.in(u"Si cette actualité est corrigée, cette page et ses liens le disent."_s,
        u"If this story is corrected, this page and its links say so."_s);
    if (view.phase == StoryPhase::Withdrawn) {
        frame.status = 410;
        return frame;
    }
    frame.tags = tagsOf(view, publicUrl);
    frame.formTargets = formSources;
    return frame;
}

} // namespace

QUrl shareAddress(const QUrl &publicUrl, const QString &code)
{
    return at(publicUrl, u"/s/"_s + code);
}

Result<Story> sharedStory(const PageParts &parts, const QString &code, const QSqlDatabase &db)
{
    const auto found = storyBehind(parts, code, db);
    if (!found)
        return fail(found.error());
    return found->story;
}

Response sharePage(const PageParts &parts, const Request &request, const QSqlDatabase &db)
{
    const auto found = storyBehind(parts, request.parameters.value(u"code"_s), db);
    if (!found)
        return found.error().code == ErrorCode::NotFound ? unknownPage(request)
                                                         : errorResponse(found.error());
    const auto view = viewOf(parts, request, *found, db);
    if (!view)
        return errorResponse(view.error());
    return htmlPage(frameOf(*view, parts.publicUrl), [&view](HtmlWriter &html) {
        if (view->phase == StoryPhase::Withdrawn) {
            writeWithdrawal(html, view->in.language(), view->story);
            return;
        }
        writeStory(html, *view);
        if (view->phase == StoryPhase::Live)
            writeSharing(html, *view);
    });
}

} // namespace Relais::Backend
