// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/impact/originwords.h"

#include "ui/common/words/impactwords.h"

namespace Relais::Ui {

QList<OriginWords::Origin> OriginWords::of(ImpactFigure figure)
{
    return { { Provenance::Measured, measured(figure) }, { Provenance::Reported, reported(figure) },
        { Provenance::Estimated, estimated(figure) } };
}

QString OriginWords::measured(ImpactFigure figure)
{
    switch (figure) {
    case ImpactFigure::Relays:
        return tr("Counted on this machine: your relays that the network took, or that you said "
                  "went out.");
    case ImpactFigure::Visits:
        return tr("Counted by your company’s server at the tracked link of each relay. Robots are "
                  "left out, and no visitor is kept.");
    case ImpactFigure::Impressions:
        return tr("Counted by the networks that give this figure, and read with your own sign-in.");
    case ImpactFigure::Reactions:
        break;
    }
    return tr("Reactions, comments and reposts, counted by the networks and read with your own "
              "sign-in.");
}

QString OriginWords::reported(ImpactFigure figure)
{
    return figure == ImpactFigure::Relays
        ? tr("Nothing is reported here.")
        : tr("What you typed in, or took from a network’s own file.");
}

QString OriginWords::estimated(ImpactFigure figure)
{
    return figure == ImpactFigure::Impressions ? ImpactWords::formula()
                                               : tr("Nothing is estimated here.");
}

} // namespace Relais::Ui
