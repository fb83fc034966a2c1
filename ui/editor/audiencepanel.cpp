// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/audiencepanel.h"

#include "ui/common/charts/meter.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/stayingmenu.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/popovers/wordpopover.h"
#include "ui/common/words/format.h"
#include "ui/common/words/storywords.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr qsizetype mostChips = 8; // of locations that the story does not name
constexpr qsizetype mostCodes = 3; // of languages, on their button
constexpr int longestLocation = 200;
constexpr int nameWidth = 72;

QString codesOf(const QStringList &languages)
{
    QStringList codes;
    for (const QString &language : languages)
        codes.append(language.section(u'-', 0, 0).toUpper());
    codes.removeDuplicates();
    const qsizetype more = codes.size() - mostCodes;
    const QString text = codes.mid(0, mostCodes).join(u", "_s);
    return more > 0 ? QString(text + u" +"_s + Format::number(more)) : text;
}

} // namespace

AudiencePanel::AudiencePanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_everyone(new Tag(theme, tr("Everyone")))
    , m_chips(new QWidget)
    , m_chipFlow(new FlowLayout(6, m_chips))
    , m_add(new Chip(theme, tr("Location")))
    , m_teamButton(new Button(theme, Button::Kind::Normal, {}))
    , m_languageButton(new Button(theme, Button::Kind::Normal, {}))
    , m_box(new Card(theme))
    , m_reach(new TextLabel(theme, TextStyle::CardTitle, &Tokens::accent))
    , m_share(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_bars(new QWidget)
    , m_barGrid(new QGridLayout(m_bars))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addWidget(makeHead());
    m_add->setIconName(u"add"_s);
    m_add->setCheckable(false);
    m_add->setAccessibleName(tr("Add a location"));
    m_add->setToolTip(tr("A location that is not in the list"));
    m_chipFlow->addWidget(m_add);
    column->addWidget(m_chips);
    auto *menus = new FlowLayout(10);
    for (Button *button : { m_teamButton, m_languageButton }) {
        button->setTrailingIcon(u"expand"_s);
        menus->addWidget(button);
    }
    column->addLayout(menus);
    column->addWidget(makeReach());
    m_barGrid->setContentsMargins(0, 0, 0, 0);
    m_barGrid->setHorizontalSpacing(8);
    m_barGrid->setVerticalSpacing(4);
    m_barGrid->setColumnStretch(1, 1);
    column->addWidget(m_bars);
    connect(m_add, &Chip::clicked, this, &AudiencePanel::askLocation);
    connect(m_teamButton, &QPushButton::clicked, this, &AudiencePanel::openTeams);
    connect(m_languageButton, &QPushButton::clicked, this, &AudiencePanel::openLanguages);
    connect(m_everyone, &Tag::clicked, this, &AudiencePanel::reset);
    setReach({});
    refresh();
}

QWidget *AudiencePanel::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new TextLabel(
        m_theme, TextStyle::CardTitle, &Tokens::text, StoryWords::field(StoryField::Audience)));
    row->addStretch(1);
    row->addWidget(m_everyone);
    return head;
}

QWidget *AudiencePanel::makeReach()
{
    m_box->setGround(&Tokens::accentSoft);
    m_box->setEdge(&Tokens::accentSoft);
    m_box->setRadius(Metrics::radiusField);
    auto *row = new QHBoxLayout(m_box);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    m_reach->setWrapped();
    row->addWidget(m_reach, 1);
    row->addWidget(m_share);
    return m_box;
}

void AudiencePanel::setTeams(const QList<Team> &teams)
{
    m_teams = teams;
    refresh();
}

void AudiencePanel::setLanguages(const QStringList &languages)
{
    m_languages = languages;
}

void AudiencePanel::setStory(const Story &story)
{
    if (story.id != m_story)
        m_offered.clear();
    m_story = story.id;
    m_audience = story.audience;
    showLocations();
    refresh();
}

void AudiencePanel::writeTo(Story &story) const
{
    story.audience = m_audience;
}

// A chip that was there stays, so that none goes from under the pointer.
void AudiencePanel::showLocations()
{
    QStringList offered = m_offered;
    const auto isNew = [&offered](const QString &name) {
        return !offered.contains(name, Qt::CaseInsensitive);
    };
    for (const QString &location : std::as_const(m_known)) {
        if (offered.size() < mostChips && isNew(location))
            offered.append(location);
    }
    for (const QString &location : std::as_const(m_audience.locations)) {
        if (isNew(location))
            offered.append(location);
    }
    if (offered != m_offered) {
        m_offered = offered;
        qDeleteAll(m_chips->findChildren<Chip *>(u"location"_s, Qt::FindDirectChildrenOnly));
        m_chipFlow->removeWidget(m_add);
        QWidget *before = m_everyone;
        for (const QString &location : std::as_const(m_offered)) {
            Chip *chip = addLocation(location);
            setTabOrder(before, chip);
            before = chip;
        }
        m_chipFlow->addWidget(m_add);
        setTabOrder(before, m_add);
        m_chips->updateGeometry();
    }
    const auto chips = m_chips->findChildren<Chip *>(u"location"_s, Qt::FindDirectChildrenOnly);
    for (Chip *chip : chips)
        chip->setChecked(m_audience.locations.contains(chip->text(), Qt::CaseInsensitive));
}

Chip *AudiencePanel::addLocation(const QString &location)
{
    auto *chip = new Chip(m_theme, location);
    chip->setObjectName(u"location"_s);
    chip->setCheckable(true);
    chip->setEnabled(!m_readOnly);
    m_chipFlow->addWidget(chip);
    connect(
        chip, &Chip::clicked, this, [this, location](bool on) { toggleLocation(location, on); });
    return chip;
}

void AudiencePanel::toggleLocation(const QString &location, bool on)
{
    m_audience.locations.removeIf([&location](const QString &one) {
        return one.compare(location, Qt::CaseInsensitive) == 0;
    });
    if (on)
        m_audience.locations.append(location);
    tell();
}

void AudiencePanel::askLocation()
{
    const WordPopover::Question question { tr("Another location"),
        tr("As it stands in your colleagues’ profiles. The story then reaches those who work "
           "there."),
        tr("Location"), tr("Add"), longestLocation };
    WordPopover::ask(m_theme, m_add, question, [this](const QString &word) {
        if (m_readOnly)
            return;
        toggleLocation(word, true);
        showLocations();
    });
}

void AudiencePanel::openMenu(Button &below, const std::function<void(StayingMenu &)> &fill)
{
    auto *menu = new StayingMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fill(*menu);
    menu->popup(below.mapToGlobal(QPoint(0, below.height())));
}

void AudiencePanel::openTeams()
{
    openMenu(*m_teamButton, [this](StayingMenu &menu) {
        for (const Team &team : std::as_const(m_teams)) {
            QAction *action = menu.addAction(QString(team.name).replace(u'&', "&&"_L1));
            action->setCheckable(true);
            action->setChecked(m_audience.teams.contains(team.id));
            connect(action, &QAction::toggled, this, [this, id = team.id](bool on) {
                m_audience.teams.removeAll(id);
                if (on)
                    m_audience.teams.append(id);
                tell();
            });
        }
        if (m_teams.isEmpty())
            menu.addAction(tr("No team is known yet"))->setEnabled(false);
    });
}

void AudiencePanel::openLanguages()
{
    QStringList languages = m_audience.languages + m_languages;
    languages.append({ u"en"_s, u"fr"_s, u"de"_s, u"es"_s, u"it"_s, u"nl"_s, u"pt"_s, u"pl"_s,
        u"sv"_s, u"da"_s, u"fi"_s, u"cs"_s, u"ro"_s });
    languages.removeDuplicates();
    openMenu(*m_languageButton, [this, languages](StayingMenu &menu) {
        for (const QString &language : languages) {
            QAction *action = menu.addAction(Format::languageLabel(language));
            action->setCheckable(true);
            action->setChecked(m_audience.languages.contains(language));
            connect(action, &QAction::toggled, this, [this, language](bool on) {
                m_audience.languages.removeAll(language);
                if (on)
                    m_audience.languages.append(language);
                tell();
            });
        }
    });
}

void AudiencePanel::reset()
{
    if (m_readOnly || m_audience.isEveryone())
        return;
    m_audience = {};
    showLocations();
    tell();
}

void AudiencePanel::tell()
{
    refresh();
    Q_EMIT edited();
}

void AudiencePanel::refresh()
{
    const bool everyone = m_audience.isEveryone();
    m_everyone->setTone(everyone ? Tone::Accent : Tone::Neutral);
    m_everyone->setToolTip(everyone ? tr("Nothing restricts it: everyone gets the story")
                                    : tr("Take the restrictions away: everyone gets the story"));
    m_everyone->setPressable(!everyone && !m_readOnly);
    QString teams = tr("All teams");
    if (m_audience.teams.size() == 1) {
        const auto one = std::find_if(m_teams.cbegin(), m_teams.cend(),
            [this](const Team &team) { return team.id == m_audience.teams.constFirst(); });
        teams = one == m_teams.cend() ? tr("%n team(s)", nullptr, 1) : one->name;
    } else if (!m_audience.teams.isEmpty()) {
        teams = tr("%n team(s)", nullptr, int(m_audience.teams.size()));
    }
    m_teamButton->setText(teams);
    m_teamButton->setAccessibleName(tr("Teams: %1").arg(teams));
    const QString languages =
        m_audience.languages.isEmpty() ? tr("All languages") : codesOf(m_audience.languages);
    m_languageButton->setText(languages);
    m_languageButton->setAccessibleName(tr("Languages read: %1").arg(languages));
    for (Button *button : { m_teamButton, m_languageButton })
        button->updateGeometry();
}

void AudiencePanel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (Chip *chip : m_chips->findChildren<Chip *>(QString(), Qt::FindDirectChildrenOnly))
        chip->setEnabled(!readOnly);
    for (Button *button : { m_teamButton, m_languageButton })
        button->setEnabled(!readOnly);
    refresh();
}

void AudiencePanel::setReach(const std::optional<AudienceReach> &reach)
{
    m_box->setVisible(reach.has_value());
    showBars(reach ? reach->locations : QList<LocationReach>());
    if (!reach)
        return;
    m_known.clear();
    for (const LocationReach &one : reach->locations)
        m_known.append(one.name);
    showLocations();
    const bool few = reach->tooFew;
    m_box->setGround(few ? &Tokens::badSoft : &Tokens::accentSoft);
    m_box->setEdge(few ? &Tokens::badLine : &Tokens::accentSoft);
    m_reach->setColor(few ? &Tokens::bad : &Tokens::accent);
    m_reach->setText(few
            ? tr("Reaches fewer than five people: who they are would be told. Widen it")
            : tr("Reaches %1 of %2")
                  .arg(Format::number(reach->reached), Format::number(reach->members)));
    m_share->setVisible(!few && reach->members > 0);
    if (reach->members > 0)
        m_share->setText(tr("%1 %", "share of all members")
                .arg(Format::number(qRound(100.0 * reach->reached / reach->members))));
}

void AudiencePanel::showBars(const QList<LocationReach> &locations)
{
    qDeleteAll(m_bars->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    QList<LocationReach> told = locations;
    told.removeIf([](const LocationReach &one) { return one.reached == 0; });
    std::stable_sort(told.begin(), told.end(),
        [](const LocationReach &a, const LocationReach &b) { return a.reached > b.reached; });
    told = told.mid(0, mostChips);
    m_bars->setHidden(told.isEmpty());
    int line = 0;
    for (const LocationReach &one : std::as_const(told)) {
        auto *name = new TextLabel(m_theme, TextStyle::Small, &Tokens::text, one.name);
        name->setElided(true);
        name->setFixedWidth(m_theme.scaled(nameWidth));
        auto *meter = new Meter(m_theme);
        meter->setRange(0, told.constFirst().reached);
        meter->setValue(one.reached);
        meter->setAccessibleName(one.name);
        m_barGrid->addWidget(name, line, 0);
        m_barGrid->addWidget(meter, line, 1);
        m_barGrid->addWidget(
            new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, Format::number(one.reached)),
            line, 2, Qt::AlignRight | Qt::AlignVCenter);
        ++line;
    }
}

void AudiencePanel::takeFocus()
{
    const auto chips = m_chips->findChildren<Chip *>(u"location"_s, Qt::FindDirectChildrenOnly);
    QWidget *first = chips.isEmpty() ? m_add : chips.constFirst();
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace Relais::Ui
