// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QAbstractButton>

namespace Relais::Ui {

//! One of several views of the same thing: a word with a line below it while its view is shown.
class TabButton final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TabButton)
public:
    TabButton(Theme &theme, const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void nextCheckState() override; //!< a press does not leave the view that is shown
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
};

} // namespace Relais::Ui
