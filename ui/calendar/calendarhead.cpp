// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarhead.h"

#include "ui/calendar/calendarbox.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/format.h"
#include "ui/common/textlabel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

//! What the days' boxes mean, as small as a letter.
class CalendarSwatch final : public QWidget {
public:
    CalendarSwatch(Theme &theme, CalendarLook look)
        : m_theme(theme)
        , m_look(look)
    {
        setFixedSize(theme.scaled(16), theme.scaled(14));
        followTheme(this, theme);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawCalendarBox(painter, m_theme, rect(), m_look);
    }

private:
    Theme &m_theme;
    const CalendarLook m_look;
};

} // namespace

CalendarHead::CalendarHead(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, TextStyle::PanelTitle))
    , m_picked(new TextLabel(theme, TextStyle::Small, &Tokens::accent))
    , m_spans(new QButtonGroup(this))
    , m_reach(new QComboBox)
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
    auto *make = new Button(m_theme, Button::Kind::Primary, tr("Story"));
    make->setIconName(u"add"_s);
    make->setAccessibleName(tr("New story"));
    connect(make, &QPushButton::clicked, this, &CalendarHead::newAsked);
    row->addSpacing(m_theme.scaled(8));
    row->addWidget(make);
    column->addLayout(row);
    auto *second = new QHBoxLayout;
    second->setSpacing(6);
    addFilters(*second);
    second->addStretch(1);
    addLegend(*second);
    column->addLayout(second);
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

void CalendarHead::addFilters(QBoxLayout &row)
{
    m_reach->setAccessibleName(tr("Who is reached"));
    m_language->setAccessibleName(tr("Language of the stories"));
    m_campaign->setAccessibleName(tr("Campaign"));
    m_reach->setObjectName(u"calendarReach"_s);
    m_language->setObjectName(u"calendarLanguage"_s);
    m_campaign->setObjectName(u"calendarCampaign"_s);
    for (QComboBox *box : { m_reach, m_language, m_campaign }) {
        row.addWidget(box);
        connect(box, &QComboBox::activated, this, &CalendarHead::filterChosen);
    }
}

void CalendarHead::addLegend(QBoxLayout &row)
{
    const QPair<CalendarLook, QString> looks[] { { CalendarLook::Live, tr("live") },
        { CalendarLook::Scheduled, tr("scheduled") }, { CalendarLook::InReview, tr("in review") },
        { CalendarLook::Draft, tr("draft") } };
    for (const auto &[look, words] : looks) {
        row.addWidget(new CalendarSwatch(m_theme, look));
        row.addWidget(new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, words));
    }
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

void CalendarHead::setChoices(const QStringList &languages, const QList<Campaign> &campaigns,
    const QList<Team> &teams, const QStringList &places)
{
    QList<QPair<QString, QString>> entries;
    for (const Team &team : teams)
        entries.append({ team.name, toKey({ team.id, {} }) });
    for (const QString &place : places)
        entries.append({ place, toKey({ {}, place }) });
    refill(*m_reach, tr("Everyone"), entries);
    entries.clear();
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

CalendarReach CalendarHead::reach() const
{
    return reachFromKey(m_reach->currentData().toString());
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
