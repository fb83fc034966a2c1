// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

namespace Relais::Ui {

class TextLabel;

//! A field under its label, with a count at the label's far end and a sentence below when it is
//! wrong.
class FormRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FormRow)
public:
    //! The field takes the label as its accessible name.
    FormRow(Theme &theme, const QString &label, QWidget *field, QWidget *parent = nullptr);

    void setCount(qsizetype count, int limit); //!< "48 / 120", red beyond
    void setNote(const QString &note); //!< in the count's place: "6 of 7"
    void setProblem(const QString &sentence); //!< empty: none

private:
    TextLabel *m_count;
    TextLabel *m_problem;
};

} // namespace Relais::Ui
