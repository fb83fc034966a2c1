// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/network.h"

#include <QColor>

#include <array>

namespace Relais::Ui {

//! The colours of the product by their meaning; code names the token, never a value.
struct Tokens {
    QColor bg; //!< window
    QColor surface; //!< cards, rail, panels, fields
    QColor raised; //!< popovers, menus
    QColor sunken; //!< tags, tracks, disabled
    QColor line; //!< edges that carry no meaning
    QColor lineStrong; //!< borders of controls
    QColor text;
    QColor muted; //!< secondary text
    QColor faint; //!< placeholder, group titles
    QColor accent; //!< action, selection, focus
    QColor accentHover;
    QColor accentSoft;
    QColor accentLine;
    QColor onAccent;
    QColor warn; //!< needs you
    QColor warnSoft;
    QColor warnLine;
    QColor bad; //!< refused, failed, over the limit
    QColor badSoft;
    QColor badLine;
    QColor info; //!< hints, links in text
    QColor infoSoft;
    QColor infoLine;
    QColor good; //!< published, check passed
    QColor goodSoft;
    QColor goodLine;
    std::array<QColor, 8> chart; //!< c1…c8; the last is "Other"
    QColor toast;
    QColor onToast;
    QColor toastAction;
    QColor scrim; //!< over the window behind a sheet
};

const Tokens &lightTokens();
const Tokens &darkTokens();

//! The ground of a network's glyph; its letters are white in both themes.
QColor networkColor(Network network, bool dark);

//! WCAG 2 contrast of two opaque colours, 1…21.
double contrast(const QColor &a, const QColor &b);

} // namespace Relais::Ui
