// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaigns/campaignform.h"

#include "ui/campaigns/teamchoice.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/formrow.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPixmap>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int widest = 560;
constexpr int largestGoal = 1'000'000'000;
constexpr int usualDays = 30;

QDateTime startOf(const QDate &day)
{
    return day.startOfDay().toUTC();
}

} // namespace

CampaignForm::CampaignForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, TextStyle::PanelTitle))
    , m_name(new QLineEdit)
    , m_color(new QComboBox)
    , m_dated(new QCheckBox(tr("It has a first and a last day")))
    , m_from(new QDateEdit)
    , m_to(new QDateEdit)
    , m_owner(new QComboBox)
    , m_teams(new TeamChoice(theme))
    , m_draft(new QCheckBox(tr("In preparation: ambassadors do not see it until it is started")))
    , m_words(new QLineEdit)
    , m_problem(new TextLabel(theme, TextStyle::Small, &Tokens::bad))
    , m_save(new Button(theme, Button::Kind::Primary, tr("Save")))
{
    setMaximumWidth(theme.scaled(widest));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        Metrics::inPanel, Metrics::inPanel, Metrics::inPanel, Metrics::inPanel);
    column->setSpacing(12);
    column->addWidget(m_title);
    m_name->setMaxLength(200);
    column->addWidget(new FormRow(theme, tr("Name"), m_name));
    m_color->addItem(tr("By its place in the list"), 0);
    for (int i = 1; i <= 8; ++i)
        m_color->addItem(tr("Colour %1").arg(i), i);
    paintColors();
    connect(&theme, &Theme::changed, this, &CampaignForm::paintColors);
    column->addWidget(new FormRow(theme, tr("Colour"), m_color));
    column->addWidget(m_dated);
    for (QDateEdit *day : { m_from, m_to })
        day->setCalendarPopup(true);
    column->addWidget(new FormRow(theme, tr("First day"), m_from));
    column->addWidget(new FormRow(theme, tr("Last day"), m_to));
    column->addWidget(new FormRow(theme, tr("Owner"), m_owner));
    column->addWidget(new FormRow(theme, tr("For these teams"), m_teams));
    column->addWidget(m_draft);
    m_words->setMaxLength(1000);
    column->addWidget(new FormRow(theme, tr("Goal in words"), m_words));
    auto *note = new TextLabel(theme, TextStyle::Small, &Tokens::muted,
        tr("Goals in figures; 0 is no such goal. Measured, reported and estimated impressions "
           "count apart."));
    note->setWrapped();
    column->addWidget(note);
    m_relays = goal(tr("Relays"));
    m_people = goal(tr("People who relay"));
    m_clicks = goal(tr("Clicks"));
    m_impressions = goal(tr("Impressions"));
    m_problem->setWrapped();
    m_problem->hide();
    column->addWidget(m_problem);
    auto *acts = new QHBoxLayout;
    acts->addStretch(1);
    auto *leave = new Button(theme, Button::Kind::Quiet, tr("Leave it"));
    acts->addWidget(leave);
    acts->addWidget(m_save);
    column->addLayout(acts);
    column->addStretch(1);
    connect(m_dated, &QCheckBox::toggled, this, [this](bool on) {
        m_from->setEnabled(on);
        m_to->setEnabled(on);
    });
    connect(leave, &QPushButton::clicked, this, &CampaignForm::left);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked(campaign()); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { Q_EMIT saveAsked(campaign()); });
}

void CampaignForm::paintColors()
{
    for (int i = 0; i < 8; ++i) {
        QPixmap square(m_theme.scaled(14), m_theme.scaled(14));
        square.fill(m_theme.colors().chart[static_cast<std::size_t>(i)]);
        m_color->setItemIcon(i + 1, square);
    }
}

QSpinBox *CampaignForm::goal(const QString &label)
{
    auto *box = new QSpinBox;
    box->setRange(0, largestGoal);
    box->setGroupSeparatorShown(true);
    static_cast<QVBoxLayout *>(layout())->addWidget(new FormRow(m_theme, label, box));
    return box;
}

// The owner is offered also where nobody knows them any more.
void CampaignForm::fillOwners(const QList<CampaignChoices::Owner> &owners)
{
    m_owner->clear();
    m_owner->addItem(tr("Nobody"), QString());
    for (const CampaignChoices::Owner &owner : owners)
        m_owner->addItem(owner.name, owner.id.value);
    if (m_owner->findData(m_campaign.owner.value) < 0)
        m_owner->addItem(m_campaign.ownerName, m_campaign.owner.value);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(m_campaign.owner.value)));
}

void CampaignForm::setCampaign(
    const Campaign &campaign, bool isNew, const QDate &today, const CampaignChoices &choices)
{
    m_campaign = campaign;
    fillOwners(choices.owners);
    m_teams->setTeams(choices.teams);
    m_teams->setChosen(campaign.teams);
    m_draft->setChecked(campaign.isDraft);
    m_title->setText(isNew ? tr("New campaign") : tr("Edit “%1”").arg(campaign.name));
    m_name->setText(campaign.name);
    m_color->setCurrentIndex(std::max(0, m_color->findData(campaign.color)));
    const bool dated = campaign.from.isValid() && campaign.to.isValid();
    m_dated->setChecked(dated || isNew);
    m_from->setEnabled(m_dated->isChecked());
    m_to->setEnabled(m_dated->isChecked());
    m_from->setDate(dated ? campaign.from.toLocalTime().date() : today);
    m_to->setDate(dated ? campaign.to.addSecs(-1).toLocalTime().date() : today.addDays(usualDays));
    m_words->setText(campaign.goal);
    m_relays->setValue(campaign.goals.relays);
    m_people->setValue(campaign.goals.people);
    m_clicks->setValue(campaign.goals.clicks);
    m_impressions->setValue(campaign.goals.impressions);
    setProblem({});
    m_name->setFocus(Qt::OtherFocusReason);
}

Campaign CampaignForm::campaign() const
{
    Campaign campaign = m_campaign;
    campaign.name = m_name->text().trimmed();
    campaign.color = m_color->currentData().toInt();
    campaign.from = m_dated->isChecked() ? startOf(m_from->date()) : QDateTime();
    campaign.to = m_dated->isChecked() ? startOf(m_to->date().addDays(1)) : QDateTime();
    campaign.owner.value = m_owner->currentData().toString();
    campaign.ownerName = campaign.owner.isEmpty() ? QString() : m_owner->currentText();
    campaign.teams = m_teams->chosen();
    campaign.isDraft = m_draft->isChecked();
    campaign.goal = m_words->text().trimmed();
    campaign.goals = { m_relays->value(), m_people->value(), m_clicks->value(),
        m_impressions->value() };
    return campaign;
}

void CampaignForm::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void CampaignForm::setBusy(bool busy)
{
    m_save->setBusy(busy);
}

void CampaignForm::setBlocked(const QString &reason)
{
    m_save->setEnabled(reason.isEmpty());
    m_save->setToolTip(reason);
}

void CampaignForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Relais::Ui
