// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/common/lists/queuecard.h"

namespace Relais::Ui {

//! A story's card as ambassadors have it in their queue, as wide as its place.
class QueuePreview final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueuePreview)
public:
    QueuePreview(
        Theme &theme, PictureCache &pictures, const Clock &clock, QWidget *parent = nullptr);

    void showRow(const QueueCard::Row &row);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString spoken(const QDateTime &now) const;

    const Clock &m_clock;
    QueueCard m_card;
    QueueCard::Row m_row;
};

} // namespace Relais::Ui
