// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/network.h"
#include "ui/common/paint.h"

#include <QAbstractButton>

namespace Relais::Ui {

//! A choice that is on or off: a filter (28 px, round), or an account with its network (34 px).
class Chip final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Chip)
public:
    enum class Mark { None, Refused, Warning }; //!< a red or amber sign in place of the check
    Chip(Theme &theme, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text); //!< shown as it is, "&" too
    void setIconName(const QString &icon);
    void setNetwork(Network network); //!< makes it an account chip
    void setMark(Mark mark);
    //! Bears the sign of something that opens. What opens it says by setChecked() whether a choice
    //! is made there; a press does not.
    void setOpensMenu();
    //! Off and says why, in the tooltip and to screen readers; an empty reason makes it usable.
    void setUnavailable(const QString &reason);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void nextCheckState() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString trailingIcon() const;
    QFont chipFont() const;

    Theme &m_theme;
    QString m_icon;
    std::optional<Network> m_network;
    Mark m_mark = Mark::None;
    bool m_opensMenu = false;
};

} // namespace Relais::Ui
