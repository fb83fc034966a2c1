// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/common/paint.h"

class QCheckBox;
class QDateTimeEdit;

namespace Relais::Ui {

//! A date and time that may be none: its label ticks whether there is one. Shown in the machine's
//! time zone; setTime() and time() are UTC.
class OptionalTime final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptionalTime)
public:
    OptionalTime(Theme &theme, const Clock &clock, const QString &label, QWidget *parent = nullptr);

    void setTime(const QDateTime &utc); //!< invalid: none
    QDateTime time() const; //!< invalid: none
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void edited();

private:
    void tell();
    void toggle(bool on);

    Theme &m_theme;
    const Clock &m_clock;
    QCheckBox *m_box;
    QDateTimeEdit *m_field;
    bool m_filling = false;
};

} // namespace Relais::Ui
