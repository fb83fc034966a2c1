// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace Relais::Ui {

class TextLabel;

//! The head of a panel that shows one thing: its title in up to two lines, its facts below in one,
//! and beside them what can be done with it.
class PanelHead final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PanelHead)
public:
    PanelHead(TextLabel *title, TextLabel *facts, QWidget *parent = nullptr);

    void addAtEnd(QWidget *part);

private:
    QHBoxLayout *m_row;
};

} // namespace Relais::Ui
