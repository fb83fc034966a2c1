// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "core/services/accountservice.h"
#include "core/services/exportservice.h"
#include "core/services/queueservice.h"
#include "core/services/signinservice.h"
#include "ui/accounts/accountsbinder.h"
#include "ui/accounts/accountspanel.h"
#include "ui/common/banner.h"
#include "ui/common/pagekeys.h"
#include "ui/common/textlabel.h"
#include "ui/settings/aboutsection.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/chartersection.h"
#include "ui/settings/desktopsection.h"
#include "ui/settings/devicessection.h"
#include "ui/settings/digestbinder.h"
#include "ui/settings/directorysection.h"
#include "ui/settings/interestsbinder.h"
#include "ui/settings/interestsform.h"
#include "ui/settings/networksection.h"
#include "ui/settings/privacysection.h"
#include "ui/settings/profilesection.h"
#include "ui/settings/quietsection.h"
#include "ui/shell/railentries.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int sectionRole = Qt::UserRole + 100; // where a topic's part is among the parts
constexpr int navWidth = 212;

class AccountsSection final : public SettingsSection {
public:
    AccountsSection(Theme &theme, SignInService &session, AccountService &accounts)
        : SettingsSection(theme, SettingsPage::tr("Accounts"),
              SettingsPage::tr("Where you relay. Every account is optional; keys and names stay on "
                               "this machine, and your company never learns them."))
        , m_problems(new Banner(theme, Tone::Bad, u"error"_s))
        , m_panel(new AccountsPanel(theme))
    {
        m_problems->hide();
        content()->addWidget(m_problems);
        content()->addWidget(m_panel);
        m_panel->setOrganization(session.organizationName());
        connect(&session, &SignInService::stateChanged, this,
            [this, &session] { m_panel->setOrganization(session.organizationName()); });
        new AccountsBinder(accounts, *m_panel, *m_problems);
    }
    AccountsPanel *panel() const { return m_panel; }

private:
    Banner *m_problems;
    AccountsPanel *m_panel;
};

class InterestsSection final : public SettingsSection {
public:
    InterestsSection(Theme &theme, Settings &settings, QueueService &queue)
        : SettingsSection(theme, SettingsPage::tr("Topics and languages"),
              SettingsPage::tr("What you want to hear of first."))
    {
        auto *form = new InterestsForm(theme);
        content()->addWidget(form);
        new InterestsBinder(*form, settings, queue);
    }
};

} // namespace

SettingsPage::SettingsPage(
    Theme &theme, const Services &services, const Autostart &autostart, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_topics(new QStandardItemModel(this))
    , m_nav(new QListView)
    , m_sections(new QStackedWidget)
{
    m_nav->setModel(m_topics);
    m_nav->setItemDelegate(new RailDelegate(theme, m_nav));
    m_nav->setFrameShape(QFrame::NoFrame);
    m_nav->setFixedWidth(theme.scaled(navWidth));
    m_nav->setMouseTracking(true);
    m_nav->viewport()->setAutoFillBackground(false);
    m_nav->setAccessibleName(tr("Topics of the settings"));
    addMoveKeys(*m_nav);
    m_nav->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::betweenPanels);
    row->addWidget(m_nav);
    row->addWidget(m_sections, 1);
    addSections(services, autostart);
    connect(m_nav->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            m_sections->setCurrentIndex(current.data(sectionRole).toInt());
            Q_EMIT headChanged();
        });
    show(Section::Accounts);
    const auto exportAll = [this] {
        show(Section::Profile);
        m_profile->exportAll();
    };
    addKey(*this, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), exportAll, Qt::WindowShortcut);
}

void SettingsPage::addSections(const Services &services, const Autostart &autostart)
{
    Settings &settings = services.settings;
    SignInService &session = services.session;
    auto *accounts = new AccountsSection(m_theme, session, services.accounts);
    m_accounts = accounts->panel();
    add(u"link"_s, tr("Accounts"), accounts);
    add(u"language"_s, tr("Topics"), new InterestsSection(m_theme, settings, services.queue));
    add(u"quiet-hours"_s, tr("Quiet hours"), new QuietSection(m_theme, settings));
    auto *desktop = new DesktopSection(m_theme, settings, autostart);
    if (services.shortcut)
        desktop->addOpenKeys(settings, *services.shortcut);
    if (services.digest)
        new DigestBinder(m_theme, desktop->addDigest(), *services.digest, services.reach);
    add(u"dashboard"_s, tr("Desktop"), desktop);
    add(u"theme"_s, tr("Appearance"), new AppearanceSection(m_theme, settings));
    m_profile = new ProfileSection(m_theme, session, services.exports, services.leaving);
    add(u"person"_s, tr("Profile"), m_profile);
    add(u"privacy"_s, tr("Privacy"), new PrivacySection(m_theme, services.pushes, session));
    add(u"team"_s, tr("Colleagues"), new DirectorySection(m_theme, services.directory, session));
    add(u"device"_s, tr("Devices"),
        new DevicesSection(m_theme, services.devices, session, services.reach));
    add(u"link"_s, tr("Network"), new NetworkSection(m_theme, settings, services.proxy));
    add(u"confirm"_s, tr("Charter"), new CharterSection(m_theme, services.charter));
    add(u"info"_s, tr("About"), new AboutSection(m_theme));
}

void SettingsPage::add(const QString &icon, const QString &text, QWidget *section)
{
    auto *item = new QStandardItem(text);
    item->setData(icon, RailRole::Icon);
    item->setData(icon, RailRole::Key);
    item->setData(m_sections->addWidget(section), sectionRole);
    item->setEditable(false);
    m_topics->appendRow(item);
}

void SettingsPage::addGroup(const QString &title)
{
    auto *item = new QStandardItem(title);
    item->setFlags(Qt::NoItemFlags);
    item->setData(title, Qt::AccessibleTextRole);
    m_topics->appendRow(item);
}

void SettingsPage::show(const QWidget &section)
{
    const QModelIndexList found = m_topics->match(m_topics->index(0, 0), sectionRole,
        m_sections->indexOf(const_cast<QWidget *>(&section)), 1, Qt::MatchExactly);
    if (!found.isEmpty())
        m_nav->setCurrentIndex(found.constFirst());
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::subtitle() const
{
    return m_nav->currentIndex().data().toString();
}

QList<QWidget *> SettingsPage::areas() const
{
    return { m_nav, m_sections };
}

void SettingsPage::opened()
{
    m_nav->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::show(Section section)
{
    m_nav->setCurrentIndex(m_topics->index(static_cast<int>(section), 0));
}

SettingsPage::Section SettingsPage::section() const
{
    return static_cast<Section>(m_nav->currentIndex().data(sectionRole).toInt());
}

} // namespace Relais::Ui
