// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/curation.h"
#include "core/domain/storystate.h"
#include "ui/shell/page.h"

#include <QTimer>

namespace Relais {
class CurationService;
class SigningService;
class SignInService;
} // namespace Relais

namespace Relais::Ui {

class EditorView;
class PictureCache;

//! Binds the story editor to the curation service. It is no entry of the rail: one comes to it from
//! a story and goes back.
class EditorPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditorPage)
public:
    EditorPage(Theme &theme, PictureCache &pictures, CurationService &curation,
        SigningService &signing, SignInService &session, const Clock &clock,
        QWidget *parent = nullptr);

    void open(const StoryId &story);
    StoryId story() const { return m_story; }

    QString title() const override;
    bool hasOwnTop() const override { return true; }
    QList<QWidget *> areas() const override;
    bool goBack() override;
    void opened() override;
    EditorView &view() const { return *m_view; }

Q_SIGNALS:
    void left();

private:
    void connectView();
    void addShortcuts();
    void addKey(const QKeySequence &keys, std::function<void()> act);
    void fill(); //!< fields anew, from the service
    void refresh(); //!< head, review, conflict
    void loadRevision();
    void takeTheirs();
    void askReach();
    void lookAtLink();
    void fillFrom(const WebLook &look); //!< what is empty, and nothing else
    void showReview();
    void showSignature();
    void act(StoryAction action, const QString &reason, const QString &said,
        const QList<Correction> &corrections = {});
    void askApprove();
    void askSendBack();
    void askWithdraw();
    void takePicture(const QString &file);
    bool isWriting() const; //!< the focus is in a text

    CurationService &m_curation;
    SigningService &m_signing;
    SignInService &m_session;
    const Clock &m_clock;
    EditorView *m_view;
    StoryId m_story;
    int m_version = -1; //!< that the fields show
    QTimer m_reachSoon; //!< after the last key
    QTimer m_lookSoon; //!< the same, for the link
    QUrl m_lookedAt;
    std::optional<Audience> m_reachOf; //!< what the shown reach is of
    std::optional<AudienceReach> m_reach;
    bool m_tooFew = false;
    bool m_reachable = false;
    bool m_unlocked = false; //!< a new revision of an approved story was begun
    std::optional<Story> m_revision; //!< that members see
};

} // namespace Relais::Ui
