// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/rulespanel.h"

#include "ui/common/controls/chip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/panels/formrow.h"
#include "ui/common/words/format.h"
#include "ui/common/words/storywords.h"
#include "ui/editor/disclosurefield.h"
#include "ui/editor/networktoggle.h"
#include "ui/editor/optionaltime.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QSpinBox>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int usualPercent = 25;
} // namespace

RulesPanel::RulesPanel(Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_embargo(new OptionalTime(theme, clock, StoryWords::field(StoryField::Embargo)))
    , m_expiry(new OptionalTime(theme, clock, StoryWords::field(StoryField::Expiry)))
    , m_rule(new QButtonGroup(this))
    , m_percent(new QSpinBox)
    , m_disclosure(new DisclosureField(StoryWords::field(StoryField::Disclosure)))
    , m_pinned(new QCheckBox(tr("Pin it to the top of the queue")))
    , m_off(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeRules());
    connect(m_disclosure, &DisclosureField::edited, this, &RulesPanel::tell);
    for (const OptionalTime *time : { m_embargo, m_expiry })
        connect(time, &OptionalTime::edited, this, &RulesPanel::tell);
    connect(m_rule, &QButtonGroup::idClicked, this, [this] {
        setRule(rule());
        tell();
    });
    connect(m_percent, &QSpinBox::valueChanged, this, [this] {
        sayPercent();
        tell();
    });
    connect(m_pinned, &QCheckBox::toggled, this, &RulesPanel::tell);
}

QWidget *RulesPanel::makeRule()
{
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(
        m_theme, TextStyle::SmallStrong, &Tokens::muted, StoryWords::field(StoryField::EditRule)));
    head->addStretch(1);
    m_percent->setRange(1, 100);
    m_percent->setValue(usualPercent);
    m_percent->setSuffix(u" %"_s);
    m_percent->setAccessibleName(tr("Own words at least"));
    head->addWidget(m_percent);
    column->addLayout(head);
    auto *flow = new FlowLayout(6);
    const auto add = [&](EditRule::Kind kind, const QString &name) {
        auto *chip = new Chip(m_theme, name);
        chip->setCheckable(true);
        m_rule->addButton(chip, int(kind));
        flow->addWidget(chip);
        return chip;
    };
    add(EditRule::Kind::Free, tr("Free"));
    m_ownWords = add(EditRule::Kind::OwnWords, {});
    add(EditRule::Kind::Locked, tr("Locked"));
    column->addLayout(flow);
    sayPercent();
    setRule(EditRule::Kind::Free);
    return made;
}

void RulesPanel::sayPercent()
{
    m_ownWords->setText(
        tr("Own words, %1 %", "at least so many").arg(Format::number(m_percent->value())));
    m_ownWords->updateGeometry();
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
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    auto *times = new FlowLayout(10); // side by side where both are short enough
    times->setFilled();
    times->addWidget(m_embargo);
    times->addWidget(m_expiry);
    column->addLayout(times);
    column->addWidget(makeRule());
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
    auto *row = new QHBoxLayout(networks);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_networkFlow = new FlowLayout(2);
    row->addLayout(m_networkFlow, 1);
    row->addWidget(m_off);
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
    QStringList off;
    for (const NetworkToggle *one : std::as_const(m_networks)) {
        if (!one->isChecked())
            off.append(one->text());
    }
    m_off->setHidden(off.isEmpty());
    m_off->setText(off.size() == 1 ? tr("%1 off", "a network").arg(off.constFirst())
                                   : tr("%n off", "networks", int(off.size())));
    m_off->setToolTip(off.join(u", "_s));
    if (m_networkRow)
        m_networkRow->setNote(tr("%1 of %2", "networks allowed, of those there are")
                .arg(Format::number(allowed), Format::number(m_networks.size())));
}

void RulesPanel::setNetworks(const QList<Network> &networks)
{
    m_offered = networks;
}

void RulesPanel::setDisclosures(const QStringList &disclosures)
{
    m_disclosure->setOffered(disclosures);
}

void RulesPanel::tell()
{
    countNetworks();
    if (!m_filling)
        Q_EMIT edited();
}

void RulesPanel::setStory(const Story &story)
{
    m_filling = true;
    m_embargo->setTime(story.embargo);
    m_expiry->setTime(story.expiry);
    setRule(story.editRule.kind);
    if (story.editRule.minimumPercent > 0)
        m_percent->setValue(story.editRule.minimumPercent);
    m_disclosure->setDisclosure(story.disclosure);
    showNetworks(joined(m_offered, story.networks));
    for (qsizetype i = 0; i < m_networks.size(); ++i)
        m_networks.at(i)->setChecked(allows(story, m_shown.at(i)));
    m_pinned->setChecked(story.pinned);
    tell();
    m_filling = false;
}

void RulesPanel::writeTo(Story &story) const
{
    story.embargo = m_embargo->time();
    story.expiry = m_expiry->time();
    story.editRule.kind = rule();
    story.editRule.minimumPercent =
        story.editRule.kind == EditRule::Kind::OwnWords ? m_percent->value() : 0;
    story.disclosure = m_disclosure->disclosure();
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
    QList<QWidget *> controls { m_percent, m_disclosure, m_pinned };
    for (QAbstractButton *chip : m_rule->buttons())
        controls.append(chip);
    for (NetworkToggle *toggle : std::as_const(m_networks))
        controls.append(toggle);
    for (QWidget *control : std::as_const(controls))
        control->setEnabled(!readOnly);
    for (OptionalTime *time : { m_embargo, m_expiry })
        time->setReadOnly(readOnly);
}

bool RulesPanel::focusField(StoryField field)
{
    const QHash<StoryField, QWidget *> fields { { StoryField::Embargo, m_embargo },
        { StoryField::Expiry, m_expiry }, { StoryField::EditRule, m_rule->checkedButton() },
        { StoryField::Disclosure, m_disclosure }, { StoryField::Networks, m_networks.constFirst() },
        { StoryField::Pinned, m_pinned } };
    if (!fields.contains(field))
        return false;
    fields.value(field)->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace Relais::Ui
