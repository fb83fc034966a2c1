// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/refusal.h"

#include "app/relais/languages.h"
#include "core/base/log.h"
#include "ui/common/words/errorwords.h"

#include <QApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace Relais {

int refuse(const Error &error)
{
    qCCritical(lcUi) << "cannot start:" << error.detail;
    Languages languages; // the one that was chosen is in the profile, which may not open
    languages.use({});
    QMessageBox box(QMessageBox::Critical, u"Relais"_s, Ui::ErrorWords::sentence(error));
    box.show();
    QApplication::exec();
    return 1;
}

} // namespace Relais
