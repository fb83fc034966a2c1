// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report of the open campaign; the page itself is in campaignspage.cpp.

#include "ui/campaigns/campaignspage.h"
#include "ui/common/states/banner.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

//! A campaign's name as a part of a file's: "gas-free-2026".
QString fileWord(const QString &name)
{
    QString word;
    for (const QChar letter : name.toLower()) {
        if (letter.isLetterOrNumber())
            word.append(letter);
        else if (!word.isEmpty() && !word.endsWith(u'-'))
            word.append(u'-');
    }
    return word.endsWith(u'-') ? word.chopped(1) : word;
}

} // namespace

void CampaignsPage::askForReport()
{
    const auto campaign = openCampaign();
    if (!campaign)
        return;
    auto *dialog = new QFileDialog(this, tr("Report of “%1”").arg(campaign->name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Report (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(u"relais-%1.pdf"_s.arg(fileWord(campaign->name)));
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, shown = *campaign](const QString &file) {
            m_saved->hide();
            m_panel->setReporting(true);
            Q_EMIT reportAsked(shown, file);
        });
    dialog->open();
}

void CampaignsPage::showReport(const QString &file)
{
    m_panel->setReporting(false);
    m_reportFile = file;
    m_message->hide();
    m_saved->setMessage({}, tr("Saved: %1").arg(QFileInfo(file).fileName()));
    m_saved->show();
}

void CampaignsPage::showReportProblem(const QString &sentence)
{
    m_panel->setReporting(false);
    m_message->setMessage(tr("The report was not written"), sentence);
    m_message->show();
}

void CampaignsPage::openFolder()
{
    const QString folder = QFileInfo(m_reportFile).absolutePath();
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return;
    m_message->setMessage({}, tr("The folder could not be opened: %1").arg(folder));
    m_message->show();
}

} // namespace Relais::Ui
