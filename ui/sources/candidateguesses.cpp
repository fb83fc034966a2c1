// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/candidateguesses.h"

#include "core/domain/candidateguess.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/words/storywords.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int betweenTopics = 6;
// A statement is written, not found.
constexpr StoryKind foundKinds[] { StoryKind::Article, StoryKind::Job, StoryKind::Event,
    StoryKind::Video };
} // namespace

CandidateGuesses::CandidateGuesses(Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_kindButton(new Button(theme, Button::Kind::Normal, {}))
    , m_topicRow(new QWidget)
    , m_more(Button::iconOnly(theme, u"add"_s, tr("Another topic")))
{
    m_kindButton->setSize(Button::Size::Small);
    m_kindButton->setTrailingIcon(u"expand"_s);
    m_kindButton->setToolTip(tr("Guessed; a press corrects it for the draft"));
    m_topicRow->setLayout(new FlowLayout(betweenTopics));
    m_topicRow->setAccessibleName(tr("Topics, guessed"));
    m_topicRow->layout()->addWidget(m_more);
    connect(m_kindButton, &QPushButton::clicked, this, &CandidateGuesses::askForKind);
    connect(m_more, &QPushButton::clicked, this, &CandidateGuesses::askForTopic);
    setKind(m_kind);
}

QWidget *CandidateGuesses::kindRow() const
{
    return m_kindButton;
}

void CandidateGuesses::setTopics(const QList<Topic> &topics)
{
    if (topics == m_topics)
        return;
    m_topics = topics;
    m_candidate = {};
}

void CandidateGuesses::setCandidate(const CandidateEntry &candidate, const QList<TopicId> &usual)
{
    if (candidate.id != m_candidate)
        guess(candidate, usual);
}

void CandidateGuesses::guess(const CandidateEntry &candidate, const QList<TopicId> &usual)
{
    m_candidate = candidate.id;
    setKind(guessedKind(candidate));
    m_offered.clear();
    const QList<TopicId> guessed = guessedTopics(candidate, m_topics);
    for (const Topic &topic : std::as_const(m_topics)) {
        if (usual.contains(topic.id) || guessed.contains(topic.id))
            m_offered.append(topic.id);
    }
    m_chosen = m_offered;
    showTopics();
}

void CandidateGuesses::setKind(StoryKind kind)
{
    m_kind = kind;
    m_kindButton->setText(StoryWords::kind(kind));
    m_kindButton->setAccessibleName(tr("Kind, guessed: %1").arg(StoryWords::kind(kind)));
}

void CandidateGuesses::addTopic(const TopicId &topic)
{
    if (m_offered.contains(topic))
        return;
    m_offered.append(topic);
    m_chosen.append(topic);
    showTopics();
}

void CandidateGuesses::showTopics()
{
    QLayout *row = m_topicRow->layout();
    row->removeWidget(m_more);
    qDeleteAll(m_topicRow->findChildren<Chip *>(Qt::FindDirectChildrenOnly));
    for (const Topic &topic : std::as_const(m_topics)) {
        if (!m_offered.contains(topic.id))
            continue;
        auto *chip = new Chip(m_theme, topicLabel(topic));
        chip->setChecked(m_chosen.contains(topic.id));
        chip->setToolTip(tr("A press takes it off the draft, or puts it back"));
        connect(chip, &QAbstractButton::toggled, this, [this, id = topic.id](bool on) {
            m_chosen.removeAll(id);
            if (on)
                m_chosen.append(id);
        });
        row->addWidget(chip);
    }
    row->addWidget(m_more);
    m_more->setVisible(m_offered.size() < m_topics.size());
}

void CandidateGuesses::askForKind()
{
    QMenu menu;
    for (const StoryKind kind : foundKinds) {
        QAction *action = menu.addAction(StoryWords::kind(kind));
        action->setCheckable(true);
        action->setChecked(kind == m_kind);
        connect(action, &QAction::triggered, this, [this, kind] { setKind(kind); });
    }
    menu.exec(m_kindButton->mapToGlobal(QPoint(0, m_kindButton->height())));
}

void CandidateGuesses::askForTopic()
{
    QMenu menu;
    for (const Topic &topic : std::as_const(m_topics)) {
        if (!m_offered.contains(topic.id))
            connect(menu.addAction(topicLabel(topic).replace(u'&', "&&"_L1)), &QAction::triggered,
                this, [this, id = topic.id] { addTopic(id); });
    }
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

CandidateChoice CandidateGuesses::choice() const
{
    CandidateChoice made;
    made.kind = m_kind;
    if (!m_topics.isEmpty())
        made.topics = m_chosen;
    return made;
}

} // namespace Relais::Ui
