// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/provenance.h"
#include "ui/common/paint.h"

#include <optional>

namespace Relais::Ui {

//! One goal in a line: its name, how far it is against the pace, and the figures.
class GoalRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GoalRow)
public:
    struct Content {
        QString name;
        std::optional<Provenance> provenance {}; //!< of what is counted; its sign comes first
        qint64 done = 0;
        qint64 aim = 1;
        double pace = -1; //!< where an even one would be, as a share; under 0: none
        bool isHidden = false; //!< fewer than five people
        int color = 0; //!< of the charts, 0 … 7
    };
    GoalRow(Theme &theme, const Content &content, QWidget *parent = nullptr);

private:
    QWidget *makeName(const Content &content);
    QWidget *makeFigures(const QString &done, const QString &rest);

    Theme &m_theme;
};

} // namespace Relais::Ui
