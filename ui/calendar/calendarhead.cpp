// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarhead.h"

#include "ui/calendar/calendarbox.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/choicechip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/words/format.h"
#include "ui/common/words/keynames.h"
#include "ui/common/words/storywords.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int between = 12;
constexpr int titleWidth = 130;
constexpr int daysOfAWeek = 7;

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
    , m_title(new TextLabel(theme, TextStyle::CardTitle))
    , m_picked(new TextLabel(theme, TextStyle::Small, &Tokens::accent))
    , m_spans(new QButtonGroup(this))
    , m_reach(new ChoiceChip(theme, tr("Who is reached"), this))
    , m_language(new ChoiceChip(theme, tr("Language of the stories"), this))
    , m_campaign(new ChoiceChip(theme, tr("Campaign"), this))
    , m_start(makeStart())
    , m_end(makeEnd())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *first = new QHBoxLayout; // empty once the bar has them
    first->setSpacing(between);
    first->addWidget(m_start);
    first->addStretch(1);
    first->addWidget(m_end);
    column->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(between);
    second->addWidget(makeFilters(), 1);
    second->addWidget(makeLegend());
    column->addLayout(second);
    m_picked->setWrapped();
    m_picked->hide();
    column->addWidget(m_picked);
    setChoices({}, {});
}

QWidget *CalendarHead::makeStart()
{
    auto *made = new QWidget;
    auto *flow = new FlowLayout(between, made);
    auto *steps = new QWidget;
    auto *row = new QHBoxLayout(steps);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(between);
    const auto step = [this](const QString &name, int by) {
        auto *button = Button::iconOnly(m_theme, u"expand"_s, name, Button::Size::Regular);
        button->setKind(Button::Kind::Normal);
        if (by < 0)
            button->setIconTurned(true);
        else
            button->setIconTurnedOnward();
        connect(button, &QPushButton::clicked, this, [this, by] { Q_EMIT stepAsked(by); });
        return button;
    };
    row->addWidget(step(tr("Before (Page Up)"), -1));
    m_title->setCentered(true);
    m_title->setMinimumWidth(m_theme.scaled(titleWidth));
    row->addWidget(m_title);
    row->addWidget(step(tr("After (Page Down)"), 1));
    flow->addWidget(steps);
    auto *today = new Button(m_theme, Button::Kind::Normal, tr("Today"));
    today->setToolTip(tr("Today (Home)"));
    connect(today, &QPushButton::clicked, this, [this] { Q_EMIT stepAsked(0); });
    flow->addWidget(today);
    return made;
}

QWidget *CalendarHead::makeEnd()
{
    auto *made = new QWidget;
    auto *flow = new FlowLayout(between, made, true);
    const QPair<CalendarSpan, QString> spans[] { { CalendarSpan::Month, tr("Month") },
        { CalendarSpan::Week, tr("Week") }, { CalendarSpan::List, tr("List") } };
    for (const auto &[span, name] : spans)
        flow->addWidget(makeSpan(span, name));
    m_spans->button(int(CalendarSpan::Month))->setChecked(true);
    connect(m_spans, &QButtonGroup::idClicked, this, &CalendarHead::spanChosen);
    auto *make = new Button(m_theme, Button::Kind::Primary, tr("Story"));
    make->setIconName(u"add"_s);
    make->setAccessibleName(tr("New story"));
    make->setToolTip(KeyNames::hint(tr("New story"), QKeySequence(Qt::CTRL | Qt::Key_N)));
    connect(make, &QPushButton::clicked, this, &CalendarHead::newAsked);
    flow->addWidget(make);
    return made;
}

// As high as the buttons in its row, and in their middle.
QWidget *CalendarHead::makeSpan(CalendarSpan span, const QString &name)
{
    auto *made = new QWidget;
    made->setMinimumHeight(m_theme.scaled(Metrics::control));
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    auto *chip = new Chip(m_theme, name);
    m_spans->addButton(chip, int(span));
    row->addWidget(chip);
    return made;
}

QWidget *CalendarHead::makeFilters()
{
    auto *made = new QWidget;
    auto *flow = new FlowLayout(8, made);
    for (ChoiceChip *filter : { m_reach, m_language, m_campaign }) {
        flow->addWidget(&filter->chip());
        connect(filter, &ChoiceChip::chosen, this, &CalendarHead::filterChosen);
    }
    return made;
}

QWidget *CalendarHead::makeLegend()
{
    auto *made = new QWidget;
    auto *flow = new FlowLayout(between, made, true);
    const QPair<CalendarLook, QString> looks[] { { CalendarLook::Live, tr("live") },
        { CalendarLook::Scheduled, tr("scheduled") }, { CalendarLook::InReview, tr("in review") },
        { CalendarLook::Draft, tr("draft") } };
    for (const auto &[look, words] : looks) {
        auto *one = new QWidget;
        auto *row = new QHBoxLayout(one);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addWidget(new CalendarSwatch(m_theme, look));
        row->addWidget(new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, words));
        flow->addWidget(one);
    }
    return made;
}

QString CalendarHead::heading(CalendarSpan span, const QDate &shown)
{
    const QLocale locale;
    if (span == CalendarSpan::Month)
        return locale.toString(shown, u"MMMM yyyy"_s);
    const QDate first = firstDayOf(span, shown);
    if (span == CalendarSpan::List)
        return tr("From %1").arg(locale.toString(first, QLocale::ShortFormat));
    return tr("Week %1, %2 to %3", "number, first day, last day")
        .arg(numberOfWeek(first))
        .arg(locale.toString(first, QLocale::ShortFormat),
            locale.toString(first.addDays(daysOfAWeek - 1), QLocale::ShortFormat));
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

void CalendarHead::setChoices(const QStringList &languages, const QList<Campaign> &campaigns,
    const QList<Team> &teams, const QStringList &places)
{
    QList<QPair<QString, QString>> entries;
    for (const Team &team : teams)
        entries.append({ team.name, toKey({ team.id, {} }) });
    for (const QString &place : places)
        entries.append({ place, toKey({ {}, place }) });
    m_reach->setChoices(tr("Everyone"), entries);
    entries.clear();
    for (const QString &language : languages)
        entries.append({ Format::languageLabel(language), language });
    m_language->setChoices(tr("All languages"), entries);
    entries.clear();
    for (const Campaign &campaign : campaigns)
        entries.append({ StoryWords::campaign(campaign), campaign.id.value });
    m_campaign->setChoices(tr("All campaigns"), entries);
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
    return reachFromKey(m_reach->value());
}

QString CalendarHead::language() const
{
    return m_language->value();
}

CampaignId CalendarHead::campaign() const
{
    return { m_campaign->value() };
}

bool CalendarHead::isFiltered() const
{
    return reach() != CalendarReach {} || !language().isEmpty() || !campaign().isEmpty();
}

bool CalendarHead::shows(const Story &story, const QList<Team> &teams) const
{
    const bool itsLanguage = language().isEmpty() || story.language == language();
    const bool itsCampaign = campaign().isEmpty() || story.campaign == campaign();
    return itsLanguage && itsCampaign && reaches(story, reach(), teams);
}

} // namespace Relais::Ui
