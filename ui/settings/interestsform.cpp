// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/interestsform.h"

#include "ui/common/controls/chip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

InterestsForm::InterestsForm(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_topicRow(new FlowLayout(8))
    , m_noTopics(new TextLabel(theme, TextStyle::Small, &Tokens::muted,
          tr("Your company’s topics appear here once they have come.")))
    , m_sentence(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new TextLabel(theme, TextStyle::SmallStrong, &Tokens::text, tr("Topics")));
    m_noTopics->setWrapped();
    column->addWidget(m_noTopics);
    column->addLayout(m_topicRow);
    column->addSpacing(8);
    column->addWidget(
        new TextLabel(theme, TextStyle::SmallStrong, &Tokens::text, tr("Languages you write in")));
    auto *languages = new FlowLayout(8);
    for (const QString &code : { u"fr"_s, u"en"_s })
        addChip(languages, code, Format::languageLabel(code), m_languages);
    column->addLayout(languages);
    m_sentence->setWrapped();
    column->addWidget(m_sentence);
    follow();
}

Chip *InterestsForm::addChip(
    FlowLayout *row, const QString &key, const QString &text, QList<Choice> &to)
{
    auto *chip = new Chip(m_theme, text);
    row->addWidget(chip);
    connect(chip, &Chip::clicked, this, [this] {
        m_chosen = topics();
        follow();
        Q_EMIT edited();
    });
    to.append({ key, chip });
    return chip;
}

void InterestsForm::setTopics(const QList<Topic> &topics)
{
    if (topics == m_known)
        return;
    m_known = topics;
    for (const Choice &choice : std::as_const(m_topics)) {
        m_topicRow->removeWidget(choice.chip);
        choice.chip->hide();
        choice.chip->deleteLater(); // it may be the one being clicked
    }
    m_topics.clear();
    for (const Topic &topic : topics) {
        const QString name = topicLabel(topic);
        addChip(m_topicRow, topic.id.value, name, m_topics)
            ->setChecked(m_chosen.contains(topic.id.value));
    }
    follow();
}

void InterestsForm::setChosen(const QStringList &topics, const QStringList &languages)
{
    m_chosen = topics;
    for (const Choice &choice : std::as_const(m_topics))
        choice.chip->setChecked(topics.contains(choice.key));
    for (const Choice &choice : std::as_const(m_languages))
        choice.chip->setChecked(languages.contains(choice.key));
    follow();
}

QStringList InterestsForm::topics() const
{
    if (m_topics.isEmpty())
        return m_chosen;
    QStringList chosen;
    for (const Choice &choice : m_topics) {
        if (choice.chip->isChecked())
            chosen.append(choice.key);
    }
    return chosen;
}

QStringList InterestsForm::languages() const
{
    QStringList chosen;
    for (const Choice &choice : m_languages) {
        if (choice.chip->isChecked())
            chosen.append(choice.key);
    }
    return chosen;
}

void InterestsForm::setEstimate(std::optional<int> aWeek)
{
    m_aWeek = aWeek;
    follow();
}

void InterestsForm::follow()
{
    m_noTopics->setVisible(m_topics.isEmpty());
    QStringList says;
    const bool nothing = topics().isEmpty() && languages().isEmpty();
    says << (nothing
            ? tr("Nothing chosen: the newest stories come first.")
            : tr("These come first in your queue. Nothing is hidden, and only this machine "
                 "knows your choice."));
    if (m_aWeek)
        says << (*m_aWeek > 0
                ? tr("About %n story(ies) a week, as in the last four.", nullptr, *m_aWeek)
                : tr("Fewer than one story a week, as in the last four."));
    m_sentence->setText(says.join(u' '));
}

} // namespace Relais::Ui
