// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/wallpost.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

//! A comment under a post: initials, who and when, text on a sunken ground.
class CommentBox final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommentBox)
public:
    CommentBox(
        Theme &theme, const WallComment &comment, const QDateTime &now, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
};

} // namespace Relais::Ui
