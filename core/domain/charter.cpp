// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/charter.h"

namespace Relais {

QString charterTextIn(const Charter &charter, const QString &language)
{
    for (const CharterText &text : charter.texts) {
        if (text.language == language)
            return text.text;
    }
    return charter.texts.isEmpty() ? QString() : charter.texts.first().text;
}

} // namespace Relais
