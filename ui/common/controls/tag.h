// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QAbstractButton>

namespace Relais::Ui {

//! A short mark (20 px), or a check of the composer (28 px). Not in the tab order unless it can be
//! pressed.
class Tag final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tag)
public:
    explicit Tag(Theme &theme, const QString &text = {}, Tone tone = Tone::Neutral,
        QWidget *parent = nullptr);

    void setText(const QString &text); //!< shown as it is, "&" too
    void setTone(Tone tone);
    void setIconName(const QString &icon);
    void setTall(bool tall);
    void setPressable(bool pressable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    //! For delegates: the same mark, painted; answers its width.
    static int draw(QPainter &painter, const Theme &theme, const QPoint &topLeft,
        const QString &text, Tone tone);
    static int width(const Theme &theme, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    Tone m_tone;
    QString m_icon;
    bool m_tall = false;
};

} // namespace Relais::Ui
