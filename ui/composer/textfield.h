// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QTextEdit>

namespace Relais::Ui {

class TextMarks;

//! A plain text of several lines with the design's line height of 21.
class TextField final : public QTextEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextField)
public:
    explicit TextField(Theme &theme, QWidget *parent = nullptr);

    void open(const QString &text); //!< a new text; nothing to undo
    void replace(const QString &text); //!< one step that Ctrl Z takes back
    void setFramed(); //!< an edge of its own, as other fields have
    TextMarks &marks() const { return *m_marks; }

Q_SIGNALS:
    void edited(const QString &text);
    void focusChanged();

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyStyle();

    Theme &m_theme;
    TextMarks *m_marks;
    bool m_replacing = false;
    QString m_told; //!< the text that textChanged() told of last
};

} // namespace Relais::Ui
