// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"
#include "ui/common/paint.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace Relais::Ui {

class Button;
class TeamChoice;
class TextLabel;

//! Who may look after a campaign, and whom it may be for.
struct CampaignChoices {
    struct Owner {
        MemberId id;
        QString name;
    };
    QList<Owner> owners;
    QList<Team> teams;
};

//! Name, colour, period, owner, teams and goals of a campaign.
class CampaignForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CampaignForm)
public:
    explicit CampaignForm(Theme &theme, QWidget *parent = nullptr);

    //! today: when one without days would begin.
    void setCampaign(const Campaign &campaign, bool isNew, const QDate &today,
        const CampaignChoices &choices = {});
    const Campaign &begun() const { return m_campaign; } //!< what is being changed
    void setBegun(const Campaign &campaign) { m_campaign = campaign; } //!< what is written stays
    void setProblem(const QString &sentence);
    void setBusy(bool busy);
    //! Why it cannot be saved now; what is written stays. Empty: it can.
    void setBlocked(const QString &reason);

Q_SIGNALS:
    void saveAsked(const Relais::Campaign &campaign);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Campaign campaign() const;
    void paintColors(); //!< as the theme has them
    QSpinBox *goal(const QString &label);
    void fillOwners(const QList<CampaignChoices::Owner> &owners);

    Theme &m_theme;
    Campaign m_campaign;
    TextLabel *m_title;
    QLineEdit *m_name;
    QComboBox *m_color;
    QCheckBox *m_dated;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_owner;
    TeamChoice *m_teams;
    QCheckBox *m_draft;
    QLineEdit *m_words;
    QSpinBox *m_relays;
    QSpinBox *m_people;
    QSpinBox *m_clicks;
    QSpinBox *m_impressions;
    TextLabel *m_problem;
    Button *m_save;
};

} // namespace Relais::Ui
