// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/words/toldwords.h"

#include "core/domain/threshold.h"
#include "ui/common/words/format.h"

namespace Relais::Ui {

QString ToldWords::number(int told)
{
    const int least = Threshold::told(told);
    if (least == 0)
        return Format::number(0);
    if (least < Threshold::people)
        return tr("%1–%2", "from, to")
            .arg(Format::number(1), Format::number(Threshold::people - 1));
    return tr("%1+", "so many or more").arg(Format::number(least));
}

QString ToldWords::colleagues(int told)
{
    const int least = Threshold::told(told);
    if (least == 0)
        return tr("no colleague yet");
    if (least < Threshold::people)
        return tr("a few colleagues");
    return tr("%1+ colleagues", "so many or more").arg(Format::number(least));
}

} // namespace Relais::Ui
