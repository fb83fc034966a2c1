// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Relais::Text {

//! What of a title says what it is about: its longer words, folded, each once and sorted.
QStringList tellingWords(const QString &title);

//! Two titles tell the same news: at least three telling words are in both, and they are half of
//! all that are in either. Of tellingWords().
bool tellTheSame(const QStringList &a, const QStringList &b);

} // namespace Relais::Text
