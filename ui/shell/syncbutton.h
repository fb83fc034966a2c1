// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/sync/syncservice.h"
#include "ui/common/paint.h"

#include <QAbstractButton>

namespace Relais::Ui {

//! How this machine stands with the server; pressed, it syncs now. The tooltip says when and what.
class SyncButton final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SyncButton)
public:
    explicit SyncButton(Theme &theme, QWidget *parent = nullptr);

    void setStatus(const SyncService::Status &status, const QDateTime &now);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Color m_color = &Tokens::muted;
    QString m_icon;
};

} // namespace Relais::Ui
