// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/planning.h"
#include "ui/campaigns/campaignpanel.h"
#include "ui/shell/page.h"
#include "ui/theme/theme.h"

class QButtonGroup;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace Relais {
class CurationService;
class PlanningService;
} // namespace Relais

namespace Relais::Ui {

class Banner;
class Button;
class CampaignForm;
class Chip;
class EmptyState;

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
    QList<QWidget *> areas() const override;
    bool goBack() override;
    void opened() override;

Q_SIGNALS:
    void storyAsked(const Relais::StoryId &story);

private:
    enum class Filter { All, Running, ToCome, Ended };
    QWidget *makeLeft();
    void addShortcuts();
    void loadFigures();
    void refresh();
    void showOpen();
    void write(const Campaign &campaign, bool isNew);
    void save(const Campaign &campaign);
    void end();
    void remove();
    bool isShown(const Campaign &campaign) const;
    bool fits(const Campaign &campaign, Filter filter) const;
    QList<CampaignStory> storiesOf(const CampaignId &id) const;
    void say(const Error &error);

    Theme &m_theme;
    PlanningService &m_planning;
    CurationService &m_curation;
    const Clock &m_clock;
    Banner *m_message;
    QList<Chip *> m_filters;
    QWidget *m_left = nullptr;
    QVBoxLayout *m_list = nullptr;
    QButtonGroup *m_cards;
    QStackedWidget *m_right;
    CampaignPanel *m_panel;
    CampaignForm *m_form;
    EmptyState *m_empty;
    Button *m_new = nullptr;
    QList<Campaign> m_campaigns;
    QHash<CampaignId, CampaignFigures> m_figures;
    CampaignId m_open;
    Filter m_filter = Filter::All;
    QString m_search;
};

} // namespace Relais::Ui
