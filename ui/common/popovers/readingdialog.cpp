// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/popovers/readingdialog.h"

#include "ui/common/controls/button.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace Relais::Ui {

ReadingDialog::ReadingDialog(Theme &theme, const QString &title, const QSize &size, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    auto *inside = new QWidget;
    m_words = new QVBoxLayout(inside);
    m_words->setContentsMargins(0, 0, 12, 0);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    scroll->setAccessibleName(title);
    column->addWidget(scroll, 1);
    auto *close = new Button(theme, Button::Kind::Primary, tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignTrailing);
    resize(theme.scaled(size.width()), theme.scaled(size.height()));
}

} // namespace Relais::Ui
