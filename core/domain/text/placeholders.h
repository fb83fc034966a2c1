// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Relais {

//! What a caption may leave open for whoever relays: "{first name}", "{name}", "{job}", "{city}",
//! "{team}" and "{company}", or "{prénom}", "{nom}", "{poste}", "{ville}", "{équipe}" and
//! "{entreprise}"; case and accents aside.
struct PlaceholderValues {
    QString name {};
    QString job {};
    QString city {};
    QString team {};
    QString company {};
};

//! The text with what is known in the place of each; one without a value stays as it is.
QString withPlaceholders(const QString &text, const PlaceholderValues &values);

//! Words in braces that stand in the text, as written: nobody wants them in a post.
QStringList placeholdersIn(const QString &text);

} // namespace Relais
