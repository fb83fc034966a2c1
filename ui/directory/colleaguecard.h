// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/directory.h"
#include "core/domain/story.h"
#include "ui/common/paint.h"

#include <QFrame>

class QVBoxLayout;

namespace Relais::Ui {

class Avatar;
class Button;
class EmptyState;
class TextLabel;

//! One colleague: what they show, and what one may do with it. Nobody chosen says so.
class ColleagueCard final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColleagueCard)
public:
    explicit ColleagueCard(Theme &theme, QWidget *parent = nullptr);

    void setTopics(const QList<Topic> &topics); //!< the company's, for the names of skills
    void setColleague(const std::optional<Colleague> &colleague);
    const std::optional<Colleague> &colleague() const { return m_colleague; }
    void takeFocus(); //!< on what one does first

Q_SIGNALS:
    void mentionAsked(); //!< in a new post
    void postsAsked(); //!< theirs on the Wall, to answer or to thank for
    void mailAsked();
    void cardAsked();

private:
    QWidget *makeActs();
    void showLines();

    Theme &m_theme;
    std::optional<Colleague> m_colleague;
    QList<Topic> m_topics;
    EmptyState *m_nobody;
    QWidget *m_panel;
    Avatar *m_face;
    TextLabel *m_name;
    TextLabel *m_title;
    QVBoxLayout *m_lines;
    Button *m_mention;
    Button *m_mail;
    Button *m_card;
};

} // namespace Relais::Ui
