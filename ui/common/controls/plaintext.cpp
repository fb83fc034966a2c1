// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/controls/plaintext.h"

#include <QAbstractButton>
#include <QKeySequence>

namespace Relais::Ui {

void setPlainText(QAbstractButton &button, const QString &text)
{
    const QString before = button.text();
    if (text == before)
        return;
    const QString name = button.accessibleName();
    const bool ours = before.contains(u'&') && name == before;
    button.QAbstractButton::setText(text);
    if (!text.contains(u'&')) {
        if (ours && !text.isEmpty())
            button.setAccessibleName({});
        return;
    }
    button.setShortcut(QKeySequence());
    if (ours || name.isEmpty())
        button.setAccessibleName(text); // Qt would leave the sign out
}

} // namespace Relais::Ui
