// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mycard/cardwords.h"

namespace Relais::Ui {

using namespace Qt::StringLiterals;

QString CardWords::problem(const QString &word)
{
    if (word == u"name-empty"_s)
        return tr("A public card needs a name.");
    if (word == u"email-form"_s)
        return tr("This is not an e-mail address.");
    if (word == u"link-not-http"_s)
        return tr("A link begins with https:// or http://.");
    if (word == u"link-label"_s)
        return tr("Each link needs a name of up to 40 characters.");
    if (word == u"about-too-long"_s)
        return tr("The few words have more than 200 characters.");
    return {};
}

} // namespace Relais::Ui
