// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QLabel>

namespace Relais::Ui {

//! Lines as a machine writes them: wrapped, in letters of one width, on a sunken ground. The text
//! is setText()'s; screen readers read it as a label.
class CodeText final : public QLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CodeText)
public:
    explicit CodeText(Theme &theme, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont codeFont() const;

    Theme &m_theme;
};

} // namespace Relais::Ui
