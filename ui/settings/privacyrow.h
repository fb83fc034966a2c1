// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

class QAbstractButton;

namespace Relais::Ui {

struct PrivacyRow;

//! One row of the table of what the organization sees: four cells, and under them, once it is
//! pressed, each datum exactly.
class PrivacyRowView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrivacyRowView)
public:
    PrivacyRowView(Theme &theme, const PrivacyRow &row, QWidget *parent = nullptr);

    //! Lays four cells out across line, as all rows and the titles have them.
    static void placeCells(QWidget &line, const QList<QWidget *> &cells);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeState(bool sent);
    QWidget *makeDetail(const PrivacyRow &row);

    Theme &m_theme;
    QAbstractButton *m_cells;
};

} // namespace Relais::Ui
