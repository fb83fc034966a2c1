// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/pages/withdrawal.h"

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

QString withdrawalHeadline(PageLanguage language)
{
    return Words(language)(
        u"L’entreprise a retiré cette actualité"_s, u"The company has withdrawn this story"_s);
}

//! The one for the reader, else the story's own, else any; nothing when there is none.
std::optional<Correction> correctionFor(PageLanguage language, const Story &story)
{
    for (const QString &wanted : { languageTag(language), story.language }) {
        for (const Correction &correction : story.corrections) {
            if (correction.language == wanted)
                return correction;
        }
    }
    if (story.corrections.isEmpty())
        return std::nullopt;
    return story.corrections.constFirst();
}

} // namespace

void writeWithdrawal(HtmlWriter &html, PageLanguage language, const Story &story)
{
    html.open("article", { { "class", u"panel"_s } });
    html.leaf("h1", withdrawalHeadline(language));
    if (!story.title.isEmpty())
        html.leaf("p", story.title, writtenIn(story.language, { { "class", u"muted"_s } }));
    if (!story.withdrawnReason.isEmpty())
        html.leaf("p", story.withdrawnReason, writtenIn({}, { { "class", u"notice"_s } }));
    if (const auto correction = correctionFor(language, story)) {
        html.leaf("h2", Words(language)(u"Correction"_s, u"Correction"_s));
        html.leaf("p", correction->text, writtenIn(correction->language));
    } else if (story.correctionPending) {
        html.leaf("p",
            Words(language)(u"Une rectification est en cours de vérification."_s,
                u"A correction is being checked."_s),
            { { "class", u"muted"_s } });
    }
    html.close();
}

Response withdrawnStoryPage(const Request &request, const Story &story)
{
    PageFrame frame;
    frame.language = languageOf(request);
    frame.status = 410;
    frame.title = withdrawalHeadline(frame.language);
    return htmlPage(frame,
        [&frame, &story](HtmlWriter &html) { writeWithdrawal(html, frame.language, story); });
}

} // namespace Relais::Backend
