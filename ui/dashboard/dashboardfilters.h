// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dashboardchoice.h"
#include "core/domain/networktraits.h"
#include "core/domain/story.h"
#include "ui/common/paint.h"

class QMenu;

namespace Relais::Ui {

class Button;
class FlowLayout;

//! The period and one filter a dimension; a filter that is set shows its value and a cross that
//! takes it off. Alt P opens the periods, Alt F the first filter.
class DashboardFilters final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DashboardFilters)
public:
    explicit DashboardFilters(Theme &theme, QWidget *parent = nullptr);

    void setChoices(
        const QList<Team> &teams, const QList<Topic> &topics, const QList<Campaign> &campaigns);
    void setLanguages(const QStringList &languages); //!< of stories
    void setNetworks(const QList<Network> &networks) { m_networks = networks; } //!< to choose from
    //! Emits nothing.
    void setChoice(const DashboardChoice &choice);
    const DashboardChoice &choice() const { return m_choice; }
    void followTeam(const QString &team);
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
        Button *open = nullptr;
        Button *clear = nullptr;
    };
    struct Value {
        QString key;
        QString name;
        int depth = 0; //!< of a team
    };
    enum { Team_, Network_, Topic_, Campaign_, Language_, count };

    void addFilter(int filter, const QString &name);
    QString key(int filter) const;
    void choose(int filter, const QString &key);
    QList<Value> values(int filter) const;
    void addTeams(QList<Value> &values, const TeamId &parent, int depth) const;
    QString allOf(int filter) const;
    static QString nameOf(int filter);
    void open(int filter);
    void show_();
    void askDays();
    void tell();

    Theme &m_theme;
    DashboardChoice m_choice;
    QList<Team> m_teams;
    QList<Topic> m_topics;
    QList<Campaign> m_campaigns;
    QStringList m_languages;
    QList<Network> m_networks = familiarNetworks();
    Button *m_period;
    Filter m_filters[count];
};

} // namespace Relais::Ui
