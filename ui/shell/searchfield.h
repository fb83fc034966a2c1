// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

class QLineEdit;

namespace Relais::Ui {

//! Filters the open page as one types; Esc clears it and gives the focus back.
class SearchField final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)
public:
    explicit SearchField(Theme &theme, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    void setText(const QString &text);
    void takeFocus();

Q_SIGNALS:
    void edited(const QString &text);
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Theme &m_theme;
    QLineEdit *m_edit;
};

} // namespace Relais::Ui
