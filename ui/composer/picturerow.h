// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"
#include "ui/composer/composition.h"

class QLineEdit;

namespace Relais::Ui {

class Button;
class PictureCache;
class TextLabel;

//! The story's picture: with or without it, and its description for those who do not see it.
class PictureRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureRow)
public:
    PictureRow(
        Theme &theme, Composition &composition, PictureCache &pictures, QWidget *parent = nullptr);
    void takeFocus();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Theme &m_theme;
    Composition &m_composition;
    PictureCache &m_pictures;
    TextLabel *m_title;
    QLineEdit *m_alt;
    Button *m_toggle;
};

} // namespace Relais::Ui
