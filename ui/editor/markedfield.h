// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QLineEdit>

namespace Relais::Ui {

class Tag;

//! A line with an icon before its text, and at its far end a mark that says how it stands.
class MarkedField final : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkedField)
public:
    MarkedField(Theme &theme, const QString &icon, QWidget *parent = nullptr);

    void setMark(const QString &text, Tone tone); //!< empty: none

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    Theme &m_theme;
    QString m_icon;
    Tag *m_mark;
};

} // namespace Relais::Ui
