// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/definitionsdialog.h"

#include "ui/common/button.h"
#include "ui/common/textlabel.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace Relais::Ui {

DefinitionsDialog::DefinitionsDialog(
    Theme &theme, const QList<std::pair<QString, QString>> &definitions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What the figures mean"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto *inside = new QWidget;
    auto *words = new QVBoxLayout(inside);
    words->setContentsMargins(0, 0, 12, 0);
    for (const auto &[word, meaning] : definitions) {
        words->addWidget(new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, word));
        auto *text = new TextLabel(theme, TextStyle::Body, &Tokens::muted, meaning);
        text->setWrapped();
        words->addWidget(text);
        words->addSpacing(8);
    }
    words->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    scroll->setAccessibleName(windowTitle());
    column->addWidget(scroll, 1);
    auto *close = new Button(theme, Button::Kind::Primary, tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignTrailing);
    resize(theme.scaled(560), theme.scaled(520));
}

} // namespace Relais::Ui
