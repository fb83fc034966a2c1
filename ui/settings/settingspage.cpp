// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingspage.h"

#include "core/services/accounts/accountservice.h"
#include "core/services/privacy/exportservice.h"
#include "core/services/queue/queueservice.h"
#include "core/services/signin/signinservice.h"
#include "ui/accounts/accountsbinder.h"
#include "ui/accounts/accountspanel.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pagekeys.h"
#include "ui/common/states/banner.h"
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
#include "ui/settings/settingssearch.h"
#include "ui/shell/railentries.h"
#include "ui/theme/metrics.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int sectionRole = Qt::UserRole + 100; // where a topic's part is among the parts
constexpr int navWidth = 192;
constexpr int fewestLetters = 2; // that are searched for

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
        : SettingsSection(theme, SettingsPage::tr("Topics, languages"),
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
            m_findsNothing = false;
            Q_EMIT headChanged();
        });
    show(Section::Profile);
    const auto exportAll = [this] {
        show(Section::Privacy);
        m_privacy->exportAll();
    };
    addKey(*this, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), exportAll, Qt::WindowShortcut);
}

void SettingsPage::addSections(const Services &services, const Autostart &autostart)
{
    Settings &settings = services.settings;
    SignInService &session = services.session;
    add(u"person"_s, tr("Profile"), new ProfileSection(m_theme, session));
    auto *accounts = new AccountsSection(m_theme, session, services.accounts);
    m_accounts = accounts->panel();
    add(u"link"_s, tr("Accounts"), accounts);
    add(u"language"_s, tr("Topics, languages"),
        new InterestsSection(m_theme, settings, services.queue));
    add(u"quiet-hours"_s, tr("Quiet hours"), new QuietSection(m_theme, settings, services.clock));
    auto *desktop = new DesktopSection(m_theme, settings, autostart);
    if (services.shortcut)
        desktop->addOpenKeys(settings, *services.shortcut);
    if (services.digest)
        new DigestBinder(m_theme, desktop->addDigest(), *services.digest, services.reach);
    add(u"dashboard"_s, tr("Notifications"), desktop);
    m_privacy = new PrivacySection(m_theme,
        { services.pushes, session, services.exports, services.leaving, services.choices });
    add(u"privacy"_s, tr("Privacy"), m_privacy);
    add(u"theme"_s, tr("Appearance"), new AppearanceSection(m_theme, settings));
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
    return m_findsNothing ? tr("Nothing here is called so")
                          : m_nav->currentIndex().data().toString();
}

QString SettingsPage::searchHint() const
{
    return tr("Find a setting");
}

QWidget *SettingsPage::partAt(int row) const
{
    const QVariant part = m_topics->index(row, 0).data(sectionRole);
    return part.isValid() ? m_sections->widget(part.toInt()) : nullptr;
}

// A part's own name comes before what stands in another, and that before what another has folded or
// filtered away.
int SettingsPage::rowFor(const QString &typed)
{
    int named = -1;
    int shown = -1;
    int folded = -1;
    for (int row = 0; row < m_topics->rowCount(); ++row) {
        QWidget *part = partAt(row);
        const bool isNamed =
            part && SettingsSearch::hasWords(m_topics->index(row, 0).data().toString(), typed);
        const bool shows = part && SettingsSearch::lineWith(*part, typed);
        const bool has = isNamed || shows
            || (part
                && (SettingsSearch::foldedLineWith(*part, typed)
                    || SettingsSearch::filterOver(*part, typed)));
        m_nav->setRowHidden(row, !has);
        if (isNamed && named < 0)
            named = row;
        if (shows && shown < 0)
            shown = row;
        if (has && folded < 0)
            folded = row;
    }
    if (named >= 0)
        return named;
    return shown >= 0 ? shown : folded;
}

// What was folded before opens for as long as the search stays at it; a filter is left off.
QWidget *SettingsPage::lineIn(QWidget &part, const QString &typed)
{
    QWidget *shown = SettingsSearch::lineWith(part, typed);
    QWidget *folded = shown ? nullptr : SettingsSearch::foldedLineWith(part, typed);
    QAbstractButton *filter = shown || folded ? nullptr : SettingsSearch::filterOver(part, typed);
    if (filter) {
        filter->click();
        shown = SettingsSearch::lineWith(part, typed);
        folded = SettingsSearch::foldedLineWith(part, typed);
    }
    if (shown)
        return shown;
    if (!folded)
        return nullptr;
    m_unfolded = SettingsSearch::foldOf(*folded);
    if (m_unfolded)
        m_unfolded->setChecked(true);
    return folded;
}

void SettingsPage::forgetSearch()
{
    m_found = nullptr;
    m_unfolded = nullptr; // it stays as it is
    for (int row = 0; row < m_topics->rowCount(); ++row)
        m_nav->setRowHidden(row, false);
}

void SettingsPage::search(const QString &text)
{
    const bool seeks = text.trimmed().size() >= fewestLetters;
    if (seeks && m_unfolded)
        m_unfolded->setChecked(false);
    const int row = seeks ? rowFor(text) : -1;
    if (row < 0)
        forgetSearch();
    m_findsNothing = seeks && row < 0;
    Q_EMIT headChanged();
    if (row < 0)
        return;
    m_nav->setCurrentIndex(m_topics->index(row, 0));
    m_unfolded = nullptr;
    m_found = lineIn(*partAt(row), text);
    // Once the part that has just been opened is laid out.
    QTimer::singleShot(0, this, [this] {
        if (m_found)
            SettingsSearch::reveal(*m_found);
    });
}

void SettingsPage::searchLeft()
{
    QWidget *part = m_sections->currentWidget();
    QWidget *control = m_found && part && part->isAncestorOf(m_found)
        ? SettingsSearch::controlFor(*part, *m_found)
        : nullptr;
    (control ? control : m_nav)->setFocus(Qt::OtherFocusReason);
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
    m_nav->setRowHidden(static_cast<int>(section), false); // by a search
    m_nav->setCurrentIndex(m_topics->index(static_cast<int>(section), 0));
}

SettingsPage::Section SettingsPage::section() const
{
    return static_cast<Section>(m_nav->currentIndex().data(sectionRole).toInt());
}

} // namespace Relais::Ui
