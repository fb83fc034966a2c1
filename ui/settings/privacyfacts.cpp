// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/privacyfacts.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

QList<PrivacyFact> PrivacyFacts::all()
{
    QList<PrivacyFact> facts;
    const QList<PrivacyRow> kinds = rows();
    for (const PrivacyRow &row : kinds)
        facts += row.facts;
    return facts;
}

QList<PrivacyRow> PrivacyFacts::rows()
{
    return sent() + neverSent();
}

QList<PrivacyRow> PrivacyFacts::sent()
{
    return {
        { true, tr("Profile"), tr("Name, team, place, languages"), tr("Every member"), profile() },
        { true, tr("Relays"), tr("Story, revision, network, time"),
            tr("You; managers: groups of five or more"), relays() },
        { true, tr("Visits, reactions"), tr("Numbers, with where they come from"),
            tr("Groups of five or more"), figures() },
        { true, tr("Charter, devices"), tr("Version accepted; your machines’ names, and when"),
            tr("You; administrators"), charter() + devices() },
        { true, tr("Ideas, Wall, thanks"), tr("What you write, like and report there"),
            tr("Members; editors"), ideas() + wall() + thanks() },
        { true, tr("Job links"), tr("That you have one, and its visits"),
            tr("Nobody; only the number"), jobs() },
        { true, tr("Card"), tr("What you switched on, once it is public"),
            tr("Everybody who has its address"), card() },
    };
}

QList<PrivacyFact> PrivacyFacts::profile()
{
    return {
        { true, tr("Who you are at work"),
            tr("Name, e-mail address, title, team, place and languages, as your company entered "
               "them."),
            tr("Every member"), {}, {} },
        { true, tr("What colleagues find of you"),
            tr("That they may find you, which lines they read, and topics that they may ask you "
               "about; only once you say so."),
            tr("Every member"), {}, {} },
        { true, tr("Whom you look for among colleagues"),
            tr("The name, team or topic that you typed, for the answer. It is kept nowhere."),
            tr("Nobody"), {}, {} },
        { true, tr("Whether you take part in the ranking"),
            tr("Only where your company has one, and once you say so: your name then stands there "
               "with your points."),
            tr("Members who take part"), {}, {} },
        { true, tr("The e-mails that you ask for"),
            tr("That you want them, the day, the hours in which they may come, your time zone and "
               "the days on which none may; with a report, what it shows. Nothing without them."),
            tr("Nobody"), {}, {} },
    };
}

QList<PrivacyFact> PrivacyFacts::relays()
{
    return {
        { true, tr("That you relayed a story"),
            tr("The story, the network, the time, the code of the tracked link, how much of the "
               "text was your own, in percent, the suggested text that you began with, how many "
               "posts it took, whether it stopped before all were out, and whether you finished "
               "it in the network’s own page."),
            tr("Managers, in groups of five people or more"), u"relay"_s,
            { u"relay"_s, u"story"_s, u"revision"_s, u"network"_s, u"code"_s, u"ownPercent"_s,
                u"caption"_s, u"state"_s, u"ownPage"_s, u"partlyOut"_s, u"posts"_s, u"at"_s } },
        { true, tr("That you are through with a relay of a withdrawn story"),
            tr("Which relay, not what you did with it. Editors see a number in steps of five."),
            tr("Nobody; only the number"), u"relay-corrected"_s, { u"relay"_s } },
        { true, tr("Pictures for Threads and Instagram"),
            tr("They take a picture from a public address alone. The server lends yours to them "
               "until they have it, an hour at most, at an address that cannot be guessed, and "
               "keeps nothing of it."),
            tr("Everybody who has its address"), {}, {} },
    };
}

QList<PrivacyFact> PrivacyFacts::figures()
{
    return {
        { true, tr("The figures of your relays"),
            tr("What the network counted, or what you reported: impressions and reactions, not who "
               "they came from. LinkedIn’s figures stay on this machine."),
            tr("Managers, in groups of five people or more"), u"counts"_s,
            { u"relay"_s, u"counts"_s } },
        { true, tr("Visits through your links"),
            tr("The server counts them by day. It keeps no address and sets no cookie."),
            tr("Managers, in groups of five people or more"), {}, {} },
    };
}

QList<PrivacyFact> PrivacyFacts::wall()
{
    return {
        { true, tr("What you write on the Wall"),
            tr("Your posts with their pictures, and comments, with your name. What a camera "
               "notes in a picture, as place and time, is taken out first."),
            tr("Every member"), u"wall-post"_s,
            { u"id"_s, u"text"_s, u"story"_s, u"postedAt"_s, u"mentions"_s, u"image"_s } },
        { true, tr("What you change in your posts on the Wall"),
            tr("The post with its new words, and when. It is shown as edited; an editor whom it "
               "was "
               "reported to reads what stood there then."),
            tr("Every member"), u"wall-edit"_s,
            { u"post"_s, u"text"_s, u"story"_s, u"mentions"_s, u"at"_s } },
        { true, tr("What you change in your comments on the Wall"),
            tr("The comment with its new words, and when; it is shown as edited. Of one that you "
               "delete, its words are gone."),
            tr("Every member"), {}, {} },
        { true, tr("What you report on the Wall"), tr("The post and your word, with your name."),
            tr("Editors"), u"wall-report"_s, { u"id"_s, u"post"_s, u"word"_s, u"at"_s } },
        { true, tr("What you report of comments on the Wall"),
            tr("The comment, the post that it stands under and your word, with your name."),
            tr("Editors"), u"wall-comment-report"_s,
            { u"id"_s, u"post"_s, u"comment"_s, u"word"_s, u"at"_s } },
        { true, tr("What you like on the Wall"),
            tr("The post, and when. Only the number is shown."), tr("Nobody; only the number"),
            u"wall-reaction"_s, { u"post"_s, u"on"_s, u"at"_s } },
        { true, tr("Which posts of the Wall you have seen"),
            tr("That a post was on your screen for a second. Only its number is shown."),
            tr("Nobody; only the number"), u"wall-view"_s, { u"post"_s, u"at"_s } },
    };
}

QList<PrivacyFact> PrivacyFacts::ideas()
{
    return {
        { true, tr("Your ideas"),
            tr("What you wrote, with your name: the text, where it was seen and why it matters, "
               "link, picture, topic and campaign."),
            tr("Editors"), u"idea"_s,
            { u"id"_s, u"kind"_s, u"text"_s, u"link"_s, u"linkTitle"_s, u"image"_s, u"place"_s,
                u"why"_s, u"topic"_s, u"campaign"_s, u"createdAt"_s } },
        { true, tr("What you write to Comms about an idea"), tr("The text, with your name."),
            tr("Editors"), u"idea-message"_s, { u"id"_s, u"idea"_s, u"text"_s, u"at"_s } },
        { true, tr("That you took an idea back"), tr("Which one."), tr("Editors"),
            u"idea-withdraw"_s, { u"idea"_s } },
        { true, tr("Whether you are named beside a story that was your idea"),
            tr("Colleagues read your name there only after you said yes, and until you say no."),
            tr("Every member"), u"idea-credit"_s, { u"idea"_s, u"credit"_s } },
        { true, tr("The link of an idea while you write it"),
            tr("Its address: the server reads the page for its title and picture, and keeps "
               "nothing of it."),
            tr("Nobody"), {}, {} },
    };
}

QList<PrivacyFact> PrivacyFacts::thanks()
{
    return {
        { true, tr("Your thanks to somebody"),
            tr("For which post, and the word with it. Everyone reads it only if they show it."),
            tr("Who is thanked"), u"thanks"_s,
            { u"id"_s, u"kind"_s, u"object"_s, u"text"_s, u"at"_s } },
        { true, tr("Thanks that you show on the Wall"), tr("Which ones, while you show them."),
            tr("Every member"), u"thanks-open"_s, { u"thanks"_s, u"open"_s } },
        { true, tr("Whom you nominate for the recognition of the month"),
            tr("For which post, your reason, and whether colleagues may read your name with it. "
               "Who is chosen reads your name in any case."),
            tr("Editors and managers; who is chosen"), {}, {} },
        { true, tr("Whether a recognition of yours is shown on the Wall"),
            tr("Which one, while you show it."), tr("Every member"), {}, {} },
        { true, tr("What you say of a story to its editors"),
            tr("Useful, not useful or a mistake, and your word. They do not see your name, and "
               "numbers only of five or more."),
            tr("Editors"), u"story-rating"_s, { u"story"_s, u"verdict"_s, u"word"_s, u"at"_s } },
    };
}

QList<PrivacyFact> PrivacyFacts::jobs()
{
    return {
        { true, tr("Your own link of a job"),
            tr("That you have one, and the number of its visits. Not whom you told."),
            tr("Nobody; only the number"), u"referral"_s, { u"story"_s, u"code"_s } },
    };
}

QList<PrivacyFact> PrivacyFacts::charter()
{
    return {
        { true, tr("That you accepted the charter"), tr("The version, and when."),
            tr("You; administrators"), u"charter-accept"_s, { u"version"_s, u"at"_s } },
    };
}

QList<PrivacyFact> PrivacyFacts::devices()
{
    return {
        { true, tr("Your devices"),
            tr("The name of this machine, when you signed in and when it was last used."),
            tr("You; administrators"), {}, {} },
        { true, tr("Signing in at some networks"),
            tr("At LinkedIn, Threads, Instagram and Pinterest the server adds the secret of your "
               "company’s app: when you sign in, when a sign-in at Pinterest is renewed and when "
               "one "
               "at LinkedIn is ended. It keeps nothing of it."),
            tr("Nobody"), {}, {} },
    };
}

QList<PrivacyFact> PrivacyFacts::card()
{
    return {
        { true, tr("Your card"), tr("The lines that you switched on, once you made it public."),
            tr("Everybody who has its address"), {}, {} },
    };
}

QList<PrivacyRow> PrivacyFacts::neverSent()
{
    const QString you = tr("You alone");
    const auto never = [](const QString &what, const QString &exactly) {
        return QList<PrivacyFact> { PrivacyFact { false, what, exactly } };
    };
    return {
        { false, tr("Texts of relays"), tr("They go to the network; those to the Wall are posts"),
            you,
            never(tr("The texts of your relays"),
                tr("They go from this machine to the network. Only a relay to the Wall is kept by "
                   "your company, as its post.")) },
        { false, tr("Drafts"), tr("They stay on this machine."), you,
            never(tr("Your drafts"), tr("Nor how long you wrote, nor what you left unfinished.")) },
        { false, tr("Accounts"), tr("Neither names nor number"), you,
            never(tr("Your accounts"), tr("Neither their names nor how many you have.")) },
        { false, tr("Reading"), tr("The queue is read on this machine."), you,
            never(tr("What you read, save or hide"), tr("The queue is read on this machine.")) },
        { false, tr("Settings"), tr("Topics, languages, quiet hours stay here"), you,
            never(tr("The topics, languages and quiet hours you chose"),
                tr("All your settings stay on this machine. Only with an e-mail that you ask for "
                   "does the server learn when it may come.")) },
        { false, tr("LinkedIn’s figures"), tr("They stay on this machine."), you,
            never(tr("LinkedIn’s figures"), tr("They stay on this machine.")) },
        { false, tr("Keys of accounts"), tr("In the keychain of this machine"),
            tr("Nobody, not even you"),
            never(tr("Keys and passwords"),
                tr("They are kept in the keychain of this machine, and nowhere else.")) },
    };
}

} // namespace Relais::Ui
