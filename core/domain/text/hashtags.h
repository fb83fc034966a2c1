// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Relais {

//! The hashtag of a name, as "#HeatPumps" of "Heat pumps": its words joined, each with a capital,
//! so that a screen reader can read them apart, and without any sign that would end it on a
//! network. Empty where nothing of a hashtag is left: figures alone are none.
QString hashtagOf(const QString &name);

//! Those of the tags that the text does not have, case aside.
QStringList missingHashtags(const QString &text, const QStringList &tags);

//! The text with the tag at its end: on a line of its own, beside others that stand on one.
QString withHashtag(const QString &text, const QString &tag);

} // namespace Relais
