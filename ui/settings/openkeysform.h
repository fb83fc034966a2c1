// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

class QCheckBox;
class QKeySequenceEdit;

namespace Relais {
class Settings;
}

namespace Relais::Ui {

class GlobalShortcut;
class TextLabel;

//! The keys that open Relais from anywhere: whether, which, and in words what the desktop made of
//! it.
class OpenKeysForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenKeysForm)
public:
    OpenKeysForm(Theme &theme, Settings &settings, const GlobalShortcut &shortcut,
        QWidget *parent = nullptr);

private:
    void take();
    void refresh();
    void say(const QString &note);
    QString stateWords() const;

    Settings &m_settings;
    const GlobalShortcut &m_shortcut;
    QCheckBox *m_on;
    QKeySequenceEdit *m_keys;
    TextLabel *m_note;
};

} // namespace Relais::Ui
