// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QProgressBar>

namespace Relais::Ui {

class TextLabel;

//! A bar of 6 px, 0…100; its value and range are exposed to screen readers.
class Meter final : public QProgressBar {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Meter)
public:
    explicit Meter(Theme &theme, QWidget *parent = nullptr);
    void setColor(Color color);
    QSize sizeHint() const override { return { 120, 6 }; }
    QSize minimumSizeHint() const override { return { 24, 6 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Color m_color = &Tokens::accent;
};

//! The share of own words: 0–39 amber, 40–69 muted, from 70 accent; amber also below what the
//! story asks.
class OwnWordsMeter final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnWordsMeter)
public:
    explicit OwnWordsMeter(Theme &theme, QWidget *parent = nullptr);
    void setPercent(int own, int required); //!< required 0: nothing is asked

private:
    TextLabel *m_note;
    TextLabel *m_value;
    Meter *m_meter;
};

} // namespace Relais::Ui
