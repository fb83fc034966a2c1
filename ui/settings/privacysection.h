// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/privacychoices.h"

class QBoxLayout;

namespace Relais {
class ExportService;
class LeaveService;
class PushJournal;
class SignInService;
} // namespace Relais

namespace Relais::Ui {

class Banner;
class ContactCard;
class MyDataCard;
class PrivacyTable;
class PushList;

//! What the organization receives about the member and what it never does, listed exactly, and what
//! was sent; beside it, or below where there is no room, what the member may choose, take along and
//! erase, how long things are kept, and whom to ask.
class PrivacySection final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrivacySection)
public:
    struct Services {
        const PushJournal &pushes;
        const SignInService &session;
        const ExportService &exports;
        LeaveService &leaving;
        PrivacyChoices::Services choices {};
    };
    PrivacySection(Theme &theme, const Services &services, QWidget *parent = nullptr);

    void exportAll(); //!< asks where to

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeMiddle();
    QWidget *makeSide();
    void fold();
    void showCompany();

    Theme &m_theme;
    const SignInService &m_session;
    QBoxLayout *m_columns;
    QWidget *m_side = nullptr;
    Banner *m_banner;
    PrivacyTable *m_table;
    PushList *m_pushes;
    PrivacyChoices *m_choices;
    MyDataCard *m_data;
    ContactCard *m_contact;
};

} // namespace Relais::Ui
