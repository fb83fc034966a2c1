// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Relais::Text {

//! Length of a domain label as RFC 3492 encodes it, "xn--" included; its own length when it is
//! ASCII. Nothing is mapped before, as twitter-text does not, which is why ICU's IDNA (which maps)
//! cannot tell it. Other full stops than "." part the label; all parts are counted.
qsizetype punycodeLength(QStringView label);

} // namespace Relais::Text
