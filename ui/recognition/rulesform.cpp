// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recognition/rulesform.h"

#include "ui/common/charts/rankingcard.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFormLayout>
#include <QHash>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr double inWhole = 100;

QString averageText(int hundredths)
{
    return QLocale().toString(hundredths / inWhole, 'f', 1);
}

// Several teams may have one name; an older relaisd tells no more than that.
QString rankedKey(const LeaderboardTeam &team)
{
    return team.id.isEmpty() ? QString(u"name "_s + team.name) : team.id.value;
}

} // namespace

RulesForm::RulesForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_on(new QCheckBox(tr("Offer a ranking to those who want to be on it")))
    , m_relay(pointsBox(u"relay"_s, tr("Points for a relay")))
    , m_ownWords(pointsBox(u"ownWords"_s, tr("More in own words")))
    , m_click(pointsBox(u"click"_s, tr("For each click")))
    , m_preview(new Button(theme, Button::Kind::Normal, tr("What would change")))
    , m_publish(new Button(theme, Button::Kind::Primary, tr("Publish these rules")))
    , m_current(new TextLabel(theme, TextStyle::Small, &Tokens::muted, {}))
    , m_changes(new TextLabel(theme, TextStyle::Body, &Tokens::text, {}))
{
    auto *card = new Card(theme);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(new TextLabel(theme, TextStyle::PanelTitle, &Tokens::text, tr("Ranking")));
    auto *about = new TextLabel(theme, TextStyle::Small, &Tokens::muted,
        tr("Off unless you switch it on. Only who joins stands on it; teams are compared by the "
           "average of five or more who joined. Nothing on X counts: its rules forbid rewards for "
           "posts."));
    about->setWrapped();
    column->addWidget(about);
    column->addWidget(m_on);
    auto *fields = new QFormLayout;
    fields->addRow(tr("Points for a relay"), m_relay);
    fields->addRow(tr("More in own words"), m_ownWords);
    fields->addRow(tr("For each click"), m_click);
    column->addLayout(fields);
    m_current->setWrapped();
    column->addWidget(m_current);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_preview);
    buttons->addWidget(m_publish);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_changes->setWrapped();
    column->addWidget(m_changes);
    column->addStretch(1);
    m_on->setObjectName(u"rankingOn"_s);
    connect(m_on, &QCheckBox::toggled, this, &RulesForm::follow);
    connect(m_preview, &QPushButton::clicked, this, [this] { Q_EMIT previewAsked(rules()); });
    connect(m_publish, &QPushButton::clicked, this, [this] { Q_EMIT publishAsked(rules()); });
    setVersions({});
}

QSpinBox *RulesForm::pointsBox(const QString &name, const QString &label)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setRange(0, LeaderboardLimits::points);
    connect(box, &QSpinBox::valueChanged, this, &RulesForm::follow);
    return box;
}

void RulesForm::follow()
{
    LeaderboardRules wanted = rules();
    wanted.version = m_published.version;
    wanted.publishedAt = m_published.publishedAt;
    m_publish->setEnabled(wanted != m_published && m_blocked.isEmpty());
    m_preview->setEnabled(m_on->isChecked() && m_blocked.isEmpty());
    for (Button *button : { m_publish, m_preview })
        button->setToolTip(m_blocked);
    m_changes->setText({});
}

void RulesForm::setBlocked(const QString &reason)
{
    m_blocked = reason;
    const QString preview = m_changes->text();
    follow();
    m_changes->setText(preview);
}

LeaderboardRules RulesForm::rules() const
{
    LeaderboardRules rules;
    rules.on = m_on->isChecked();
    rules.relay = m_relay->value();
    rules.ownWords = m_ownWords->value();
    rules.click = m_click->value();
    return rules;
}

void RulesForm::setVersions(const QList<LeaderboardRules> &versions)
{
    m_published = versions.value(0);
    m_on->setChecked(m_published.on);
    m_relay->setValue(m_published.relay);
    m_ownWords->setValue(m_published.ownWords);
    m_click->setValue(m_published.click);
    QStringList lines;
    for (const LeaderboardRules &one : versions.mid(0, 5)) {
        const QString day = Format::date(one.publishedAt);
        lines.append(one.on
                ? tr("%1 Since %2.", "rules, day").arg(RankingCard::rulesInWords(one), day)
                : tr("Version %1: off since %2.").arg(one.version).arg(day));
    }
    m_current->setText(lines.join(u'\n'));
    follow();
}

QStringList RulesForm::changes(const LeaderboardPreview &preview)
{
    QHash<QString, int> before;
    for (int place = 0; place < int(preview.now.teams.size()); ++place)
        before.insert(rankedKey(preview.now.teams.at(place)), place);
    QStringList lines;
    for (int place = 0; place < int(preview.then.teams.size()); ++place) {
        const LeaderboardTeam &team = preview.then.teams.at(place);
        const int old = before.value(rankedKey(team), place);
        const int average =
            old < preview.now.teams.size() ? preview.now.teams.at(old).hundredths : team.hundredths;
        lines.append(tr("%1: %2 → %3, place %4 → %5", "team, averages, places")
                .arg(team.name, averageText(average), averageText(team.hundredths))
                .arg(old + 1)
                .arg(place + 1));
    }
    if (preview.people == 0)
        lines.append(tr("Nobody has joined yet."));
    else if (preview.moved)
        lines.append(tr("%n person(s) would change places.", nullptr, *preview.moved));
    else
        lines.append(tr("Too few have joined to say how many would change places."));
    return lines;
}

void RulesForm::setPreview(const LeaderboardPreview &preview)
{
    m_changes->setText(changes(preview).join(u'\n'));
}

void RulesForm::setProblem(const QString &sentence)
{
    m_changes->setText(sentence);
}

} // namespace Relais::Ui
