// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helptexts.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

QList<HelpTexts::Topic> HelpTexts::topics()
{
    return { queue(), outbox(), impact(), wall(), ideas(), jobs(), card(), directory(), sources(),
        ideaInbox(), board(), editor(), calendar(), campaigns(), dashboard(), watch(),
        recognition(), settings(), keys() };
}

HelpTexts::Topic HelpTexts::queue()
{
    return { u"queue"_s, u"queue"_s, tr("Queue"),
        {
            { tr("What is in the queue?"),
                tr("Stories that your company approved and that you may relay. They are there "
                   "offline, too. A dot marks what you have not read yet.") },
            { tr("How do I make a story mine?"),
                tr("Choose it, change the text on the right, tick the accounts and press Relay. "
                   "The meter shows how much of the text is your own. Everything is saved while "
                   "you write, on this machine only.") },
            { tr("What if a text does not fit one network?"),
                tr("The words that are too many are marked. Drop them, or give that network a "
                   "text of its own; the others are not held up. On Bluesky and Mastodon you may "
                   "also make it a thread: several posts, each in answer to the one before, the "
                   "first with the link and the pictures. None goes out twice, and “Delete at "
                   "the network” in the outbox takes all of them back.") },
            { tr("Can it go out later?"),
                tr("Yes: press Schedule. Your machine sends it, so Relais must be running then; if "
                   "it slept, the relay goes out when it wakes, or asks you when it is late.") },
            { tr("Why does every relay have its own link?"),
                tr("So that its visits are counted. The link says nothing about you or about who "
                   "opens it.") },
        } };
}

HelpTexts::Topic HelpTexts::outbox()
{
    return { u"outbox"_s, u"outbox"_s, tr("Outbox"),
        {
            { tr("What happens after I pressed Relay?"),
                tr("The relay is kept first and then sent. Each step is written down before the "
                   "next begins, so that nothing is lost and nothing goes out twice.") },
            { tr("What does “unknown” mean?"),
                tr("The network did not answer. Relais looks on your account for the post before "
                   "it tries again, and asks you only when neither can tell.") },
            { tr("Why am I asked whether it went out?"),
                tr("On some networks you finish the post in their own page, and only you can see "
                   "that it is there.") },
            { tr("Can I stop a relay?"),
                tr("Until it is being sent: Cancel relay. Pause all holds everything back.") },
        } };
}

HelpTexts::Topic HelpTexts::impact()
{
    return { u"impact"_s, u"impact"_s, tr("My impact"),
        {
            { tr("Where do the numbers come from?"),
                tr("Measured: a network or Relais counted it. Reported: you typed it in. "
                   "Estimated: computed, with the formula at hand. They are never added up. A "
                   "click on any number, bar or week, or Enter on it, says who counted it.") },
            { tr("Who sees them?"),
                tr("You. Your company sees totals of groups of five people or more, never your "
                   "name, unless you choose so.") },
            { tr("A network shows a figure that Relais does not have"),
                tr("Press Enter figures and type it in: it counts as reported.") },
        } };
}

HelpTexts::Topic HelpTexts::wall()
{
    return { u"wall"_s, u"wall"_s, tr("Wall"),
        {
            { tr("Who reads the wall?"),
                tr("The people of your company who use Relais, and nobody else.") },
            { tr("How do I thank somebody?"),
                tr("Say thanks under their post, or press T. They alone read it, and may show it "
                   "on the wall.") },
            { tr("How do I mention a colleague?"),
                tr("Write @ and the beginning of their name, and choose. Those are offered who let "
                   "themselves be found, or who wrote on the wall. They are told of it.") },
            { tr("How do I add a picture?"),
                tr("Press the picture under the text, drop one where you write, or paste it with "
                   "Ctrl V. Say in a few words what it shows, for those who do not see it.") },
            { tr("Who finds me?"),
                tr("Nobody, until you say so in the settings under Colleagues; there you choose "
                   "what is read beside your name, too.") },
            { tr("Something should not stand there"),
                tr("Report it in the menu of the post or of the comment. An editor decides; what "
                   "is removed says by whom and why.") },
            { tr("What is counted there?"),
                tr("That a post was seen, once for each person; not who saw it.") },
        } };
}

HelpTexts::Topic HelpTexts::ideas()
{
    return { u"ideas"_s, u"idea"_s, tr("Ideas"),
        {
            { tr("What is worth an idea?"),
                tr("What you see, hear or build and others would like to read: a sentence is "
                   "enough. Something I noticed is for what you read or hear in your networks.") },
            { tr("Who reads it?"),
                tr("Your company’s editors, with your name. Nobody else, before it is a story. "
                   "Then you are asked whether colleagues may read beside it that it was your "
                   "idea.") },
            { tr("What becomes of it?"),
                tr("Each step stands above your text. Editors may ask, and say why when it is not "
                   "for this time. You are told when it became a story.") },
            { tr("What is “Whom you speak to”?"),
                tr("How varied the networks and topics of your own relays are. It is computed on "
                   "this machine and sent nowhere.") },
        } };
}

HelpTexts::Topic HelpTexts::ideaInbox()
{
    return { u"idea-inbox"_s, u"suggestion"_s, tr("Ideas inbox"),
        {
            { tr("What does its author see?"),
                tr("That it was read, what you ask and answer, and why it is not for this time. "
                   "Once its story is approved, that it became one.") },
            { tr("What is Make a draft of it?"),
                tr("A story with the idea’s words, which you then edit. It lacks a link when the "
                   "idea has none; the review asks for it.") },
        } };
}

HelpTexts::Topic HelpTexts::jobs()
{
    return { u"jobs"_s, u"job"_s, tr("Jobs"),
        {
            { tr("How do I tell one person?"),
                tr("By e-mail, by WhatsApp, or with your own link (C). Its visits are counted; "
                   "whom you told is known to you alone.") },
            { tr("What are the jobs?"),
                tr("Openings of your company that you may relay like any other story. Each relay "
                   "has a link of its own, so that its visits are counted.") },
            { tr("Does anybody learn whom I tell?"),
                tr("No. Relais keeps no name of those you write to; your company sees visits, "
                   "never people.") },
        } };
}

HelpTexts::Topic HelpTexts::card()
{
    return { u"card"_s, u"card"_s, tr("My card"),
        {
            { tr("Who sees my card?"),
                tr("Nobody, until you put it on the web. Then everybody who has its address. Take "
                   "it off and it is gone within a minute; it goes when you leave, too.") },
            { tr("What does it show?"),
                tr("Only the lines, topics, languages and stories that you chose.") },
            { tr("How do I use the signature?"),
                tr("Copy it and paste it into the signature of your e-mail program, or save the "
                   "file that your program takes.") },
            { tr("How are the business cards printed?"),
                tr("The PDF is 85 × 55 mm. The sheet has ten of them on A4, with marks to cut "
                   "along; print it at 100 %.") },
        } };
}

HelpTexts::Topic HelpTexts::directory()
{
    return { u"directory"_s, u"team"_s, tr("Colleagues"),
        {
            { tr("Whom do I find here?"),
                tr("Colleagues who let themselves be found, by name, team or a topic that one "
                   "may ask them about. Of each you read only what they chose.") },
            { tr("Who finds me?"),
                tr("Nobody, until you say so in the settings under Colleagues; there you choose "
                   "what is read beside your name, too.") },
            { tr("What can I do with what I found?"),
                tr("Mention them in a post, read their posts to answer or say thanks, write to "
                   "them, or open their card, as far as they offer it.") },
        } };
}

HelpTexts::Topic HelpTexts::sources()
{
    return { u"sources"_s, u"feed"_s, tr("Inbox"),
        {
            { tr("Where do candidates come from?"),
                tr("From the feeds and pages that you add as sources. Relais looks at them every "
                   "quarter of an hour.") },
            { tr("What do I do with a candidate?"),
                tr("Take it: a draft is made from it. Or drop it: it does not come back, even "
                   "when another source brings it.") },
            { tr("A source does not work"),
                tr("Its row says why and when it is tried again. Check the address; a page that "
                   "asks for a password cannot be read.") },
            { tr("Can I take back all that a source brought?"),
                tr("Retract it: what waits of it is dropped and nothing is fetched any more. If "
                   "you want, the stories that came of it are withdrawn, with one reason. Bring it "
                   "back, and its candidates are there again.") },
        } };
}

HelpTexts::Topic HelpTexts::board()
{
    return { u"board"_s, u"board"_s, tr("Board"),
        {
            { tr("What do the lanes mean?"),
                tr("Where a story stands: draft, in review, approved and waiting for its time, "
                   "live, ended.") },
            { tr("Can I order the stories?"),
                tr("As a table: press Table, then the head of a column. What you choose and what "
                   "you may do is the same as in the lanes.") },
            { tr("Who may approve?"),
                tr("An editor who did not write the story. Whoever sends it back says why, and the "
                   "author reads it.") },
        } };
}

HelpTexts::Topic HelpTexts::editor()
{
    return { u"editor"_s, u"edit"_s, tr("Story editor"),
        {
            { tr("What makes a good story?"),
                tr("A title in plain words, one or two sentences on why to share it, a picture "
                   "with its description, and several captions in each language, so that "
                   "colleagues do not all say the same.") },
            { tr("What happens when I change an approved story?"),
                tr("It becomes a new revision and is approved anew. Who is writing a relay of it "
                   "is told.") },
            { tr("Can I take a story back?"),
                tr("Withdraw it: relays that wait stop at once, and those whose relay is out are "
                   "told, with a correction if you write one and somebody else approves it, or are "
                   "asked to delete it.") },
        } };
}

HelpTexts::Topic HelpTexts::calendar()
{
    return { u"calendar"_s, u"calendar"_s, tr("Calendar"),
        {
            { tr("What does the calendar show?"),
                tr("What goes out on which day: live, scheduled, in review and drafts with a "
                   "date. Stories without a date stand at the side.") },
            { tr("How do I move a story?"),
                tr("Drag it to another day, or pick it up with M, choose a day with the arrows "
                   "and press Enter. An approved story becomes a new revision, which somebody "
                   "else approves.") },
            { tr("What are pile-ups and gaps?"),
                tr("A day with more stories than your rule allows, and four working days or "
                   "more without one. Spread out proposes other days; nothing moves before you "
                   "say so.") },
        } };
}

HelpTexts::Topic HelpTexts::campaigns()
{
    return { u"campaigns"_s, u"campaign"_s, tr("Campaigns"),
        {
            { tr("What is a campaign?"),
                tr("Stories that belong together, with a period and goals. Members see its name "
                   "on the stories, and nothing of the goals.") },
            { tr("How is the pace told?"),
                tr("A goal’s bar has a mark where an even pace would be today. Measured, reported "
                   "and estimated impressions count apart.") },
            { tr("What happens when it ends?"),
                tr("Its stories stay as they are. Fourteen days later, when late counts have come "
                   "to rest, its figures are final and stay as they were on that day; what comes "
                   "after is told apart. They can be saved as a report.") },
        } };
}

HelpTexts::Topic HelpTexts::dashboard()
{
    return { u"dashboard"_s, u"dashboard"_s, tr("Dashboard"),
        {
            { tr("Whom do the figures show?"),
                tr("Groups of five people or more, never a person, unless that person chose to be "
                   "named.") },
            { tr("Why is a figure missing?"),
                tr("The group behind it is under five people, or nothing was counted. Measured, "
                   "reported and estimated figures are never added up.") },
            { tr("Why can I not choose any days?"),
                tr("Two periods that differ by a day would tell of who relayed on that day. The "
                   "periods that are offered, and whole weeks, can be compared without that.") },
            { tr("How do I read a chart without a mouse?"),
                tr("The arrows go from point to point, Enter says what is behind a day, T turns "
                   "the chart into its table and Ctrl C copies it. Alt P opens the periods, Alt F "
                   "the filters, Ctrl E the exports.") },
        } };
}

HelpTexts::Topic HelpTexts::watch()
{
    return { u"watch"_s, u"search"_s, tr("Watch"),
        {
            { tr("What is watched?"),
                tr("The feeds and pages among your company’s sources, for the words and names "
                   "of the searches that you keep. Nobody’s private posts are read.") },
            { tr("What do I do with an entry?"),
                tr("Open its page, put it into the candidates so that it may become a story, or "
                   "make an idea of it.") },
        } };
}

HelpTexts::Topic HelpTexts::recognition()
{
    return { u"recognition"_s, u"thank"_s, tr("Recognition"),
        {
            { tr("Who is recognised?"),
                tr("Members nominate a colleague from a post on the Wall, with a reason. You "
                   "choose; nobody chooses where it is about themselves.") },
            { tr("Who sees it?"),
                tr("Whoever is recognised is told, reads it, and decides whether everybody sees it "
                   "on the Wall; they may take it back there. Who nominated them is named to "
                   "others only where they allowed it.") },
            { tr("Is there a ranking?"),
                tr("Only if a manager switches it on, and only of those who join it. Its rules "
                   "are published beside it.") },
        } };
}

HelpTexts::Topic HelpTexts::settings()
{
    return { u"settings"_s, u"settings"_s, tr("Settings"),
        {
            { tr("Where are my passwords kept?"),
                tr("Keys of your accounts are in your desktop’s keychain, on this machine only. "
                   "Relais never asks for the password of an account.") },
            { tr("What are quiet hours?"),
                tr("Nothing notifies you and nothing is sent in them. Nobody can switch them off "
                   "for you.") },
            { tr("Can I have larger text?"),
                tr("In Appearance: up to twice its size, at once. What your desktop asks for "
                   "counts, too.") },
            { tr("How do I leave?"),
                tr("In Privacy: Leave for good. Save everything that Relais knows about you first; "
                   "then this machine and your company forget you. What you published stays on "
                   "your accounts. Sign out, in Profile, only ends this session.") },
            { tr("Something does not work"),
                tr("Run relais --diagnose in a terminal: it writes a report without names, texts "
                   "or keys that you can send to whoever helps you.") },
        } };
}

} // namespace Relais::Ui
