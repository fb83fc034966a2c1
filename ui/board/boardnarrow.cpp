// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardnarrow.h"

#include "ui/common/controls/chip.h"
#include "ui/common/words/format.h"
#include "ui/common/words/storywords.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

BoardNarrow::BoardNarrow(Theme &theme, QWidget *parent)
    : QObject(parent)
    , m_menus(parent)
    , m_campaign(makeChip(theme, &BoardNarrow::addCampaigns))
    , m_language(makeChip(theme, &BoardNarrow::addLanguages))
    , m_kind(makeChip(theme, &BoardNarrow::addKinds))
{
    showChoices();
}

Chip *BoardNarrow::makeChip(Theme &theme, void (BoardNarrow::*fill)(QMenu &))
{
    auto *chip = new Chip(theme, {});
    chip->setOpensMenu();
    connect(chip, &QAbstractButton::clicked, this, [this, chip, fill] {
        QMenu &menu = newMenu();
        (this->*fill)(menu);
        popUp(menu, *chip);
    });
    return chip;
}

QMenu &BoardNarrow::newMenu()
{
    auto *menu = new QMenu(m_menus);
    menu->setObjectName(u"narrowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return *menu;
}

void BoardNarrow::popUp(QMenu &menu, const Chip &below)
{
    menu.popup(below.mapToGlobal(QPoint(0, below.height())));
}

void BoardNarrow::setLanguages(const QStringList &languages)
{
    m_languages = languages;
    m_languages.removeAll(QString());
    m_languages.removeDuplicates();
    m_languages.sort();
}

void BoardNarrow::setCampaigns(const QList<Campaign> &campaigns)
{
    m_campaigns = campaigns;
    showChoices();
}

void BoardNarrow::open()
{
    QMenu &menu = newMenu();
    addCampaigns(*menu.addMenu(tr("Campaign")));
    addLanguages(*menu.addMenu(tr("Language")));
    addKinds(*menu.addMenu(tr("Kind")));
    menu.addSeparator();
    menu.addAction(tr("Show everything"), this, [this] { setNarrowing({}); })
        ->setEnabled(m_narrowing.count() > 0);
    popUp(menu, *m_campaign);
}

void BoardNarrow::addChoice(
    QMenu &menu, QActionGroup &group, const QString &text, const BoardNarrowing &narrowing)
{
    QString name = text;
    QAction *action = menu.addAction(
        name.replace(u'&', "&&"_L1), this, [this, narrowing] { setNarrowing(narrowing); });
    action->setCheckable(true);
    action->setChecked(narrowing == m_narrowing);
    group.addAction(action);
}

void BoardNarrow::addKinds(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    BoardNarrowing one = m_narrowing;
    one.kind.reset();
    addChoice(menu, *group, tr("All kinds"), one);
    for (const StoryKind kind : { StoryKind::Article, StoryKind::Job, StoryKind::Event,
             StoryKind::Video, StoryKind::Statement }) {
        one.kind = kind;
        addChoice(menu, *group, StoryWords::kind(kind), one);
    }
}

// What is chosen is offered also where the last story of it went.
void BoardNarrow::addLanguages(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    BoardNarrowing one = m_narrowing;
    one.language.clear();
    addChoice(menu, *group, tr("All languages"), one);
    QStringList languages = m_languages;
    if (!m_narrowing.language.isEmpty() && !languages.contains(m_narrowing.language))
        languages.append(m_narrowing.language);
    for (const QString &language : std::as_const(languages)) {
        one.language = language;
        addChoice(menu, *group, Format::languageLabel(language), one);
    }
}

void BoardNarrow::addCampaigns(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    BoardNarrowing one = m_narrowing;
    one.campaign = {};
    addChoice(menu, *group, tr("All campaigns"), one);
    for (const Campaign &campaign : std::as_const(m_campaigns)) {
        one.campaign = campaign.id;
        addChoice(menu, *group, StoryWords::campaign(campaign), one);
    }
}

void BoardNarrow::setNarrowing(const BoardNarrowing &narrowing)
{
    if (narrowing == m_narrowing)
        return;
    m_narrowing = narrowing;
    showChoices();
    Q_EMIT changed();
}

void BoardNarrow::showChoices()
{
    const auto tell = [](Chip *chip, const QString &name, const QString &all,
                          const QString &choice) {
        chip->setText(choice.isEmpty() ? all : choice);
        chip->setChecked(!choice.isEmpty());
        chip->setAccessibleName(tr("%1: %2", "a filter, what it shows").arg(name, chip->text()));
        chip->setToolTip(tr("One of them alone (F)", "campaigns, languages or kinds"));
        chip->updateGeometry();
    };
    const auto chosen = std::find_if(m_campaigns.begin(), m_campaigns.end(),
        [this](const Campaign &campaign) { return campaign.id == m_narrowing.campaign; });
    tell(m_campaign, tr("Campaign"), tr("All campaigns"),
        chosen != m_campaigns.end()          ? chosen->name
            : m_narrowing.campaign.isEmpty() ? QString()
                                             : tr("One campaign"));
    tell(m_language, tr("Language"), tr("All languages"),
        m_narrowing.language.isEmpty() ? QString() : Format::languageLabel(m_narrowing.language));
    tell(m_kind, tr("Kind"), tr("All kinds"),
        m_narrowing.kind ? StoryWords::kind(*m_narrowing.kind) : QString());
}

} // namespace Relais::Ui
