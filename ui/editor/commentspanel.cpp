// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/commentspanel.h"

#include "ui/common/announce.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/words/keynames.h"
#include "ui/common/words/momentwords.h"
#include "ui/common/words/storywords.h"
#include "ui/editor/namefield.h"

#include <QBoxLayout>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

// In the order of the page.
const QList<StoryField> askedAbout { StoryField::Title, StoryField::Summary, StoryField::Link,
    StoryField::Image, StoryField::AltText, StoryField::Captions, StoryField::Audience,
    StoryField::Embargo, StoryField::Expiry, StoryField::EditRule, StoryField::Disclosure };

constexpr int faceSize = 24;

} // namespace

CommentsPanel::CommentsPanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_count(new Tag(theme))
    , m_threads(new QWidget)
    , m_column(new QVBoxLayout(m_threads))
    , m_problem(new TextLabel(theme, TextStyle::Small, &Tokens::bad))
    , m_answering(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_about(new QComboBox)
    , m_text(new NameField)
    , m_say(Button::iconOnly(theme, u"relay"_s, tr("Ask"), Button::Size::Regular))
    , m_leave(new Button(theme, Button::Kind::Quiet, tr("Leave it")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new TextLabel(theme, TextStyle::SmallStrong, &Tokens::muted, tr("Questions and answers")));
    head->addStretch(1);
    head->addWidget(m_count);
    column->addLayout(head);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
    column->addWidget(m_threads);
    m_problem->setWrapped();
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(makeField());
    rebuild();
}

QWidget *CommentsPanel::makeField()
{
    auto *field = new QWidget;
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_answering->setWrapped(1);
    m_answering->hide();
    column->addWidget(m_answering);
    m_about->addItem(tr("About the story"));
    for (const StoryField about : askedAbout)
        m_about->addItem(StoryWords::field(about), int(about));
    m_about->setAccessibleName(tr("What the question is about"));
    m_about->hide();
    column->addWidget(m_about);
    m_text->setMaxLength(CommentLimits::text);
    m_text->setPlaceholderText(tr("Comment, @ to name someone"));
    m_text->setAccessibleName(tr("Your question or answer"));
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addWidget(m_text, 1);
    m_say->setKind(Button::Kind::Normal);
    acts->addWidget(m_say);
    column->addLayout(acts);
    m_leave->setSize(Button::Size::Small);
    m_leave->hide();
    column->addWidget(m_leave, 0, Qt::AlignTrailing);
    m_say->setEnabled(false);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        const bool written = !text.trimmed().isEmpty();
        m_say->setEnabled(written && m_reader.blocked.isEmpty());
        m_about->setVisible(written && m_thread.isEmpty()); // asked once there is something to ask
    });
    connect(m_text, &QLineEdit::returnPressed, this, &CommentsPanel::submit);
    connect(m_say, &QPushButton::clicked, this, &CommentsPanel::submit);
    connect(m_leave, &QPushButton::clicked, this, [this] { answerTo({}); });
    return field;
}

void CommentsPanel::setComments(
    const QList<StoryComment> &comments, const Reader &reader, const QDateTime &now)
{
    const bool same = comments == m_comments && reader.me == m_reader.me
        && reader.ofStory == m_reader.ofStory && reader.blocked == m_reader.blocked
        && reader.name == m_reader.name;
    m_comments = comments;
    m_reader = reader;
    m_now = now;
    const bool open = reader.blocked.isEmpty();
    m_text->setEnabled(open);
    m_about->setEnabled(open);
    m_text->setToolTip(open
            ? KeyNames::hint(tr("Ask, or answer"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M))
            : reader.blocked);
    m_text->setNames(reader.others);
    m_say->setEnabled(open && !m_text->text().trimmed().isEmpty());
    if (!same)
        rebuild();
}

void CommentsPanel::clear()
{
    m_comments.clear();
    m_text->clear();
    setProblem({});
    answerTo({});
    rebuild();
}

void CommentsPanel::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *thread = item->widget())
            thread->deleteLater(); // one of its buttons may have led here
        delete item;
    }
    for (const bool settled : { false, true }) {
        for (const StoryComment &comment : std::as_const(m_comments)) {
            if (comment.answers.isEmpty() && comment.settledAt.isValid() == settled)
                m_column->addWidget(threadOf(comment));
        }
    }
    const int waiting = open();
    m_count->setVisible(!m_comments.isEmpty());
    m_count->setText(waiting > 0 ? tr("%n open", "questions", waiting) : tr("all settled"));
    m_count->setTone(waiting > 0 ? Tone::Warn : Tone::Good);
}

QWidget *CommentsPanel::threadOf(const StoryComment &first)
{
    auto *thread = new QWidget;
    thread->setObjectName(u"thread-"_s + first.id.value);
    auto *column = new QVBoxLayout(thread);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(lineOf(first, true));
    if (!first.settledAt.isValid()) {
        for (const StoryComment &comment : std::as_const(m_comments)) {
            if (comment.answers == first.id)
                column->addWidget(lineOf(comment, false));
        }
    }
    addActs(*column, first);
    return thread;
}

QWidget *CommentsPanel::lineOf(const StoryComment &comment, bool first)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(first ? 0 : 16, 0, 0, 0);
    row->setSpacing(8);
    auto *face = new Avatar(m_theme, faceSize);
    face->setName(comment.authorName);
    row->addWidget(face, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    row->addLayout(words, 1);
    const QString who = comment.author == m_reader.me ? tr("You") : comment.authorName;
    const QString when = MomentWords::inSentence(comment.at, m_now);
    const QString head = first && comment.field
        ? tr("%1, %2 · %3", "who, when, about which field")
              .arg(who, when, StoryWords::field(*comment.field))
        : tr("%1, %2", "who, when").arg(who, when);
    auto *top = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, head);
    top->setElided(true);
    auto *above = new QHBoxLayout;
    above->setSpacing(6);
    above->addWidget(top, 1);
    if (namesReader(comment))
        above->addWidget(new Tag(m_theme, tr("names you"), Tone::Accent));
    const bool settled = comment.settledAt.isValid();
    if (settled)
        above->addWidget(new Tag(m_theme, tr("settled"), Tone::Good));
    words->addLayout(above);
    auto *text = new TextLabel(
        m_theme, TextStyle::Small, settled ? &Tokens::muted : &Tokens::text, comment.text);
    text->setWrapped(settled ? 1 : 0);
    text->setAccessibleName(tr("%1: %2", "who and when, what was said").arg(head, comment.text));
    words->addWidget(text);
    return line;
}

bool CommentsPanel::namesReader(const StoryComment &comment) const
{
    return !m_reader.name.isEmpty() && comment.author != m_reader.me
        && comment.text.contains(u'@' + m_reader.name);
}

void CommentsPanel::addActs(QVBoxLayout &column, const StoryComment &first)
{
    auto *row = new FlowLayout(8, nullptr, true); // wraps: the column is narrow
    const bool settled = first.settledAt.isValid();
    const auto add = [&](const QString &text, auto act) {
        auto *button = new Button(m_theme, Button::Kind::Quiet, text);
        button->setSize(Button::Size::Small);
        button->setAccessibleDescription(first.text);
        button->setEnabled(m_reader.blocked.isEmpty());
        button->setToolTip(m_reader.blocked);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    if (settled)
        row->addWidget(new TextLabel(m_theme, TextStyle::Small, &Tokens::good,
            tr("Settled by %1").arg(first.settledByName)));
    if (first.field && !settled)
        add(tr("Show"), [this, field = *first.field] { Q_EMIT showAsked(field); });
    if (!settled)
        add(tr("Answer"), [this, first] { answerTo(first); });
    if (first.author == m_reader.me || m_reader.ofStory)
        add(settled ? tr("Open again") : tr("Settled"),
            [this, id = first.id, settled] { Q_EMIT settleAsked(id, !settled); });
    column.addLayout(row);
}

void CommentsPanel::answerTo(const StoryComment &first)
{
    m_thread = first.id;
    const bool answers = !m_thread.isEmpty();
    m_answering->setText(tr("Answer to %1: %2").arg(first.authorName, first.text));
    m_answering->setVisible(answers);
    m_about->setVisible(!answers && !m_text->text().trimmed().isEmpty());
    m_leave->setVisible(answers);
    m_say->setAccessibleName(answers ? tr("Answer") : tr("Ask"));
    m_say->setToolTip(m_say->accessibleName());
    if (answers)
        m_text->setFocus(Qt::OtherFocusReason);
}

void CommentsPanel::submit()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty() || !m_reader.blocked.isEmpty())
        return;
    if (!m_thread.isEmpty()) {
        Q_EMIT answered(m_thread, text);
        return;
    }
    const QVariant about = m_about->currentData();
    Q_EMIT asked(about.isValid() ? std::optional(StoryField(about.toInt())) : std::nullopt, text);
}

void CommentsPanel::said()
{
    m_text->clear();
    m_about->setCurrentIndex(0);
    setProblem({});
    answerTo({});
}

void CommentsPanel::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        announce(m_problem, sentence);
}

void CommentsPanel::setFocusToField()
{
    if (m_reader.blocked.isEmpty())
        m_text->setFocus(Qt::ShortcutFocusReason);
    else
        announceInPassing(m_text, m_reader.blocked);
}

} // namespace Relais::Ui
