// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/popovers/popover.h"
#include "ui/impact/originwords.h"

#include <optional>

namespace Relais::Ui {

//! Says beside a figure where it comes from.
class OriginPopover final : public Popover {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OriginPopover)
public:
    struct Question {
        QString title; //!< what is asked about
        ImpactFigure figure = ImpactFigure::Relays;
        std::optional<Provenance> provenance {}; //!< of the one number; none: of all there
        QRect part {}; //!< where it stands within the widget; none: the widget is it
    };
    //! Deletes itself when it closes.
    static void open(Theme &theme, QWidget *beside, const Question &question);

private:
    OriginPopover(Theme &theme, QWidget *beside, const Question &question);
};

} // namespace Relais::Ui
