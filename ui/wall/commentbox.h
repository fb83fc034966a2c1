// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/wallpost.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

class Button;

//! A comment under a post: initials, who and when, text on a sunken ground, and a menu of what can
//! be done with it. Of one that an editor removed it says by whom and why.
class CommentBox final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommentBox)
public:
    CommentBox(
        Theme &theme, const WallComment &comment, const QDateTime &now, QWidget *parent = nullptr);

    void setMine(bool mine) { m_mine = mine; } //!< else it can be reported
    const WallComment &comment() const { return m_comment; }
    void takeFocus(); //!< to its menu

Q_SIGNALS:
    void editAsked();
    void deleteAsked();
    void reportAsked(const QString &word);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showMenu();
    void askReport();
    QString words() const; //!< its own, or those in their place

    Theme &m_theme;
    const WallComment m_comment;
    bool m_mine = false;
    Button *m_more = nullptr; //!< none on what was removed
};

} // namespace Relais::Ui
