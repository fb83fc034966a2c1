// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

class QVBoxLayout;

namespace Relais::Ui {

//! One card of a narrow column: a title, and what stands under it.
class SideCard : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SideCard)
public:
    SideCard(Theme &theme, const QString &title, QWidget *parent = nullptr);

protected:
    Theme &theme() const { return m_theme; }
    QVBoxLayout *content() const { return m_content; }
    void addText(const QString &text); //!< small, and wrapped

private:
    Theme &m_theme;
    QVBoxLayout *m_content;
};

} // namespace Relais::Ui
