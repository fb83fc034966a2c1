// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/writingbinder.h"

#include "core/services/directoryservice.h"
#include "core/services/signinservice.h"
#include "ui/common/errorwords.h"
#include "ui/common/whendone.h"
#include "ui/wall/wallview.h"
#include "ui/wall/wallwriter.h"

#include <utility>

using namespace Qt::StringLiterals;

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
