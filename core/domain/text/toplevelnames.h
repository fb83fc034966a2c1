// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

//! Top-level domains in lower case and in Unicode, a space behind each; toplevelnames.cpp is
//! generated from the networks' own libraries.
namespace Relais::Text {

QStringView namesOfBoth();
QStringView namesOfXAlone();
QStringView namesOfBlueskyAlone();

} // namespace Relais::Text
