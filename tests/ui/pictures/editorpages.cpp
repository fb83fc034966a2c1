// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/routes.h"
#include "core/services/curation/curationservice.h"
#include "core/services/curation/ideainboxservice.h"
#include "core/services/curation/sourceservice.h"
#include "tests/ui/pictures/samplearea.h"
#include "ui/board/boardpage.h"
#include "ui/board/boardview.h"
#include "ui/calendar/calendarhead.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/campaigns/campaignlist.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/ideainbox/ideainboxpage.h"
#include "ui/organization/charterdesk.h"
#include "ui/organization/keyssection.h"
#include "ui/organization/networkssection.h"
#include "ui/organization/phrasessection.h"
#include "ui/organization/topicssection.h"
#include "ui/sources/sourcepanel.h"
#include "ui/sources/sourcespage.h"
#include "ui/sources/sourcesview.h"
#include "ui/withdrawal/withdrawal.h"
#include "ui/withdrawal/withdrawalform.h"
#include "ui/withdrawal/withdrawsheet.h"

#include <QListView>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Relais::Ui::Test {

namespace {

using Looks = SamplePage::Looks;

//! The board, with what it asks for.
BoardView &openBoard(SampleProgram &program)
{
    if (!QCoro::waitFor(program.core().curation().refresh())
        || !QCoro::waitFor(program.core().sources().refresh()))
        qFatal("the stories or the candidates did not come");
    program.open(u"board"_s);
    return program.page<BoardPage>(u"board"_s).view();
}

//! A source that cannot be fetched, with how it is treated.
QWidget &showFailing(SampleProgram &program)
{
    if (!QCoro::waitFor(program.core().sources().refresh()))
        qFatal("the sources did not come");
    MainWindow &window = program.open(u"sources"_s);
    SourcePanel &panel = program.page<SourcesPage>(u"sources"_s).view().panel();
    const QAbstractItemModel *rows = panel.list().model();
    for (int row = 0; row < rows->rowCount(); ++row) {
        panel.list().setCurrentIndex(rows->index(row, 0));
        if (const auto chosen = panel.chosen(); chosen && !chosen->problem.isEmpty())
            return window;
    }
    qFatal("all sources do well");
}

void showAllSources(SampleProgram &program)
{
    QListView &list = program.page<SourcesPage>(u"sources"_s).view().panel().list();
    list.setCurrentIndex(list.model()->index(0, 0));
}

QWidget &showTable(SampleProgram &program)
{
    openBoard(program).setShape(BoardShape::Table);
    return program.window();
}

void closeTable(SampleProgram &program)
{
    program.page<BoardPage>(u"board"_s).view().setShape(BoardShape::Lanes);
}

QWidget &showChosen(SampleProgram &program)
{
    BoardView &board = openBoard(program);
    board.chooseNone();
    Q_EMIT board.lane(Lane::Candidate).chooseAsked({ u"c1"_s, u"c3"_s });
    Q_EMIT board.lane(Lane::Draft).chooseAsked({ storyId(11).value, storyId(12).value });
    return program.window();
}

void chooseNone(SampleProgram &program)
{
    program.page<BoardPage>(u"board"_s).view().chooseNone();
}

QWidget &showWithdrawal(SampleProgram &program)
{
    Q_EMIT openBoard(program).withdrawAsked(storyId(relayedStory));
    const WithdrawSheet *sheet = program.page<BoardPage>(u"board"_s).withdrawal().sheet();
    if (!sheet)
        qFatal("nothing is withdrawn");
    sheet->form().reasonField().setPlainText(
        u"Le banc mesurait à 3 mètres. À 1 mètre, comme le veut la norme, la pompe fait 42 dB, "
        u"pas 32."_s);
    sheet->form().correctionField().setPlainText(
        u"Correction : j’ai relayé un chiffre faux de mon entreprise. Notre pompe fait 42 dB à "
        u"1 mètre, et non 32. L’erreur venait de nous, pas du laboratoire."_s);
    return program.window();
}

void closeWithdrawal(SampleProgram &program)
{
    program.page<BoardPage>(u"board"_s).withdrawal().leave();
}

//! The calendar as another than the month that it is at first.
SamplePage calendarAs(const QString &name, CalendarSpan span)
{
    SamplePage page = pageOf(u"calendar"_s, Looks::Two);
    page.name = name;
    page.show = [span](SampleProgram &program) -> QWidget & {
        MainWindow &window = program.open(u"calendar"_s);
        program.page<CalendarPage>(u"calendar"_s).view().head().setSpan(span);
        return window;
    };
    page.leave = [](SampleProgram &program) {
        program.page<CalendarPage>(u"calendar"_s).view().head().setSpan(CalendarSpan::Month);
    };
    return page;
}

QWidget &showCampaigns(SampleProgram &program)
{
    MainWindow &window = program.open(u"campaigns"_s);
    program.page<CampaignsPage>(u"campaigns"_s).list().setOpen({ u"week"_s });
    return window;
}

//! What one wrote while somebody else was faster.
QWidget &showConflict(SampleProgram &program)
{
    CurationService &curation = program.core().curation();
    curation.take(disputedBefore());
    curation.edit(disputedByMe());
    const StoryId disputed = storyId(disputedStory);
    if (QCoro::waitFor(curation.flush(disputed)))
        qFatal("nobody was faster");
    if (!QCoro::waitFor(curation.reload(disputed)))
        qFatal("what they wrote did not come");
    Q_EMIT program.page<BoardPage>(u"board"_s).storyAsked(disputed);
    return program.window();
}

SamplePage conflict()
{
    SamplePage page;
    page.name = u"editor-conflict"_s;
    page.show = showConflict;
    page.looks = Looks::Two;
    page.awaited = u"POST "_s + Api::Routes::audience();
    return page;
}

//! A story in the editor, as the board opens it.
SamplePage storyOf(const QString &name, int story)
{
    SamplePage page;
    page.name = name;
    page.show = [story](SampleProgram &program) -> QWidget & {
        if (!QCoro::waitFor(program.core().curation().refresh()))
            qFatal("the stories did not come");
        Q_EMIT program.page<BoardPage>(u"board"_s).storyAsked(storyId(story));
        return program.window();
    };
    page.awaited = u"POST "_s + Api::Routes::audience(); // whom the story reaches
    return page;
}

QWidget &showIdeaInbox(SampleProgram &program)
{
    if (!QCoro::waitFor(program.core().ideaInbox().refresh()))
        qFatal("the ideas did not come");
    MainWindow &window = program.open(u"idea-inbox"_s);
    program.page<IdeaInboxPage>(u"idea-inbox"_s).list().select({ u"i2"_s });
    return window;
}

} // namespace

SampleArea editorArea()
{
    return { editorContent,
        { pageOf(u"sources"_s),
            { u"sources-failing"_s, showFailing, Looks::Two, largeWindow, {}, showAllSources },
            pageOf(u"board"_s),
            { u"board-table"_s, showTable, Looks::Two, largeWindow, {}, closeTable },
            { u"board-chosen"_s, showChosen, Looks::Two, largeWindow, {}, chooseNone },
            { u"board-withdraw"_s, showWithdrawal, Looks::Two, largeWindow, {}, closeWithdrawal },
            storyOf(u"editor"_s, 11), storyOf(u"editor-review"_s, 2),
            { u"idea-inbox"_s, showIdeaInbox }, pageOf(u"calendar"_s),
            calendarAs(u"calendar-week"_s, CalendarSpan::Week),
            calendarAs(u"calendar-list"_s, CalendarSpan::List), { u"campaigns"_s, showCampaigns },
            { u"organization-topics"_s, openSettingsPart<TopicsSection>, Looks::Two },
            { u"organization-charter"_s, openSettingsPart<CharterDesk>, Looks::Two },
            { u"organization-phrases"_s, openSettingsPart<PhrasesSection>, Looks::Two },
            { u"organization-webhooks"_s, openSettingsPart<NetworksSection>, Looks::Two },
            { u"organization-keys"_s, openSettingsPart<KeysSection>, Looks::Two },
            { u"wall-reports"_s,
                [](SampleProgram &program) -> QWidget & { return program.open(u"wall"_s); },
                Looks::Two },
            inMiddle(pageOf(u"sources"_s)), inMiddle(pageOf(u"board"_s)),
            inMiddle(storyOf(u"editor"_s, 11)), inMiddle(pageOf(u"calendar"_s)),
            inMiddle({ u"campaigns"_s, showCampaigns }), conflict() } };
}

} // namespace Relais::Ui::Test
