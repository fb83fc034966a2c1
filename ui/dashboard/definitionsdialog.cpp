// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/definitionsdialog.h"

#include "ui/common/controls/textlabel.h"

#include <QBoxLayout>

namespace Relais::Ui {

DefinitionsDialog::DefinitionsDialog(
    Theme &theme, const QList<std::pair<QString, QString>> &definitions, QWidget *parent)
    : ReadingDialog(theme, tr("What the figures mean"), { 560, 520 }, parent)
{
    for (const auto &[word, meaning] : definitions) {
        words().addWidget(new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, word));
        auto *text = new TextLabel(theme, TextStyle::Body, &Tokens::muted, meaning);
        text->setWrapped();
        words().addWidget(text);
        words().addSpacing(8);
    }
    words().addStretch(1);
}

} // namespace Relais::Ui
