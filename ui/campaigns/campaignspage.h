// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/planning.h"
#include "ui/campaigns/campaignform.h"
#include "ui/campaigns/campaignpanel.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"

#include <QHash>

#include <optional>

class QStackedWidget;

namespace Relais {
class CurationService;
class PlanningService;
} // namespace Relais

namespace Relais::Ui {

class Banner;
class Button;
class CampaignActs;
class CampaignList;
class EmptyState;
class PageState;

//! The campaigns on the left, the open one on the right, or the form of one.
class CampaignsPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CampaignsPage)
public:
    CampaignsPage(Theme &theme, PlanningService &planning, CurationService &curation,
        const Clock &clock, QWidget *parent = nullptr);

    static QString name(); //!< of its entry in the rail
    QString title() const override { return name(); }
    QString subtitle() const override;
    QString searchHint() const override;
    void search(const QString &text) override;
    QWidget *headEnd() const override;
    QList<QWidget *> areas() const override;
    bool goBack() override;
    void opened() override;
    CampaignList &list() const { return *m_list; }
    CampaignPanel &panel() const { return *m_panel; }

    //! How the report that was asked for went.
    void showReport(const QString &file);
    void showReportProblem(const QString &sentence);

Q_SIGNALS:
    void storyAsked(const Relais::StoryId &story);
    //! A report of the campaign alone, as PDF.
    void reportAsked(const Relais::Campaign &campaign, const QString &file);

private:
    enum Right { Open, Form, Nothing };
    void makeParts();
    void connectParts();
    void addShortcuts();
    void loadFigures();
    void showReach();
    void refresh();
    void showOpen();
    void writeNew();
    void write(const Campaign &campaign, bool isNew);
    void save(const Campaign &campaign); //!< as the form has it
    void askForReport();
    void openFolder();
    std::optional<Campaign> openCampaign() const;
    QList<CampaignStory> storiesOf(const CampaignId &id) const;
    CampaignChoices choices() const;
    static QString sentenceOf(const Error &error);
    void say(const Error &error);

    PlanningService &m_planning;
    CurationService &m_curation;
    const Clock &m_clock;
    PageState *m_state;
    Banner *m_message;
    Banner *m_saved;
    CampaignActs *m_acts;
    CampaignList *m_list;
    QStackedWidget *m_right;
    CampaignPanel *m_panel;
    CampaignForm *m_form;
    EmptyState *m_empty;
    Button *m_new;
    QList<Campaign> m_campaigns;
    QHash<CampaignId, CampaignFigures> m_figures;
    QString m_reportFile; //!< the last one
};

} // namespace Relais::Ui
