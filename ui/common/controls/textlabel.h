// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QLabel>

namespace Relais::Ui {

//! Plain text in one of the product's styles and colours, with the design's line height. The text
//! is setText()'s; screen readers read it as a label.
class TextLabel final : public QLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextLabel)
public:
    TextLabel(Theme &theme, TextStyle style, Color color = &Tokens::text, const QString &text = {},
        QWidget *parent = nullptr);

    void setColor(Color color);
    void setStyle(TextStyle style);
    //! One line that gives way: it is cut with "…" when there is no room (the tooltip has it all).
    void setElided(bool elided);
    //! Wraps, and cuts after so many lines; 0: no limit.
    void setWrapped(int maxLines = 0);
    void setCentered(bool centered);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_wrapped; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    TextStyle m_style;
    Color m_color;
    bool m_elided = false;
    bool m_wrapped = false;
    bool m_centered = false;
    int m_maxLines = 0;
};

} // namespace Relais::Ui
