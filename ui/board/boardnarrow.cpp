// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/board/boardnarrow.h"

#include "ui/common/button.h"
#include "ui/common/format.h"
#include "ui/common/storywords.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

BoardNarrow::BoardNarrow(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_open(new Button(theme, Button::Kind::Normal, {}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_open->setIconName(u"filter"_s);
    m_open->setToolTip(tr("One kind, language or campaign alone"));
    row->addWidget(m_open);
    setFocusProxy(m_open);
    connect(m_open, &QPushButton::clicked, this, &BoardNarrow::open);
    showCount();
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
}

void BoardNarrow::open()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"narrowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addKinds(*menu->addMenu(tr("Kind")));
    addLanguages(*menu->addMenu(tr("Language")));
    addCampaigns(*menu->addMenu(tr("Campaign")));
    menu->addSeparator();
    menu->addAction(tr("Show everything"), this, [this] { setNarrowing({}); })
        ->setEnabled(m_narrowing.count() > 0);
    menu->popup(m_open->mapToGlobal(QPoint(0, m_open->height())));
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
    showCount();
    Q_EMIT changed();
}

void BoardNarrow::showCount()
{
    const int count = m_narrowing.count();
    m_open->setText(
        count > 0 ? tr("Filter %1", "how many").arg(Format::number(count)) : tr("Filter"));
}

} // namespace Relais::Ui
