// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QString>

namespace Relais {

//! A member's own tracked link of one job, to tell single people with. Whom they told is not known.
struct Referral {
    StoryId story;
    QString code; //!< last part of the link
    qint64 clicks = 0; //!< measured
    bool operator==(const Referral &) const = default;
};

} // namespace Relais
