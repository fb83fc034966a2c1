// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/provenance.h"

#include <QCoreApplication>
#include <QList>

namespace Relais::Ui {

//! The four figures of My impact.
enum class ImpactFigure { Relays, Visits, Impressions, Reactions };

//! Who counted a figure, and how: a sentence for each provenance.
class OriginWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::OriginWords)
public:
    struct Origin {
        Provenance provenance = Provenance::Measured;
        QString text;
    };
    //! Measured, reported, estimated, in this order.
    static QList<Origin> of(ImpactFigure figure);

private:
    static QString measured(ImpactFigure figure);
    static QString reported(ImpactFigure figure);
    static QString estimated(ImpactFigure figure);
};

} // namespace Relais::Ui
