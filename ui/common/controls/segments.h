// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QAbstractButton>

class QButtonGroup;
class QHBoxLayout;

namespace Relais::Ui {

//! A choice of one among a few, side by side over the whole width.
class Segments final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Segments)
public:
    //! The choices join group; what is chosen is asked of it.
    Segments(Theme &theme, QButtonGroup &group, QWidget *parent = nullptr);

    void add(int id, const QString &icon, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QButtonGroup &m_group;
    QHBoxLayout *m_row;
};

} // namespace Relais::Ui
