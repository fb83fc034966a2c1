// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/card.h"
#include "core/domain/story.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace Relais::Ui {

class Chip;
class FlowLayout;
class TextLabel;

//! What of a card is chosen rather than written: its topics, the languages the person speaks, the
//! page's own language, and up to three stories they relayed.
class CardChoices final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardChoices)
public:
    explicit CardChoices(Theme &theme, QWidget *parent = nullptr);

    //! Offered; what a card has beside them stays chosen.
    void setOffered(const QList<Topic> &topics, const QList<std::pair<StoryId, QString>> &stories);
    //! withStories: those of the card replace those chosen here; else the choice stays.
    void setCard(const Relais::Card &card, bool withStories = true);
    qsizetype storyCount() const { return m_chosenStories.size(); }
    const QStringList &chosenStories() const { return m_chosenStories; } //!< ids
    QStringList storyTitles() const; //!< of those chosen, as far as they are known
    void apply(Relais::Card &card) const;

Q_SIGNALS:
    void edited(); //!< by the person
    void storiesEdited(); //!< before edited()

private:
    struct Choice {
        QString key;
        QString name; //!< in full
        Chip *chip;
    };
    FlowLayout *addRow(const QString &title, TextLabel **empty = nullptr, const QString &none = {});
    Chip *add(FlowLayout *row, QList<Choice> &to, const QString &key, const QString &text);
    void addSpoken(const QString &code);
    void clear(QList<Choice> &choices);
    void mark();
    void toggleStory(const QString &key);
    void toggle(QStringList &chosen, const QString &key, int most);

    Theme &m_theme;
    FlowLayout *m_topicRow = nullptr;
    FlowLayout *m_spokenRow = nullptr;
    FlowLayout *m_storyRow = nullptr;
    TextLabel *m_noTopics = nullptr;
    TextLabel *m_noStories = nullptr;
    QList<Choice> m_topics;
    QList<Choice> m_spoken;
    QList<Choice> m_pages;
    QList<Choice> m_stories;
    QStringList m_chosenTopics;
    QStringList m_chosenSpoken;
    QStringList m_chosenStories;
    QString m_page;
};

} // namespace Relais::Ui
