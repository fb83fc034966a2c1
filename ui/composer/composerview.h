// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/queue/queueservice.h"
#include "ui/composer/composition.h"
#include "ui/composer/previewcard.h"

#include <QPointer>

class QGridLayout;

namespace Relais {
class Spelling;
}

namespace Relais::Ui {

class AccountChips;
class Banner;
class ChecksRow;
class ChoicesRow;
class ComposerFooter;
class EditorBox;
class EmojiPicker;
class PictureCache;
class PictureList;
class Previews;
class StoryHead;
class TextLabel;

//! The composer: beside the queue, as a page of its own, or for several accounts at once. The same
//! parts in three arrangements, over one Composition.
class ComposerView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComposerView)
public:
    enum class Mode { Panel, Page, Several };
    ComposerView(
        Theme &theme, Composition &composition, PictureCache &pictures, QWidget *parent = nullptr);

    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    QSize minimumSizeHint() const override;
    void showStory(const QueueService::Row &row, const QDateTime &now);
    void setAuthor(const PreviewAuthor &author);
    //! Something about the story itself: withdrawn, revised, ended, locked; empty text: nothing.
    void setNotice(Tone tone, const QString &icon, const QString &title, const QString &text);
    void focusText();
    void setSpelling(Spelling &spelling); //!< marks misspelled words in every text
    void setRecentEmoji(const QStringList &emoji) { m_recentEmoji = emoji; }

    StoryHead &head() const { return *m_head; }
    ComposerFooter &footer() const { return *m_footer; }
    AccountChips &chips() const { return *m_chips; }
    PictureList &pictures() const { return *m_picture; }
    EditorBox &commonText() const { return *m_common; }

Q_SIGNALS:
    void scheduleRequested();
    void relayRequested();
    void recentEmojiChanged(const QStringList &emoji); //!< one was inserted

private:
    void addShortcuts();
    QWidgetList problemPlaces() const; //!< where what is wrong with the draft is put right
    void showNextProblem(); //!< F8: goes round them
    void wantPicture();
    EditorBox &boxOf(const AccountId &account) const; //!< the one with its text
    QWidget *panelBody();
    QWidget *pageBody();
    QWidget *severalBody();
    void refreshOwnTexts();
    void placeEditors();
    void partCurrent();
    void spell(EditorBox &box);
    void pickEmoji(EditorBox &box);
    EditorBox &currentBox() const; //!< the one with the focus, else the common one

    Theme &m_theme;
    Composition &m_composition;
    Mode m_mode = Mode::Panel;
    StoryHead *m_head;
    Banner *m_notice = nullptr;
    QString m_noticeShown;
    QWidget *m_noticePlace;
    AccountChips *m_chips;
    QWidget *m_editors;
    QGridLayout *m_editorGrid;
    EditorBox *m_common;
    QList<EditorBox *> m_own;
    ChecksRow *m_checks;
    PictureList *m_picture;
    ChoicesRow *m_choices;
    Previews *m_previews;
    QWidget *m_why;
    TextLabel *m_whyText;
    TextLabel *m_whyMeta;
    ComposerFooter *m_footer;
    QWidget *m_body = nullptr;
    bool m_pictureWanted = false;
    Spelling *m_spelling = nullptr;
    EmojiPicker *m_emoji = nullptr;
    QPointer<EditorBox> m_emojiFor;
    QStringList m_recentEmoji;
};

} // namespace Relais::Ui
