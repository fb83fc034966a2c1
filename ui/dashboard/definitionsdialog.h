// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/popovers/readingdialog.h"

namespace Relais::Ui {

//! Words with what they mean, one below the other.
class DefinitionsDialog final : public ReadingDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DefinitionsDialog)
public:
    DefinitionsDialog(Theme &theme, const QList<std::pair<QString, QString>> &definitions,
        QWidget *parent = nullptr);
};

} // namespace Relais::Ui
