// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pictures/samplearea.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/dashboardpanels.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/reportdialog.h"
#include "ui/members/importpanel.h"
#include "ui/members/invitepanel.h"
#include "ui/members/memberssection.h"
#include "ui/organization/keyssection.h"
#include "ui/organization/networkssection.h"
#include "ui/organization/networkstable.h"
#include "ui/organization/privacycontactsection.h"
#include "ui/organization/ratessection.h"
#include "ui/organization/sharepagessection.h"

#include <QFile>
#include <QTableView>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Relais::Ui::Test {

namespace {

using Looks = SamplePage::Looks;

QWidget &showDashboard(SampleProgram &program)
{
    return program.open(u"dashboard"_s);
}

QWidget &showTables(SampleProgram &program)
{
    MainWindow &window = program.open(u"dashboard"_s);
    scrollToEndAround(window.page(u"dashboard"_s)->findChild<DashboardPanels *>());
    return window;
}

QWidget &showReports(SampleProgram &program)
{
    MainWindow &window = program.open(u"dashboard"_s);
    Q_EMIT program.page<DashboardPage>(u"dashboard"_s).view().schedulesAsked();
    if (auto *dialog = window.findChild<ReportDialog *>())
        return *dialog;
    qFatal("no report comes by itself");
}

void closeReports(SampleProgram &program)
{
    if (auto *dialog = program.window().findChild<ReportDialog *>())
        dialog->close();
}

QWidget &showInvitations(SampleProgram &program)
{
    QWidget &window = openSettingsPart<MembersSection>(program);
    auto *panel = window.findChild<InvitePanel *>();
    if (!panel)
        qFatal("nothing invites several");
    panel->open(u"bruno.c@norvane.example\nLise Fabre <lise.f@norvane.example>\nomar.d@norvane"_s);
    return window;
}

void closeInvitations(SampleProgram &program)
{
    if (auto *panel = program.window().findChild<InvitePanel *>())
        panel->hide();
}

// What is in the file is the backend's to judge.
QWidget &showImport(SampleProgram &program)
{
    QWidget &window = openSettingsPart<MembersSection>(program);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"staff-2026-11.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("email,name\n") < 0)
        qFatal("no file can be written");
    file.close();
    auto *panel = window.findChild<ImportPanel *>();
    if (!panel)
        qFatal("nothing imports members");
    panel->open(file.fileName());
    return window;
}

// The one that asks most of a company; each answer of the server leads to the first row else.
QWidget &showNetworks(SampleProgram &program)
{
    QWidget &window = openSettingsPart<NetworksSection>(program);
    auto *view = window.findChild<NetworksSection *>()->findChild<QTableView *>();
    const auto chooseX = [view] {
        const QModelIndexList found =
            view->model()->match(view->model()->index(0, NetworksTable::Name), Qt::DisplayRole,
                u"X"_s, 1, Qt::MatchExactly);
        if (!found.isEmpty())
            view->setCurrentIndex(found.constFirst());
    };
    QObject::connect(view->model(), &QAbstractItemModel::modelReset, view, chooseX,
        Qt::QueuedConnection); // once the section has chosen
    chooseX();
    return window;
}

void closeImport(SampleProgram &program)
{
    if (auto *panel = program.window().findChild<ImportPanel *>())
        panel->hide();
}

} // namespace

SampleArea managerArea()
{
    return { managerContent,
        { pageOf(u"dashboard"_s), { u"dashboard-small"_s, showDashboard, Looks::Two, smallWindow },
            { u"dashboard-tables"_s, showTables, Looks::Two },
            { u"dashboard-reports"_s, showReports, Looks::Two, largeWindow, {}, closeReports },
            pageOf(u"watch"_s), pageOf(u"recognition"_s),
            { u"members"_s, openSettingsPart<MembersSection> },
            { u"members-import"_s, showImport, Looks::Two, largeWindow, {}, closeImport },
            { u"members-invite"_s, showInvitations, Looks::Two, largeWindow, {}, closeInvitations },
            { u"organization-networks"_s, showNetworks, Looks::Two },
            inMiddle(pageOf(u"dashboard"_s)),
            inMiddle({ u"members"_s, openSettingsPart<MembersSection> }),
            inMiddle({ u"organization-networks"_s, showNetworks }),
            { u"organization-prices"_s, openSettingsPart<RatesSection>, Looks::Two },
            { u"organization-contact"_s, openSettingsPart<PrivacyContactSection>, Looks::Two },
            { u"organization-share"_s, openSettingsPart<SharePagesSection>, Looks::Two },
            { u"organization-revoke"_s, openSettingsPart<KeysSection>, Looks::Two } } };
}

} // namespace Relais::Ui::Test
