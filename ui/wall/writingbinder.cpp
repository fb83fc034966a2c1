// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/writingbinder.h"

#include "core/services/community/directoryservice.h"
#include "core/services/signin/signinservice.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/wall/wallmodel.h"
#include "ui/wall/wallview.h"
#include "ui/wall/wallwriter.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Relais::Ui {

WritingBinder::WritingBinder(
    WallView &view, WallService &wall, DirectoryService &directory, SignInService &session)
    : QObject(&view)
    , m_view(view)
    , m_wall(wall)
    , m_directory(directory)
    , m_session(session)
{
    view.writer().setFind([this](const QString &typed) {
        if (std::exchange(m_asked, typed) != typed) {
            whenDone(m_directory.find({ typed, {}, {} }), this,
                [this](const Result<DirectoryService::Found> &) { m_view.writer().offerAgain(); });
        }
        return m_directory.known(typed).value_or(QList<Colleague>());
    });
    connect(&view, &WallView::postWritten, this, &WritingBinder::post);
    connectPicture();
    connectEditing();
    connectDraft();
}

WritingBinder::~WritingBinder()
{
    if (m_keeping.isActive())
        keepDraft();
}

void WritingBinder::connectDraft()
{
    m_draft = m_wall.draft();
    WallWriter &writer = m_view.writer();
    if (!m_draft.text.isEmpty() || m_draft.image)
        writer.restore(m_draft);
    m_draft = writer.unsent();
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(300ms);
    connect(&m_keeping, &QTimer::timeout, this, &WritingBinder::keepDraft);
    connect(&writer, &WallWriter::draftChanged, this, [this] {
        const WallPost draft = m_view.writer().unsent();
        if (draft == m_draft)
            return;
        m_draft = draft;
        m_keeping.start();
    });
}

void WritingBinder::keepDraft()
{
    m_wall.keepDraft(m_draft);
}

void WritingBinder::connectEditing()
{
    connect(&m_view, &WallView::editAsked, this, &WritingBinder::beginEdit);
    connect(&m_view.writer(), &WallWriter::edited, this, &WritingBinder::edit);
    // Who read the refused words again and leaves them does not want them.
    connect(&m_view.writer(), &WallWriter::editCancelled, this, [this](const WallPostId &post) {
        m_wall.forgetRefusedEdit(post);
        m_view.reveal(post);
    });
}

void WritingBinder::beginEdit(const WallPostId &post)
{
    const int row = m_view.model().rowOf(post);
    if (row < 0)
        return;
    const WallEntry &entry = m_view.model().entryAt(row);
    WallPost words = entry.post;
    const auto refused = m_wall.refusedEdit(post);
    const auto kept = refused ? *refused : std::nullopt;
    if (kept) {
        words.text = kept->text;
        words.story = kept->story;
        words.mentions = kept->mentions;
    }
    const bool sameStory = words.story == entry.post.story && entry.story.has_value();
    m_view.writer().edit(words, sameStory ? entry.story->title : QString());
    m_view.startWriting();
}

void WritingBinder::edit(const WallEdit &edit)
{
    whenDone(m_wall.edit(edit), this, [this, post = edit.post](const Result<void> &result) {
        m_view.postSettled(result ? QString() : sentenceOf(result.error()));
        if (!result)
            return;
        m_refused.remove(post);
        m_view.reveal(post);
        Q_EMIT undoOffered({ tr("Your post was changed"), u"approve"_s, {} });
    });
}

void WritingBinder::sayRefusals(const QList<WallEntry> &entries)
{
    for (const WallEntry &entry : entries) {
        const WallPost &post = entry.post;
        if (!entry.mine || post.editProblem.isEmpty()) {
            m_refused.remove(post.id);
            continue;
        }
        if (m_refused.contains(post.id))
            continue;
        m_refused.insert(post.id);
        m_view.setNotice(tr("Your change to a post was not taken, and the post stands as before. "
                            "%1. “Edit” in its menu has your words.")
                .arg(sentenceOf({ ErrorCode::Rejected, {}, post.editProblem })));
    }
}

void WritingBinder::connectPicture()
{
    const auto kept = [this](const Result<StoryImage> &picture) {
        if (picture)
            m_view.writer().setPicture(*picture);
        else
            m_view.writer().setPictureProblem(sentenceOf(picture.error()));
    };
    connect(&m_view.writer(), &WallWriter::pictureChosen, this,
        [this, kept](const QString &file) { whenDone(m_wall.keepPicture(file), this, kept); });
    connect(&m_view.writer(), &WallWriter::imageGiven, this,
        [this, kept](const QImage &image) { whenDone(m_wall.keepImage(image), this, kept); });
    connect(&m_view.writer(), &WallWriter::partChosen, this,
        [this](const QString &path, const QRectF &part) {
            whenDone(m_wall.keepPart(path, part), this, [this](const Result<StoryImage> &picture) {
                if (picture)
                    m_view.writer().setPart(*picture);
                m_view.writer().setPictureProblem(
                    picture ? QString() : sentenceOf(picture.error()));
            });
        });
    connect(&m_wall, &WallService::pictureRefused, this, [this] {
        m_view.setNotice(tr("Your post goes out without its picture: the server did not take it."));
    });
}

void WritingBinder::post(const QString &text, const StoryId &story,
    const QList<WallMention> &mentions, const std::optional<StoryImage> &picture)
{
    whenDone(
        m_wall.post(text, story, mentions, picture), this, [this](const Result<WallPost> &result) {
            m_view.postSettled(result ? QString() : sentenceOf(result.error()));
            if (result)
                offerToTakeBack(*result);
        });
}

void WritingBinder::offerToTakeBack(const WallPost &post)
{
    Q_EMIT undoOffered(
        { tr("Posted"), u"wall"_s, [this, post] {
             whenDone(m_wall.takeBack(post.id), this, [this, post](const Result<void> &result) {
                 if (result)
                     m_view.writer().write(post);
                 else
                     m_view.setNotice(sentenceOf(result.error()));
             });
         } });
}

QString WritingBinder::sentenceOf(const Error &error) const
{
    return ErrorWords::sentence(error, m_session.server().host());
}

} // namespace Relais::Ui
