// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/qrcode.h"

#include <QImage>
#include <QUrl>
#include <QWidget>

namespace Relais::Ui {

//! A QR code, always dark on white, with its quiet zone.
class QrView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QrView)
public:
    explicit QrView(QWidget *parent = nullptr);

    void setAddress(const QUrl &address); //!< empty: none
    QByteArray svg() const;
    QImage image(int side) const; //!< pixels; whole pixels a module

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QrCode m_code;
};

} // namespace Relais::Ui
