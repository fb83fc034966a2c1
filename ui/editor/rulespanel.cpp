// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/rulespanel.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/formrow.h"
#include "ui/common/storywords.h"
#include "ui/common/textlabel.h"
#include "ui/editor/networktoggle.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int usualPercent = 25;
constexpr int longestList = 4000; // characters

//! "Lyon, Esbjerg" as a list.
QStringList listOf(const QLineEdit &field)
{
    QStringList words;
    for (const QString &word : field.text().split(u',', Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty())
            words.append(word.trimmed());
    }
    return words;
}

void setList(QLineEdit &field, const QStringList &words)
{
    if (listOf(field) != words)
        field.setText(words.join(u", "_s));
}

void setTime(QCheckBox &box, QDateTimeEdit &field, const QDateTime &time)
{
    box.setChecked(time.isValid());
    field.setVisible(time.isValid());
    if (time.isValid())
        field.setDateTime(time.toLocalTime());
}

//! What one sees first where there was no time: when people read.
QDateTime nextMorning()
{
    return QDateTime(QDate::currentDate().addDays(1), QTime(8, 0));
}

QDateTime timeOf(const QCheckBox &box, const QDateTimeEdit &field)
{
    return box.isChecked() ? field.dateTime().toUTC() : QDateTime();
}

} // namespace

RulesPanel::RulesPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_locations(new QLineEdit)
    , m_languages(new QLineEdit)
    , m_teamButton(new Button(theme, Button::Kind::Normal, {}))
    , m_reach(new TextLabel(theme, TextStyle::SmallStrong, &Tokens::accent))
    , m_hasEmbargo(new QCheckBox(StoryWords::field(StoryField::Embargo)))
    , m_embargo(new QDateTimeEdit)
    , m_hasExpiry(new QCheckBox(StoryWords::field(StoryField::Expiry)))
    , m_expiry(new QDateTimeEdit)
    , m_rule(new QButtonGroup(this))
    , m_percent(new QSpinBox)
    , m_disclosure(new QLineEdit)
    , m_pinned(new QCheckBox(tr("Pin it to the top of the queue")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(makeAudience());
    column->addWidget(makeRules());
    for (QLineEdit *field : { m_locations, m_languages, m_disclosure })
        connect(field, &QLineEdit::textEdited, this, &RulesPanel::tell);
    for (QDateTimeEdit *field : { m_embargo, m_expiry })
        connect(field, &QDateTimeEdit::dateTimeChanged, this, &RulesPanel::tell);
    connect(m_rule, &QButtonGroup::idClicked, this, [this] {
        setRule(rule());
        tell();
    });
    connect(m_percent, &QSpinBox::valueChanged, this, &RulesPanel::tell);
    connect(m_pinned, &QCheckBox::toggled, this, &RulesPanel::tell);
}

QWidget *RulesPanel::makeAudience()
{
    auto *card = new Card(m_theme);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(new TextLabel(
        m_theme, TextStyle::CardTitle, &Tokens::text, StoryWords::field(StoryField::Audience)));
    auto *note = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        tr("What is left empty restricts nothing: everyone gets the story."));
    note->setWrapped();
    column->addWidget(note);
    m_locations->setPlaceholderText(tr("Everywhere"));
    m_languages->setPlaceholderText(tr("All languages, or en, fr"));
    for (QLineEdit *field : { m_locations, m_languages })
        field->setMaxLength(longestList);
    column->addWidget(new FormRow(m_theme, tr("Locations, with commas"), m_locations));
    column->addWidget(new FormRow(m_theme, tr("Languages read, with commas"), m_languages));
    m_teamButton->setTrailingIcon(u"expand"_s);
    column->addWidget(m_teamButton);
    m_reach->setWrapped();
    column->addWidget(m_reach);
    connect(m_teamButton, &QPushButton::clicked, this, &RulesPanel::showTeams);
    return card;
}

// One below the other: a date with its time is as wide as the column.
QWidget *RulesPanel::makeTime(QCheckBox *box, QDateTimeEdit *time)
{
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(box);
    column->addWidget(time);
    time->setAccessibleName(box->text());
    time->setCalendarPopup(true);
    time->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    time->hide();
    connect(box, &QCheckBox::toggled, this, [this, time](bool on) {
        time->setVisible(on);
        if (on && !m_filling && time->date() == time->minimumDate())
            time->setDateTime(nextMorning());
        tell();
    });
    return made;
}

QWidget *RulesPanel::makeRule()
{
    auto *made = new QWidget;
    auto *flow = new FlowLayout(6, made);
    const auto add = [&](EditRule::Kind kind, const QString &name) {
        auto *chip = new Chip(m_theme, name);
        chip->setCheckable(true);
        m_rule->addButton(chip, int(kind));
        flow->addWidget(chip);
    };
    add(EditRule::Kind::Free, tr("Free"));
    add(EditRule::Kind::OwnWords, tr("Own words"));
    add(EditRule::Kind::Locked, tr("Locked"));
    m_percent->setRange(1, 100);
    m_percent->setValue(usualPercent);
    m_percent->setSuffix(u" %"_s);
    m_percent->setAccessibleName(tr("Own words at least"));
    flow->addWidget(m_percent);
    setRule(EditRule::Kind::Free);
    return made;
}

EditRule::Kind RulesPanel::rule() const
{
    return static_cast<EditRule::Kind>(m_rule->checkedId());
}

void RulesPanel::setRule(EditRule::Kind kind)
{
    m_rule->button(int(kind))->setChecked(true);
    m_percent->setVisible(kind == EditRule::Kind::OwnWords);
}

QWidget *RulesPanel::makeRules()
{
    auto *card = new Card(m_theme);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(makeTime(m_hasEmbargo, m_embargo));
    column->addWidget(makeTime(m_hasExpiry, m_expiry));
    column->addWidget(new FormRow(m_theme, StoryWords::field(StoryField::EditRule), makeRule()));
    m_disclosure->setMaxLength(StoryLimits::disclosure);
    m_disclosure->setPlaceholderText(tr("my company, or #LifeAt…"));
    column->addWidget(
        new FormRow(m_theme, StoryWords::field(StoryField::Disclosure), m_disclosure));
    m_networkRow = new FormRow(m_theme, StoryWords::field(StoryField::Networks), makeNetworks());
    column->addWidget(m_networkRow);
    column->addWidget(m_pinned);
    return card;
}

QWidget *RulesPanel::makeNetworks()
{
    auto *networks = new QWidget;
    m_networkFlow = new FlowLayout(6, networks);
    showNetworks(m_offered);
    return networks;
}

void RulesPanel::showNetworks(const QList<Network> &networks)
{
    if (networks == m_shown)
        return;
    m_shown = networks;
    qDeleteAll(m_networks);
    m_networks.clear();
    for (const Network network : networks) {
        auto *toggle = new NetworkToggle(m_theme, network);
        toggle->setChecked(true);
        m_networkFlow->addWidget(toggle);
        m_networks.append(toggle);
        connect(toggle, &NetworkToggle::clicked, this, [this, toggle](bool on) {
            const bool last = std::none_of(m_networks.begin(), m_networks.end(),
                [](const NetworkToggle *one) { return one->isChecked(); });
            if (!on && last)
                toggle->setChecked(true); // a story for no network would reach nobody
            tell();
        });
    }
}

void RulesPanel::countNetworks()
{
    const auto allowed = std::count_if(m_networks.begin(), m_networks.end(),
        [](const NetworkToggle *one) { return one->isChecked(); });
    if (m_networkRow)
        m_networkRow->setNote(tr("%1 of %2", "networks allowed, of those there are")
                .arg(Format::number(allowed), Format::number(m_networks.size())));
}

void RulesPanel::setNetworks(const QList<Network> &networks)
{
    m_offered = networks;
}

void RulesPanel::setTeams(const QList<Team> &teams)
{
    m_teams = teams;
}

void RulesPanel::showTeams()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Team &team : std::as_const(m_teams)) {
        QAction *action = menu->addAction(team.name);
        action->setCheckable(true);
        action->setChecked(m_chosenTeams.contains(team.id));
        connect(action, &QAction::toggled, this, [this, id = team.id](bool on) {
            m_chosenTeams.removeAll(id);
            if (on)
                m_chosenTeams.append(id);
            tell();
        });
    }
    if (m_teams.isEmpty())
        menu->addAction(tr("No team is known yet"))->setEnabled(false);
    menu->popup(m_teamButton->mapToGlobal(QPoint(0, m_teamButton->height())));
}

void RulesPanel::tell()
{
    m_teamButton->setText(m_chosenTeams.isEmpty()
            ? tr("All teams")
            : tr("%n team(s)", nullptr, int(m_chosenTeams.size())));
    countNetworks();
    if (!m_filling)
        Q_EMIT edited();
}

void RulesPanel::setStory(const Story &story)
{
    m_filling = true;
    setList(*m_locations, story.audience.locations);
    setList(*m_languages, story.audience.languages);
    m_chosenTeams = story.audience.teams;
    setTime(*m_hasEmbargo, *m_embargo, story.embargo);
    setTime(*m_hasExpiry, *m_expiry, story.expiry);
    setRule(story.editRule.kind);
    if (story.editRule.minimumPercent > 0)
        m_percent->setValue(story.editRule.minimumPercent);
    if (m_disclosure->text().trimmed() != story.disclosure)
        m_disclosure->setText(story.disclosure);
    showNetworks(joined(m_offered, story.networks));
    for (qsizetype i = 0; i < m_networks.size(); ++i)
        m_networks.at(i)->setChecked(allows(story, m_shown.at(i)));
    m_pinned->setChecked(story.pinned);
    tell();
    m_filling = false;
}

void RulesPanel::writeTo(Story &story) const
{
    story.audience = { m_chosenTeams, listOf(*m_locations), listOf(*m_languages) };
    story.embargo = timeOf(*m_hasEmbargo, *m_embargo);
    story.expiry = timeOf(*m_hasExpiry, *m_expiry);
    story.editRule.kind = rule();
    story.editRule.minimumPercent =
        story.editRule.kind == EditRule::Kind::OwnWords ? m_percent->value() : 0;
    story.disclosure = m_disclosure->text().trimmed();
    story.networks.clear();
    for (qsizetype i = 0; i < m_networks.size(); ++i) {
        if (m_networks.at(i)->isChecked())
            story.networks.append(m_shown.at(i));
    }
    if (story.networks.size() == m_shown.size())
        story.networks = {}; // all, also those that are yet to come
    story.pinned = m_pinned->isChecked();
}

void RulesPanel::setReadOnly(bool readOnly)
{
    for (QLineEdit *field : { m_locations, m_languages, m_disclosure })
        field->setReadOnly(readOnly);
    QList<QWidget *> controls { m_teamButton, m_hasEmbargo, m_embargo, m_hasExpiry, m_expiry,
        m_percent, m_pinned };
    for (QAbstractButton *chip : m_rule->buttons())
        controls.append(chip);
    for (NetworkToggle *toggle : std::as_const(m_networks))
        controls.append(toggle);
    for (QWidget *control : std::as_const(controls))
        control->setEnabled(!readOnly);
}

void RulesPanel::setReach(const std::optional<AudienceReach> &reach)
{
    m_reach->setVisible(reach.has_value());
    if (!reach)
        return;
    m_reach->setColor(reach->tooFew ? &Tokens::bad : &Tokens::accent);
    m_reach->setText(reach->tooFew
            ? tr("Reaches fewer than five people: who they are would be told. Widen it")
            : tr("Reaches %1 of %2")
                  .arg(Format::number(reach->reached), Format::number(reach->members)));
}

bool RulesPanel::focusField(StoryField field)
{
    const QHash<StoryField, QWidget *> fields { { StoryField::Audience, m_locations },
        { StoryField::Embargo, m_hasEmbargo }, { StoryField::Expiry, m_hasExpiry },
        { StoryField::EditRule, m_rule->checkedButton() }, { StoryField::Disclosure, m_disclosure },
        { StoryField::Networks, m_networks.constFirst() }, { StoryField::Pinned, m_pinned } };
    if (!fields.contains(field))
        return false;
    fields.value(field)->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace Relais::Ui
