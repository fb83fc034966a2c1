// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mycard/cardprint.h"

#include <QWidget>

namespace Relais::Ui {

//! The business card as it will be printed: dark on white in both themes.
class BusinessCardView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BusinessCardView)
public:
    explicit BusinessCardView(QWidget *parent = nullptr);

    void setPrint(const CardPrint &print);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CardPrint m_print;
};

} // namespace Relais::Ui
