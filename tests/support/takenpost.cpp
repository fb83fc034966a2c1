// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/takenpost.h"

using namespace Qt::StringLiterals;

namespace Relais::Test {

ServerAnswer answerToTaken(const QString &fault, ServerAnswer good, const ServerAnswer &broken)
{
    if (fault == u"accept-drop"_s)
        return { .cutAfter = 0 };
    if (fault == u"accept-504"_s)
        return { .status = 504, .body = "<html>Gateway time-out</html>" };
    if (fault == u"accept-500"_s)
        return broken;
    if (fault == u"accept-cut"_s)
        good.cutAfter = 25;
    return good;
}

} // namespace Relais::Test
