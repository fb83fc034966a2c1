// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

namespace Relais::Ui {

class RowList;
class TextLabel;

//! What the organization receives of the member and what it never does: a row for each kind of
//! data. A row that is pressed says each datum exactly, by the names that its fields have.
class PrivacyTable final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrivacyTable)
public:
    explicit PrivacyTable(Theme &theme, QWidget *parent = nullptr);

    void setOrganization(const QString &name);

private:
    enum class Show { All, Sent, Never };
    QWidget *makeHead();
    QWidget *makeTitles();
    void showRows(Show which);

    Theme &m_theme;
    TextLabel *m_company;
    RowList *m_rows;
    QWidget *m_away; //!< has the rows that the chip leaves out, for the search
};

} // namespace Relais::Ui
