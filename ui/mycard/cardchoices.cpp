// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mycard/cardchoices.h"

#include "ui/common/controls/chip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int longestTitle = 44; // characters of a story on its chip
}

CardChoices::CardChoices(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_topicRow =
        addRow(tr("Topics I know about"), &m_noTopics, tr("Your company has no topics yet."));
    m_spokenRow = addRow(tr("Languages I speak"));
    for (const QString &code : { u"fr"_s, u"en"_s, u"de"_s, u"es"_s, u"it"_s, u"nl"_s, u"pt"_s })
        addSpoken(code);
    FlowLayout *pages = addRow(tr("Language of the page"));
    for (const QString &code : { u"fr"_s, u"en"_s }) {
        Chip *chip = add(pages, m_pages, code, Format::languageLabel(code));
        connect(chip, &Chip::clicked, this, [this, code] {
            m_page = code;
            mark();
            Q_EMIT edited();
        });
    }
    m_storyRow = addRow(tr("Stories I tell, up to three"), &m_noStories,
        tr("Stories you relayed can be chosen here."));
}

FlowLayout *CardChoices::addRow(const QString &title, TextLabel **empty, const QString &none)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::text, title));
    if (empty) {
        *empty = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, none);
        column->addWidget(*empty);
    }
    auto *row = new FlowLayout(8);
    column->addLayout(row);
    return row;
}

Chip *CardChoices::add(FlowLayout *row, QList<Choice> &to, const QString &key, const QString &text)
{
    auto *chip = new Chip(m_theme, text);
    row->addWidget(chip);
    to.append({ key, text, chip });
    return chip;
}

void CardChoices::addSpoken(const QString &code)
{
    Chip *chip = add(m_spokenRow, m_spoken, code, Format::languageLabel(code));
    connect(chip, &Chip::clicked, this,
        [this, code] { toggle(m_chosenSpoken, code, CardLimits::languages); });
}

void CardChoices::clear(QList<Choice> &choices)
{
    for (const Choice &choice : std::as_const(choices))
        choice.chip->deleteLater();
    choices.clear();
}

void CardChoices::setOffered(
    const QList<Topic> &topics, const QList<std::pair<StoryId, QString>> &stories)
{
    clear(m_topics);
    clear(m_stories);
    for (const Topic &topic : topics) {
        const QString key = topic.id.value;
        Chip *chip = add(m_topicRow, m_topics, key, topicLabel(topic));
        connect(chip, &Chip::clicked, this,
            [this, key] { toggle(m_chosenTopics, key, CardLimits::topics); });
    }
    for (const auto &[story, title] : stories) {
        const QString key = story.value;
        const QString text = title.size() > longestTitle
            ? QString(title.left(longestTitle - 1).trimmed() + u'…')
            : title;
        Chip *chip = add(m_storyRow, m_stories, key, text);
        m_stories.last().name = title;
        connect(chip, &Chip::clicked, this, [this, key] { toggleStory(key); });
    }
    m_noTopics->setVisible(topics.isEmpty());
    m_noStories->setVisible(stories.isEmpty());
    mark();
}

void CardChoices::setCard(const Relais::Card &card, bool withStories)
{
    m_chosenTopics.clear();
    for (const TopicId &topic : card.topics)
        m_chosenTopics << topic.value;
    if (withStories) {
        m_chosenStories.clear();
        for (const StoryId &story : card.stories)
            m_chosenStories << story.value;
    }
    m_chosenSpoken = card.languages;
    for (const QString &code : std::as_const(m_chosenSpoken)) { // theirs may be none of the usual
        if (std::none_of(m_spoken.cbegin(), m_spoken.cend(),
                [&code](const Choice &choice) { return choice.key == code; }))
            addSpoken(code);
    }
    m_page = card.language;
    mark();
}

QStringList CardChoices::storyTitles() const
{
    QStringList titles;
    for (const QString &key : m_chosenStories) {
        for (const Choice &story : m_stories) {
            if (story.key == key)
                titles << story.name;
        }
    }
    return titles;
}

void CardChoices::toggleStory(const QString &key)
{
    Q_EMIT storiesEdited();
    toggle(m_chosenStories, key, CardLimits::stories);
}

void CardChoices::apply(Relais::Card &card) const
{
    card.topics.clear();
    for (const QString &topic : m_chosenTopics)
        card.topics.append({ topic });
    card.stories.clear();
    for (const QString &story : m_chosenStories)
        card.stories.append({ story });
    card.languages = m_chosenSpoken;
    card.language = m_page;
}

void CardChoices::toggle(QStringList &chosen, const QString &key, int most)
{
    if (!chosen.removeAll(key) && chosen.size() < most)
        chosen.append(key);
    mark();
    Q_EMIT edited();
}

void CardChoices::mark()
{
    const auto set = [](const QList<Choice> &choices, const QStringList &chosen, int most) {
        const bool full = chosen.size() >= most;
        for (const Choice &choice : choices) {
            const bool on = chosen.contains(choice.key);
            choice.chip->setChecked(on);
            choice.chip->setUnavailable(
                full && !on ? tr("No more than %n can be chosen", nullptr, most) : QString());
            if (choice.chip->toolTip().isEmpty() && choice.name != choice.chip->text())
                choice.chip->setToolTip(choice.name); // its text is cut
        }
    };
    set(m_topics, m_chosenTopics, CardLimits::topics);
    set(m_spoken, m_chosenSpoken, CardLimits::languages);
    set(m_stories, m_chosenStories, CardLimits::stories);
    for (const Choice &page : std::as_const(m_pages))
        page.chip->setChecked(page.key == m_page);
}

} // namespace Relais::Ui
