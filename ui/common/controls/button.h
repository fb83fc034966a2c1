// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QPushButton>

namespace Relais::Ui {

//! The one button of all pages, in four kinds and two sizes.
class Button final : public QPushButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Button)
public:
    enum class Kind {
        Primary,
        Normal,
        Quiet,
        Danger,
        DangerFilled //!< where it is what the page is for
    };
    enum class Size { Regular, Small };

    Button(Theme &theme, Kind kind, const QString &text, QWidget *parent = nullptr);
    //! An icon alone; name is what it does, for the tooltip and for screen readers.
    static Button *iconOnly(Theme &theme, const QString &icon, const QString &name,
        Size size = Size::Small, QWidget *parent = nullptr);

    void setText(const QString &text); //!< shown as it is, "&" too
    void setKind(Kind kind);
    void setSize(Size size);
    void setIconName(const QString &icon);
    void setKeyMark(const QString &key); //!< "Esc", as a mark behind the text
    void setTrailingIcon(const QString &icon); //!< "expand" on a button that opens something
    //! Turns the leading icon a quarter clockwise: "expand" becomes "back".
    void setIconTurned(bool turned);
    void setIconTurnedOnward(); //!< the other way: "expand" becomes "on"
    //! While it works: off for presses, the icon is a ring, the text stays.
    void setBusy(bool busy);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Look {
        QColor ground;
        QColor edge;
        QColor ink;
    };
    Look look() const;
    int iconSize() const;
    void drawContent(QPainter &painter, const QColor &ink) const;
    void drawKeyMark(QPainter &painter, const QRect &place) const;

    Theme &m_theme;
    Kind m_kind;
    Size m_size = Size::Regular;
    QString m_icon;
    QString m_trailing;
    QString m_keyMark;
    int m_quarters = 0; //!< that the icon is turned by, towards where one came from
    bool m_busy = false;
};

} // namespace Relais::Ui
