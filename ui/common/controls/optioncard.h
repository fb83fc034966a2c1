// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QAbstractButton>

namespace Relais::Ui {

//! One of several ways, of which one is taken: a radio button with a sentence below, as a card.
//! Those in one parent are one group.
class OptionCard final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptionCard)
public:
    OptionCard(
        Theme &theme, const QString &text, const QString &explanation, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int aside() const; //!< what stands beside the words

    Theme &m_theme;
    QString m_explanation;
};

} // namespace Relais::Ui
