// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QDialog>

class QVBoxLayout;

namespace Relais::Ui {

//! A window to read in: words that scroll, and Close. Made for inheritance.
class ReadingDialog : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingDialog)
protected:
    //! size: before the scale of the letters.
    ReadingDialog(Theme &theme, const QString &title, const QSize &size, QWidget *parent);

    QVBoxLayout &words() const { return *m_words; }

private:
    QVBoxLayout *m_words;
};

} // namespace Relais::Ui
