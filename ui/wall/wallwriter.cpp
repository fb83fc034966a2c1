// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/wallwriter.h"

#include "ui/common/announce.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/pictures/avatar.h"
#include "ui/wall/mentionedit.h"
#include "ui/wall/writerpicture.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int writerHeight = 56;
constexpr int longestName = 40; // of the chosen story, on the button
} // namespace

WallWriter::WallWriter(Theme &theme, PictureCache &pictures, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_card(new Card(theme))
    , m_avatar(new Avatar(theme))
    , m_text(new MentionEdit)
    , m_note(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_story(new Button(theme, Button::Kind::Quiet, tr("Story")))
    , m_mention(Button::iconOnly(theme, u"mention"_s, tr("Mention a colleague (@)")))
    , m_pictureButton(Button::iconOnly(theme, u"image"_s, tr("Add a picture")))
    , m_picture(new WriterPicture(theme, pictures))
    , m_problem(new TextLabel(theme, TextStyle::Small, &Tokens::bad))
    , m_cancel(new Button(theme, Button::Kind::Quiet, tr("Cancel")))
    , m_post(new Button(theme, Button::Kind::Primary, tr("Post")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_avatar, 0, Qt::AlignTop);
    m_text->setPlaceholderText(tr("Write to your colleagues, or ask them something"));
    m_text->setToolTip(tr("Write (N)"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme.scaled(writerHeight));
    top->addWidget(m_text, 1);
    column->addLayout(top);
    column->addWidget(m_picture);
    m_problem->setWrapped();
    m_problem->hide();
    column->addWidget(m_problem);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_story->setSize(Button::Size::Small);
    m_story->setIconName(u"article"_s);
    m_story->setAccessibleDescription(tr("The story that the post is about"));
    m_story->hide();
    m_pictureButton->setToolTip(tr("Add a picture; you can also drop one here, or paste it"));
    foot->addWidget(m_pictureButton);
    foot->addWidget(m_mention);
    foot->addWidget(m_story);
    foot->addStretch(1);
    foot->addWidget(m_note);
    m_cancel->setSize(Button::Size::Small);
    m_cancel->setToolTip(tr("Leave the post as it is (Esc)"));
    foot->addWidget(m_cancel);
    m_post->setSize(Button::Size::Small);
    foot->addWidget(m_post);
    column->addLayout(foot);
    connect(m_story, &QPushButton::clicked, this, &WallWriter::chooseStory);
    connect(m_mention, &QPushButton::clicked, m_text, &MentionEdit::offer);
    connect(m_pictureButton, &QPushButton::clicked, m_picture, &WriterPicture::chooseFile);
    connect(m_picture, &WriterPicture::fileChosen, this, &WallWriter::pictureChosen);
    connect(m_picture, &WriterPicture::partChosen, this, &WallWriter::partChosen);
    connect(m_picture, &WriterPicture::removed, this, &WallWriter::takeFocus);
    connect(m_picture, &WriterPicture::removed, this, &WallWriter::draftChanged);
    connect(
        m_text, &MentionEdit::pictureGiven, this, [this](const QMimeData *data) { take(*data); });
    setAcceptDrops(true);
    m_text->viewport()->installEventFilter(this); // the field would write the file's name
    connect(m_text, &QPlainTextEdit::textChanged, this, &WallWriter::refresh);
    connect(m_text, &MentionEdit::sendAsked, this, &WallWriter::send);
    connect(m_post, &QPushButton::clicked, this, &WallWriter::send);
    connect(m_cancel, &QPushButton::clicked, this, &WallWriter::cancelEdit);
    setEditing({});
}

void WallWriter::setPerson(const QString &name)
{
    m_avatar->setName(name);
}

void WallWriter::setStories(const QList<Story> &stories)
{
    m_stories = stories;
    m_story->setVisible(!stories.isEmpty() || !m_chosen.isEmpty());
}

void WallWriter::setFind(std::function<QList<Colleague>(const QString &typed)> find)
{
    m_text->setFind(std::move(find));
}

void WallWriter::mention(const Colleague &colleague)
{
    m_text->mention(colleague);
}

void WallWriter::write(const WallPost &post)
{
    if (isEditing()) {
        m_aside = draftOf(post);
        return;
    }
    fill(draftOf(post));
    takeFocus();
}

void WallWriter::edit(const WallPost &post, const QString &storyTitle)
{
    if (m_text->isReadOnly())
        return; // another is on its way
    if (!isEditing())
        m_aside = draft();
    Draft words = draftOf(post);
    words.picture.reset(); // stays with the post
    words.story = post.story;
    if (!storyTitle.isEmpty())
        words.storyTitle = storyTitle;
    else if (words.storyTitle.isEmpty() && !post.story.isEmpty())
        words.storyTitle = tr("Its story");
    setEditing(post.id);
    fill(words);
    m_text->moveCursor(QTextCursor::End); // most add something, or mend a word
    takeFocus();
}

// The title of its story comes with the stories.
void WallWriter::restore(const WallPost &draft)
{
    Draft words = draftOf(draft);
    words.story = draft.story;
    if (words.storyTitle.isEmpty() && !draft.story.isEmpty())
        words.storyTitle = tr("Its story");
    if (isEditing())
        m_aside = words;
    else
        fill(words);
}

WallPost WallWriter::unsent() const
{
    const Draft words = isEditing() ? m_aside : draft();
    WallPost post;
    post.text = words.text;
    post.story = words.story;
    post.mentions = words.mentions;
    post.image = words.picture;
    return post;
}

WallWriter::Draft WallWriter::draft() const
{
    return { m_text->toPlainText(), m_text->mentions(), m_picture->picture(), m_chosen,
        m_chosenTitle };
}

// Its story only where one may still choose it.
WallWriter::Draft WallWriter::draftOf(const WallPost &post) const
{
    const auto story = std::find_if(m_stories.cbegin(), m_stories.cend(),
        [&post](const Story &one) { return one.id == post.story; });
    const bool known = story != m_stories.cend();
    return { post.text, post.mentions, post.image, known ? story->id : StoryId(),
        known ? story->title : QString() };
}

void WallWriter::fill(const Draft &draft)
{
    m_text->setPlainText(draft.text);
    m_text->setMentions(draft.mentions);
    m_picture->setPicture(draft.picture);
    setPictureProblem({});
    choose(draft.story, draft.storyTitle);
    refresh();
}

void WallWriter::setEditing(const WallPostId &post)
{
    m_editing = post;
    m_text->setAccessibleName(isEditing() ? tr("Your post") : tr("New post"));
    m_pictureButton->setVisible(!isEditing());
    m_cancel->setVisible(isEditing());
    m_post->setText(isEditing() ? tr("Save") : tr("Post"));
    m_post->setToolTip(isEditing() ? tr("Save (Ctrl Enter)") : tr("Post (Ctrl Enter)"));
    refresh();
}

void WallWriter::cancelEdit()
{
    if (!isEditing() || m_text->isReadOnly())
        return;
    const WallPostId post = m_editing;
    setEditing({});
    fill(std::exchange(m_aside, {}));
    Q_EMIT editCancelled(post);
}

void WallWriter::setPicture(const StoryImage &picture)
{
    if (isEditing()) { // it was chosen for the post that waits meanwhile
        m_aside.picture = picture;
        return;
    }
    setPictureProblem({});
    m_picture->setPicture(picture);
    announce(m_picture, tr("The picture is added"));
    Q_EMIT draftChanged();
}

void WallWriter::setPart(const StoryImage &part)
{
    m_picture->setPart(part);
    Q_EMIT draftChanged();
}

void WallWriter::setPictureProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty())
        announce(m_problem, sentence);
}

void WallWriter::keyPressEvent(QKeyEvent *event)
{
    const QMimeData *copied =
        event->matches(QKeySequence::Paste) ? QGuiApplication::clipboard()->mimeData() : nullptr;
    if (copied && takes(*copied))
        take(*copied);
    else if (event->key() == Qt::Key_Escape && isEditing())
        cancelEdit();
    else
        QWidget::keyPressEvent(event);
}

void WallWriter::offerAgain()
{
    m_text->follow();
}

void WallWriter::takeFocus()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void WallWriter::chooseStory()
{
    auto *menu = new QMenu(m_story);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("No story"), this, [this] { choose({}, {}); });
    for (const Story &story : std::as_const(m_stories)) {
        QString title = story.title;
        title.replace(u'&', "&&"_L1); // not a mnemonic
        menu->addAction(title, this, [this, story] { choose(story.id, story.title); });
    }
    menu->popup(m_story->mapToGlobal(QPoint(0, m_story->height())));
}

void WallWriter::choose(const StoryId &id, const QString &title)
{
    m_chosen = id;
    m_chosenTitle = title;
    const QString text = title.isEmpty() ? tr("Story") : title;
    m_story->setVisible(!m_stories.isEmpty() || !id.isEmpty());
    m_story->setText(text.size() > longestName ? QString(text.left(longestName - 1) + u'…') : text);
    Q_EMIT draftChanged();
}

void WallWriter::refresh()
{
    const auto length = m_text->toPlainText().trimmed().size();
    const auto over = length - WallLimits::text;
    m_post->setEnabled(length > 0 && over <= 0);
    m_note->setColor(m_dropping ? &Tokens::accent : over > 0 ? &Tokens::bad : &Tokens::muted);
    m_note->setText(m_dropping ? tr("Drop the picture here")
            : over > 0         ? tr("%n character(s) too long", nullptr, static_cast<int>(over))
            : isEditing()      ? tr("You are changing your post")
                               : tr("Nothing leaves your company"));
    Q_EMIT draftChanged();
}

void WallWriter::send()
{
    if (!m_post->isEnabled() || m_text->isReadOnly()) // it is on its way
        return;
    m_post->setBusy(true);
    m_text->setReadOnly(true);
    const QString text = m_text->toPlainText().trimmed();
    if (isEditing())
        Q_EMIT edited({ m_editing, text, m_chosen, m_text->mentions(), {} });
    else
        Q_EMIT written(text, m_chosen, m_text->mentions(), m_picture->picture());
}

void WallWriter::settled(bool kept)
{
    m_post->setBusy(false);
    m_text->setReadOnly(false);
    if (kept) {
        setEditing({});
        fill(std::exchange(m_aside, {}));
    }
    refresh();
}

} // namespace Relais::Ui
