// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingssection.h"

namespace Relais::Ui {

//! The version, what Relais promises, and what it is made of.
class AboutSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutSection)
public:
    explicit AboutSection(Theme &theme, QWidget *parent = nullptr);

    struct Part {
        QString name;
        QString version; //!< that Relais was built with
        QString licence; //!< SPDX
    };
    static QList<Part> parts();

private:
    void addText(TextStyle style, const QString &text);
};

} // namespace Relais::Ui
