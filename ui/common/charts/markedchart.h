// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

namespace Relais::Ui {

//! A drawing of many parts, one of which is marked: by the pointer over it, or by the arrows. A
//! press, or Return, asks for the marked one. Made for inheritance: a chart says what its parts
//! are.
class MarkedChart : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkedChart)
public:
    virtual QString summary() const = 0; //!< one sentence
    int mark() const { return m_mark; } //!< -1: none

protected:
    MarkedChart(Theme &theme, const QString &name, QWidget *parent);

    virtual int parts() const = 0; //!< that can be marked
    virtual int partAt(const QPointF &place) const = 0; //!< -1: none
    virtual QString wordsOf(int part) const = 0;
    virtual void choose() = 0; //!< asks for the marked part; nothing without a mark
    virtual void marked() { } //!< another part than before, or none
    virtual bool isMirrored() const { return false; } //!< the arrow to the right leads back

    Theme &theme() const { return m_theme; }
    void begin(); //!< the parts are others: none is marked, and the summary is told
    void setMark(int mark);
    void paintFocus(QPainter &painter) const;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Theme &m_theme;
    int m_mark = -1;
};

} // namespace Relais::Ui
