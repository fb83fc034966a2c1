// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dashboard/dashboardfilters.h"

#include "core/drawing/dashboardwords.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/stayingmenu.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/words/format.h"
#include "ui/dashboard/ownweeks.h"

#include <QBoxLayout>
#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr qsizetype mostNamed = 2; // on a filter's button
} // namespace

DashboardFilters::DashboardFilters(Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
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
    showChoice();
}

void DashboardFilters::addFilter(int filter, const QString &name)
{
    Filter &own = m_filters[filter];
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    own.open = new Chip(m_theme, {});
    own.open->setOpensMenu();
    own.open->setAccessibleDescription(tr("Filter by %1; every panel follows").arg(name));
    connect(own.open, &Chip::clicked, this, [this, filter] { open(filter); });
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
    showChoice();
}

void DashboardFilters::setLanguages(const QStringList &languages)
{
    m_languages = languages;
    for (const QString &language : std::as_const(m_choice.languages)) {
        if (!m_languages.contains(language))
            m_languages.append(language);
    }
    showChoice();
}

void DashboardFilters::setLocations(const QStringList &locations)
{
    m_locations = locations;
    showChoice();
}

void DashboardFilters::setChoice(const DashboardChoice &choice)
{
    m_choice = choice;
    showChoice();
}

void DashboardFilters::follow(Of filter, const QString &key)
{
    choose(int(filter), { key });
}

void DashboardFilters::clear()
{
    const DashboardChoice before = m_choice;
    m_choice = {};
    m_choice.span = before.span;
    m_choice.from = before.from;
    m_choice.to = before.to;
    m_choice.maturity = before.maturity;
    tell();
}

void DashboardFilters::choose(int filter, const QStringList &keys)
{
    m_choice.setValues(Of(filter), keys);
    tell();
}

void DashboardFilters::toggle(int filter, const QString &key)
{
    QStringList chosen = keys(filter);
    if (chosen.removeAll(key) == 0)
        chosen.append(key);
    choose(filter, chosen);
}

QStringList DashboardFilters::namesOf(int filter) const
{
    QStringList names = keys(filter);
    const QList<Value> all = values(filter);
    for (const Value &value : all) {
        if (const qsizetype at = names.indexOf(value.key); at >= 0)
            names[at] = value.name;
    }
    return names;
}

void DashboardFilters::tell()
{
    showChoice();
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
    switch (Of(filter)) {
    case Of::Team:
        addTeams(values, {}, 0);
        break;
    case Of::Location:
        for (const QString &location : m_locations)
            values.append({ location, location });
        break;
    case Of::Network:
        for (const Network network : m_networks)
            values.append({ networkKey(network), Format::networkLabel(network) });
        break;
    case Of::Topic:
        for (const Topic &topic : m_topics)
            values.append({ topic.id.value, topicLabel(topic) });
        break;
    case Of::Campaign:
        for (const Campaign &campaign : m_campaigns)
            values.append({ campaign.id.value, campaign.name });
        break;
    default:
        for (const QString &language : m_languages)
            values.append({ language, DashboardWords::languageName(language) });
    }
    return values;
}

void DashboardFilters::showChoice()
{
    m_period->setText(DashboardWords::span(m_choice));
    for (int filter = 0; filter < count; ++filter) {
        const QStringList names = namesOf(filter);
        QString text = names.isEmpty() ? allOf(filter) : names.join(u", "_s);
        if (names.size() > mostNamed)
            text = tr("%1 + %2", "a value, how many more")
                       .arg(names.constFirst(), Format::number(names.size() - 1));
        const Filter &own = m_filters[filter];
        own.open->setText(text);
        own.open->setChecked(!names.isEmpty());
        own.open->setAccessibleName(tr("%1: %2", "filter, value")
                .arg(nameOf(filter), names.isEmpty() ? text : names.join(u", "_s)));
        own.clear->setVisible(!names.isEmpty());
        if (Of(filter) == Of::Location)
            own.open->parentWidget()->setVisible(!m_locations.isEmpty() || !names.isEmpty());
        const QString why = whyOne(filter);
        own.open->setToolTip(Of(filter) == Of::Team ? tr("%1 (Alt F)").arg(why) : why);
    }
    updateGeometry();
}

void DashboardFilters::openAt(QMenu &menu, int filter) const
{
    menu.setAttribute(Qt::WA_DeleteOnClose);
    const Chip *button = m_filters[filter].open;
    menu.popup(button->mapToGlobal(QPoint(0, button->height())));
}

// For two filters with several values there are too many pairs of answers to tell apart.
QString DashboardFilters::whyOne(int filter) const
{
    if (Of(filter) == Of::Team)
        return tr("One team at a time, with the teams below it");
    if (Of(filter) == Of::Location)
        return tr("One location at a time: where people were when they relayed");
    if (!m_choice.takesSeveral(Of(filter)))
        return tr("One value over own weeks: more could tell of fewer than five people");
    const auto several = m_choice.filterWithSeveral();
    if (!several || *several == Of(filter))
        return {};
    return tr("One value: “%1” has several, and two such filters could tell of fewer than five "
              "people",
        "name of a filter")
        .arg(nameOf(int(*several)));
}

void DashboardFilters::open(int filter)
{
    const QString why = whyOne(filter);
    if (why.isEmpty()) {
        openSeveral(filter);
        return;
    }
    auto *menu = new QMenu(this);
    const QStringList chosen = keys(filter);
    const auto add = [&](const QString &name, const QStringList &value) {
        QAction *action = menu->addAction(QString(name).replace(u'&', "&&"_L1), this,
            [this, filter, value] { choose(filter, value); });
        action->setCheckable(true);
        action->setChecked(value == chosen);
    };
    add(allOf(filter), {});
    menu->addSeparator();
    const QList<Value> all = values(filter);
    for (const Value &value : all)
        add(QString(value.depth * 3, QChar::Nbsp) + value.name, { value.key });
    menu->addSeparator();
    menu->addAction(why)->setEnabled(false);
    openAt(*menu, filter);
}

void DashboardFilters::openSeveral(int filter)
{
    auto *menu = new StayingMenu(this);
    menu->setToolTipsVisible(true);
    const auto add = [&](const QString &name, const QString &key) {
        QAction *action = menu->addAction(QString(name).replace(u'&', "&&"_L1)); // no mnemonic
        action->setCheckable(true);
        action->setData(key);
        return action;
    };
    const auto showChosen = [this, menu, filter] {
        const QStringList chosen = keys(filter);
        const bool full = chosen.size() >= InsightQuestion::mostValues;
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            const QString key = action->data().toString();
            action->setChecked(key.isEmpty() ? chosen.isEmpty() : chosen.contains(key));
            action->setEnabled(!full || key.isEmpty() || chosen.contains(key));
        }
    };
    add(allOf(filter), {});
    menu->addSeparator();
    const QList<Value> all = values(filter);
    for (const Value &value : all)
        add(value.name, value.key)
            ->setToolTip(tr("One filter at a time may have several values, up to eight: more could "
                            "tell of a few people"));
    showChosen();
    connect(menu, &QMenu::triggered, this, [this, filter, showChosen](const QAction *action) {
        const QString key = action->data().toString();
        if (key.isEmpty())
            choose(filter, {});
        else
            toggle(filter, key);
        showChosen();
    });
    openAt(*menu, filter);
}

void DashboardFilters::openFirst()
{
    m_filters[int(Of::Team)].open->setFocus(Qt::ShortcutFocusReason);
    open(int(Of::Team));
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
            m_choice.setSpan(span);
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
    showChoice(); // a press on the entry ticked it
    auto *dialog = new OwnWeeks(m_theme, m_clock, m_choice.from, m_choice.to, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OwnWeeks::chosen, this, [this](const QDate &from, const QDate &to) {
        m_choice.setSpan(DashboardChoice::Span::Weeks);
        m_choice.from = from;
        m_choice.to = to;
        tell();
    });
    dialog->open();
}

} // namespace Relais::Ui
