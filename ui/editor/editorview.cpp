// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/editorview.h"

#include "ui/common/announce.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/scrolled.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/states/banner.h"
#include "ui/editor/commentspanel.h"
#include "ui/editor/difflist.h"
#include "ui/editor/mergepanel.h"
#include "ui/editor/picturefield.h"
#include "ui/editor/ratingspanel.h"
#include "ui/editor/reviewcard.h"
#include "ui/editor/storypreview.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QSplitter>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int formWidth = 480;
constexpr int rulesWidth = 316;
constexpr int reviewWidth = 336;
constexpr int betweenCards = 12;
} // namespace

EditorView::EditorView(Theme &theme, PictureCache &pictures, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_head(new EditorHead(theme))
    , m_conflict(new Banner(theme, Tone::Warn, u"warning"_s))
    , m_merge(new MergePanel(theme))
    , m_others(new Banner(theme, Tone::Info, u"team"_s))
    , m_correction(new Banner(theme, Tone::Warn, u"schedule"_s))
    , m_problem(new Banner(theme, Tone::Bad, u"error"_s))
    , m_reason(new ReasonBar(theme))
    , m_form(new StoryForm(theme, pictures, clock))
    , m_captions(new CaptionsPanel(theme))
    , m_audience(new AudiencePanel(theme))
    , m_rules(new RulesPanel(theme, clock))
    , m_checks(new ChecksPanel(theme))
    , m_ratings(new RatingsPanel(theme))
    , m_review(new ReviewCard(theme))
    , m_preview(new StoryPreview(theme, pictures, clock))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_head);
    for (QWidget *message :
        { static_cast<QWidget *>(m_correction), static_cast<QWidget *>(m_others),
            static_cast<QWidget *>(m_conflict), static_cast<QWidget *>(m_merge),
            static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_reason) }) {
        column->addWidget(message);
        message->hide();
    }
    column->addWidget(makeColumns(), 1);
    connect(m_correction, &Banner::actionTriggered, this, &EditorView::correctionAsked);
    connect(m_form, &StoryForm::edited, this, &EditorView::change);
    connect(m_captions, &CaptionsPanel::edited, this, &EditorView::change);
    connect(m_captions, &CaptionsPanel::currentChanged, this, &EditorView::refreshPreview);
    connect(m_audience, &AudiencePanel::edited, this, &EditorView::change);
    connect(m_rules, &RulesPanel::edited, this, &EditorView::change);
    connect(m_checks, &ChecksPanel::showAsked, this, &EditorView::showCheck);
    connect(&m_review->comments(), &CommentsPanel::showAsked, this, &EditorView::showField);
}

QWidget *EditorView::column(const QList<QWidget *> &parts, int width)
{
    auto *inside = new QWidget;
    auto *list = new QVBoxLayout(inside);
    list->setContentsMargins(0, 0, 4, 0);
    list->setSpacing(betweenCards);
    for (QWidget *part : parts)
        list->addWidget(part);
    list->addStretch(1);
    QScrollArea *scroll = scrolledUncut(inside, m_theme.scaled(width));
    m_columns.append(scroll);
    return scroll;
}

QWidget *EditorView::makeColumns()
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"editorSplitter"_s);
    splitter->setHandleWidth(betweenCards);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(column({ m_form, m_captions }, formWidth));
    splitter->addWidget(column({ m_audience, m_rules, m_checks }, rulesWidth));
    m_said = { m_review, m_ratings, m_preview };
    splitter->addWidget(column(m_said, reviewWidth));
    splitter->setStretchFactor(0, 1);
    splitter->setSizes(
        { m_theme.scaled(formWidth), m_theme.scaled(rulesWidth), m_theme.scaled(reviewWidth) });
    return splitter;
}

QList<QWidget *> EditorView::areas() const
{
    QList<QWidget *> shown = m_columns;
    shown.removeIf([](const QWidget *column) { return column->isHidden(); });
    return shown;
}

void EditorView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Too narrow for three columns, what is said of the story stands below its rules.
void EditorView::arrange()
{
    QWidget *third = m_columns.constLast();
    if (!third->isHidden()) {
        m_threeNeed = 2 * betweenCards;
        for (const QWidget *column : std::as_const(m_columns))
            m_threeNeed += column->minimumWidth();
    }
    // Two have to fit, not three, or no window could become narrow enough for two.
    m_columns.constFirst()->parentWidget()->setMinimumWidth(
        m_columns.at(0)->minimumWidth() + betweenCards + m_columns.at(1)->minimumWidth());
    const bool narrow = width() < m_threeNeed;
    if (narrow == third->isHidden())
        return;
    const QWidget *to = narrow ? m_columns.at(1) : third;
    auto *list =
        static_cast<QVBoxLayout *>(static_cast<const QScrollArea *>(to)->widget()->layout());
    for (QWidget *part : std::as_const(m_said))
        list->insertWidget(list->count() - 1, part); // before what stretches
    third->setHidden(narrow);
}

void EditorView::setChoices(const EditorChoices &choices)
{
    m_form->setChoices(choices);
    m_captions->setLanguages(choices.languages);
    m_captions->setNetworks(choices.networks);
    m_audience->setTeams(choices.teams);
    m_audience->setLanguages(choices.languages);
    m_blocked = choices.blocked;
    m_rules->setNetworks(choices.networks);
    m_rules->setDisclosures(choices.disclosures);
    m_preview->setChoices(choices);
}

void EditorView::setStory(const Story &story, const QDateTime &now)
{
    m_story = story;
    m_now = now;
    m_form->setStory(story);
    m_captions->setStory(story);
    m_audience->setStory(story);
    m_rules->setStory(story);
    refreshChecks();
    refreshPreview();
}

Story EditorView::story() const
{
    Story story = m_story;
    m_form->writeTo(story);
    m_captions->writeTo(story);
    m_audience->writeTo(story);
    m_rules->writeTo(story);
    return story;
}

void EditorView::change()
{
    m_story = story();
    refreshChecks();
    m_captions->setStory(m_story);
    refreshPreview();
    Q_EMIT edited();
}

void EditorView::refreshChecks()
{
    QList<StoryCheck> checks = checksOf(m_story, m_now, m_blocked);
    if (m_linkAnswers) {
        StoryCheck check;
        check.what = StoryCheck::What::Link;
        check.level = *m_linkAnswers ? StoryCheck::Level::Good : StoryCheck::Level::Warn;
        check.field = StoryField::Link;
        checks.append(check);
    }
    m_checks->setChecks(checks);
}

void EditorView::setLinkAnswers(const std::optional<bool> &answers)
{
    m_linkAnswers = answers;
    m_form->setLinkAnswers(answers);
    refreshChecks();
}

void EditorView::refreshPreview()
{
    m_preview->setStory(m_story, m_captions->current());
}

void EditorView::setSampleLink(const QUrl &link, const QString &personName)
{
    m_preview->setSample(link, personName);
}

void EditorView::setMoment(const EditorMoment &moment)
{
    m_head->setMoment(moment);
}

void EditorView::setReadOnly(bool readOnly)
{
    m_form->setReadOnly(readOnly);
    m_captions->setReadOnly(readOnly);
    m_audience->setReadOnly(readOnly);
    m_rules->setReadOnly(readOnly);
}

void EditorView::setConflict(const StoryMerge &merge, const QString &who, const QString &when)
{
    m_merge->setMerge(merge, who);
    m_conflict->setMessage(tr("Someone changed this story while you wrote"),
        who.isEmpty() ? tr("Your text is kept here; choose what goes on.")
                      : tr("%1 did, %2. Your text is kept here; choose what goes on.", "who, when")
                            .arg(who, when));
    m_conflict->show();
    m_merge->show();
}

void EditorView::clearConflict()
{
    m_conflict->hide();
    m_merge->hide();
}

void EditorView::setOthers(const QString &sentence)
{
    m_others->setMessage({}, sentence);
    m_others->setVisible(!sentence.isEmpty());
}

void EditorView::setCorrection(const QString &title, const QString &text, const QString &act)
{
    m_correction->setMessage(title, text);
    m_correction->setAction(act);
    m_correction->setVisible(!title.isEmpty());
}

void EditorView::setProblem(const QString &sentence)
{
    m_problem->setMessage({}, sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void EditorView::showField(StoryField field)
{
    StoryCheck check;
    check.field = field;
    check.caption = field == StoryField::Captions && !m_story.captions.isEmpty() ? 0 : -1;
    if (field != StoryField::Captions || check.caption >= 0)
        showCheck(check);
}

void EditorView::scrollTo(QWidget *part)
{
    for (QWidget *column : std::as_const(m_columns)) {
        auto *scroll = qobject_cast<QScrollArea *>(column);
        if (scroll && scroll->isAncestorOf(part))
            scroll->ensureWidgetVisible(part);
    }
}

void EditorView::showPreview()
{
    scrollTo(m_preview);
}

void EditorView::ask()
{
    scrollTo(&m_review->comments());
    m_review->comments().setFocusToField();
}

void EditorView::showChanges()
{
    DiffList &diff = m_review->diff();
    if (diff.isHidden()) {
        TextLabel &since = m_review->since();
        scrollTo(&since);
        announce(&since, since.text());
        return;
    }
    scrollTo(&diff);
    diff.setFocus(Qt::ShortcutFocusReason);
}

void EditorView::showCheck(const StoryCheck &check)
{
    if (check.caption >= 0)
        m_captions->showCaption(check.caption);
    else if (check.field == StoryField::Captions)
        m_captions->add();
    else if (check.field == StoryField::Audience)
        m_audience->takeFocus();
    else if (!m_form->focusField(check.field))
        m_rules->focusField(check.field);
}

} // namespace Relais::Ui
