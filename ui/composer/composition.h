// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/networktraits.h"
#include "core/services/queue/composeservice.h"

#include <QTimer>

#include <functional>

namespace Relais::Ui {

//! What the composer asks of ComposeService; functions so that its logic is tested without a store.
struct ComposerPort {
    std::function<DraftCheck(const Story &, const Draft &)> check;
    std::function<void(const Draft &)> save;
    std::function<void(const StoryId &)> discard;
    std::function<QUrl()> sampleLink;
    std::function<QList<Topic>(const Story &)> topics {}; //!< of the story; may be missing
    //! The story with what its captions leave open; may be missing.
    std::function<Story(const Story &)> filled {};

    static ComposerPort of(ComposeService &service);
};

//! A draft being written: its texts, ticked accounts and how they stand. No widget; every view of
//! the composer shows one of these and tells it what the person did.
class Composition final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Composition)
public:
    explicit Composition(ComposerPort port, QObject *parent = nullptr);

    void open(const Story &story, const Draft &draft, const QList<Account> &accounts);
    //! The same story, revised or withdrawn while it is being written: the draft stays.
    void updateStory(const Story &revised);
    void setAccounts(const QList<Account> &accounts);
    void timePassed(); //!< the story may have ended, and the draft with it
    void close(); //!< saves what is not saved yet

    bool isOpen() const { return !m_story.id.isEmpty(); }
    const Story &story() const { return m_story; } //!< with its captions filled in
    const Draft &draft() const { return m_draft; }
    //! Something of the draft is not kept yet, or is just being written.
    bool isUnsaved() const { return m_dirty || m_keeping; }
    void kept() { m_keeping = false; } //!< what was to be saved is
    void notKept(); //!< it could not be: with the next change, or on leaving, it is tried again
    const DraftCheck &state() const { return m_check; }
    const QList<Account> &accounts() const { return m_accounts; }
    const Account *account(const AccountId &id) const;
    const AccountCheck *checkOf(const AccountId &id) const; //!< null unless ticked
    QUrl sampleLink() const { return m_port.sampleLink(); }

    bool isTicked(const AccountId &id) const { return m_draft.accounts.contains(id); }
    void tick(const AccountId &id, bool on);
    //! Why the account cannot be ticked: "network-not-allowed", "sign-in-again",
    //! "secret-unreadable"; empty when it can.
    QString unavailable(const Account &account) const;
    //! The draft without the accounts that cannot be ticked for the story.
    static Draft reachable(const Story &story, Draft draft, const QList<Account> &accounts);

    //! account empty: the common text.
    QString text(const AccountId &account = {}) const;
    void setText(const AccountId &account, const QString &text);
    bool isParted(const AccountId &account) const { return m_draft.ownTexts.contains(account); }
    void part(const AccountId &account);
    void join(const AccountId &account);
    void restoreOwnText(const AccountId &account, const QString &text); //!< as before join()
    QList<AccountId> sharing() const; //!< ticked accounts that share the common text

    bool isLocked() const; //!< the words may not be changed
    bool mayTakeCaption() const; //!< another suggestion, of a locked story too
    bool hasOwnWriting() const; //!< the common text is none of the captions
    bool hasOtherSuggestion() const { return nextCaption() >= 0; } //!< than what stands there
    //! The languages that the story's captions are in, in the captions' order.
    QStringList captionLanguages() const;
    //! Where suggestions come from; empty: any language. Asked for by the person, kept while the
    //! story is open.
    QString captionLanguage() const { return m_captionLanguage; }
    void setCaptionLanguage(const QString &language);
    //! Of the text: that of the caption it was begun with, else the story's.
    QString language() const;
    void nextSuggestion();
    void insertDisclosure();
    QStringList hashtags() const; //!< of the story's topics, in the text's language
    void addHashtag(const AccountId &account, const QString &tag);
    //! How much of the text fits the account's network, in UTF-16; -1: all of it.
    int fits(const AccountId &account) const;
    void dropSurplus(const AccountId &account);

    //! What goes out with the text, in order: the person's own, else the story's, each with its
    //! description as it stands; empty when there is none or it is left out.
    QList<StoryImage> pictures() const;
    std::optional<StoryImage> picture() const; //!< the first of them
    //! What can be cut to a shape: the whole of what pictures() shows there.
    QString wholePicture(int place = 0) const;
    //! Place as in pictures(); one past the last adds one. path empty: the story's again, in the
    //! first place. whole: what path was cut from, or empty.
    void setPicture(int place, const QString &path, const QString &whole = {});
    void setAlt(int place, const QString &alt);
    void movePicture(int from, int to);
    void removePicture(int place);
    void restorePicture(int place, const DraftPicture &picture); //!< as before removePicture()
    void setWithImage(bool with);
    void setChoices(const PostChoices &choices);
    void setLanguage(const QString &language); //!< of the text; empty: the caption's or story's
    //! Whether a ticked account's network has it, by its traits.
    bool anyNetwork(const std::function<bool(const NetworkTraits &)> &has) const;
    void discard();
    void forgetDraft(); //!< it has become relays
    bool isSaved() const { return !m_dirty; }

    static constexpr int pause = 1000; //!< ms without a key until the draft is saved

Q_SIGNALS:
    void opened();
    void changed(); //!< anything above may answer differently
    //! The text was changed by something else than typing; views must take it over.
    void textReplaced(const Relais::AccountId &account);
    void accountsChanged();
    //! By join(): words that stand nowhere else.
    void ownTextDropped(const Relais::AccountId &account, const QString &text);
    //! By removePicture(): with its description, which stands nowhere else.
    void pictureRemoved(int place, const Relais::DraftPicture &picture);

private:
    void edited();
    void recheck();
    void save();
    void readTopics();
    int nextCaption() const; //!< for nextSuggestion(); -1: there is no other
    Story filled(const Story &story) const;

    ComposerPort m_port;
    Story m_story;
    Draft m_draft;
    DraftCheck m_check;
    QList<Account> m_accounts;
    QList<Topic> m_topics;
    QTimer m_pause;
    int m_caption = -1;
    QList<int> m_shown; //!< captions that the person has seen of this story, the last one last
    QString m_captionLanguage;
    bool m_dirty = false;
    bool m_keeping = false; //!< from save() until it is kept
};

} // namespace Relais::Ui
