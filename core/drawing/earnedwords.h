// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/provenance.h"

#include <QCoreApplication>

#include <optional>

namespace Relais {

//! What a relay earns, as maturity has it: impressions of one provenance.
class EarnedWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::EarnedWords)
public:
    static QString impressions(Provenance provenance); //!< "measured impressions"
    static QString count(double value); //!< "53", "4.2"
    //! "≈ 53" where it is estimated; "none" where nothing is known.
    static QString figure(const std::optional<double> &earned, Provenance provenance);
};

} // namespace Relais
