// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarhead.h"

#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/format.h"
#include "ui/common/textlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

CalendarHead::CalendarHead(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, TextStyle::PanelTitle))
    , m_picked(new TextLabel(theme, TextStyle::Small, &Tokens::accent))
    , m_spans(new QButtonGroup(this))
    , m_language(new QComboBox)
    , m_campaign(new QComboBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    addSteps(*row);
    row->addStretch(1);
    addSpans(*row);
    m_language->setAccessibleName(tr("Language of the stories"));
    m_campaign->setAccessibleName(tr("Campaign"));
    for (QComboBox *box : { m_language, m_campaign }) {
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &CalendarHead::filterChosen);
    }
    column->addLayout(row);
    column->addWidget(m_picked);
    m_picked->hide();
    setChoices({}, {});
}

void CalendarHead::addSteps(QBoxLayout &row)
{
    const auto add = [&](const QString &text, const QString &name, int by) {
        auto *button = new Button(m_theme, Button::Kind::Normal, text);
        button->setSize(Button::Size::Small);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QPushButton::clicked, this, [this, by] { Q_EMIT stepAsked(by); });
        row.addWidget(button);
    };
    add(u"‹"_s, tr("Before (Page Up)"), -1);
    row.addWidget(m_title);
    add(u"›"_s, tr("After (Page Down)"), 1);
    add(tr("Today"), tr("Today (Home)"), 0);
}

void CalendarHead::addSpans(QBoxLayout &row)
{
    const QPair<CalendarSpan, QString> spans[] { { CalendarSpan::Month, tr("Month") },
        { CalendarSpan::Week, tr("Week") }, { CalendarSpan::List, tr("List") } };
    for (const auto &[span, name] : spans) {
        auto *chip = new Chip(m_theme, name);
        chip->setCheckable(true);
        m_spans->addButton(chip, int(span));
        row.addWidget(chip);
    }
    m_spans->button(int(CalendarSpan::Month))->setChecked(true);
    connect(m_spans, &QButtonGroup::idClicked, this, &CalendarHead::spanChosen);
}

void CalendarHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void CalendarHead::setPicked(const QString &sentence)
{
    m_picked->setText(sentence);
    m_picked->setVisible(!sentence.isEmpty());
}

void CalendarHead::refill(
    QComboBox &box, const QString &all, const QList<QPair<QString, QString>> &entries)
{
    const QString chosen = box.currentData().toString();
    box.clear();
    box.addItem(all, QString());
    for (const auto &[name, value] : entries)
        box.addItem(name, value);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

void CalendarHead::setChoices(const QStringList &languages, const QList<Campaign> &campaigns)
{
    QList<QPair<QString, QString>> entries;
    for (const QString &language : languages)
        entries.append({ Format::languageLabel(language), language });
    refill(*m_language, tr("All languages"), entries);
    entries.clear();
    for (const Campaign &campaign : campaigns)
        entries.append({ campaign.name, campaign.id.value });
    refill(*m_campaign, tr("All campaigns"), entries);
}

CalendarSpan CalendarHead::span() const
{
    return static_cast<CalendarSpan>(m_spans->checkedId());
}

void CalendarHead::setSpan(CalendarSpan span)
{
    m_spans->button(int(span))->setChecked(true);
    Q_EMIT spanChosen();
}

QString CalendarHead::language() const
{
    return m_language->currentData().toString();
}

CampaignId CalendarHead::campaign() const
{
    return { m_campaign->currentData().toString() };
}

} // namespace Relais::Ui
