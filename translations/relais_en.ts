<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>Relais::DashboardWords</name>
    <message numerus="yes">
        <source>%1: %n relay(s)</source>
        <comment>day</comment>
        <translation>
            <numerusform>%1: %n relay</numerusform>
            <numerusform>%1: %n relays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n people</source>
        <comment>relays, how many of them</comment>
        <translation>
            <numerusform>%1, %2 of %n person</numerusform>
            <numerusform>%1, %2 of %n people</numerusform>
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
    <message numerus="yes">
        <source>%1; %n hour(s) have more</source>
        <translation>
            <numerusform>%1; %n hour has more</numerusform>
            <numerusform>%1; %n hours have more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) under five people hidden, counted in the total</source>
        <translation>
            <numerusform>%n group under five people hidden, counted in the total</numerusform>
            <numerusform>%n groups under five people hidden, counted in the total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n small team(s) together</source>
        <translation>
            <numerusform>%n small team</numerusform>
            <numerusform>%n small teams together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What would move it most: if %1 relayed as the whole does, %n more people would</source>
        <translation>
            <numerusform>What would move it most: if %1 relayed as the whole does, %n more person would</numerusform>
            <numerusform>What would move it most: if %1 relayed as the whole does, %n more people would</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::DesktopApp</name>
    <message numerus="yes">
        <source>%n draft(s) are here as last saved.</source>
        <translation>
            <numerusform>%n draft is here as last saved.</numerusform>
            <numerusform>%n drafts are here as last saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relay(s) wait in the outbox; what was being sent is looked for first, so that nothing goes out twice.</source>
        <translation>
            <numerusform>%n relay waits in the outbox; what was being sent is looked for first, so that nothing goes out twice.</numerusform>
            <numerusform>%n relays wait in the outbox; what was being sent is looked for first, so that nothing goes out twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::ReportPages</name>
    <message numerus="yes">
        <source>%n more line(s) in the table</source>
        <translation>
            <numerusform>%n more line in the table</numerusform>
            <numerusform>%n more lines in the table</numerusform>
        </translation>
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
</context>
<context>
    <name>Relais::Ui::AudiencePanel</name>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::BoardCardWords</name>
    <message numerus="yes">
        <source>%n caption(s), ready</source>
        <translation>
            <numerusform>%n caption, ready</numerusform>
            <numerusform>%n captions, ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waits for you, %n day(s)</source>
        <translation>
            <numerusform>Waits for you, %n day</numerusform>
            <numerusform>Waits for you, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In review for %n day(s)</source>
        <translation>
            <numerusform>In review for %n day</numerusform>
            <numerusform>In review for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::BoardPage</name>
    <message numerus="yes">
        <source>%n kept as draft(s)</source>
        <translation>
            <numerusform>%n kept as a draft</numerusform>
            <numerusform>%n kept as drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>candidates</comment>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent to review</source>
        <comment>stories</comment>
        <translation>
            <numerusform>%n sent to review</numerusform>
            <numerusform>%n sent to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved and signed</source>
        <comment>stories</comment>
        <translation>
            <numerusform>%n approved and signed</numerusform>
            <numerusform>%n approved and signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <comment>stories</comment>
        <translation>
            <numerusform>%n archived</numerusform>
            <numerusform>%n archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back on the board</source>
        <comment>stories</comment>
        <translation>
            <numerusform>%n back on the board</numerusform>
            <numerusform>%n back on the board</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Topic given to %n</source>
        <comment>stories</comment>
        <translation>
            <numerusform>Topic given to %n story</numerusform>
            <numerusform>Topic given to %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Campaign of %n changed</source>
        <comment>stories</comment>
        <translation>
            <numerusform>Campaign of %n story changed</numerusform>
            <numerusform>Campaign of %n stories changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expiry of %n changed</source>
        <comment>stories</comment>
        <translation>
            <numerusform>Expiry of %n story changed</numerusform>
            <numerusform>Expiry of %n stories changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>stories</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n story(ies)</source>
        <translation>
            <numerusform>Approve %n story</numerusform>
            <numerusform>Approve %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not: %1</source>
        <comment>stories, the first reason</comment>
        <translation>
            <numerusform>%n could not: %1</numerusform>
            <numerusform>%n could not: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken back</source>
        <comment>stories</comment>
        <translation>
            <numerusform>%n could not be taken back</numerusform>
            <numerusform>%n could not be taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Audience of %n changed</source>
        <comment>stories</comment>
        <translation>
            <numerusform>Audience of %n story changed</numerusform>
            <numerusform>Audience of %n stories changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::BoardView</name>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <comment>stories</comment>
        <translation>
            <numerusform>%n waits for you</numerusform>
            <numerusform>%n wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::BulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>cards of the board</comment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of those that you chose</source>
        <translation>
            <numerusform>For %n of those that you chose</numerusform>
            <numerusform>For %n of those that you chose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s), %1</source>
        <translation>
            <numerusform>In %n day, %1</numerusform>
            <numerusform>In %n days, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CalendarDelegate</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gap of %n day(s)</source>
        <translation>
            <numerusform>gap of %n day</numerusform>
            <numerusform>gap of %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CalendarModel</name>
    <message numerus="yes">
        <source>gap of %n day(s)</source>
        <translation>
            <numerusform>gap of %n day</numerusform>
            <numerusform>gap of %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CalendarPage</name>
    <message numerus="yes">
        <source>%n story(ies) moved</source>
        <translation>
            <numerusform>%n story moved</numerusform>
            <numerusform>%n stories moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CampaignPanel</name>
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
    <message numerus="yes">
        <source>%n story(ies)</source>
        <comment>of a campaign</comment>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later relay(s)</source>
        <translation>
            <numerusform>%n later relay</numerusform>
            <numerusform>%n later relays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later click(s)</source>
        <translation>
            <numerusform>%n later click</numerusform>
            <numerusform>%n later clicks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CardChoices</name>
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
    <message numerus="yes">
        <source>%n, chosen by me</source>
        <translation>
            <numerusform>%n, chosen by me</numerusform>
            <numerusform>%n, chosen by me</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ChecksPanel</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>checks</comment>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ChecksRow</name>
    <message numerus="yes">
        <source>%n tracked link(s)</source>
        <translation>
            <numerusform>%n tracked link</numerusform>
            <numerusform>%n tracked links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::CommentsPanel</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>questions</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ConcernWords</name>
    <message numerus="yes">
        <source>%n stories may reach the same people on one day. %1 a day is the rule.</source>
        <translation>
            <numerusform>%n story may reach the same people on one day. %1 a day is the rule.</numerusform>
            <numerusform>%n stories may reach the same people on one day. %1 a day is the rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories may reach the same people within this hour.</source>
        <translation>
            <numerusform>%n story may reach the same people within this hour.</numerusform>
            <numerusform>%n stories may reach the same people within this hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready story(ies) have no date.</source>
        <translation>
            <numerusform>%n ready story has no date.</numerusform>
            <numerusform>%n ready stories have no date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned story(ies) have no caption in %1.</source>
        <comment>a language</comment>
        <translation>
            <numerusform>%n planned story has no caption in %1.</numerusform>
            <numerusform>%n planned stories have no caption in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories reach the same %1 people on one day. %2 a day is the rule.</source>
        <translation>
            <numerusform>%n story reaches the same %1 people on one day. %2 a day is the rule.</numerusform>
            <numerusform>%n stories reach the same %1 people on one day. %2 a day is the rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories reach the same %1 people within this hour.</source>
        <translation>
            <numerusform>%n story reaches the same %1 people within this hour.</numerusform>
            <numerusform>%n stories reach the same %1 people within this hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people read it. %n planned story(ies) have no caption in it.</source>
        <comment>a language</comment>
        <translation>
            <numerusform>%1 people read it. %n planned story has no caption in it.</numerusform>
            <numerusform>%1 people read it. %n planned stories have no caption in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) go out, for some teams or places alone: nothing for the others.</source>
        <translation>
            <numerusform>%n story goes out, for some teams or places alone: nothing for the others.</numerusform>
            <numerusform>%n stories go out, for some teams or places alone: nothing for the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing for %1, while %n story(ies) go out to others.</source>
        <comment>a team or place</comment>
        <translation>
            <numerusform>Nothing for %1, while %n story goes out to others.</numerusform>
            <numerusform>Nothing for %1, while %n stories go out to others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing for these %1 people, while %n story(ies) go out to others.</source>
        <translation>
            <numerusform>Nothing for these %1 people, while %n story goes out to others.</numerusform>
            <numerusform>Nothing for these %1 people, while %n stories go out to others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ConcernsPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>matters to look at</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n post(s), up to %1</source>
        <translation>
            <numerusform>%n post, up to %1</numerusform>
            <numerusform>%n posts, up to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DashboardPanels</name>
    <message numerus="yes">
        <source>%n day(s) with fewer than five people are drawn as none</source>
        <translation>
            <numerusform>%n day with fewer than five people is drawn as none</numerusform>
            <numerusform>%n days with fewer than five people are drawn as none</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DashboardView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DayRuleSection</name>
    <message numerus="yes">
        <source>The calendar warns of more than %n story(ies) a day now</source>
        <translation>
            <numerusform>The calendar warns of more than %n story a day now</numerusform>
            <numerusform>The calendar warns of more than %n stories a day now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DirectoryPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>colleagues</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::DirectorySection</name>
    <message numerus="yes">
        <source>No more than %n can be chosen</source>
        <translation>
            <numerusform>No more than %n can be chosen</numerusform>
            <numerusform>No more than %n can be chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::EditorHead</name>
    <message numerus="yes">
        <source>%n question(s) are open; settle them first</source>
        <translation>
            <numerusform>%n question is open; settle it first</numerusform>
            <numerusform>%n questions are open; settle them first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::EditorPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::FootWords</name>
    <message numerus="yes">
        <source>Relay to %n</source>
        <comment>accounts</comment>
        <translation>
            <numerusform>Relay to %n</numerusform>
            <numerusform>Relay to %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::Format</name>
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
    <name>Relais::Ui::IdeaForm</name>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n character too long</numerusform>
            <numerusform>%n characters too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaInboxPage</name>
    <message numerus="yes">
        <source>%n wait(s) for a word</source>
        <translation>
            <numerusform>%n waits for a word</numerusform>
            <numerusform>%n wait for a word</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaSide</name>
    <message numerus="yes">
        <source>Your relays went to %n network(s).</source>
        <translation>
            <numerusform>Your relays went to %n network.</numerusform>
            <numerusform>Your relays went to %n networks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their stories touched %n topic(s), as varied as %1 of equal weight.</source>
        <translation>
            <numerusform>Their stories touched %n topic, as varied as %1 of equal weight.</numerusform>
            <numerusform>Their stories touched %n topics, as varied as %1 of equal weight.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stories you read touch %n topic(s), as varied as %1 of equal weight.</source>
        <translation>
            <numerusform>The stories you read touch %n topic, as varied as %1 of equal weight.</numerusform>
            <numerusform>The stories you read touch %n topics, as varied as %1 of equal weight.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You told of what you noticed at %n place(s).</source>
        <translation>
            <numerusform>You told of what you noticed at %n place.</numerusform>
            <numerusform>You told of what you noticed at %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeaStoryCard</name>
    <message numerus="yes">
        <source>%n visit(s) through your links, measured</source>
        <translation>
            <numerusform>%n visit through your links, measured</numerusform>
            <numerusform>%n visits through your links, measured</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::IdeasPage</name>
    <message numerus="yes">
        <source>%n of yours</source>
        <comment>ideas</comment>
        <translation>
            <numerusform>%n of yours</numerusform>
            <numerusform>%n of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became stories</source>
        <translation>
            <numerusform>%n became a story</numerusform>
            <numerusform>%n became stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ImpactWords</name>
    <message numerus="yes">
        <source>Relay %n more story(ies), and what they bring stands here</source>
        <translation>
            <numerusform>Relay %n more story, and what it brings stands here</numerusform>
            <numerusform>Relay %n more stories, and what they bring stands here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n relay(s)</source>
        <translation>
            <numerusform>Your %n relay</numerusform>
            <numerusform>Your %n relays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
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
</context>
<context>
    <name>Relais::Ui::ImportCures</name>
    <message numerus="yes">
        <source>Pass over %n unknown role(s): they are ambassadors</source>
        <translation>
            <numerusform>Pass over %n unknown role: they are ambassadors</numerusform>
            <numerusform>Pass over %n unknown roles: they are ambassadors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the first line of %n address(es) that come twice</source>
        <translation>
            <numerusform>Keep the first line of %n address that comes twice</numerusform>
            <numerusform>Keep the first line of %n addresses that come twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n team(s)</source>
        <translation>
            <numerusform>Create %n team</numerusform>
            <numerusform>Create %n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n value(s) to your company’s directory</source>
        <translation>
            <numerusform>Leave %n value to your company’s directory</numerusform>
            <numerusform>Leave %n values to your company’s directory</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ImportPanel</name>
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
    <message numerus="yes">
        <source>%n member(s) are as before</source>
        <translation>
            <numerusform>%n member is as before</numerusform>
            <numerusform>%n members are as before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signed in or was changed since and stays so</source>
        <translation>
            <numerusform>%n signed in or was changed since and stays so</numerusform>
            <numerusform>%n signed in or were changed since and stay so</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ImportProblems</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::InterestsForm</name>
    <message numerus="yes">
        <source>About %n story(ies) a week, as in the last four.</source>
        <translation>
            <numerusform>About %n story a week, as in the last four.</numerusform>
            <numerusform>About %n stories a week, as in the last four.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::InvitationsCard</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>invitations</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the list</source>
        <translation>
            <numerusform>and %n more in the list</numerusform>
            <numerusform>and %n more in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::InvitePanel</name>
    <message numerus="yes">
        <source>These are %n people; invite 200 at a time, or import a file</source>
        <translation>
            <numerusform>This is %n person; invite 200 at a time, or import a file</numerusform>
            <numerusform>These are %n people; invite 200 at a time, or import a file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n person(s)</source>
        <translation>
            <numerusform>Invite %n person</numerusform>
            <numerusform>Invite %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to invite</source>
        <translation>
            <numerusform>%n left to invite</numerusform>
            <numerusform>%n left to invite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited. Hand each link over; it is good once, and is not shown again.</source>
        <translation>
            <numerusform>%n invited. Hand the link over; it is good once, and is not shown again.</numerusform>
            <numerusform>%n invited. Hand each link over; it is good once, and is not shown again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are on the clipboard</source>
        <translation>
            <numerusform>%n link is on the clipboard</numerusform>
            <numerusform>%n links are on the clipboard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::JobsPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::LaneBox</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>cards of a lane</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shows the next %n</source>
        <comment>cards of a lane</comment>
        <translation>
            <numerusform>Shows the next one</numerusform>
            <numerusform>Shows the next %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MemberWords</name>
    <message numerus="yes">
        <source>The directory gives the role %1 to %n of them (%2) and will set it again at its next sync. Change it there too.</source>
        <comment>role, people, groups</comment>
        <translation>
            <numerusform>The directory gives the role %1 to %n of them (%2) and will set it again at its next sync. Change it there too.</numerusform>
            <numerusform>The directory gives the role %1 to %n of them (%2) and will set it again at its next sync. Change it there too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MembersBulk</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n person(s)</source>
        <translation>
            <numerusform>Suspend %n person</numerusform>
            <numerusform>Suspend %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be taken back</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n could not be taken back</numerusform>
            <numerusform>%n could not be taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not: %1</source>
        <comment>people, the first reason</comment>
        <translation>
            <numerusform>%n could not: %1</numerusform>
            <numerusform>%n could not: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) given: %1</source>
        <comment>role</comment>
        <translation>
            <numerusform>%n person given: %1</numerusform>
            <numerusform>%n people given: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken from %n person(s): %1</source>
        <comment>role</comment>
        <translation>
            <numerusform>Taken from %n person: %1</numerusform>
            <numerusform>Taken from %n people: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) suspended</source>
        <translation>
            <numerusform>%n person suspended</numerusform>
            <numerusform>%n people suspended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken back</source>
        <translation>
            <numerusform>%n person taken back</numerusform>
            <numerusform>%n people taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) signed out on every device</source>
        <translation>
            <numerusform>%n person signed out on every device</numerusform>
            <numerusform>%n people signed out on every device</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MentionChart</name>
    <message numerus="yes">
        <source>%n mention(s) in the last half year, most in the week of %1: %2</source>
        <translation>
            <numerusform>%n mention in the last half year, most in the week of %1: %2</numerusform>
            <numerusform>%n mentions in the last half year, most in the week of %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MoveWords</name>
    <message numerus="yes">
        <source>%n approved one(s) become a new revision, which somebody else approves.</source>
        <translation>
            <numerusform>%n approved one becomes a new revision, which somebody else approves.</numerusform>
            <numerusform>%n approved ones become a new revision, which somebody else approves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n story(ies)</source>
        <translation>
            <numerusform>Move %n story</numerusform>
            <numerusform>Move %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in review become(s) a draft again, to be sent to review anew.</source>
        <comment>stories</comment>
        <translation>
            <numerusform>%n in review becomes a draft again, to be sent to review anew.</numerusform>
            <numerusform>%n in review become drafts again, to be sent to review anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::MyCardPage</name>
    <message numerus="yes">
        <source>Seen %n times this month, measured</source>
        <translation>
            <numerusform>Seen %n time this month, measured</numerusform>
            <numerusform>Seen %n times this month, measured</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n relay(s) need you</source>
        <translation>
            <numerusform>%n relay needs you</numerusform>
            <numerusform>%n relays need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of thanks for you</source>
        <translation>
            <numerusform>%n word of thanks for you</numerusform>
            <numerusform>%n words of thanks for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>News of %n idea(s) of yours</source>
        <translation>
            <numerusform>News of %n idea of yours</numerusform>
            <numerusform>News of %n ideas of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) on the Wall mention you</source>
        <translation>
            <numerusform>%n post on the Wall mentions you</numerusform>
            <numerusform>%n posts on the Wall mention you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) that you wanted to see again now</source>
        <translation>
            <numerusform>%n story that you wanted to see again now</numerusform>
            <numerusform>%n stories that you wanted to see again now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) on stories name you</source>
        <translation>
            <numerusform>%n comment on stories names you</numerusform>
            <numerusform>%n comments on stories name you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OutboxModel</name>
    <message numerus="yes">
        <source>%n relay(s)</source>
        <comment>in a group of the outbox</comment>
        <translation>
            <numerusform>%n relay</numerusform>
            <numerusform>%n relays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::OutboxView</name>
    <message numerus="yes">
        <source>%n on their way</source>
        <comment>relays</comment>
        <translation>
            <numerusform>%n on its way</numerusform>
            <numerusform>%n on their way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>relays</comment>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PictureList</name>
    <message numerus="yes">
        <source>%n picture(s) at most.</source>
        <translation>
            <numerusform>%n picture at most.</numerusform>
            <numerusform>%n pictures at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the first %n only.</source>
        <translation>
            <numerusform>%1: the first only.</numerusform>
            <numerusform>%1: the first %n only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the first %n characters of a description only.</source>
        <translation>
            <numerusform>%1: the first %n character of a description only.</numerusform>
            <numerusform>%1: the first %n characters of a description only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PostCard</name>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n like</numerusform>
            <numerusform>%n likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seen by %n colleague(s)</source>
        <translation>
            <numerusform>Seen by %n colleague</numerusform>
            <numerusform>Seen by %n colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You and %n other(s)</source>
        <translation>
            <numerusform>You and %n other</numerusform>
            <numerusform>You and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PreviewCard</name>
    <message numerus="yes">
        <source>Thread of %n post(s)</source>
        <translation>
            <numerusform>Thread of %n post</numerusform>
            <numerusform>Thread of %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::PushList</name>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1, %n item</numerusform>
            <numerusform>%1, %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything that was sent in the last %n day(s)</source>
        <translation>
            <numerusform>Everything that was sent in the last day</numerusform>
            <numerusform>Everything that was sent in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::QueueList</name>
    <message numerus="yes">
        <source>%n story(ies) match outside this filter.</source>
        <translation>
            <numerusform>%n story matches outside this filter.</numerusform>
            <numerusform>%n stories match outside this filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::QueuePage</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>stories</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RankingCard</name>
    <message numerus="yes">
        <source>%n point(s) for a relay</source>
        <translation>
            <numerusform>%n point for a relay</numerusform>
            <numerusform>%n points for a relay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in own words</source>
        <translation>
            <numerusform>%n more in own words</numerusform>
            <numerusform>%n more in own words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for each click</source>
        <translation>
            <numerusform>%n for each click</numerusform>
            <numerusform>%n for each click</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ReadyPanel</name>
    <message numerus="yes">
        <source>%n story(ies) without a date</source>
        <translation>
            <numerusform>%n story without a date</numerusform>
            <numerusform>%n stories without a date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RecognitionPage</name>
    <message numerus="yes">
        <source>%n nomination(s)</source>
        <translation>
            <numerusform>%n nomination</numerusform>
            <numerusform>%n nominations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RelayHandover</name>
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
    <message numerus="yes">
        <source>%n relay(s) wait in the outbox: you paused all sends</source>
        <translation>
            <numerusform>%n relay waits in the outbox: you paused all sends</numerusform>
            <numerusform>%n relays wait in the outbox: you paused all sends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RelayTimes</name>
    <message numerus="yes">
        <source>More than the %n story(ies) a week that you set yourself.</source>
        <translation>
            <numerusform>More than the %n story a week that you set yourself.</numerusform>
            <numerusform>More than the %n stories a week that you set yourself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RelayWordsOf</name>
    <message numerus="yes">
        <source>%1 · %n visit(s) through your link</source>
        <comment>account</comment>
        <translation>
            <numerusform>%1 · %n visit through your link</numerusform>
            <numerusform>%1 · %n visits through your link</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ReportsPanel</name>
    <message numerus="yes">
        <source>A line stays in its place, with your name and the reason. It can be restored for %n day(s).</source>
        <translation>
            <numerusform>A line stays in its place, with your name and the reason. It can be restored for %n day.</numerusform>
            <numerusform>A line stays in its place, with your name and the reason. It can be restored for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <comment>reports</comment>
        <translation>
            <numerusform>%n settled</numerusform>
            <numerusform>%n settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RetentionCard</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>kept</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>kept</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RetractQuestion</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>titles of stories</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They were relayed %n time(s).</source>
        <translation>
            <numerusform>They were relayed %n time.</numerusform>
            <numerusform>They were relayed %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How often %n story(ies) of them were relayed is not told: it would tell of a few people.</source>
        <translation>
            <numerusform>How often %n story of them was relayed is not told: it would tell of a few people.</numerusform>
            <numerusform>How often %n stories of them were relayed is not told: it would tell of a few people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) of it wait and are dropped.</source>
        <translation>
            <numerusform>%n candidate of it waits and is dropped.</numerusform>
            <numerusform>%n candidates of it wait and are dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of it stay on the board: %1.</source>
        <translation>
            <numerusform>%n draft of it stays on the board: %1.</numerusform>
            <numerusform>%n drafts of it stay on the board: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Members see %n story(ies) of it: %1.</source>
        <translation>
            <numerusform>Members see %n story of it: %1.</numerusform>
            <numerusform>Members see %n stories of it: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retract and withdraw %n story(ies)</source>
        <translation>
            <numerusform>Retract and withdraw %n story</numerusform>
            <numerusform>Retract and withdraw %n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RulesForm</name>
    <message numerus="yes">
        <source>%n person(s) would change places.</source>
        <translation>
            <numerusform>%n person would change places.</numerusform>
            <numerusform>%n people would change places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::RulesPanel</name>
    <message numerus="yes">
        <source>%n off</source>
        <comment>networks</comment>
        <translation>
            <numerusform>%n off</numerusform>
            <numerusform>%n off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SchedulePopover</name>
    <message numerus="yes">
        <source>Schedule %n for %1</source>
        <translation>
            <numerusform>Schedule %n for %1</numerusform>
            <numerusform>Schedule %n for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SentCard</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <comment>length of a text</comment>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::ShellBinding</name>
    <message numerus="yes">
        <source>Read, write and schedule as usual. %n relay(s) wait in the outbox and go out once, when you are back.</source>
        <translation>
            <numerusform>Read, write and schedule as usual. %n relay waits in the outbox and goes out once, when you are back.</numerusform>
            <numerusform>Read, write and schedule as usual. %n relays wait in the outbox and go out once, when you are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) would go from this machine. Your relays and drafts stay.</source>
        <translation>
            <numerusform>%n story would go from this machine. Your relays and drafts stay.</numerusform>
            <numerusform>%n stories would go from this machine. Your relays and drafts stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n story(ies) not shown</source>
        <translation>
            <numerusform>%n story is not shown</numerusform>
            <numerusform>%n stories are not shown</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n new in seven days</source>
        <comment>entries of a source</comment>
        <translation>
            <numerusform>%n new in seven days</numerusform>
            <numerusform>%n new in seven days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SourceForm</name>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SourcePanel</name>
    <message numerus="yes">
        <source>%n failing</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n well</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n well</numerusform>
            <numerusform>%n well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slow</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n slow</numerusform>
            <numerusform>%n slow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SourceWords</name>
    <message numerus="yes">
        <source>%n source(s) added</source>
        <translation>
            <numerusform>%n source added</numerusform>
            <numerusform>%n sources added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of the list: import it again to add them</source>
        <translation>
            <numerusform>%n more of the list: import it again to add it</numerusform>
            <numerusform>%n more of the list: import it again to add them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SourcesPage</name>
    <message numerus="yes">
        <source>%n candidate(s) of the same news dropped</source>
        <translation>
            <numerusform>%n candidate of the same news dropped</numerusform>
            <numerusform>%n candidates of the same news dropped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SourcesView</name>
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
</context>
<context>
    <name>Relais::Ui::StoryWords</name>
    <message numerus="yes">
        <source>%n caption(s) too long, the first for %1</source>
        <translation>
            <numerusform>%n caption too long, for %1</numerusform>
            <numerusform>%n captions too long, the first for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caption(s) without the disclosure</source>
        <translation>
            <numerusform>%n caption without the disclosure</numerusform>
            <numerusform>%n captions without the disclosure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::SyncButton</name>
    <message numerus="yes">
        <source>%n change(s) of yours wait</source>
        <translation>
            <numerusform>%n change of yours waits</numerusform>
            <numerusform>%n changes of yours wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::TooLongBox</name>
    <message numerus="yes">
        <source>%n character(s) too long for %1.</source>
        <translation>
            <numerusform>%n character too long for %1.</numerusform>
            <numerusform>%n characters too long for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n account(s) are fine.</source>
        <translation>
            <numerusform>The other account is fine.</numerusform>
            <numerusform>The other %n accounts are fine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make it a thread of %n post(s)</source>
        <translation>
            <numerusform>Make it a thread of %n post</numerusform>
            <numerusform>Make it a thread of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make it a thread of %n post(s) on %1</source>
        <translation>
            <numerusform>Make it a thread of %n post on %1</numerusform>
            <numerusform>Make it a thread of %n posts on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a thread of %n post(s)</source>
        <translation>
            <numerusform>%1: a thread of %n post</numerusform>
            <numerusform>%1: a thread of %n posts</numerusform>
        </translation>
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
    <name>Relais::Ui::WallPage</name>
    <message numerus="yes">
        <source>%n post(s) stand on top already. Take one down first.</source>
        <translation>
            <numerusform>%n post stands on top already. Take it down first.</numerusform>
            <numerusform>%n posts stand on top already. Take one down first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WallWriter</name>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n character too long</numerusform>
            <numerusform>%n characters too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WatchModel</name>
    <message numerus="yes">
        <source>%1: %n mention(s) this week</source>
        <comment>name of a search</comment>
        <translation>
            <numerusform>%1: %n mention this week</numerusform>
            <numerusform>%1: %n mentions this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Relais::Ui::WithdrawalWords</name>
    <message numerus="yes">
        <source>On %n network(s) too few people to say how many.</source>
        <translation>
            <numerusform>On %n network too few people to say how many.</numerusform>
            <numerusform>On %n networks too few people to say how many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken out of %n queue(s) at the next sync</source>
        <translation>
            <numerusform>Taken out of %n queue at the next sync</numerusform>
            <numerusform>Taken out of %n queues at the next sync</numerusform>
        </translation>
    </message>
</context>
</TS>
