// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Members from a file and into one.

#include "core/services/community/membersservice.h"
#include "ui/common/states/pagestate.h"
#include "ui/common/whendone.h"
#include "ui/members/importpanel.h"
#include "ui/members/memberssection.h"
#include "ui/members/memberwords.h"

#include <QFileDialog>
#include <QSaveFile>

namespace Relais::Ui {

void MembersSection::chooseImport()
{
    if (!m_state->gate().isOpen())
        return;
    const QString name =
        QFileDialog::getOpenFileName(this, tr("Import members"), {}, tr("CSV files (*.csv *.txt)"));
    if (!name.isEmpty())
        m_import->open(name);
}

void MembersSection::exportFile()
{
    const QString name = QFileDialog::getSaveFileName(
        this, tr("Export members"), tr("members.csv"), tr("CSV files (*.csv)"));
    if (name.isEmpty())
        return;
    whenDone(m_members.exportFile(), this, [this, name](const Result<QByteArray> &bytes) {
        if (!bytes) {
            say(MemberWords::problem(bytes.error()));
            return;
        }
        QSaveFile file(name);
        const bool saved =
            file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit();
        say(saved ? tr("The members are saved in %1").arg(name)
                  : tr("This file cannot be written: %1").arg(file.errorString()),
            saved);
    });
}

} // namespace Relais::Ui
