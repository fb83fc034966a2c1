// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/settings/privacychoices.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"

#include <QPointer>

class QAbstractButton;
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
class PrivacySection;
class Autostart;
class GlobalShortcut;
class SettingsSection;

//! The settings: topics on the left, one of them on the right.
class SettingsPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)
public:
    enum class Section {
        Profile,
        Accounts,
        Topics,
        QuietHours,
        Desktop,
        Privacy,
        Appearance,
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
        const Clock &clock;
        DigestService *digest = nullptr; //!< none: no weekly e-mail is offered
        const GlobalShortcut *shortcut = nullptr; //!< none: no keys are offered
        PrivacyChoices::Services choices {}; //!< that the member has of what others see
    };
    SettingsPage(Theme &theme, const Services &services, const Autostart &autostart,
        QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString searchHint() const override;
    //! Leads to the first part, and the first line of it, that has the words.
    void search(const QString &text) override;
    void searchLeft() override;
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
    QWidget *partAt(int row) const; //!< null: a title between them
    int rowFor(const QString &typed); //!< hides the others; -1: none has the words
    QWidget *lineIn(QWidget &part, const QString &typed); //!< unfolded; null: none has the words
    void forgetSearch();

    Theme &m_theme;
    QStandardItemModel *m_topics;
    QListView *m_nav;
    QStackedWidget *m_sections;
    AccountsPanel *m_accounts = nullptr;
    PrivacySection *m_privacy = nullptr;
    QPointer<QWidget> m_found; //!< the line that the search led to
    QPointer<QAbstractButton> m_unfolded; //!< what it opened for that
    bool m_findsNothing = false;
};

} // namespace Relais::Ui
