// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"
#include "ui/theme/theme.h"

class QListView;
class QStackedWidget;
class QStandardItemModel;

namespace Relais {
class AccountService;
class CharterService;
class DeviceService;
class DigestService;
class DirectoryService;
class ExportService;
class LeaveService;
class ProxyService;
class PushJournal;
class QueueService;
class ServerReach;
class SignInService;
} // namespace Relais

namespace Relais::Ui {

class AccountsPanel;
class ProfileSection;
class Autostart;
class GlobalShortcut;
class SettingsSection;

//! The settings: topics on the left, one of them on the right.
class SettingsPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)
public:
    enum class Section {
        Accounts,
        Topics,
        QuietHours,
        Desktop,
        Appearance,
        Profile,
        Privacy,
        Directory,
        Devices,
        Network,
        Charter,
        About
    };

    struct Services {
        Settings &settings;
        SignInService &session;
        AccountService &accounts;
        const ExportService &exports;
        LeaveService &leaving;
        DeviceService &devices;
        QueueService &queue;
        CharterService &charter;
        ProxyService &proxy;
        const PushJournal &pushes;
        DirectoryService &directory;
        ServerReach &reach;
        DigestService *digest = nullptr; //!< none: no weekly e-mail is offered
        const GlobalShortcut *shortcut = nullptr; //!< none: no keys are offered
    };
    SettingsPage(Theme &theme, const Services &services, const Autostart &autostart,
        QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QWidget *> areas() const override;
    void opened() override;
    void show(Section section);
    Section section() const;
    AccountsPanel &accounts() const { return *m_accounts; }
    void show(const QWidget &section); //!< one that was added
    void addGroup(const QString &title); //!< above the parts that are added from now on
    //! One more part, behind the others: what a role alone sees.
    void add(const QString &icon, const QString &text, QWidget *section);

private:
    void addSections(const Services &services, const Autostart &autostart);

    Theme &m_theme;
    QStandardItemModel *m_topics;
    QListView *m_nav;
    QStackedWidget *m_sections;
    AccountsPanel *m_accounts = nullptr;
    ProfileSection *m_profile = nullptr;
};

} // namespace Relais::Ui
