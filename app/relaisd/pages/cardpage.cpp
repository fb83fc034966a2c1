// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/pages/cardpage.h"

#include "app/relaisd/links/clickcounter.h"
#include "app/relaisd/links/visitor.h"
#include "app/relaisd/pages/notices.h"
#include "app/relaisd/pages/pageframe.h"
#include "app/relaisd/pages/pagetexts.h"
#include "app/relaisd/pages/publicstory.h"
#include "app/relaisd/repositories/cardrepository.h"
#include "app/relaisd/repositories/memberrepository.h"
#include "app/relaisd/repositories/organizationrepository.h"
#include "app/relaisd/repositories/storyrepository.h"
#include "app/relaisd/repositories/teamrepository.h"
#include "core/base/clock.h"
#include "core/base/idlists.h"
#include "core/domain/qrcode.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr int jobsOnPage = 5;
constexpr int jobsLookedAt = 200; // of all teams

struct CardView {
    Card card;
    QString organization;
    QUrl address;
    QStringList topics;
    QList<Story> stories;
    QList<Story> jobs;
    Words in;
};

Response refusal(const Request &request, const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        return unknownPage(request);
    return error.code == ErrorCode::Conflict ? takenDownPage(request) : errorResponse(error);
}

Result<QString> teamOf(const MemberId &id, const QSqlDatabase &db)
{
    const auto member = MemberRepository(db).byId(id);
    if (!member)
        return fail(member.error());
    const auto teams = TeamRepository(db).all();
    if (!teams)
        return fail(teams.error());
    const auto it = std::find_if(teams->begin(), teams->end(),
        [&member](const Team &team) { return team.id == member->team; });
    return it == teams->end() ? QString() : it->name;
}

// Those that may still be shared, of the team that the job names.
Result<QList<Story>> openJobs(const MemberId &member, const QDateTime &now, const QSqlDatabase &db)
{
    const auto team = teamOf(member, db);
    if (!team || team->isEmpty())
        return team ? Result<QList<Story>>(QList<Story>()) : fail(team.error());
    const auto ids = StoryRepository(db).jobs(jobsLookedAt);
    if (!ids)
        return fail(ids.error());
    const auto stories = StoryRepository(db).published(*ids);
    if (!stories)
        return fail(stories.error());
    QList<Story> jobs;
    for (const QString &id : *ids) {
        const Story story = stories->value({ id });
        if (jobs.size() < jobsOnPage && story.job.team.compare(*team, Qt::CaseInsensitive) == 0
            && phaseAt(story, now) == StoryPhase::Live && mayBePublic(story, now))
            jobs.append(story);
    }
    return jobs;
}

Result<CardView> viewOf(
    const PageParts &parts, const StoredCard &stored, PageLanguage language, const QSqlDatabase &db)
{
    const auto organization = OrganizationRepository(db).get();
    if (!organization)
        return fail(organization.error());
    CardView view { stored.card, organization->name, cardAddress(parts.publicUrl, stored.code), {},
        {}, {}, Words(language) };
    const auto topics = topicNames(db, stored.card.topics, language);
    if (!topics)
        return fail(topics.error());
    view.topics = *topics;
    const auto stories = StoryRepository(db).published(idValues(stored.card.stories));
    if (!stories)
        return fail(stories.error());
    for (const StoryId &id : stored.card.stories) {
        const auto it = stories->constFind(id);
        if (it != stories->cend() && it->state == StoryState::Approved
            && mayBePublic(*it, parts.clock.now()))
            view.stories.append(*it);
    }
    if (stored.card.jobs) {
        const auto jobs = openJobs(stored.member, parts.clock.now(), db);
        if (!jobs)
            return fail(jobs.error());
        view.jobs = *jobs;
    }
    return view;
}

void writeTags(HtmlWriter &html, const CardView &view)
{
    if (view.topics.isEmpty() && view.card.languages.isEmpty())
        return;
    html.open("ul",
        { { "class", u"row"_s },
            { "aria-label", view.in(u"Thèmes et langues"_s, u"Topics and languages"_s) } });
    for (const QString &topic : view.topics)
        html.open("li").leaf("span", topic, { { "class", u"tag"_s } }).close();
    if (!view.card.languages.isEmpty())
        html.open("li")
            .leaf("span",
                view.in(u"parle "_s, u"speaks "_s) + view.card.languages.join(u", "_s).toUpper(),
                { { "class", u"muted small"_s } })
            .close();
    html.close();
}

void writeLinks(HtmlWriter &html, const CardView &view)
{
    html.open("ul", { { "class", u"row"_s } });
    if (!view.card.email.isEmpty()) {
        QUrl mail;
        mail.setScheme(u"mailto"_s);
        mail.setPath(view.card.email);
        html.open("li")
            .leaf("a", view.in(u"Écrire à "_s, u"Write to "_s) + view.card.name,
                { { "class", u"button first"_s }, { "href", hrefOf(mail) } })
            .close();
    }
    for (const CardLink &link : view.card.links)
        html.open("li")
            .leaf("a", link.label,
                writtenIn({},
                    { { "class", u"button"_s }, { "href", hrefOf(link.url) },
                        { "rel", u"me noopener noreferrer"_s } }))
            .close();
    html.open("li")
        .leaf("a", view.in(u"Enregistrer le contact"_s, u"Save contact"_s),
            { { "class", u"button"_s }, { "href", view.address.path() + u"/contact.vcf"_s } })
        .close();
    html.close();
}

void writeStories(HtmlWriter &html, const CardView &view)
{
    if (view.stories.isEmpty())
        return;
    html.leaf(
        "h2", view.in(u"Ce que je raconte de "_s, u"What I tell about "_s) + view.organization);
    html.open("ul", { { "class", u"list"_s } });
    for (const Story &story : view.stories) {
        html.open("li").leaf("a", story.title,
            writtenIn(story.language,
                { { "href", hrefOf(story.link) }, { "rel", u"noopener noreferrer"_s } }));
        html.leaf("p", story.link.host() + u" · "_s + dayText(story.approvedAt, view.in.language()),
            { { "class", u"muted small"_s } });
        html.close();
    }
    html.close();
}

void writeJobs(HtmlWriter &html, const CardView &view)
{
    if (view.jobs.isEmpty())
        return;
    html.leaf("h2", view.in(u"Postes ouverts dans mon équipe"_s, u"Open jobs in my team"_s));
    html.open("ul", { { "class", u"list"_s } });
    for (const Story &job : view.jobs) {
        html.open("li").leaf("a", job.title,
            writtenIn(job.language,
                { { "href", hrefOf(job.link) }, { "rel", u"noopener noreferrer"_s } }));
        QStringList facts;
        for (const QString &fact : { job.job.place, job.job.contract }) {
            if (!fact.isEmpty())
                facts.append(fact);
        }
        if (!facts.isEmpty())
            html.leaf("p", facts.join(u" · "_s),
                writtenIn(job.language, { { "class", u"muted small"_s } }));
        html.close();
    }
    html.close();
}

void writeCode(HtmlWriter &html, const CardView &view)
{
    const QrCode code = qrCodeOf(view.address.toEncoded());
    html.open("div", { { "class", u"side"_s } }).open("section");
    html.leaf("h2", view.in(u"Sur votre téléphone"_s, u"On your phone"_s));
    if (code.size > 0) {
        const QString side = QString::number(code.size);
        html.open("svg",
            { { "class", u"qr"_s }, { "viewBox", u"0 0 "_s + side + u' ' + side },
                { "role", u"img"_s }, { "shape-rendering", u"crispEdges"_s },
                { "aria-label", view.in(u"QR code de cette page"_s, u"QR code of this page"_s) } });
        html.empty("path", { { "fill", u"#000"_s }, { "d", QString::fromLatin1(qrPath(code)) } });
        html.close();
    }
    html.leaf("p", view.address.toDisplayString(), { { "class", u"address"_s } });
    html.open("p").leaf("a", view.in(u"QR code en SVG"_s, u"QR code as SVG"_s),
        { { "href", view.address.path() + u"/qr.svg"_s } });
    html.close().close().close();
}

PageFrame frameOf(const CardView &view)
{
    PageFrame frame;
    frame.language = view.in.language();
    frame.title = view.card.name + u", "_s + view.organization;
    frame.organization = view.organization;
    frame.path = view.address.path();
    frame.reportPath = frame.path + u"/report"_s;
    frame.indexed = view.card.indexed;
    const QString description = view.card.about.isEmpty() ? view.card.role : view.card.about;
    frame.tags = { { u"description"_s, description }, { u"og:type"_s, u"profile"_s },
        { u"og:title"_s, frame.title }, { u"og:description"_s, description },
        { u"og:url"_s, hrefOf(view.address) }, { u"og:site_name"_s, view.organization },
        { u"twitter:card"_s, u"summary"_s } };
    frame.note = view.in(u"%1 a rendu cette page publique et peut la retirer à tout moment."_s,
                         u"%1 made this page public and can take it down at any time."_s)
                     .arg(view.card.name);
    return frame;
}

} // namespace

Result<StoredCard> shownCard(const Request &request, const QSqlDatabase &db)
{
    const QString code = request.parameters.value(u"code"_s);
    if (code.size() > 64)
        return fail(ErrorCode::NotFound, u"no such card"_s, u"card-unknown"_s);
    auto stored = CardRepository(db).byCode(code);
    if (stored && !stored->card.shown)
        return fail(ErrorCode::Conflict, u"the card is not public"_s, u"card-off"_s);
    return stored;
}

QUrl cardAddress(const QUrl &publicUrl, const QString &code)
{
    QUrl address = publicUrl;
    address.setPath(u"/c/"_s + code);
    return address;
}

Response cardPage(const PageParts &parts, const Request &request, const QSqlDatabase &db)
{
    const auto stored = shownCard(request, db);
    if (!stored)
        return refusal(request, stored.error());
    const auto view = viewOf(parts, *stored, languageOf(request), db);
    if (!view)
        return errorResponse(view.error());
    if (parts.clicks && isVisit(request))
        parts.clicks->count(CardRepository::counterOf(stored->code));
    return htmlPage(frameOf(*view), [&view](HtmlWriter &html) {
        html.open("article", { { "class", u"panel"_s } });
        html.leaf("h1", view->card.name, writtenIn({}));
        const QString role = view->card.role.isEmpty()
            ? view->organization
            : view->card.role + u" · "_s + view->organization;
        html.leaf("p", role, writtenIn(view->card.language));
        writeTags(html, *view);
        if (!view->card.about.isEmpty())
            html.leaf("p", view->card.about, writtenIn(view->card.language));
        writeLinks(html, *view);
        writeStories(html, *view);
        writeJobs(html, *view);
        html.close();
        writeCode(html, *view);
    });
}

Response cardContact(const PageParts &parts, const Request &request, const QSqlDatabase &db)
{
    const auto stored = shownCard(request, db);
    const auto organization = OrganizationRepository(db).get();
    if (!stored || !organization)
        return refusal(request, stored ? organization.error() : stored.error());
    Response response;
    response.contentType = "text/vcard; charset=utf-8";
    response.headers.emplaceBack("Content-Disposition", "attachment; filename=\"contact.vcf\"");
    response.headers.emplaceBack("X-Robots-Tag", "noindex");
    response.body =
        vcardOf(stored->card, organization->name, cardAddress(parts.publicUrl, stored->code));
    return response;
}

Response cardQrCode(const PageParts &parts, const Request &request, const QSqlDatabase &db)
{
    const auto stored = shownCard(request, db);
    if (!stored)
        return refusal(request, stored.error());
    Response response;
    response.contentType = "image/svg+xml";
    response.headers.emplaceBack("X-Robots-Tag", "noindex");
    response.body = qrSvg(qrCodeOf(cardAddress(parts.publicUrl, stored->code).toEncoded()));
    return response;
}

} // namespace Relais::Backend
