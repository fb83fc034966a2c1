// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

class QVBoxLayout;

namespace Relais::Ui {

//! One topic of the settings: a title, a sentence, and its controls in a card that scrolls.
class SettingsSection : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsSection)
public:
    SettingsSection(
        Theme &theme, const QString &title, const QString &text, QWidget *parent = nullptr);

protected:
    Theme &theme() const { return m_theme; }
    QVBoxLayout *content() const { return m_content; }
    //! A label with a text below it, and a control on the right.
    void addOption(const QString &label, const QString &text, QWidget *control);

private:
    Theme &m_theme;
    QVBoxLayout *m_content;
};

} // namespace Relais::Ui
