// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/storyform.h"

#include "ui/common/chip.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/formrow.h"
#include "ui/common/storywords.h"
#include "ui/composer/textfield.h"
#include "ui/editor/picturefield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int titleAdvice = 120;
constexpr int summaryAdvice = 280;
constexpr int summaryHeight = 76;

void choose(QComboBox &box, const QString &value)
{
    int at = box.findData(value);
    if (at < 0 && !value.isEmpty()) {
        box.addItem(value, value);
        at = box.count() - 1;
    }
    box.setCurrentIndex(std::max(0, at));
}

void setText(QLineEdit &field, const QString &text)
{
    // What is being typed keeps its blank at the end.
    if (field.text().trimmed() != text.trimmed())
        field.setText(text);
}

} // namespace

StoryForm::StoryForm(Theme &theme, PictureCache &pictures, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLineEdit)
    , m_summary(new TextField(theme))
    , m_link(new QLineEdit)
    , m_picture(new PictureField(theme, pictures))
    , m_kind(new QComboBox)
    , m_language(new QComboBox)
    , m_campaign(new QComboBox)
    , m_topics(new QWidget)
    , m_topicFlow(new FlowLayout(6, m_topics))
    , m_job(new QWidget)
    , m_place(new QLineEdit)
    , m_contract(new QLineEdit)
    , m_remote(new QCheckBox(tr("Remote work possible")))
    , m_titleRow(new FormRow(theme, StoryWords::field(StoryField::Title), m_title))
    , m_summaryRow(new FormRow(theme, StoryWords::field(StoryField::Summary), m_summary))
    , m_linkRow(new FormRow(theme, StoryWords::field(StoryField::Link), m_link))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(makeTexts());
    column->addWidget(m_picture);
    column->addWidget(makeWords());
    column->addWidget(makeJob());
    column->addWidget(new FormRow(theme, StoryWords::field(StoryField::Topics), m_topics));
    fillCombos();
    connectFields();
}

QWidget *StoryForm::makeTexts()
{
    auto *texts = new QWidget;
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_title->setMaxLength(StoryLimits::title);
    m_summary->setFixedHeight(m_theme.scaled(summaryHeight));
    m_summary->setFramed();
    m_summary->setPlaceholderText(tr("What ambassadors read in their queue"));
    m_link->setMaxLength(StoryLimits::link);
    m_link->setPlaceholderText(u"https://"_s);
    column->addWidget(m_titleRow);
    column->addWidget(m_summaryRow);
    column->addWidget(m_linkRow);
    return texts;
}

QWidget *StoryForm::makeWords()
{
    auto *words = new QWidget;
    auto *row = new QHBoxLayout(words);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new FormRow(m_theme, StoryWords::field(StoryField::Kind), m_kind), 1);
    row->addWidget(new FormRow(m_theme, StoryWords::field(StoryField::Language), m_language), 1);
    row->addWidget(new FormRow(m_theme, StoryWords::field(StoryField::Campaign), m_campaign), 1);
    return words;
}

QWidget *StoryForm::makeJob()
{
    auto *row = new QHBoxLayout(m_job);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    constexpr int longest = 200;
    for (QLineEdit *field : { m_place, m_contract })
        field->setMaxLength(longest);
    row->addWidget(new FormRow(m_theme, tr("Place"), m_place), 1);
    row->addWidget(new FormRow(m_theme, tr("Contract"), m_contract), 1);
    row->addWidget(m_remote, 0, Qt::AlignBottom);
    m_job->hide();
    return m_job;
}

void StoryForm::fillCombos()
{
    m_filling = true;
    for (const StoryKind kind : { StoryKind::Article, StoryKind::Job, StoryKind::Event,
             StoryKind::Video, StoryKind::Statement }) {
        if (m_kind->findData(storyKindKey(kind)) < 0)
            m_kind->addItem(StoryWords::kind(kind), storyKindKey(kind));
    }
    const QVariant language = m_language->currentData();
    m_language->clear();
    for (const QString &code : m_choices.languages)
        m_language->addItem(Format::languageLabel(code), code);
    choose(*m_language, language.toString());
    const QVariant campaign = m_campaign->currentData();
    m_campaign->clear();
    m_campaign->addItem(tr("None"), QString());
    for (const Campaign &one : m_choices.campaigns)
        m_campaign->addItem(StoryWords::campaign(one), one.id.value);
    choose(*m_campaign, campaign.toString());
    m_filling = false;
}

void StoryForm::connectFields()
{
    const auto tell = [this] {
        if (m_filling)
            return;
        refreshCounts();
        Q_EMIT edited();
    };
    for (QLineEdit *field : { m_title, m_link, m_place, m_contract })
        connect(field, &QLineEdit::textEdited, this, tell);
    connect(m_remote, &QAbstractButton::clicked, this, tell);
    connect(m_summary, &TextField::edited, this, tell);
    connect(m_picture, &PictureField::edited, this, tell);
    for (QComboBox *box : { m_kind, m_language, m_campaign })
        connect(box, &QComboBox::activated, this, tell);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_job->setVisible(m_kind->currentData().toString() == storyKindKey(StoryKind::Job));
    });
}

void StoryForm::setChoices(const EditorChoices &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    fillCombos();
    showTopics();
}

void StoryForm::showTopics()
{
    qDeleteAll(m_topics->findChildren<Chip *>(Qt::FindDirectChildrenOnly));
    for (const Topic &topic : m_choices.topics) {
        auto *chip = new Chip(m_theme, topic.name);
        chip->setCheckable(true);
        chip->setChecked(m_chosenTopics.contains(topic.id));
        chip->setEnabled(!m_readOnly);
        m_topicFlow->addWidget(chip);
        connect(chip, &Chip::clicked, this, [this, id = topic.id](bool on) {
            m_chosenTopics.removeAll(id);
            if (on)
                m_chosenTopics.append(id);
            Q_EMIT edited();
        });
    }
    m_topics->updateGeometry();
}

void StoryForm::setStory(const Story &story)
{
    m_filling = true;
    setText(*m_title, story.title);
    if (m_summary->toPlainText() != story.summary)
        m_summary->open(story.summary);
    if (QUrl(m_link->text().trimmed()) != story.link)
        m_link->setText(story.link.toString(QUrl::FullyEncoded));
    m_picture->setImage(story.image);
    choose(*m_kind, storyKindKey(story.kind));
    choose(*m_language, story.language);
    choose(*m_campaign, story.campaign.value);
    setText(*m_place, story.job.place);
    setText(*m_contract, story.job.contract);
    m_remote->setChecked(story.job.remote);
    m_jobTeam = story.job.team;
    m_job->setVisible(story.kind == StoryKind::Job);
    if (m_chosenTopics != story.topics) {
        m_chosenTopics = story.topics;
        showTopics();
    }
    m_filling = false;
    refreshCounts();
}

void StoryForm::writeTo(Story &story) const
{
    story.title = m_title->text().trimmed();
    story.summary = m_summary->toPlainText();
    story.link = QUrl(m_link->text().trimmed());
    story.image = m_picture->image();
    story.kind = storyKindFromKey(m_kind->currentData().toString()).value_or(story.kind);
    if (const QString language = m_language->currentData().toString(); !language.isEmpty())
        story.language = language;
    story.campaign.value = m_campaign->currentData().toString();
    story.topics = m_chosenTopics;
    story.job = { m_place->text().trimmed(), m_contract->text().trimmed(), m_jobTeam,
        m_remote->isChecked() };
    if (story.kind != StoryKind::Job)
        story.job = {};
}

void StoryForm::refreshCounts()
{
    m_titleRow->setCount(m_title->text().size(), titleAdvice);
    m_summaryRow->setCount(m_summary->toPlainText().size(), summaryAdvice);
    Story link;
    link.title = u"x"_s;
    link.language = u"en"_s;
    link.link = QUrl(m_link->text().trimmed());
    const bool written = !m_link->text().trimmed().isEmpty();
    m_linkRow->setProblem(written ? StoryWords::problem(problemsOf(link).value(0)) : QString());
}

void StoryForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QLineEdit *field : { m_title, m_link, m_place, m_contract })
        field->setReadOnly(readOnly);
    m_remote->setEnabled(!readOnly);
    m_summary->setReadOnly(readOnly);
    m_picture->setReadOnly(readOnly);
    for (QComboBox *box : { m_kind, m_language, m_campaign })
        box->setEnabled(!readOnly);
    for (Chip *chip : m_topics->findChildren<Chip *>())
        chip->setEnabled(!readOnly);
}

bool StoryForm::focusField(StoryField field)
{
    const QHash<StoryField, QWidget *> fields { { StoryField::Title, m_title },
        { StoryField::Summary, m_summary }, { StoryField::Link, m_link },
        { StoryField::Kind, m_kind }, { StoryField::Language, m_language },
        { StoryField::Campaign, m_campaign }, { StoryField::Topics, m_topics },
        { StoryField::Job, m_place } };
    if (field == StoryField::Image || field == StoryField::AltText) {
        m_picture->takeFocus(field == StoryField::AltText);
        return true;
    }
    if (!fields.contains(field))
        return false;
    fields.value(field)->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace Relais::Ui
