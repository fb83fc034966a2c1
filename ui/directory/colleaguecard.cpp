// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/directory/colleaguecard.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/states/emptystate.h"
#include "ui/common/words/format.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int largeFace = 56;
}

ColleagueCard::ColleagueCard(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_nobody(new EmptyState(theme))
    , m_panel(new Card(theme))
    , m_face(new Avatar(theme, largeFace))
    , m_name(new TextLabel(theme, TextStyle::PanelTitle, &Tokens::text))
    , m_title(new TextLabel(theme, TextStyle::Body, &Tokens::muted))
    , m_lines(new QVBoxLayout)
    , m_mention(new Button(theme, Button::Kind::Primary, tr("Mention in a post")))
    , m_mail(new Button(theme, Button::Kind::Normal, tr("Write an e-mail")))
    , m_card(new Button(theme, Button::Kind::Normal, tr("Open their card")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_nobody->setContent(u"person"_s, Tone::Neutral, tr("Nobody is chosen"),
        tr("Colleagues decide themselves whether they are found here, and what you read of them."));
    outer->addWidget(m_nobody, 1);
    outer->addWidget(m_panel);
    outer->addStretch(0);
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(
        Metrics::inPanel, Metrics::inPanel, Metrics::inPanel, Metrics::inPanel);
    column->setSpacing(14);
    auto *head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(m_face);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_name->setWrapped();
    words->addWidget(m_name);
    m_title->setWrapped();
    words->addWidget(m_title);
    head->addLayout(words, 1);
    column->addLayout(head);
    m_lines->setSpacing(6);
    column->addLayout(m_lines);
    column->addWidget(makeActs());
    setColleague({});
}

QWidget *ColleagueCard::makeActs()
{
    auto *acts = new QWidget;
    auto *row = new FlowLayout(8);
    acts->setLayout(row);
    auto *posts = new Button(m_theme, Button::Kind::Normal, tr("Their posts on the Wall"));
    posts->setToolTip(tr("To answer, or to say thanks for one"));
    m_mention->setIconName(u"mention"_s);
    posts->setIconName(u"wall"_s);
    m_card->setIconName(u"card"_s);
    for (Button *act : { m_mention, posts, m_mail, m_card })
        row->addWidget(act);
    connect(m_mention, &QPushButton::clicked, this, &ColleagueCard::mentionAsked);
    connect(posts, &QPushButton::clicked, this, &ColleagueCard::postsAsked);
    connect(m_mail, &QPushButton::clicked, this, &ColleagueCard::mailAsked);
    connect(m_card, &QPushButton::clicked, this, &ColleagueCard::cardAsked);
    return acts;
}

void ColleagueCard::setTopics(const QList<Topic> &topics)
{
    m_topics = topics;
    if (m_colleague)
        showLines();
}

void ColleagueCard::setColleague(const std::optional<Colleague> &colleague)
{
    m_colleague = colleague;
    m_nobody->setVisible(!colleague);
    m_panel->setVisible(colleague.has_value());
    if (!colleague)
        return;
    m_face->setName(colleague->name);
    m_name->setText(colleague->name);
    m_title->setText(colleague->title);
    m_title->setVisible(!colleague->title.isEmpty());
    m_mail->setVisible(!colleague->email.isEmpty());
    m_card->setVisible(!colleague->card.isEmpty());
    showLines();
}

void ColleagueCard::showLines()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_colleague)
        return;
    const auto add = [this](const QString &what, const QString &text) {
        if (text.isEmpty())
            return;
        auto *line = new TextLabel(m_theme, TextStyle::Small, &Tokens::text,
            tr("%1: %2", "what one reads of a colleague").arg(what, text));
        line->setWrapped();
        m_lines->addWidget(line);
    };
    add(tr("Team"), m_colleague->teamName);
    add(tr("Place"), m_colleague->place);
    QStringList languages;
    for (const QString &code : m_colleague->languages)
        languages.append(Format::languageLabel(code));
    add(tr("Languages"), languages.join(u", "_s));
    add(tr("E-mail"), m_colleague->email);
    QStringList skills;
    for (const Topic &topic : std::as_const(m_topics)) {
        if (m_colleague->skills.contains(topic.id))
            skills.append(topicLabel(topic));
    }
    add(tr("Ask them about"), skills.join(u", "_s));
}

void ColleagueCard::takeFocus()
{
    if (m_colleague)
        m_mention->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Relais::Ui
