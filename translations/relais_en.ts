<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Relais::BrowserHandOver</name>
    <message>
        <source>Open %1 in a browser yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is on the clipboard. Open %1 in a browser yourself, paste it there, then tell the outbox whether it went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is on the clipboard. Finish it in your browser, then tell the outbox whether it went out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::DesktopApp</name>
    <message>
        <source>Your file on this machine was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relais made a new one and kept a copy of the old beside it. Stories come back by themselves; look at the outbox: relays that waited ask you first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relais ended unexpectedly last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your drafts and all relays are here: %n wait(s) in the outbox. What was being sent is looked for first, so that nothing goes out twice.</source>
        <translation>
            <numerusform>Your drafts and all relays are here: %n waits in the outbox. What was being sent is looked for first, so that nothing goes out twice.</numerusform>
            <numerusform>Your drafts and all relays are here: %n wait in the outbox. What was being sent is looked for first, so that nothing goes out twice.</numerusform>
        </translation>
    </message>
    <message>
        <source>You are ready: here is a first story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in your own words why it matters to you, or choose another in the list. Nothing goes out before you relay it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::AboutSection</name>
    <message>
        <source>About Relais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours: keys, drafts and the texts of your accounts stay on this machine. Taking part is voluntary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True: every number says whether it was measured, reported or estimated; they are never added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once: what you confirmed is never lost and never published twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relais is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::AccountChips</name>
    <message>
        <source>Relay to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1’s own page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story may not be relayed to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again: %1 no longer accepts Relais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain is locked, so Relais cannot read this account’s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the common text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own text for this account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall of your company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wall of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is removed from this machine. What you published stays there, and in your history here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer %1 when relaying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also networks that are not in use here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in ends %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories keep the language they were written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark misspelled words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the language of the text, with the dictionaries of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ApprovalWords</name>
    <message numerus="yes">
        <source>It reaches everyone: %n member(s).</source>
        <translation>
            <numerusform>It reaches everyone: %n member.</numerusform>
            <numerusform>It reaches everyone: %n members.</numerusform>
        </translation>
    </message>
    <message>
        <source>It reaches everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reaches %1 of %2 members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get it when its embargo ends, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes in what it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New for those who have revision %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1: the signature does not match. Members do not see it; tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 approved by %2, %3</source>
        <comment>number, name, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 approved by %2 and signed by the organization, %3 · %4</source>
        <comment>number, name, time, fingerprint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 approved and signed by %2, %3 · %4</source>
        <comment>number, name, time, fingerprint</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::BestStories</name>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported reactions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::BoardPage</name>
    <message>
        <source>Candidate dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editorial board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline; this must be true for everyone at once and needs the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes a draft again; its author reads why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::BoardView</name>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired, withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a story from nothing (Ctrl N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <comment>stories</comment>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for me %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story is approved in its own page, after reading it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story does not go there by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::Button</name>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CalendarDelegate</name>
    <message>
        <source>pile-up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CalendarModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>campaign %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pile-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move by day, Page Up and Page Down by month, Home goes to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “%1” on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes out on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More stories than members should get on one day: %1 is the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four working days or more without a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every story has its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is picked up: choose a day and press Enter, Esc leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to %1 as a new revision; somebody else approves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CampaignForm</name>
    <message>
        <source>It has a first and a last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its place in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals in figures; 0 is no such goal. Impressions count for each provenance apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CampaignPanel</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden: fewer than five people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>done, goal, percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▎where an even pace would be today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no goal set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions, goal %1, each provenance apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories in this campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story yet. Choose this campaign in the story editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more story(ies)</source>
        <translation>
            <numerusform>%n more story</numerusform>
            <numerusform>%n more stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CampaignWords</name>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no goal set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than five people yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 relays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 impressions, measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no story yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies)</source>
        <comment>of a campaign</comment>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CampaignsPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 running · %2 to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline; this must be true for everyone at once and needs the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No campaign here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A campaign is a named period with a goal; stories are put into it in the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories are of this campaign. Move them first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CandidateList</name>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keeps the selected one as a draft, E drops it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CandidateModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>source, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <comment>title, first sentence, source and time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CandidatePreview</name>
    <message>
        <source>Open page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the entry&apos;s page in the browser (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · published %2</source>
        <comment>host, day and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a draft of it (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it out of the inbox (E)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CaptionBox</name>
    <message>
        <source>no disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it up (Alt ↑)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CaptionsPanel</name>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more caption for this network and language (Ctrl Shift C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>captions, at most</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caption here. Ambassadors then see those for any network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambassadors see these in turn. Another tone, a question or a figure leads to fewer posts that look alike.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CardChoices</name>
    <message>
        <source>Topics I know about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company has no topics yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages I speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories I tell, up to three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories you relayed can be chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No more than %n can be chosen</source>
        <translation>
            <numerusform>No more than %n can be chosen</numerusform>
            <numerusform>No more than %n can be chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CardForm</name>
    <message>
        <source>Search engines may list this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, as you write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line under the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail to write to (empty: no button)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CardPreview</name>
    <message>
        <source>As visitors see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this: your card is not public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CardWords</name>
    <message>
        <source>A public card needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link begins with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each link needs a name of up to 40 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The few words have more than 200 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ChartPanel</name>
    <message>
        <source>Show the table (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chart (T)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ChartSheet</name>
    <message>
        <source>%1 · %2</source>
        <comment>company, period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups under five people are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When people relay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CharterDesk</name>
    <message>
        <source>Charter of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you ask of those who speak of the company. Each version is accepted anew by each member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish as a new version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A translation or a spelling mistake: nobody is asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of %2: who has accepted it is not told, since they or the others are fewer than five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of %2: accepted by %3 of %4 members</source>
        <comment>version, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every member is asked to accept it before they relay again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish to everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected; nobody is asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published; every member is asked to accept it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CharterSection</name>
    <message>
        <source>Charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your company asks of those who speak of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company has published none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, accepted by you on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, not accepted yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CharterStep</name>
    <message>
        <source>What your company asks of you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for your company’s charter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charter for social networks, version %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charter for social networks, version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read version %1 and agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version came while you read. Here it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is the same in your language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since version %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>all is in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ChecksRow</name>
    <message>
        <source>Each relay has a short link of its own, so that its visits are counted. It says nothing about you or the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says you work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that you work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to add “%1” near the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tracked link(s)</source>
        <translation>
            <numerusform>%n tracked link</numerusform>
            <numerusform>%n tracked links</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracked link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CompanyPanel</name>
    <message>
        <source>Sign in with your company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets you sign in with the account you have at work: no invitation is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser is open. Sign in there, then come back here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ComposerController</name>
    <message>
        <source>Draft saved %1, on this machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, on this machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comms withdrew this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it goes out any more. Your draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing of it goes out any more; your draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be read, but no longer relayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comms changed this story while you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is revision %1. Your text is kept: check that it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of this story are fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out as it was approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s) will go out %1</source>
        <translation>
            <numerusform>%n relay will go out %1</numerusform>
            <numerusform>%n relays will go out %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s) are on their way</source>
        <translation>
            <numerusform>%n relay is on its way</numerusform>
            <numerusform>%n relays are on their way</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to the story’s editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More than the %n story(ies) a week that you set yourself.</source>
        <translation>
            <numerusform>More than the %n story a week that you set yourself.</numerusform>
            <numerusform>More than the %n stories a week that you set yourself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ComposerFooter</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose when (Ctrl Shift Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits until its text fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay to %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Relay to %n</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>Relay to %n</numerusform>
            <numerusform>Relay to %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already relayed these very words to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until you say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best slot %1 · quiet from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best slot %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ComposerView</name>
    <message>
        <source>Why share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as a reader sees them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n colleague</numerusform>
            <numerusform>%n colleagues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ConnectForm</name>
    <message>
        <source>Make an app password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes on by itself once you allowed Relais there, for five minutes at most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::Conversation</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, when, what was said</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CounterLabel</name>
    <message numerus="yes">
        <source>%n character(s) too long for %1</source>
        <translation>
            <numerusform>%n character too long for %1</numerusform>
            <numerusform>%n characters too long for %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CropPopover</name>
    <message>
        <source>Part of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the width and %2 % of the height; arrows move it, + and - change its size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DashboardExport</name>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector picture (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active ambassadors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions, measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions, reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement, measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement, reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most relayed stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 2 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 3 months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DashboardFilters</name>
    <message>
        <source>Period (Alt P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days that every figure is about, compared with those before them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by %1; every panel follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the filter off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own weeks…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>people and period, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 These are the figures of %2, for %3.</source>
        <comment>problem, time, days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DashboardPanels</name>
    <message>
        <source>By network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most relayed stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When people relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) with fewer than five people are drawn as none</source>
        <translation>
            <numerusform>%n day with fewer than five people is drawn as none</numerusform>
            <numerusform>%n days with fewer than five people are drawn as none</numerusform>
        </translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do people who start go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 2 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a year to see whether people who start relay again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started: no relay in the twelve months before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DashboardView</name>
    <message>
        <source>Relays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown, with its filters; hidden groups stay hidden (Ctrl E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>people, period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups under five people are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imp. measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imp. reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imp. estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV: data, one line a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XLSX: workbook, definitions included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG: picture of the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG: charts as vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF: report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active ambassadors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <comment>days, days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relay in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer one, or take the filters off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This choice is about fewer than five people, or differs by fewer from what another period or filter tells. Widen the period or the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told: it would tell of fewer than five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>change in points, people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured; %1 reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earned media value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DashboardWords</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % · %2 before</source>
        <comment>change, figure before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) under five people hidden, counted in the total</source>
        <translation>
            <numerusform>%n group under five people hidden, counted in the total</numerusform>
            <numerusform>%n groups under five people hidden, counted in the total</numerusform>
        </translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n small team(s) together</source>
        <translation>
            <numerusform>%n small team</numerusform>
            <numerusform>%n small teams together</numerusform>
        </translation>
    </message>
    <message>
        <source>A team that is no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 h</source>
        <comment>day, hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active ambassadors ÷ headcount. The headcount is that of the period&apos;s last day, so a past rate stays what it was when people come and go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active ambassadors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People with at least one published relay in the period. Not said where it would tell of fewer than five people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories that people shared and that are published, by the day of publishing in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by a network or by Relais itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed in or imported by the person who relayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed by a formula that the person can look at. Measured, reported and estimated are never added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often relays were shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactions, comments and reposts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits through tracked links, bots and previews left out. Measured only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of relays of whose text 25 % or more are the person&apos;s own words. The text itself is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long, and ends the day before; a quarter is compared with the quarter before it, a year with the year before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of a team&apos;s people relay, and what a relay earns in measured impressions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is told about the relays of fewer than five people, and no two figures, of whatever periods and filters, differ by the relays of fewer. Hidden rows are counted in the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n relay(s)</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1: %n relay</numerusform>
            <numerusform>%1: %n relays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n person</numerusform>
            <numerusform>%1, %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n click(s)</source>
        <translation>
            <numerusform>%1, %n click</numerusform>
            <numerusform>%1, %n clicks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none, or of fewer than five people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What would move it most: if %1 relayed as the whole does, %n more people would</source>
        <translation>
            <numerusform>What would move it most: if %1 relayed as the whole does, %n more person would</numerusform>
            <numerusform>What would move it most: if %1 relayed as the whole does, %n more people would</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>currency, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 measured %2 × %3 (%4, %5)</source>
        <comment>count, figure, price, source, date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DefinitionsDialog</name>
    <message>
        <source>What the figures mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DesktopSection</name>
    <message>
        <source>Desktop and notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Relais does while you do something else. In your quiet hours it says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me about new stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most once an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when a relay needs me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example to say whether a post in LinkedIn’s own page went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when I sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the background, so that scheduled relays go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the tray when I close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relais goes on sending what is scheduled. Ctrl Q quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits Relais.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DevicesSection</name>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are signed in. What you do not know, end; the accounts of your networks are not on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a machine was lost or stolen, sign out everywhere, here too, then sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine, signed in on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by the server on %1: its session was used from two places. If that was not you, tell your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DiffList</name>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>field, its changes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::EditorBox</name>
    <message>
        <source>Stands for each relay&apos;s own tracked link; it counts in the length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parted from the common text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the common text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next suggested text (Alt S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (Ctrl I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This replaces what you wrote. Ctrl Z undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the marked words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own text for this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approved words; they cannot be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own text for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One text for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long for %1.</source>
        <translation>
            <numerusform>%n character too long for %1.</numerusform>
            <numerusform>%n characters too long for %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes %2 and would refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The other %n account(s) are fine.</source>
        <translation>
            <numerusform>The other account is fine.</numerusform>
            <numerusform>The other %n accounts are fine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions in any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji (Ctrl .)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::EditorHead</name>
    <message>
        <source>Back to the board (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check blocks it; see the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote it: someone else approves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks another editor to approve it (Ctrl Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes it a draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to its author, with a sentence (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members keep the approved one until the new one is approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it from everyone, with a reason (W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets members have it, with your signature (A)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::EditorPage</name>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here, being saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here, not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved; members get it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline; this must be true for everyone at once and needs the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never approved; all of it is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From theirs to yours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed since revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since revision %1: %2</source>
        <comment>number, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 cannot be read now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by %1, last changed by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text was put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes a draft again; its author reads why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be read, or is larger than 8 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved; members get it at the end of its embargo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and sign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::EditorView</name>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite with mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ambassador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone changed this story while you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is kept here; the review shows where the two differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did. Your text is kept here; the review shows where the two differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::EmojiPicker</name>
    <message>
        <source>Search an emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down goes to the emoji, Enter inserts the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move, Enter inserts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No emoji has that name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::EntryList</name>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <comment>what is added</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ErrorWords</name>
    <message>
        <source>This invitation was already used. Ask Comms for a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation has ended. Ask Comms for a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know this invitation. Check that nothing is missing from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an invitation yet: paste the whole link, or the address and the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept this name with this app password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like a Bluesky name, for example lea.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says this text was already posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comms withdrew this story. Nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story has ended. Nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story may not be relayed to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is no longer connected. Nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay has moved on meanwhile; that can no longer be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with more than Relais takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your disk is full; Relais stopped before anything was damaged. Free some space, then continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. You can go on working; nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took too long to answer. You can go on working; nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a pause. Relais tries again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a fault of its own. Relais tries again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection closed before %1 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the sign-in of this account has expired. Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have this any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone changed this meanwhile. Your text is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used as it is. Check what you entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relais cannot write to your disk. Nothing was damaged; free some space, then try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was written by a newer Relais. Install the newer version to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relais could not read this. A copy was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no keychain, so Relais cannot keep keys safely. Install gnome-keyring or KWallet, sign in to your desktop again, then retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain is locked, so Relais cannot read your accounts’ keys. Nothing is lost. Unlock it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped, as you asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser. You can try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in did not come to its end in the browser. Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server answered than the one that was asked, so Relais stopped. Nothing was given away; tell your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company’s sign-in is not set up in a way that is safe to use. Tell your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes invitations only. Ask Comms for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot reach your company’s sign-in just now. Try again in a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept what your company’s sign-in said. Try again; if it stays so, tell your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in, but nobody has added you to Relais yet. Ask Comms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company’s sign-in does not confirm your e-mail address, so Relais cannot tell who you are. Tell your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else had your e-mail address in Relais before. Tell your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is no longer signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended this session because it was used from two places. Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has decided on this one meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone changed this story while you wrote. Your text is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story has moved on meanwhile; that can no longer be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote it: someone else approves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has no description; the server takes it once it has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say why one would share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job has no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caption is too long for its network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its expiry has gone by; give it a later one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has words that your company does not want in what goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would reach fewer than five members, who could be told apart. Widen its audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signing key waits for your administrator to certify it. Then you can approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals are signed here, and this one was not. Sign out and in again, then approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story changed while you approved it. Read it again, then approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer’s clock differs from the server’s. Set it, then approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than 64 MB: choose a smaller picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as a JPEG or PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept this access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no such channel or room, or you are not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This room is encrypted, and Relais cannot write in encrypted rooms. Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Misskey server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company does not use this network with Relais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not accept your company’s app. Tell your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company has not set up this network yet. Tell your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company has taken its webhook away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets nobody delete a post from elsewhere. Delete it there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::FigureCard</name>
    <message>
        <source>measured</source>
        <comment>figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <comment>figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <comment>figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of figure, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>figures</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::FigureSheet</name>
    <message>
        <source>Keep this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network shows you in its own statistics. It counts as reported, with a ring, and is never added to what was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>story, network, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as reported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::FormRow</name>
    <message>
        <source>%1 / %2</source>
        <comment>length, largest length</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::Format</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>%n h left</numerusform>
            <numerusform>%n h left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) left</source>
        <translation>
            <numerusform>%n week left</numerusform>
            <numerusform>%n weeks left</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::HeatMap</name>
    <message>
        <source>When people relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most relays: %1, %2 h, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few relays to tell when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hour of the day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 h: %3</source>
        <comment>day, hour, relays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than five</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::HelpPage</name>
    <message>
        <source>Topics of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::HelpTexts</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the queue?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories that your company approved and that you may relay. They are there offline, too. A dot marks what you have not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I make a story mine?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it, change the text on the right, tick the accounts and press Relay. The meter shows how much of the text is your own. Everything is saved while you write, on this machine only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if a text does not fit one network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that are too many are marked. Drop them, or give that network a text of its own; the others are not held up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it go out later?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: press Schedule. Your machine sends it, so Relais must be running then; if it slept, the relay goes out when it wakes, or asks you when it is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does every relay have its own link?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that its visits are counted. The link says nothing about you or about who opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens after I pressed Relay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay is kept first and then sent. Each step is written down before the next begins, so that nothing is lost and nothing goes out twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does “unknown” mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network did not answer. Relais looks on your account for the post before it tries again, and asks you only when neither can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why am I asked whether it went out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On some networks you finish the post in their own page, and only you can see that it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can I stop a relay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is being sent: Cancel relay. Pause all holds everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do the numbers come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: a network or Relais counted it. Reported: you typed it in. Estimated: computed, with the formula at hand. They are never added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You. Your company sees totals of groups of five people or more, never your name, unless you choose so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network shows a figure that Relais does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter figures and type it in: it counts as reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads the wall?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people of your company who use Relais, and nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That a post was seen, once for each person; not who saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are my passwords kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of your accounts are in your desktop’s keychain, on this machine only. Relais never asks for the password of an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are quiet hours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing notifies you and nothing is sent in them. Nobody can switch them off for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run relais --diagnose in a terminal: it writes a report without names, texts or keys that you can send to whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl 1 … 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sections, in the order of the rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K or /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 · ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this page · this map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, close, clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ or J K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a relay of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S · E · F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep · hide · filter the stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Shift Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt 1 … 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt ← →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next network’s preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An own text for one network, or the common one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture and its description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several accounts beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y · N · Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the outbox: it went out · it did not · cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are the jobs?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openings of your company that you may relay like any other story. Each relay has a link of its own, so that its visits are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does anybody learn whom I tell?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. Relais keeps no name of those you write to; your company sees visits, never people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sees my card?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody, until you put it on the web. Then everybody who has its address. Take it off and it is gone within a minute; it goes when you leave, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the lines, topics, languages and stories that you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I use the signature?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it and paste it into the signature of your e-mail program, or save the file that your program takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are the business cards printed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is 85 × 55 mm. The sheet has ten of them on A4, with marks to cut along; print it at 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do candidates come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the feeds and pages that you add as sources. Relais looks at them every quarter of an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do I do with a candidate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it: a draft is made from it. Or drop it: it does not come back, even when another source brings it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its row says why and when it is tried again. Check the address; a page that asks for a password cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the lanes mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a story stands: draft, in review, approved and waiting for its time, live, ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may approve?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An editor who did not write the story. Whoever sends it back says why, and the author reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes a good story?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title in plain words, one or two sentences on why to share it, a picture with its description, and several captions in each language, so that colleagues do not all say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when I change an approved story?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes a new revision and is approved anew. Who is writing a relay of it is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can I take a story back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it: relays that wait stop at once, and those whose relay is out are told, with a correction if you write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom do the figures show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of five people or more, never a person, unless that person chose to be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is a figure missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group behind it is under five people, or nothing was counted. Measured, reported and estimated figures are never added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Profile: Leave for good. Save everything that Relais knows about you first; then this machine and your company forget you. What you published stays on your accounts. Sign out only ends this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: a relay, a story or a figure, by section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the story without writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Shift E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the settings: export everything about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I thank somebody?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say thanks under their post, or press T. They alone read it, and may show it on the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something should not stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report it in the menu of the post. An editor decides; a post that is removed says by whom and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is worth an idea?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see, hear or build and others would like to read: a sentence is enough. Something I noticed is for what you read or hear in your networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company’s editors, with your name. Nobody else, before it is a story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step stands above your text. Editors may ask, and say why when it is not for this time. You are told when it became a story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is “Whom you speak to”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How varied the networks and topics of your own relays are. It is computed on this machine and sent nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does its author see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That it was read, what you ask and answer, and why it is not for this time. Once its story is approved, that it became one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is Make a draft of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story with the idea’s words, which you then edit. It lacks a link when the idea has none; the review asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I tell one person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail, by WhatsApp, or with your own link (C). Its visits are counted; whom you told is known to you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why can I not choose any days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two periods that differ by a day would tell of who relayed on that day. The periods that are offered, and whole weeks, can be compared without that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do I read a chart without a mouse?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrows go from point to point, Enter says what is behind a day, T turns the chart into its table and Ctrl C copies it. Alt P opens the periods, Alt F the filters, Ctrl E the exports.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::HistoryView</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaDetail</name>
    <message>
        <source>More about this idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Comms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this idea back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comms no longer sees it. What was said about it goes too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to Comms about this idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you see, hear or build?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down on the left. Comms reads every idea and answers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · sent by you on %2</source>
        <comment>kind of idea, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · kept here, goes out with the next sync</source>
        <comment>kind of idea</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1 about this idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all of it as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaForm</name>
    <message>
        <source>Where: a network, a fair, a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to Comms, under your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something I noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a link to the idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send idea (Ctrl Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did you see or hear in your networks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the company tell?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part it from this campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a sentence first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaInboxPage</name>
    <message>
        <source>Ideas of members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for a word</source>
        <translation>
            <numerusform>%n waits for a word</numerusform>
            <numerusform>%n wait for a word</numerusform>
        </translation>
    </message>
    <message>
        <source>Search ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what was said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>author, kind of idea</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members suggest stories and say what they notice; both come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your thanks are on their way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaModel</name>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaReading</name>
    <message>
        <source>Not this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a draft of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its author reads why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its author is told and answers in Relais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its author sees that their idea is in review, and is thanked when it is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They read it with their idea, and may show it on the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reads the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are told and answer in Relais.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what becomes of what they noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No idea chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What members suggest and notice stands on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>kind of idea, its author, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaSide</name>
    <message>
        <source>Campaigns that your ideas may join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from Comms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you speak to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your relays went to %n network(s).</source>
        <translation>
            <numerusform>Your relays went to %n network.</numerusform>
            <numerusform>Your relays went to %n networks.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 went to %2.</source>
        <comment>share, network</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Their stories touched %n topic(s), as varied as %1 of equal weight.</source>
        <translation>
            <numerusform>Their stories touched %n topic, as varied as %1 of equal weight.</numerusform>
            <numerusform>Their stories touched %n topics, as varied as %1 of equal weight.</numerusform>
        </translation>
    </message>
    <message>
        <source>People you do not hear every day often notice what others miss: a second network brings other ideas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varied networks make better ideas; yours are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaSteps</name>
    <message>
        <source>%1, not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaStoryCard</name>
    <message>
        <source>Relay it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story from your idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn by Comms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n colleague</numerusform>
            <numerusform>%n colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) through your links, measured</source>
        <translation>
            <numerusform>%n visit through your links, measured</numerusform>
            <numerusform>%n visits through your links, measured</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaWords</name>
    <message>
        <source>Suggested story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer is awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their answer is awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>a step of an idea</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <comment>a step of an idea</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a sentence first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than an idea may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is not a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This idea has moved on meanwhile; here is how it stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeasPage</name>
    <message>
        <source>Your ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your idea was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your idea was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see, hear and build is what others want to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of yours</source>
        <comment>ideas</comment>
        <translation>
            <numerusform>%n of yours</numerusform>
            <numerusform>%n of yours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>ideas, how many became stories</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n became stories</source>
        <translation>
            <numerusform>%n became a story</numerusform>
            <numerusform>%n became stories</numerusform>
        </translation>
    </message>
    <message>
        <source>Search ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here, goes out with the next sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) relay the story now</source>
        <translation>
            <numerusform>%n colleague relays the story now</numerusform>
            <numerusform>%n colleagues relay the story now</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what was said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To complete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No idea of yours yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence is enough. Comms asks when something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another filter, or clear the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to Comms. Their answer comes here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ImpactPage</name>
    <message>
        <source>My impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export my impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, with the provenance of each figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF report (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ImpactReport</name>
    <message>
        <source>My impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured, reported and estimated figures are never added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ImpactView</name>
    <message>
        <source>Relays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by tracked link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and comments, reposts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your best stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter figures (Ctrl N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some networks do not tell how often a post was seen. What is not known is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order of measured visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 impressions in this period</source>
        <comment>kind of figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions by network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits by network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions by topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits by topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows another figure in the bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups the bars otherwise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ImpactWords</name>
    <message>
        <source>d MMM</source>
        <extracomment>a day and a month, in QLocale&apos;s format letters: &quot;9 Nov&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>an estimate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Relay %n more story(ies), and what they bring stands here</source>
        <translation>
            <numerusform>Relay %n more story, and what it brings stands here</numerusform>
            <numerusform>Relay %n more stories, and what they bring stands here</numerusform>
        </translation>
    </message>
    <message>
        <source>your company</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your %n relay(s)</source>
        <translation>
            <numerusform>Your %n relay</numerusform>
            <numerusform>Your %n relays</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 brought %2 to %3</source>
        <comment>your relays, visits, company</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were seen %2 that we could count</source>
        <comment>your relays, times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are out; nothing could be counted yet</source>
        <comment>your relays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits are counted by your tracked links, robots left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln more than in the period before.</source>
        <translation>
            <numerusform>That is %Ln more than in the period before.</numerusform>
            <numerusform>That is %Ln more than in the period before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is %Ln fewer than in the period before.</source>
        <translation>
            <numerusform>That is %Ln fewer than in the period before.</numerusform>
            <numerusform>That is %Ln fewer than in the period before.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is as many as in the period before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures are from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of figure, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions a week. None were measured in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions a week. Most were measured in the week of %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reposts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ImportPanel</name>
    <message>
        <source>Save errors…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members who are not in the file stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read, or is larger than 16 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being tried; nothing is changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave</source>
        <translation>
            <numerusform>%n leaves</numerusform>
            <numerusform>%n leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message>
        <source>new teams: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n line(s)</source>
        <translation>
            <numerusform>Import %n line</numerusform>
            <numerusform>Import %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) imported</source>
        <translation>
            <numerusform>%n line imported</numerusform>
            <numerusform>%n lines imported</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import-errors.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The errors are saved in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::InterestsForm</name>
    <message>
        <source>Your company’s topics appear here once they have come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages you write in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen: the newest stories come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These come first in your queue. Nothing is hidden, and only this machine knows your choice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::InvitationStep</name>
    <message>
        <source>Find your company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example relais://join?… or ABCD-EFGH-JKLM-NPQR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking part is voluntary. You may leave in two clicks and take your data with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leads to your company’s Relais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code also needs your company’s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but it is not a Relais server. Check the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the invitation that your company sent you: a link, or a code with the company’s address. Without one, the address may be enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::JobDetail</name>
    <message>
        <source>Make it mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own link; Relais does not learn whom you told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy your link (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens your mail program with a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens WhatsApp with the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To paste where you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits through your link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People you told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by you; stays on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for your networks are in the composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) relayed it</source>
        <translation>
            <numerusform>%n colleague relayed it</numerusform>
            <numerusform>%n colleagues relayed it</numerusform>
        </translation>
    </message>
    <message>
        <source>This opening is closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::JobList</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::JobModel</name>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n colleague</numerusform>
            <numerusform>%n colleagues</numerusform>
        </translation>
    </message>
    <message>
        <source>My team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::JobsPage</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opening to tell of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruiting’s next one comes here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other places have some: choose All, or clear the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its facts and your own link show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your link was copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::KeysSection</name>
    <message>
        <source>Signing keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved stories are signed with the approver’s own key, which never leaves their keychain. Every Relais checks the signature before it shows a story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace my key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace your signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one signs nothing any more; what it signed stays valid. If somebody else may have it, ask your administrator to revoke it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no key on this machine yet; your first approval makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked on %1: what it signed is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced on %1: what it signed stays valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for your administrator to certify it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign with a new key from now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::KpiCard</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>name, figure, change</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::LaneModel</name>
    <message>
        <source>Someone changed it while you wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s), ready</source>
        <translation>
            <numerusform>%n caption, ready</numerusform>
            <numerusform>%n captions, ready</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote it: others approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes live %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) relayed it</source>
        <translation>
            <numerusform>%n colleague relayed it</numerusform>
            <numerusform>%n colleagues relayed it</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>colleagues, time left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2. %3. %4</source>
        <comment>title, kind and languages, state, person and time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::LeaveDays</name>
    <message>
        <source>Days of leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet all day long. What waits goes out when you are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps these days quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the leave of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::LeaveForm</name>
    <message>
        <source>Leave for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave for good? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased on this machine: drafts, the outbox and its history, your choices, the keys of your accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine forgets everything of Relais. Nobody is signed in, so your organization cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine and %1 forget you. What you published stays on your accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased at %1: your name, your devices, what you wrote on the Wall. Your relays stay in its counts, without you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::LinkRows</name>
    <message>
        <source>LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of link %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of link %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MaturityChart</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team maturity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few people in a team to compare teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of people relay, a relay earns %2 measured impressions; most relay in %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 people relay, %4 measured impressions a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ measured impressions a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of people who relay →</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MaturityTimeline</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format of QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maturity over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a quarter or a year to see how maturity grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2: people who relay %3 to %4, measured impressions a relay %5 to %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of people relay, %3 measured impressions a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impressions a relay (dashed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MemberTable</name>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MemberWords</name>
    <message>
        <source>There is no e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands on an earlier line too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team is called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says neither yes nor no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has another number of columns than the first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no language such as fr or en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody would be left to administer the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has the address “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have left. Take them back first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not text in UTF-8. Save it as “CSV UTF-8”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark in the file is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has too many lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line names no column for e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambassador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone, always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes, reviews, approves others’</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sees totals of 5 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members, networks, keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambassador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take it: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MembersSection</name>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about a person’s accounts, relays or texts is shown here, to anyone. Every change is written to the audit log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@company.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address of somebody to invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, if they are new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of somebody to invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a one-time link and copies it; you hand it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, team, location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the invitation back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the headcount · %2 joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, roles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are signed out everywhere and get nothing any more. What they relayed stays theirs; you can take them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are a member again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed out on every device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link for %1 is on the clipboard, good once until %2. Hand it over; it is not shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation is worth nothing any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members are saved in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MomentWords</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>a day without its year, in QLocale&apos;s format letters: &quot;Fri 20 Nov&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a day with its year, in QLocale&apos;s format letters: &quot;20 Nov 2025&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MyCardPage</name>
    <message>
        <source>Yours to show or end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off unless you switch it on. No cookie, no visitor is recorded. It goes at once when you take it off, and when you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to your card. Drawn on this machine. Scans are not counted apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact (vCard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not public</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Seen %n times this month, measured</source>
        <translation>
            <numerusform>Seen %n time this month, measured</numerusform>
            <numerusform>Seen %n times this month, measured</numerusform>
        </translation>
    </message>
    <message>
        <source>Public since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact (*.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the code of your card while it is public. Print at 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, 85 × 55 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet of ten, A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF file (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::NetworkSection</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Relais reaches your company and your networks. This machine itself is always reached directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP, without http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the proxy asks for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keychain of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the proxy: until then Relais goes without one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::NetworkWords</name>
    <message>
        <source>By your company’s webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an app password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company gave Relais a webhook of %1. Posts appear under its name, not under yours. Its address is kept in your desktop’s keychain only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relais asks for an app password, never for your own. You can take it back in %1 at any time. It is kept in your desktop’s keychain only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a personal access token in %1’s settings. You can take it back there at any time. It is kept in your desktop’s keychain only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser opens your server’s page; there you allow Relais. Relais never sees your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser opens %1; there you allow Relais. Relais never sees your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company pays %1 for each post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You finish each relay there: only professional accounts may post from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You finish each relay there: it lets few programs post for people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You finish each relay there: it takes videos only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You finish each relay on your company’s own server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You finish each relay in its own page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To post directly, your company’s admin sets it up first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company’s admin sets it up first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user id there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel or room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your whole name, for example lea.bsky.social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an app password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the id that stands beside the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the channel or room to post in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::Notifier</name>
    <message numerus="yes">
        <source>%n new story(ies)</source>
        <translation>
            <numerusform>%n new story</numerusform>
            <numerusform>%n new stories</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s) need you</source>
        <translation>
            <numerusform>%n relay needs you</numerusform>
            <numerusform>%n relays need you</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it go out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relay needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A story that you relayed was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 thanks you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comms asks about your idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your idea became a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wanted to see it again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OnboardingStep</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OnboardingWindow</name>
    <message>
        <source>When do you want peace?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing notifies and nothing is sent in these hours. Nobody can switch them off for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you speak?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every account is optional. Keys and names stay on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Relais? What you did stays; you go on here the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you like to talk about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may choose none; everything can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OutboxActions</name>
    <message>
        <source>Cancel relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy my text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy tracked link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I can see it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this relay?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will not be sent. Your text stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to your post, if you have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to your post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time of sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel relay (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address. Leave it empty if you have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are through with this; the row no longer asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story ends before that: choose an earlier time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is in your quiet hours: it goes out when they end, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story ends %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete at the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete your post there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network deletes it for everybody. Your text and what it earned stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OutboxDelegate</name>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OutboxDetail</name>
    <message>
        <source>Your other relays of this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the story in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line was saved before the next step began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relay chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text and its history show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · confirmed %2 · revision %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OutboxList</name>
    <message>
        <source>Relays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OutboxModel</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s)</source>
        <comment>in a group of the outbox</comment>
        <translation>
            <numerusform>%n relay</numerusform>
            <numerusform>%n relays</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, quiet until %2</source>
        <comment>number of relays, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>a day of the week and the day, in QLocale&apos;s format letters: &quot;Tuesday 24 November&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>network, account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>group of the outbox, what it holds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OutboxPage</name>
    <message>
        <source>Tracked link copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search relays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The correction was copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OutboxView</name>
    <message>
        <source>All sends are paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this machine until you let the sends go again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n on their way</source>
        <comment>relays</comment>
        <translation>
            <numerusform>%n on its way</numerusform>
            <numerusform>%n on their way</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts of relays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>relays</comment>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a filter, its count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds every send until you press it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you relay from the queue stands here with everything that happens to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other relays are under “All”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OwnWeeks</name>
    <message>
        <source>Own weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: %1 to %2. Own days become whole weeks, at most %3, so that no two periods tell of a single person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OwnWordsMeter</name>
    <message>
        <source>Your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very close to the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PhrasesSection</name>
    <message>
        <source>Blocked phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that may stand neither in a story nor in a relay, whatever their case and accents. Those who write them read the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: carbon neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, or what to write instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those who write it read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PictureField</name>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the picture for those who do not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG or PNG; you can also drop a file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PictureRow</name>
    <message>
        <source>Describe the picture for those who do not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>no picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <comment>the picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay without the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay with the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of your own, or a part of this one; you can drop a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the story’s picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop to a shape…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story’s picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PlanningSection</name>
    <message>
        <source>You are offline; this must be true for everyone at once and needs the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PlanningWords</name>
    <message>
        <source>It needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories have this topic. Take it off them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories are of this campaign. Move them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else removed it meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This phrase is blocked already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phrase is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are 500 blocked phrases; remove one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PostCard</name>
    <message>
        <source>Your relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>team, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your like back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n like</numerusform>
            <numerusform>%n likes</numerusform>
        </translation>
    </message>
    <message>
        <source>Like (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message>
        <source>Comments (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Seen by %n colleague(s)</source>
        <translation>
            <numerusform>Seen by %n colleague</numerusform>
            <numerusform>Seen by %n colleagues</numerusform>
        </translation>
    </message>
    <message>
        <source>This post was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out when you are back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say thanks (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed this post: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They alone read it, and may show it on the wall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word with it, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The editors read it, with your name. The author does not learn who it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PreviewCard</name>
    <message>
        <source>you finish it in %1’s own page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you send it from your own mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be refused: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… see more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::Previews</name>
    <message>
        <source>Tick an account to see how your relay will look there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PrivacyFacts</name>
    <message>
        <source>Managers, in groups of five people or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You; administrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, e-mail address, title, team, place and languages, as your company entered them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That you relayed a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures of your relays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network counted, or what you reported: impressions and reactions, not who they came from. LinkedIn’s figures stay on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits through your links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server counts them by day. It keeps no address and sets no cookie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write on the Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your posts and comments, with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you like on the Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post, and when. Only the number is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody; only the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which posts of the Wall you have seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That a post was on your screen for a second. Only its number is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That you accepted the charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this machine, when you signed in and when it was last used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines that you switched on, once you made it public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who has its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of your relays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go from this machine to the network. Only a relay to the Wall is kept by your company, as its post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither their names nor how many you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in the keychain of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nor how long you wrote, nor what you left unfinished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you read, save or hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is read on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topics, languages and quiet hours you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All your settings stay on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you report on the Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post and your word, with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote, with your name: the text, where it was seen and why it matters, link, topic and campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write to Comms about an idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text, with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That you took an idea back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your thanks to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which post, and the word with it. Everyone reads it only if they show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks that you show on the Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ones, while you show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you say of a story to its editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful, not useful or a mistake, and your word. They do not see your name, and numbers only of five or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own link of a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That you have one, and the number of its visits. Not whom you told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story, the network, the time, the code of the tracked link, how much of the text was your own, in percent, and the suggested text that you began with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PrivacySection</name>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <comment>names in the contract</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your company receives about you, and what never leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw clicks on your links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>13 months</source>
        <comment>kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of pushes, so that none counts twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>400 days</source>
        <comment>kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your relays, their days and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as long as you take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this machine sent, to show it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 days</source>
        <comment>kept</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ProblemWords</name>
    <message>
        <source>Choose where to relay it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story asks for more of your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that you work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story goes out in the words that were approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story was withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many bytes for %1: fewer emoji or accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many links for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many hashtags for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character that %1 does not accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company does not want these words in what goes out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ProfileSection</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are for your company, and how to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you published stays on your accounts. What is on this machine stays here, for when you come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out? To come back you need a new invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Only you have this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that this machine and your organization know about you, in one readable file: relays, drafts, figures. No password and no key is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, without what your organization knows about you: it cannot be reached now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are the last administrator: name another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Shift E</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PushList</name>
    <message>
        <source>All pushes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was sent in the last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1, %n item</numerusform>
            <numerusform>%1, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::QrView</name>
    <message>
        <source>QR code of your card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::QueueChips</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what I relayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only new ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending soon first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most relayed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, language, kind, network, campaign, order (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::QueueList</name>
    <message>
        <source>The queue cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) match outside this filter.</source>
        <translation>
            <numerusform>%n story matches outside this filter.</numerusform>
            <numerusform>%n stories match outside this filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>No live story has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to relay. New stories appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing kept for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press S on a story to find it here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No live story matches what you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story hidden from your queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide from my queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the story’s page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::QueueModel</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n colleague</numerusform>
            <numerusform>%n colleagues</numerusform>
        </translation>
    </message>
    <message>
        <source>You relayed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not relayed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::QueuePage</name>
    <message>
        <source>No story is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one on the left to make it yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>stories</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message>
        <source>all read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search stories and captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search stories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::QuietForm</name>
    <message>
        <source>Keep quiet every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All day on Saturday and Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relais may notify you and send at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing notifies you and nothing is sent from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::QuietSection</name>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing notifies and nothing is sent in these hours. Nobody can switch them off for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1 late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this machine slept through a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So late a relay still goes out by itself; after that Relais asks you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own measure: Relais says so when you go beyond it, and forbids nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings (Ctrl ,)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl %2)</source>
        <comment>page, digit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RatingsPanel</name>
    <message>
        <source>Useful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not useful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What members say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than five rated it, so that their number is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found it useful, %2 did not.</source>
        <comment>numbers of members</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ReasonBar</name>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RelayWordsOf</name>
    <message>
        <source>You confirmed the relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this machine with its own link, before anything was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not reached, so trying again is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have your link, so sending again is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said it did not go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for another try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You saw it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted as published because you said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your link is there: it went out once, and was not sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with the post’s number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your link was not among your last posts. Relais looks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection closed after the text was sent. The post may or may not be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relais was stopped while sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks at %1 first, before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at your last posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relais looks for your link on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending, attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1, with a mark by which a second copy is recognized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not take it. Nothing was published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot say whether it has it. You decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1’s own page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text was on the clipboard. You finish it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent when you let the sends go again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent once, when you are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer decides. No answer: Relais looks before it repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: shown as published. Surely not there: sent again with the same mark. In doubt: you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer: did it go out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being sent at this moment and may already be public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may already be public; Relais is finding out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is cancelled already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n visit(s) through your link</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1 · %n visit through your link</numerusform>
            <numerusform>%1 · %n visits through your link</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed, will retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you are back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the sign-in of this account has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comms withdrew the story. Nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs your confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished in %1’s own page. Did it go out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot say whether it has it. Did it go out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking with the network, nothing is repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next look %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · by you. Nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comms withdrew this story. Nothing was sent; your text is here and stays yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing was sent, so trying again is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You paused all sends. It goes out when you let them go again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline. It goes out by itself, once, when you are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes out by itself: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way to %1. Saved on this machine before anything was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking with the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection closed before %1 answered. Relais looks for the post before it sends anything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it go out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot say whether it has your post. Look at your profile there, then tell Relais; nothing is sent again before you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You finished it in %1’s own page, which tells Relais nothing. Your answer decides how it is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another machine of yours published it on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is public on %1, as far as you told Relais.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is public on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing was published; your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled it. Nothing was sent; your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another machine of yours; the text stayed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comms withdrew the story: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comms withdrew this story: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 withdrew this story: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your post on %1 is still public; it stays yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may take it away there, or say what was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may post a correction: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story was withdrawn after you published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer on %1. What it earned stays counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ReportPainter</name>
    <message>
        <source>%1 · ambassadors’ report · page %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the relays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by %1 · data as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) in the workbook</source>
        <translation>
            <numerusform>%n more line in the workbook</numerusform>
            <numerusform>%n more lines in the workbook</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to tell here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>word, meaning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions, measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions, reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impressions, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>company, period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most relayed stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ReportsPanel</name>
    <message>
        <source>Reported to the editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>author of a post, its text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who reported, when, the word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this post for everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line stays in its place, with your name and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RulesPanel</name>
    <message>
        <source>Pin it to the top of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left empty restricts nothing: everyone gets the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All languages, or en, fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages read, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my company, or #LifeAt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaches fewer than five people: who they are would be told. Widen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SchedulePopover</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy  HH:mm</source>
        <comment>date and time format of QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right after your quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the story ends %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is in your quiet hours: it goes out when they end, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours from %1 to %2: nothing is sent then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Schedule %n for %1</source>
        <translation>
            <numerusform>Schedule %n for %1</numerusform>
            <numerusform>Schedule %n for %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Best of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <comment>of the suggested times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around noon, when many read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of the working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another relay of yours is planned for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this machine sleeps then, it is sent up to %1 late, else Relais asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this machine sleeps then, Relais asks before it is sent late.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters this page as you type. Esc clears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <comment>the shortcut, as shown in the search field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SentCard</name>
    <message>
        <source>Your copy is on this machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 own words</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>length of a text, limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <comment>length of a text</comment>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Text as it goes out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SettingsPage</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you relay. Every account is optional; keys and names stay on this machine, and your company never learns them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics and languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to hear of first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ShellBinding</name>
    <message>
        <source>No connection since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read, write and schedule as usual. %n relay(s) wait in the outbox and go out once, when you are back.</source>
        <translation>
            <numerusform>Read, write and schedule as usual. %n relay waits in the outbox and goes out once, when you are back.</numerusform>
            <numerusform>Read, write and schedule as usual. %n relays wait in the outbox and go out once, when you are back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read, write and schedule as usual. What you relay waits and goes out once, when you are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to remove many stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) would go from this machine. Your relays and drafts stay.</source>
        <translation>
            <numerusform>%n story would go from this machine. Your relays and drafts stay.</numerusform>
            <numerusform>%n stories would go from this machine. Your relays and drafts stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>organization, place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended your session. Everything on this machine stays; syncing goes on when you are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relais cannot read your keys, so nothing is sent. Nothing is lost: unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sends are paused. What you relay waits in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session was used from two places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended it to protect you: a copy of it may be in other hands. Sign in again, then look at your devices in the settings. If you know one too many, tell your administrator. Everything on this machine stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) not shown</source>
        <translation>
            <numerusform>%n story is not shown</numerusform>
            <numerusform>%n stories are not shown</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature does not match your organization’s key, so Relais neither shows nor relays them. Tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SignaturePanel</name>
    <message>
        <source>Add the story of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story that Comms put first, with its link, below your signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your e-mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is on the clipboard; paste it into your e-mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comms has put no story first this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunderbird: a file to attach in the account’s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML file (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook: a file for its Signatures folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML file (*.htm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apple Mail: copy, then paste it under Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. In Mail: Settings, Signatures, then paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gmail: copy, then paste it under Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. In Gmail: See all settings, General, Signature, then paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SourceDelegate</name>
    <message numerus="yes">
        <source>%1, %2. %n to look at</source>
        <comment>source, its last fetch</comment>
        <translation>
            <numerusform>%1, %2. %n to look at</numerusform>
            <numerusform>%1, %2. %n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n to look at</source>
        <comment>all sources</comment>
        <translation>
            <numerusform>%1. %n to look at</numerusform>
            <numerusform>%1. %n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SourceForm</name>
    <message>
        <source>Paused: nothing is fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New candidates a day, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics of its drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example fr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, where an entry says none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its drafts expire after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address of the web, for example https://example.com/feed.xml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no topic “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SourceOffers</name>
    <message>
        <source>Feeds found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page names no feed. Its address can be kept, but brings nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest in it:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SourcePanel</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched by the server, from public addresses only, and reduced to text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a source (Ctrl N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address of the web, for example https://example.com/feed.xml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of sources (OPML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import OPML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as OPML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://… of a site or a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a site or a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server looks at once (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SourceWords</name>
    <message>
        <source>its server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its server took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of address is not fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its address is not public; an administrator can allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than what is fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it sends on from page to page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its server says that it is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its server refuses to show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feed is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feed contains what is not accepted for safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a page and no feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no feed of a kind that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is no OPML list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server looks at many pages just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last fetch failed: %1. Next try %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last fetch failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last fetched %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline; deciding is for everyone at once and needs the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a draft on the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked; what is new comes in a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused; nothing is fetched from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and its candidates are removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPML lists (*.opml *.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read, or is larger than 1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added</source>
        <translation>
            <numerusform>%n source added</numerusform>
            <numerusform>%n sources added</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources.opml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources are saved in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SourcesView</name>
    <message>
        <source>J, K next and previous · A keep as draft · E drop · O open page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts: sources, candidates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) to look at</source>
        <translation>
            <numerusform>%n candidate to look at</numerusform>
            <numerusform>%n candidates to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a filter, its count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your company’s newsroom: what it publishes comes in here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was dropped in the last 90 days stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entries of your sources come in here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SpellMarks</name>
    <message>
        <source>No suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::StoryBox</name>
    <message>
        <source>Relay it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) relayed it</source>
        <translation>
            <numerusform>%n colleague relayed it</numerusform>
            <numerusform>%n colleagues relayed it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::StoryDelegate</name>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n colleague</numerusform>
            <numerusform>%n colleagues</numerusform>
        </translation>
    </message>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relayed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::StoryForm</name>
    <message>
        <source>What ambassadors read in their queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::StoryHead</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the queue (Esc); the draft stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it for later (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the story in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several accounts beside each other (Ctrl E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide from my queue (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a mistake to Comms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not useful to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story’s editors read your word, without your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word to them, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Useful to me …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not useful to me …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a mistake to Comms …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::StoryList</name>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::StoryWords</name>
    <message>
        <source>It needs a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Why share this” is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a link that begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link has a password in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture’s description is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than 15 captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caption has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caption is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caption’s language is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of own words is not between 1 and 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disclosure is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than 20 topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would expire before its embargo ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic no longer exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign no longer exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team no longer exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why share this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field can be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says why one would share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say why one would share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has a description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has no description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job has a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job has no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captions within each network’s length</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s) too long, the first for %1</source>
        <translation>
            <numerusform>%n caption too long, for %1</numerusform>
            <numerusform>%n captions too long, the first for %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A caption for each language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No caption in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No disclosure is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disclosure is in every caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s) without the disclosure</source>
        <translation>
            <numerusform>%n caption without the disclosure</numerusform>
            <numerusform>%n captions without the disclosure</numerusform>
        </translation>
    </message>
    <message>
        <source>The expiry has gone by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption for %1, %2</source>
        <comment>network, language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption, %1</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blocked phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a phrase that your company blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link does not answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SyncButton</name>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours wait</source>
        <translation>
            <numerusform>%n change of yours waits</numerusform>
            <numerusform>%n changes of yours wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Press to sync now (F5)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::TabRow</name>
    <message>
        <source>Preview: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right choose the network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::TextField</name>
    <message>
        <source>Your text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ThanksPanel</name>
    <message>
        <source>What colleagues and Comms thank you for stands here; you alone read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who thanks, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for your idea: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for your post: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide from the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to your idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to your post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::TopicsSection</name>
    <message>
        <source>Topics and audiences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What members subscribe to, and whom stories are for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your organization’s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Workshops in Lyon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, parted by commas; empty: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parted by commas; empty: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes such as fr, en; empty: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved audiences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic yet. Members choose among them what they see first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audience is saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no team “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::TrayIcon</name>
    <message>
        <source>Open Relais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing notifies and nothing is sent until you say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End quiet for today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::TrayState</name>
    <message numerus="yes">
        <source>%n relay(s) need you</source>
        <translation>
            <numerusform>%n relay needs you</numerusform>
            <numerusform>%n relays need you</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sends are paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s) wait</source>
        <translation>
            <numerusform>%n relay waits</numerusform>
            <numerusform>%n relays wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new story(ies)</source>
        <translation>
            <numerusform>%n new story</numerusform>
            <numerusform>%n new stories</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until you say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next relay: %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Quit: %n relay(s) wait</source>
        <translation>
            <numerusform>Quit: %n relay waits</numerusform>
            <numerusform>Quit: %n relays wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit: %n relay(s) wait, the next for %1</source>
        <translation>
            <numerusform>Quit: %n relay waits for %1</numerusform>
            <numerusform>Quit: %n relays wait, the next for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::TrendChart</name>
    <message>
        <source>Relays by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relay in this period. Choose a longer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays by day: %1, highest %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, relays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format of QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the period before: %2</source>
        <comment>sentence, relays</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::UndoToast</name>
    <message>
        <source>Undo the last act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl Z or Enter to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WallPage</name>
    <message>
        <source>Wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to the editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your post was deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WallSide</name>
    <message>
        <source>Read the charter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in your queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written here stays here. No counting of likes by person, no ranking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>stories of the queue</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charter, version %1, accepted by you on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charter, version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 thanks %2: %3</source>
        <comment>giver, receiver, for what</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WallView</name>
    <message>
        <source>Show older posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you and your colleagues write stands here. Nothing leaves the company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most discussed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have seen everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WallWriter</name>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to your colleagues, or ask them something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story that the post is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post (Ctrl Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No story</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n character too long</numerusform>
            <numerusform>%n characters too long</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing leaves your company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WeekChart</name>
    <message>
        <source>Left and right move the mark; Ctrl T shows the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WeekTable</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WithdrawQuestion</name>
    <message>
        <source>Withdraw this story from everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves every queue at the next sync and what waits in outboxes is stopped. Those who relayed it read the reason and your correction; what they published stays theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason, which members read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction to post, in %1 (may stay empty)</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WordPopover</name>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
