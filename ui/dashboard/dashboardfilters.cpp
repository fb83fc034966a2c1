// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/dashboardfilters.h"

#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/dashboard/dashboardwords.h"
#include "ui/dashboard/ownweeks.h"

#include <QBoxLayout>
#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

DashboardFilters::DashboardFilters(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_period(new Button(theme, Button::Kind::Normal, {}))
{
    auto *flow = new FlowLayout(8, this);
    m_period->setSize(Button::Size::Small);
    m_period->setIconName(u"calendar"_s);
    m_period->setTrailingIcon(u"expand"_s);
    m_period->setToolTip(tr("Period (Alt P)"));
    m_period->setAccessibleDescription(
        tr("The days that every figure is about, compared with those before them"));
    connect(m_period, &QPushButton::clicked, this, &DashboardFilters::openPeriods);
    flow->addWidget(m_period);
    for (int filter = 0; filter < count; ++filter)
        addFilter(filter, nameOf(filter));
    show_();
}

QString DashboardFilters::nameOf(int filter)
{
    switch (filter) {
    case Team_:
        return tr("Team");
    case Network_:
        return tr("Network");
    case Topic_:
        return tr("Topic");
    case Campaign_:
        return tr("Campaign");
    default:
        return tr("Language");
    }
}

QString DashboardFilters::allOf(int filter) const
{
    switch (filter) {
    case Team_:
        return tr("All teams");
    case Network_:
        return tr("All networks");
    case Topic_:
        return tr("All topics");
    case Campaign_:
        return tr("All campaigns");
    default:
        return tr("All languages");
    }
}

void DashboardFilters::addFilter(int filter, const QString &name)
{
    Filter &own = m_filters[filter];
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    own.open = new Button(m_theme, Button::Kind::Quiet, {});
    own.open->setSize(Button::Size::Small);
    own.open->setTrailingIcon(u"expand"_s);
    own.open->setAccessibleDescription(tr("Filter by %1; every panel follows").arg(name));
    connect(own.open, &QPushButton::clicked, this, [this, filter] { open(filter); });
    own.clear = Button::iconOnly(m_theme, u"dismiss"_s, tr("Take the filter off: %1").arg(name));
    connect(own.clear, &QPushButton::clicked, this, [this, filter] { choose(filter, {}); });
    row->addWidget(own.open);
    row->addWidget(own.clear);
    layout()->addWidget(pair);
}

void DashboardFilters::setChoices(
    const QList<Team> &teams, const QList<Topic> &topics, const QList<Campaign> &campaigns)
{
    m_teams = teams;
    m_topics = topics;
    m_campaigns = campaigns;
    show_();
}

void DashboardFilters::setLanguages(const QStringList &languages)
{
    m_languages = languages;
    if (!m_choice.language.isEmpty() && !m_languages.contains(m_choice.language))
        m_languages.append(m_choice.language);
    show_();
}

void DashboardFilters::setChoice(const DashboardChoice &choice)
{
    m_choice = choice;
    show_();
}

void DashboardFilters::followTeam(const QString &team)
{
    choose(Team_, team);
}

void DashboardFilters::clear()
{
    const DashboardChoice before = m_choice;
    m_choice = {};
    m_choice.span = before.span;
    m_choice.from = before.from;
    m_choice.to = before.to;
    tell();
}

QString DashboardFilters::key(int filter) const
{
    switch (filter) {
    case Team_:
        return m_choice.team.value;
    case Network_:
        return m_choice.network ? networkKey(*m_choice.network) : QString();
    case Topic_:
        return m_choice.topic.value;
    case Campaign_:
        return m_choice.campaign.value;
    default:
        return m_choice.language;
    }
}

void DashboardFilters::choose(int filter, const QString &key)
{
    switch (filter) {
    case Team_:
        m_choice.team.value = key;
        break;
    case Network_:
        m_choice.network = networkFromKey(key);
        break;
    case Topic_:
        m_choice.topic.value = key;
        break;
    case Campaign_:
        m_choice.campaign.value = key;
        break;
    default:
        m_choice.language = key;
    }
    tell();
}

void DashboardFilters::tell()
{
    show_();
    Q_EMIT changed();
}

void DashboardFilters::addTeams(QList<Value> &values, const TeamId &parent, int depth) const
{
    constexpr int deepest = 16;
    for (const Team &team : m_teams) {
        if (team.parent != parent || depth > deepest)
            continue;
        values.append({ team.id.value, team.name, depth });
        addTeams(values, team.id, depth + 1);
    }
}

QList<DashboardFilters::Value> DashboardFilters::values(int filter) const
{
    QList<Value> values;
    switch (filter) {
    case Team_:
        addTeams(values, {}, 0);
        break;
    case Network_:
        for (const Network network : m_networks)
            values.append({ networkKey(network), Format::networkLabel(network) });
        break;
    case Topic_:
        for (const Topic &topic : m_topics)
            values.append({ topic.id.value, topic.name });
        break;
    case Campaign_:
        for (const Campaign &campaign : m_campaigns)
            values.append({ campaign.id.value, campaign.name });
        break;
    default:
        for (const QString &language : m_languages)
            values.append({ language, DashboardWords::languageName(language) });
    }
    return values;
}

void DashboardFilters::show_()
{
    m_period->setText(DashboardWords::span(m_choice));
    for (int filter = 0; filter < count; ++filter) {
        const QString chosen = key(filter);
        QString text = allOf(filter);
        if (!chosen.isEmpty()) {
            text = chosen;
            const QList<Value> all = values(filter);
            for (const Value &value : all) {
                if (value.key == chosen)
                    text = value.name;
            }
        }
        m_filters[filter].open->setText(text);
        m_filters[filter].open->setAccessibleName(
            tr("%1: %2", "filter, value").arg(nameOf(filter), text));
        m_filters[filter].clear->setVisible(!chosen.isEmpty());
    }
    updateGeometry();
}

void DashboardFilters::open(int filter)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString chosen = key(filter);
    const auto add = [&](const QString &name, const QString &value) {
        QAction *action =
            menu->addAction(name, this, [this, filter, value] { choose(filter, value); });
        action->setCheckable(true);
        action->setChecked(value == chosen);
    };
    add(allOf(filter), {});
    menu->addSeparator();
    const QList<Value> all = values(filter);
    for (const Value &value : all)
        add(QString(value.depth * 3, QChar::Nbsp) + value.name, value.key);
    const Button *button = m_filters[filter].open;
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void DashboardFilters::openFirst()
{
    m_filters[Team_].open->setFocus(Qt::ShortcutFocusReason);
    open(Team_);
}

void DashboardFilters::openPeriods()
{
    using Span = DashboardChoice::Span;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Span span : { Span::Days7, Span::Days30, Span::Days90, Span::Quarter,
             Span::QuarterBefore, Span::Year, Span::YearBefore }) {
        DashboardChoice choice = m_choice;
        choice.span = span;
        QAction *action = menu->addAction(DashboardWords::span(choice), this, [this, span] {
            m_choice.span = span;
            tell();
        });
        action->setCheckable(true);
        action->setChecked(span == m_choice.span);
    }
    menu->addSeparator();
    QAction *own = menu->addAction(tr("Own weeks…"), this, &DashboardFilters::askDays);
    own->setCheckable(true);
    own->setChecked(m_choice.span == Span::Weeks);
    menu->popup(m_period->mapToGlobal(QPoint(0, m_period->height())));
}

void DashboardFilters::askDays()
{
    show_(); // a press on the entry ticked it
    auto *dialog = new OwnWeeks(m_theme, m_choice.from, m_choice.to, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OwnWeeks::chosen, this, [this](const QDate &from, const QDate &to) {
        m_choice.span = DashboardChoice::Span::Weeks;
        m_choice.from = from;
        m_choice.to = to;
        tell();
    });
    dialog->open();
}

QStringList DashboardFilters::inWords() const
{
    QStringList words;
    for (int filter = 0; filter < count; ++filter) {
        if (!key(filter).isEmpty())
            words.append(m_filters[filter].open->accessibleName());
    }
    return words;
}

QString DashboardFilters::teamName(const TeamId &id) const
{
    return teamNames().value(id.value);
}

QHash<QString, QString> DashboardFilters::teamNames() const
{
    QHash<QString, QString> names;
    for (const Team &team : m_teams)
        names.insert(team.id.value, team.name);
    return names;
}

QHash<QString, QString> DashboardFilters::topicNames() const
{
    QHash<QString, QString> names;
    for (const Topic &topic : m_topics)
        names.insert(topic.id.value, topic.name);
    return names;
}

QHash<QString, QString> DashboardFilters::campaignNames() const
{
    QHash<QString, QString> names;
    for (const Campaign &campaign : m_campaigns)
        names.insert(campaign.id.value, campaign.name);
    return names;
}

} // namespace Relais::Ui
