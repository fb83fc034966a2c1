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

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFontMetrics>
#include <QSpinBox>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int usualPercent = 25;
// Edge, padding and arrow of a compact field, and its cursor; of a tight one.
constexpr int besideTime = 38;
constexpr int besideTightTime = 28;

//! Where a field stands that has no time, and says so.
QDateTime never()
{
    return QDateTime(QDate(2000, 1, 1), QTime(0, 0));
}

void setTime(QCheckBox &box, QDateTimeEdit &field, const QDateTime &time)
{
    box.setChecked(time.isValid());
    field.setEnabled(time.isValid() && box.isEnabled());
    field.setDateTime(time.isValid() ? time.toLocalTime() : never());
}

//! What one sees first where there was no time: when people read.
QDateTime nextMorning(const QDateTime &now)
{
    return QDateTime(now.toLocalTime().date().addDays(1), QTime(8, 0));
}

QDateTime timeOf(const QCheckBox &box, const QDateTimeEdit &field)
{
    return box.isChecked() ? field.dateTime().toUTC() : QDateTime();
}

//! As wide as the longest time that it may have to show: Qt measures the first and the last date
//! alone, and leaves room for buttons that a calendar has not. With "AM" or "PM" behind its time it
//! keeps less beside it, or no two would stand in a row.
class TimeField final : public QDateTimeEdit {
public:
    TimeField()
        : m_tight(QLocale().timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive))
    {
        setProperty("compact", m_tight ? u"tight"_s : u"true"_s);
    }

    QSize sizeHint() const override
    {
        constexpr int months = 12;
        const QFontMetrics metrics(font());
        int widest = metrics.horizontalAdvance(specialValueText());
        for (int month = 1; month <= months; ++month) {
            const QDateTime wide(QDate(2028, month, 28), QTime(22, 58));
            widest = std::max(
                widest, metrics.horizontalAdvance(locale().toString(wide, displayFormat())));
        }
        return { widest + (m_tight ? besideTightTime : besideTime),
            QDateTimeEdit::sizeHint().height() };
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    bool m_tight;
};

} // namespace

RulesPanel::RulesPanel(Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_hasEmbargo(new QCheckBox(StoryWords::field(StoryField::Embargo)))
    , m_embargo(new TimeField)
    , m_hasExpiry(new QCheckBox(StoryWords::field(StoryField::Expiry)))
    , m_expiry(new TimeField)
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
    for (QDateTimeEdit *field : { m_embargo, m_expiry })
        connect(field, &QDateTimeEdit::dateTimeChanged, this, &RulesPanel::tell);
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

// Its label ticks whether there is one.
QWidget *RulesPanel::makeTime(QCheckBox *box, QDateTimeEdit *time)
{
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(box);
    column->addWidget(time);
    const auto dress = [this, box, time] {
        box->setFont(m_theme.font(TextStyle::SmallStrong));
        time->setFont(m_theme.font(TextStyle::Small));
    };
    connect(&m_theme, &Theme::changed, made, dress);
    dress();
    time->setAccessibleName(box->text());
    time->setCalendarPopup(true);
    time->setDisplayFormat(u"d MMM, "_s + QLocale().timeFormat(QLocale::ShortFormat));
    time->setMinimumDateTime(never());
    time->setSpecialValueText(tr("None", "no date"));
    time->setDateTime(never());
    time->setEnabled(false);
    connect(time, &QDateTimeEdit::dateTimeChanged, time, [time](const QDateTime &at) {
        time->setToolTip(
            at > never() ? QLocale().toString(at, QLocale::LongFormat) : QString()); // its year
    });
    connect(box, &QCheckBox::toggled, this, [this, time](bool on) {
        time->setEnabled(on);
        if (on && !m_filling && time->dateTime() <= never())
            time->setDateTime(nextMorning(m_clock.now()));
        else if (!on)
            time->setDateTime(never());
        tell();
    });
    return made;
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
    times->addWidget(makeTime(m_hasEmbargo, m_embargo));
    times->addWidget(makeTime(m_hasExpiry, m_expiry));
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
    setTime(*m_hasEmbargo, *m_embargo, story.embargo);
    setTime(*m_hasExpiry, *m_expiry, story.expiry);
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
    story.embargo = timeOf(*m_hasEmbargo, *m_embargo);
    story.expiry = timeOf(*m_hasExpiry, *m_expiry);
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
    QList<QWidget *> controls { m_hasEmbargo, m_hasExpiry, m_percent, m_disclosure, m_pinned };
    for (QAbstractButton *chip : m_rule->buttons())
        controls.append(chip);
    for (NetworkToggle *toggle : std::as_const(m_networks))
        controls.append(toggle);
    for (QWidget *control : std::as_const(controls))
        control->setEnabled(!readOnly);
    m_embargo->setEnabled(!readOnly && m_hasEmbargo->isChecked());
    m_expiry->setEnabled(!readOnly && m_hasExpiry->isChecked());
}

bool RulesPanel::focusField(StoryField field)
{
    const QHash<StoryField, QWidget *> fields { { StoryField::Embargo, m_hasEmbargo },
        { StoryField::Expiry, m_hasExpiry }, { StoryField::EditRule, m_rule->checkedButton() },
        { StoryField::Disclosure, m_disclosure }, { StoryField::Networks, m_networks.constFirst() },
        { StoryField::Pinned, m_pinned } };
    if (!fields.contains(field))
        return false;
    fields.value(field)->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace Relais::Ui
