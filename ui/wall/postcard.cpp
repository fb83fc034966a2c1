// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/postcard.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/pictures/pictureview.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"
#include "ui/common/words/momentwords.h"
#include "ui/theme/metrics.h"
#include "ui/wall/postarrangement.h"
#include "ui/wall/storybox.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int postPictureHeight = 320;

} // namespace

PostCard::PostCard(Theme &theme, PictureCache &pictures, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_avatar(new Avatar(theme))
    , m_author(new TextLabel(theme, TextStyle::CardTitle))
    , m_when(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_yours(new Tag(theme, tr("Your relay"), Tone::Accent))
    , m_pinned(new Tag(theme, tr("Pinned"), Tone::Neutral))
    , m_text(new QLabel)
    , m_picture(new PictureView(theme, pictures, postPictureHeight))
    , m_story(new StoryBox(theme, pictures))
    , m_like(new Chip(theme, {}))
    , m_thank(new Button(theme, Button::Kind::Normal, tr("Say thanks")))
    , m_moreButton(Button::iconOnly(theme, u"more"_s, tr("More about this post")))
    , m_waiting(new Tag(theme, tr("Goes out when you are back"), Tone::Info))
    , m_commentsButton(new Button(theme, Button::Kind::Normal, {}))
    , m_views(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_comments(new QWidget)
    , m_commentList(new QVBoxLayout)
    , m_editLine(new QWidget)
    , m_answer(new QLineEdit)
    , m_problem(new TextLabel(theme, TextStyle::Small, &Tokens::bad))
{
    setFocusPolicy(Qt::StrongFocus);
    m_when->setElided(true);
    m_waiting->setIconName(u"schedule"_s);
    m_pinned->setIconName(u"pin"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_like->setCheckable(true);
    m_like->setIconName(u"react"_s);
    m_thank->setSize(Button::Size::Small);
    m_thank->setIconName(u"thank"_s);
    m_commentsButton->setSize(Button::Size::Small);
    m_commentsButton->setIconName(u"comment"_s);
    makeComments();
    arrange();
    connectParts();
    connect(&theme, &Theme::changed, this, &PostCard::showText);
    followTheme(this, theme);
}

void PostCard::arrange()
{
    ByPostPart<QWidget *> parts;
    parts[PostPart::Avatar] = m_avatar;
    parts[PostPart::Author] = m_author;
    parts[PostPart::When] = m_when;
    parts[PostPart::Waiting] = m_waiting;
    parts[PostPart::Pinned] = m_pinned;
    parts[PostPart::Yours] = m_yours;
    parts[PostPart::More] = m_moreButton;
    parts[PostPart::Text] = m_text;
    parts[PostPart::Picture] = m_picture;
    parts[PostPart::Story] = m_story;
    parts[PostPart::Like] = m_like;
    parts[PostPart::Thank] = m_thank;
    parts[PostPart::Comment] = m_commentsButton;
    parts[PostPart::Views] = m_views;
    parts[PostPart::Conversation] = m_comments;
    auto *arrangement = new PostArrangement(this);
    arrangement->setParts(parts);
}

void PostCard::connectParts()
{
    connect(m_moreButton, &QPushButton::clicked, this, &PostCard::showMenu);
    connect(
        m_story, &StoryBox::relayAsked, this, [this] { Q_EMIT relayAsked(m_entry.post.story); });
    connect(m_like, &QAbstractButton::clicked, this,
        [this](bool on) { Q_EMIT likeAsked(m_entry.post.id, on); });
    connect(m_thank, &QPushButton::clicked, this, [this] {
        if (isRefused())
            Q_EMIT editAsked(m_entry.post.id);
        else
            askThanks();
    });
    connect(m_commentsButton, &QPushButton::clicked, this,
        [this] { openComments(!hasCommentsOpen()); });
    connect(m_answer, &QLineEdit::returnPressed, this, &PostCard::sendComment);
}

void PostCard::setEntry(const WallEntry &entry, const QDateTime &now)
{
    m_entry = entry;
    const WallPost &post = entry.post;
    m_avatar->setName(post.authorName);
    m_author->setText(post.authorName);
    m_when->setText(metaLine(now));
    m_pinned->setVisible(post.pinnedAt.isValid() && !post.removed);
    m_yours->setVisible(entry.mine && !post.trackedLink.isEmpty());
    m_picture->setImage(post.removed ? std::nullopt : post.image);
    m_story->setVisible(entry.story.has_value() && !post.removed);
    if (entry.story)
        m_story->setStory(*entry.story, entry.relayable);
    m_like->setText(post.reactions > 0 ? Format::number(post.reactions) : tr("Like"));
    m_like->setChecked(post.reactedByMe);
    m_like->setAccessibleName(post.reactedByMe ? tr("Take your like back") : tr("Like"));
    m_like->setAccessibleDescription(tr("%n like(s)", nullptr, post.reactions));
    m_like->setToolTip(tr("Like (L)"));
    m_commentsButton->setText(
        post.comments > 0 ? tr("%n comment(s)", nullptr, post.comments) : tr("Comment"));
    m_commentsButton->setToolTip(tr("Comments (Enter)"));
    showThanks();
    showSending();
    m_moreButton->setVisible(!post.removed && !post.waiting);
    m_views->setText(reachLine());
    for (QWidget *widget :
        { static_cast<QWidget *>(m_like), static_cast<QWidget *>(m_commentsButton) })
        widget->setVisible(!post.removed);
    showText();
    const QString pinned = post.pinnedAt.isValid() ? m_pinned->text() : QString();
    QStringList parts { pinned, m_yours->isHidden() ? QString() : m_yours->text(), post.authorName,
        m_when->text(), m_waiting->isHidden() ? QString() : m_waiting->text(),
        isRefused() ? m_waiting->toolTip() : QString(), post.removed ? m_text->text() : post.text,
        pictureSentence() };
    if (!post.removed) {
        if (entry.story)
            parts.append(tr("About the story: %1").arg(entry.story->title));
        parts.append(m_like->accessibleDescription());
        parts.append(post.comments > 0 ? m_commentsButton->text() : QString());
        parts.append(m_views->text());
    }
    parts.removeAll(QString());
    setAccessibleName(parts.join(u". "_s));
}

QString PostCard::metaLine(const QDateTime &now) const
{
    const WallPost &post = m_entry.post;
    QString when = MomentWords::inSentence(post.postedAt, now);
    if (post.editedAt.isValid() && !post.removed)
        when = tr("%1 · edited %2").arg(when, MomentWords::inSentence(post.editedAt, now));
    QStringList from { post.teamName, post.place };
    from.removeAll(QString());
    const QString said = from.isEmpty()
        ? when
        : tr("%1 · %2", "team, time").arg(from.join(tr(", ", "between team and place")), when);
    return post.removed ? said : tr("%1 · everyone", "whoever may read the post").arg(said);
}

// Who likes it, as a number beside the person's own, and who saw it.
QString PostCard::reachLine() const
{
    const WallPost &post = m_entry.post;
    QStringList said;
    if (post.reactedByMe && post.reactions > 1)
        said.append(tr("You and %n other(s)", nullptr, post.reactions - 1));
    if (post.views > 0)
        said.append(tr("Seen by %n colleague(s)", nullptr, post.views));
    return said.join(u" · "_s);
}

bool PostCard::isRefused() const
{
    return m_entry.mine && !m_entry.post.removed && !m_entry.post.editProblem.isEmpty();
}

void PostCard::showThanks()
{
    m_thank->setVisible(!m_entry.post.removed && (!m_entry.mine || isRefused()));
    m_thank->setEnabled(isRefused() || !m_entry.thanked);
    m_thank->setIconName(isRefused() ? u"edit"_s : u"thank"_s);
    if (isRefused()) {
        m_thank->setText(tr("Edit again"));
        m_thank->setToolTip(tr("Your words are kept: go on with them"));
        return;
    }
    m_thank->setText(m_entry.thanked ? tr("Thanked") : tr("Say thanks"));
    m_thank->setToolTip(tr("Say thanks (T)"));
}

void PostCard::showSending()
{
    const WallPost &post = m_entry.post;
    const bool refused = isRefused();
    m_waiting->setText(
        refused ? tr("Your change was not taken") : tr("Goes out when you are back"));
    m_waiting->setTone(refused ? Tone::Bad : Tone::Info);
    m_waiting->setIconName(refused ? u"warning"_s : u"schedule"_s);
    m_waiting->setToolTip(refused ? ErrorWords::reason(post.editProblem, {}) : QString());
    m_waiting->setVisible(post.waiting || post.editWaiting || refused);
}

QString PostCard::pictureSentence() const
{
    const std::optional<StoryImage> &image = m_entry.post.image;
    if (!image || m_entry.post.removed)
        return {};
    return image->altText.isEmpty() ? tr("With a picture") : tr("Picture: %1").arg(image->altText);
}

// The names stand out; everything else is as it was written.
QString PostCard::richText() const
{
    QStringList names;
    for (const WallMention &mention : m_entry.post.mentions)
        names.append(QString(u'@' + mention.name).toHtmlEscaped());
    std::sort(names.begin(), names.end(), // "@Ann Lee" before "@Ann"
        [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QString html = m_entry.post.text.toHtmlEscaped();
    const auto mark = [](qsizetype i) { return QChar(char16_t(0xE000 + i)); }; // private use
    for (qsizetype i = 0; i < names.size(); ++i)
        html.replace(names.at(i), mark(i));
    const QString begin =
        u"<span style=\"font-weight:600;color:"_s + m_theme.colors().accent.name() + u"\">"_s;
    for (qsizetype i = 0; i < names.size(); ++i)
        html.replace(mark(i), begin + names.at(i) + u"</span>"_s);
    return html.replace(u'\n', u"<br>"_s);
}

void PostCard::showText()
{
    m_text->setFont(m_theme.font(TextStyle::Body));
    const WallPost &post = m_entry.post;
    const bool rich = !post.removed && !post.mentions.isEmpty();
    m_text->setTextFormat(rich ? Qt::RichText : Qt::PlainText);
    const QString shown = rich ? richText()
        : !post.removed        ? post.text
        : post.removedBy.isEmpty()
        ? tr("This post was removed")
        : tr("%1 removed this post: %2").arg(post.removedBy, post.removedReason);
    if (m_text->text() != shown) // else what is selected stays
        m_text->setText(shown);
    m_text->setEnabled(!m_entry.post.removed);
}

void PostCard::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier && !m_entry.post.removed;
    // A line sends by Return, and hands it on to here all the same.
    const bool isTheLines = m_sending || m_answer->hasFocus();
    if (plain && event->key() == Qt::Key_L)
        m_like->click();
    else if (plain && !isTheLines
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        openComments(!hasCommentsOpen());
    else if (plain && event->key() == Qt::Key_T)
        askThanks();
    else if (event->key() == Qt::Key_Escape && isEditingComment())
        cancelCommentEdit();
    else if (event->key() == Qt::Key_Escape && hasCommentsOpen())
        openComments(false);
    else
        QFrame::keyPressEvent(event);
}

void PostCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colors = m_theme.colors();
    const bool focused = hasFocus();
    fillRounded(painter, rect(), Metrics::radiusCard, colors.surface,
        focused ? colors.accent : colors.line, focused ? 2 : 1);
    if (hasCommentsOpen())
        painter.fillRect(QRect(16, m_comments->y(), width() - 32, 1), colors.line);
}

} // namespace Relais::Ui
