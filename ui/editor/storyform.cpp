// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/storyform.h"

#include "ui/common/controls/chip.h"
#include "ui/common/controls/stayingmenu.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/panels/formrow.h"
#include "ui/common/words/format.h"
#include "ui/common/words/storywords.h"
#include "ui/composer/textfield.h"
#include "ui/editor/eventfields.h"
#include "ui/editor/markedfield.h"
#include "ui/editor/picturefield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int titleAdvice = 120;
constexpr int summaryAdvice = 280;
constexpr int summaryHeight = 62;
constexpr int shortestChoice = 6; // characters

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

StoryForm::StoryForm(Theme &theme, PictureCache &pictures, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLineEdit)
    , m_summary(new TextField(theme))
    , m_link(new MarkedField(theme, u"link"_s))
    , m_linkProblem(new TextLabel(theme, TextStyle::Small, &Tokens::bad))
    , m_picture(new PictureField(theme, pictures))
    , m_kind(new QComboBox)
    , m_language(new QComboBox)
    , m_campaign(new QComboBox)
    , m_topics(new QWidget)
    , m_topicFlow(new FlowLayout(6, m_topics))
    , m_addTopic(new Chip(theme, tr("Topic")))
    , m_job(new QWidget)
    , m_place(new QLineEdit)
    , m_contract(new QLineEdit)
    , m_start(new QLineEdit)
    , m_remote(new QCheckBox(tr("Remote work possible")))
    , m_event(new EventFields(theme, clock))
    , m_titleRow(new FormRow(theme, StoryWords::field(StoryField::Title), m_title))
    , m_summaryRow(new FormRow(theme, StoryWords::field(StoryField::Summary), m_summary))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addWidget(makeTexts());
    m_picture->setAbove(makeLink());
    column->addWidget(m_picture);
    column->addWidget(makeWords());
    column->addWidget(makeJob());
    column->addWidget(m_event);
    column->addWidget(makeTopics());
    fillCombos();
    connectFields();
    showFacts();
}

QWidget *StoryForm::makeTexts()
{
    auto *texts = new QWidget;
    auto *column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_title->setMaxLength(StoryLimits::title);
    m_summary->setFixedHeight(m_theme.scaled(summaryHeight));
    m_summary->setFramed();
    m_summary->setPlaceholderText(tr("What ambassadors read in their queue"));
    column->addWidget(m_titleRow);
    column->addWidget(m_summaryRow);
    return texts;
}

QWidget *StoryForm::makeLink()
{
    auto *link = new QWidget;
    auto *column = new QVBoxLayout(link);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_link->setMaxLength(StoryLimits::link);
    m_link->setPlaceholderText(u"https://"_s);
    m_link->setAccessibleName(StoryWords::field(StoryField::Link));
    m_link->setToolTip(m_link->accessibleName());
    column->addWidget(m_link);
    m_linkProblem->setWrapped();
    m_linkProblem->hide();
    column->addWidget(m_linkProblem);
    return link;
}

void StoryForm::setLinkAnswers(const std::optional<bool> &answers)
{
    const bool good = answers.value_or(false);
    m_link->setMark(!answers ? QString()
            : good           ? tr("answers", "the link")
                             : tr("no answer", "of the link"),
        good ? Tone::Good : Tone::Warn);
}

// What is chosen stands in one row with its label.
QWidget *StoryForm::makeTopics()
{
    auto *made = new QWidget;
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto *label = new TextLabel(
        m_theme, TextStyle::SmallStrong, &Tokens::muted, StoryWords::field(StoryField::Topics));
    row->addWidget(label);
    row->addWidget(m_topics, 1);
    m_addTopic->setIconName(u"add"_s);
    m_addTopic->setCheckable(false);
    m_addTopic->setAccessibleName(tr("Choose topics"));
    m_topicFlow->addWidget(m_addTopic);
    connect(m_addTopic, &Chip::clicked, this, &StoryForm::openTopics);
    return made;
}

QWidget *StoryForm::makeWords()
{
    auto *words = new QWidget;
    auto *row = new QHBoxLayout(words);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (QComboBox *box : { m_kind, m_language, m_campaign }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(shortestChoice);
    }
    // Names of campaigns are the longest.
    row->addWidget(new FormRow(m_theme, StoryWords::field(StoryField::Kind), m_kind), 3);
    row->addWidget(new FormRow(m_theme, StoryWords::field(StoryField::Language), m_language), 3);
    row->addWidget(new FormRow(m_theme, StoryWords::field(StoryField::Campaign), m_campaign), 5);
    return words;
}

QWidget *StoryForm::makeJob()
{
    auto *column = new QVBoxLayout(m_job);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (QLineEdit *field : { m_place, m_contract, m_start })
        field->setMaxLength(StoryLimits::fact);
    row->addWidget(new FormRow(m_theme, tr("Place"), m_place), 1);
    row->addWidget(new FormRow(m_theme, tr("Contract"), m_contract), 1);
    row->addWidget(new FormRow(m_theme, tr("Start", "of a job"), m_start), 1);
    column->addLayout(row);
    column->addWidget(m_remote);
    m_job->hide();
    return m_job;
}

void StoryForm::showFacts()
{
    const QString kind = m_kind->currentData().toString();
    m_job->setVisible(kind == storyKindKey(StoryKind::Job));
    m_event->setVisible(kind == storyKindKey(StoryKind::Event));
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
    for (QLineEdit *field : lines())
        connect(field, &QLineEdit::textEdited, this, tell);
    connect(m_event, &EventFields::edited, this, tell);
    connect(m_remote, &QAbstractButton::clicked, this, tell);
    connect(m_summary, &TextField::edited, this, tell);
    connect(m_picture, &PictureField::edited, this, tell);
    for (QComboBox *box : { m_kind, m_language, m_campaign })
        connect(box, &QComboBox::activated, this, tell);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StoryForm::showFacts);
}

QList<QLineEdit *> StoryForm::lines() const
{
    return { m_title, m_link, m_place, m_contract, m_start };
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
    qDeleteAll(m_topics->findChildren<Chip *>(u"topic"_s, Qt::FindDirectChildrenOnly));
    m_topicFlow->removeWidget(m_addTopic);
    for (const Topic &topic : std::as_const(m_choices.topics)) {
        if (!m_chosenTopics.contains(topic.id))
            continue;
        auto *chip = new Chip(m_theme, topicLabel(topic));
        chip->setObjectName(u"topic"_s);
        chip->setCheckable(true);
        chip->setChecked(true);
        chip->setEnabled(!m_readOnly);
        m_topicFlow->addWidget(chip);
        setTabOrder(chip, m_addTopic);
        connect(
            chip, &Chip::clicked, this, [this, id = topic.id](bool on) { chooseTopic(id, on); });
    }
    m_topicFlow->addWidget(m_addTopic);
    m_topics->updateGeometry();
}

void StoryForm::chooseTopic(const TopicId &topic, bool on)
{
    m_chosenTopics.removeAll(topic);
    if (on)
        m_chosenTopics.append(topic);
    Q_EMIT edited();
}

void StoryForm::openTopics()
{
    auto *menu = new StayingMenu(this);
    menu->setObjectName(u"topicMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Topic &topic : std::as_const(m_choices.topics)) {
        QAction *action = menu->addAction(topicLabel(topic).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(m_chosenTopics.contains(topic.id));
        connect(action, &QAction::toggled, this, [this, id = topic.id](bool on) {
            chooseTopic(id, on);
            showTopics();
        });
    }
    if (m_choices.topics.isEmpty())
        menu->addAction(tr("There is no topic yet"))->setEnabled(false);
    menu->popup(m_addTopic->mapToGlobal(QPoint(0, m_addTopic->height())));
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
    setText(*m_start, story.job.start);
    m_remote->setChecked(story.job.remote);
    m_jobTeam = story.job.team;
    m_event->setFacts(story.event);
    showFacts();
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
        m_remote->isChecked(), m_start->text().trimmed() };
    if (story.kind != StoryKind::Job)
        story.job = {};
    story.event = story.kind == StoryKind::Event ? m_event->facts() : EventFacts();
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
    m_linkProblem->setText(written ? StoryWords::problem(problemsOf(link).value(0)) : QString());
    m_linkProblem->setHidden(m_linkProblem->text().isEmpty());
    m_link->setToolTip(written ? m_link->text() : m_link->accessibleName());
}

void StoryForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QLineEdit *field : lines())
        field->setReadOnly(readOnly);
    m_event->setReadOnly(readOnly);
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
        { StoryField::Campaign, m_campaign }, { StoryField::Topics, m_addTopic },
        { StoryField::Job, m_place }, { StoryField::Event, m_event } };
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
