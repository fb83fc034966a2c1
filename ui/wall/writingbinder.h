// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/community/wallservice.h"
#include "ui/shell/page.h"
#include "ui/wall/wallentry.h"

#include <QSet>
#include <QTimer>

namespace Relais {
class DirectoryService;
class SignInService;
} // namespace Relais

namespace Relais::Ui {

class WallView;

//! Binds where a post is written to the services; lives with the view.
class WritingBinder final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WritingBinder)
public:
    WritingBinder(
        WallView &view, WallService &wall, DirectoryService &directory, SignInService &session);
    ~WritingBinder() override;

    //! Of the member's own edits, each once.
    void sayRefusals(const QList<WallEntry> &entries);

Q_SIGNALS:
    void undoOffered(const Relais::Ui::UndoOffer &offer);

private:
    void connectDraft();
    void keepDraft();
    void connectPicture();
    void post(const QString &text, const StoryId &story, const QList<WallMention> &mentions,
        const std::optional<StoryImage> &picture);
    void connectEditing();
    void beginEdit(const WallPostId &post);
    void edit(const WallEdit &edit);
    void offerToTakeBack(const WallPost &post);
    QString sentenceOf(const Error &error) const;

    WallView &m_view;
    WallService &m_wall;
    DirectoryService &m_directory;
    SignInService &m_session;
    QSet<WallPostId> m_refused; //!< edits of these, which was said
    WallPost m_draft; //!< as it was kept last, or will be soon
    QTimer m_keeping;
    QString m_asked; //!< of the directory last, while a mention is typed
};

} // namespace Relais::Ui
