// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/common/paint.h"

#include <QDate>
#include <QDialog>

class QDateEdit;

namespace Relais::Ui {

class TextLabel;

//! Asks for own days, which become whole weeks: figures of single days could be subtracted from one
//! another until they told of one person.
class OwnWeeks final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnWeeks)
public:
    OwnWeeks(Theme &theme, const Clock &clock, const QDate &from, const QDate &to,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QDate &from, const QDate &to);

private:
    void show_();

    QDateEdit *m_from;
    QDateEdit *m_to;
    TextLabel *m_note;
};

} // namespace Relais::Ui
