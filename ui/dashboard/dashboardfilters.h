// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/dashboardchoice.h"
#include "core/domain/networktraits.h"
#include "core/domain/story.h"
#include "ui/common/paint.h"

class QMenu;

namespace Relais::Ui {

class Button;
class Chip;

//! The period and one filter a dimension; a filter that is set shows its values and a cross that
//! takes them off. Alt P opens the periods, Alt F the first filter. One filter at a time may have
//! several values: a press in its menu takes one more, or one less, and the menu stays.
class DashboardFilters final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DashboardFilters)
public:
    DashboardFilters(Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void setChoices(
        const QList<Team> &teams, const QList<Topic> &topics, const QList<Campaign> &campaigns);
    void setLanguages(const QStringList &languages); //!< of stories
    void setLocations(const QStringList &locations); //!< none: there is no such filter
    void setNetworks(const QList<Network> &networks) { m_networks = networks; } //!< to choose from
    //! Emits nothing.
    void setChoice(const DashboardChoice &choice);
    const DashboardChoice &choice() const { return m_choice; }
    //! Chosen beside its chart; kept here with the rest. Emits nothing.
    void setMaturity(Provenance provenance) { m_choice.maturity = provenance; }
    using Of = DashboardChoice::Filter;
    void follow(Of filter, const QString &key); //!< that value alone
    void clear(); //!< every filter off
    void openPeriods();
    void openFirst();

    //! The filters that are set, as exports name them: "Team: Foundry".
    QStringList inWords() const;
    QString teamName(const TeamId &id) const;
    QHash<QString, QString> teamNames() const;
    QHash<QString, QString> topicNames() const;
    QHash<QString, QString> campaignNames() const;

Q_SIGNALS:
    void changed();

private:
    struct Filter {
        Chip *open = nullptr;
        Button *clear = nullptr;
    };
    struct Value {
        QString key;
        QString name;
        int depth = 0; //!< of a team
    };
    static constexpr int count = 6; //!< filters, in the order of Of

    void addFilter(int filter, const QString &name);
    QStringList keys(int filter) const { return m_choice.values(Of(filter)); }
    void choose(int filter, const QStringList &keys);
    void toggle(int filter, const QString &key);
    QList<Value> values(int filter) const;
    QStringList namesOf(int filter) const; //!< of the values that are set
    void addTeams(QList<Value> &values, const TeamId &parent, int depth) const;
    QString allOf(int filter) const;
    static QString nameOf(int filter);
    QString whyOne(int filter) const; //!< value alone; empty: it may have several
    void open(int filter);
    void openSeveral(int filter);
    void openAt(QMenu &menu, int filter) const;
    void showChoice();
    void askDays();
    void tell();

    Theme &m_theme;
    const Clock &m_clock;
    DashboardChoice m_choice;
    QList<Team> m_teams;
    QList<Topic> m_topics;
    QList<Campaign> m_campaigns;
    QStringList m_languages;
    QStringList m_locations;
    QList<Network> m_networks = familiarNetworks();
    Button *m_period;
    Filter m_filters[count];
};

} // namespace Relais::Ui
