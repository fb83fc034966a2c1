// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/sidecard.h"

namespace Relais::Ui {

class Button;
class TextLabel;

//! For how long what is kept.
class RetentionCard final : public SideCard {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetentionCard)
public:
    explicit RetentionCard(Theme &theme, QWidget *parent = nullptr);
};

//! Whom the organization names for questions about data, with the ways to reach them that the name
//! tells.
class ContactCard final : public SideCard {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContactCard)
public:
    explicit ContactCard(Theme &theme, QWidget *parent = nullptr);

    void setContact(const QString &contact); //!< in an admin's words; empty: nobody

private:
    Button *addButton(const QString &text, const QString &name);

    QString m_contact;
    TextLabel *m_text;
    Button *m_write = nullptr;
    Button *m_read = nullptr;
    Button *m_copy = nullptr;
    QWidget *m_acts = nullptr;
};

} // namespace Relais::Ui
