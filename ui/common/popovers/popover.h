// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

class QVBoxLayout;

namespace Relais::Ui {

//! What opens beside the thing that it is about: below it, or above where there is no room. Esc or
//! a click elsewhere closes it; it deletes itself then.
class Popover : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Popover)
protected:
    //! part: of beside, what it is about; none: all of it.
    Popover(Theme &theme, QWidget *beside, const QString &name, const QRect &part = {});

    QVBoxLayout &column() const { return *m_column; }
    void openBeside(QWidget *focus); //!< once its content is there

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPoint place() const; //!< on the screen

    Theme &m_theme;
    QWidget *m_beside;
    QRect m_part;
    QVBoxLayout *m_column;
};

} // namespace Relais::Ui
