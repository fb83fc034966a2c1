// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/mail/digestmail.h"

#include "app/relaisd/mail/mailpieces.h"
#include "core/api/storylink.h"
#include "core/domain/threshold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {

constexpr qsizetype longestSummary = 280;
constexpr qsizetype longestTitle = 90; // in the subject

QString cut(const QString &text, qsizetype longest)
{
    const QString plain = text.simplified();
    if (plain.size() <= longest)
        return plain;
    const qsizetype space = plain.lastIndexOf(u' ', longest);
    return plain.left(space > longest / 2 ? space : longest) + u'…';
}

QString headline(const Digest &digest, const Words &in)
{
    const qsizetype count = digest.stories.size() + digest.more;
    if (count == 1)
        return in(u"%1 : une nouvelle actualité cette semaine"_s, u"%1: one new story this week"_s)
            .arg(digest.organization);
    return in(u"%1 : %2 nouvelles actualités cette semaine"_s, u"%1: %2 new stories this week"_s)
        .arg(digest.organization)
        .arg(count);
}

QString colleagues(const Story &story, const Words &in)
{
    const int told = Threshold::told(story.colleagues);
    if (told == 0)
        return {};
    if (told == 1)
        return in(u"Quelques collègues l’ont relayée."_s, u"A few colleagues relayed it."_s);
    return in(u"Au moins %1 collègues l’ont relayée."_s, u"At least %1 colleagues relayed it."_s)
        .arg(told);
}

QString moreText(const Digest &digest, const Words &in)
{
    if (digest.more == 0)
        return {};
    if (digest.more == 1)
        return in(u"Une autre attend dans votre file."_s, u"One more waits in your queue."_s);
    return in(u"%1 autres attendent dans votre file."_s, u"%1 more wait in your queue."_s)
        .arg(digest.more);
}

QString reasonText(const Words &in)
{
    return in(u"Vous recevez cet e-mail parce que vous l’avez demandé dans les réglages de Relais. "
              "Vous y choisissez aussi le jour."_s,
        u"You get this e-mail because you asked for it in the settings of Relais. There you choose "
        "the day, too."_s);
}

QString textOf(const Digest &digest, const Words &in, const QUrl &stop)
{
    QString text = headline(digest, in) + u"\n"_s;
    int number = 0;
    for (const Story &story : digest.stories) {
        text += u"\n%1. %2\n"_s.arg(++number).arg(story.title.simplified());
        if (const QString why = cut(story.summary, longestSummary); !why.isEmpty())
            text += u"   "_s + why + u'\n';
        if (const QString count = colleagues(story, in); !count.isEmpty())
            text += u"   "_s + count + u'\n';
        text +=
            u"   "_s + in(u"La relayer : "_s, u"Relay it: "_s) + Api::storyLink(story.id) + u'\n';
        text += u"   "_s + in(u"Par le navigateur : "_s, u"By the browser: "_s)
            + mailLink(digest.publicUrl, u"/o/"_s + story.id.value).toString(QUrl::FullyEncoded)
            + u'\n';
    }
    if (digest.more > 0)
        text += u'\n' + moreText(digest, in) + u'\n';
    return text + u"\n-- \n"_s + reasonText(in) + u'\n'
        + in(u"Ne plus le recevoir : "_s, u"Get it no more: "_s) + stop.toString(QUrl::FullyEncoded)
        + u'\n';
}

void writeStory(HtmlWriter &html, const Digest &digest, const Story &story, const Words &in)
{
    html.open("div", { { "style", MailStyle::card() } });
    html.leaf("h2", story.title,
        writtenIn(story.language, { { "style", u"font-size:17px;margin:0 0 8px"_s } }));
    html.leaf("p", cut(story.summary, longestSummary), writtenIn(story.language));
    if (const QString count = colleagues(story, in); !count.isEmpty())
        html.leaf("p", count, { { "style", MailStyle::muted() } });
    html.open("p").leaf("a", in(u"Relayer"_s, u"Relay"_s),
        { { "href", Api::storyLink(story.id) }, { "style", MailStyle::button() } });
    html.text(u" "_s).leaf("a", in(u"Ouvrir par le navigateur"_s, u"Open by the browser"_s),
        { { "href", hrefOf(mailLink(digest.publicUrl, u"/o/"_s + story.id.value)) },
            { "style", MailStyle::link() } });
    html.close().close();
}

QByteArray htmlOf(const Digest &digest, const Words &in, const QUrl &stop)
{
    HtmlWriter html;
    beginMail(html, in, headline(digest, in));
    html.leaf("h1", headline(digest, in), { { "style", MailStyle::headline() } });
    for (const Story &story : digest.stories)
        writeStory(html, digest, story, in);
    if (digest.more > 0)
        html.leaf("p", moreText(digest, in));
    endMail(html, in, reasonText(in), stop);
    return html.html();
}

} // namespace

void sortForDigest(QList<Story> &stories)
{
    std::stable_sort(stories.begin(), stories.end(), [](const Story &a, const Story &b) {
        if (a.pinned != b.pinned)
            return a.pinned;
        const int ofA = Threshold::told(a.colleagues); // an order tells, too
        const int ofB = Threshold::told(b.colleagues);
        if (ofA != ofB)
            return ofA > ofB;
        return a.approvedAt > b.approvedAt;
    });
}

Mail digestMail(const Digest &digest, const QDateTime &now)
{
    const Words in(mailLanguage(digest.reader));
    const QUrl stop = unsubscribeUrl(digest.publicUrl, digest.code);
    Mail mail;
    mail.to = digest.reader.email;
    mail.subject = cut(headline(digest, in), longestTitle);
    mail.text = textOf(digest, in, stop);
    mail.html = htmlOf(digest, in, stop);
    mail.id = u"digest-%1-%2"_s.arg(digest.week, digest.reader.id.value);
    mail.date = now;
    mail.unsubscribe = stop;
    return mail;
}

} // namespace Relais::Backend
