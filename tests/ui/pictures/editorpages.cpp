// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/routes.h"
#include "core/services/curationservice.h"
#include "core/services/ideainboxservice.h"
#include "tests/ui/pictures/samplearea.h"
#include "ui/board/boardpage.h"
#include "ui/ideainbox/ideainboxpage.h"
#include "ui/organization/charterdesk.h"
#include "ui/organization/keyssection.h"
#include "ui/organization/networkssection.h"
#include "ui/organization/phrasessection.h"
#include "ui/organization/topicssection.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui::Test {

namespace {

using Looks = SamplePage::Looks;

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
        { pageOf(u"sources"_s), pageOf(u"board"_s), storyOf(u"editor"_s, 11),
            storyOf(u"editor-review"_s, 2), { u"idea-inbox"_s, showIdeaInbox },
            pageOf(u"calendar"_s), pageOf(u"campaigns"_s),
            { u"organization-topics"_s, openSettingsPart<TopicsSection>, Looks::Two },
            { u"organization-charter"_s, openSettingsPart<CharterDesk>, Looks::Two },
            { u"organization-phrases"_s, openSettingsPart<PhrasesSection>, Looks::Two },
            { u"organization-webhooks"_s, openSettingsPart<NetworksSection>, Looks::Two },
            { u"organization-keys"_s, openSettingsPart<KeysSection>, Looks::Two },
            { u"wall-reports"_s,
                [](SampleProgram &program) -> QWidget & { return program.open(u"wall"_s); },
                Looks::Two } } };
}

} // namespace Relais::Ui::Test
