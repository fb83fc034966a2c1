// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingssection.h"

class QPlainTextEdit;

namespace Relais {

class CharterService;

namespace Ui {

class Button;
class TextLabel;

//! The organization's charter as it stands, to read again.
class CharterSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CharterSection)
public:
    CharterSection(Theme &theme, CharterService &charter, QWidget *parent = nullptr);

private:
    void refresh();

    CharterService &m_charter;
    TextLabel *m_note;
    Button *m_again; //!< reads it once more
    QPlainTextEdit *m_text;
};

} // namespace Ui

} // namespace Relais
