// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

class QStackedLayout;
class QVBoxLayout;

namespace Relais::Ui {

class EmptyState;

//! The panel beside a list: what is chosen there, or in its place that nothing is. Made for
//! inheritance: whoever shows one thing adds its parts once and says which of both it is.
class ChosenPanel : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChosenPanel)
protected:
    explicit ChosenPanel(Theme &theme, QWidget *parent = nullptr);

    void addPart(QWidget *part); //!< below those before, without a gap
    void addBody(QWidget *part); //!< the same; takes the room that is left
    void showNothing(const QString &icon, const QString &title, const QString &text);
    void showChosen();

private:
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QVBoxLayout *m_parts;
};

} // namespace Relais::Ui
