// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Relais {

//! The disclosure must stand near the claim: within the first 200 characters (graphemes) of text,
//! case and accents aside. An empty disclosure is always there.
bool hasDisclosure(const QString &text, const QString &disclosure);

//! text with the disclosure put where it reads naturally: as a first line "(my company) ", or as
//! the hashtag itself at the end of the first sentence when it is one. Unchanged when it is there.
QString withDisclosure(const QString &text, const QString &disclosure);

//! Each of those that are used once, the most used first, without empty ones. Of those that differ
//! in case and accents alone, the one that is used first.
QStringList disclosuresByUse(const QStringList &used);

} // namespace Relais
