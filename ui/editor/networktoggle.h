// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/network.h"
#include "ui/common/paint.h"

#include <QAbstractButton>

namespace Relais::Ui {

//! A network that is allowed or not, as its glyph: faint with a line through it when it is not, so
//! that colour is not the only sign. Its name is its text, for the tooltip and screen readers.
class NetworkToggle final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkToggle)
public:
    NetworkToggle(Theme &theme, Network network, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    const Network m_network;
};

} // namespace Relais::Ui
