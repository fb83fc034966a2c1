// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

class Chip;
class FlowLayout;
class TextLabel;

//! What the person wants to hear of first: topics and languages. None chosen: anything.
class InterestsForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InterestsForm)
public:
    explicit InterestsForm(Theme &theme, QWidget *parent = nullptr);
    void setTopics(const QList<Topic> &topics);
    void setChosen(const QStringList &topics, const QStringList &languages);
    //! How many stories a week that choice has brought; nothing: not known.
    void setEstimate(std::optional<int> aWeek);
    QStringList topics() const;
    QStringList languages() const;

Q_SIGNALS:
    void edited(); //!< by the person

private:
    struct Choice {
        QString key;
        Chip *chip;
    };
    Chip *addChip(FlowLayout *row, const QString &key, const QString &text, QList<Choice> &to);
    void follow();

    Theme &m_theme;
    FlowLayout *m_topicRow;
    TextLabel *m_noTopics;
    TextLabel *m_sentence;
    QList<Topic> m_known;
    QList<Choice> m_topics;
    QList<Choice> m_languages;
    std::optional<int> m_aWeek;
    QStringList m_chosen; //!< topics, also those that are not known yet
};

} // namespace Relais::Ui
