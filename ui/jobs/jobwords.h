// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/accounts/accountservice.h"
#include "core/services/outbox/relayservice.h"
#include "core/services/queue/composeservice.h"
#include "ui/common/paint.h"

#include <QTimer>

class QPlainTextEdit;

namespace Relais {
class Settings;
}

namespace Relais::Ui {

class Button;
class Card;
class CounterLabel;
class FlowLayout;
class Tag;
class TextLabel;

//! What a job's words are kept, checked and relayed with; all outlive the page.
struct JobRelaying {
    ComposeService &compose;
    AccountService &accounts;
    RelayService &relays;
    const Settings &settings;
};

//! The words that go with a job: the same draft that the composer has, with a counter for each
//! account that it goes to. What is changed is kept a second after the last key.
class JobWords final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobWords)
public:
    JobWords(Theme &theme, const JobRelaying &relaying, QWidget *parent = nullptr);

    void setStory(const Story &story);
    //! Keeps what is not kept yet; settled() follows, or comes at once, with draft() and state() as
    //! things stand then.
    void settle();
    const Story &story() const { return m_story; }
    //! As the composer would open it: without accounts that it cannot go to.
    const Draft &draft() const { return m_reachable; }
    const DraftCheck &state() const { return m_check; } //!< of draft()
    bool isReady() const; //!< for all accounts that it goes to

Q_SIGNALS:
    void settled(const Relais::StoryId &story);
    void checked(); //!< draft() and state() may be others

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBox();
    void connectParts();
    void followKept();
    void kept();
    void tellSettled();
    void read();
    void readAccounts();
    void readAgain(); //!< unless something here is not kept yet
    void keep();
    void offerAnother();
    void present();
    void showCounters(const DraftCheck &check);
    bool isCaption() const; //!< the text is one of those suggested

    Theme &m_theme;
    JobRelaying m_services;
    Story m_story; //!< with its captions filled in
    Draft m_draft;
    Draft m_reachable;
    DraftCheck m_check;
    QList<Account> m_accounts;
    bool m_changed = false; //!< and not kept yet
    int m_keeping = 0; //!< writes under way
    bool m_waiting = false; //!< settled() is expected
    QList<int> m_shown; //!< captions, the last one last
    QTimer m_pause;
    Button *m_another;
    Card *m_box;
    QPlainTextEdit *m_text;
    TextLabel *m_link; //!< stands for each relay's own
    Tag *m_discloses;
    FlowLayout *m_counters;
    QList<Network> m_networks; //!< that are counted
    QList<CounterLabel *> m_labels; //!< one each
    TextLabel *m_nowhere;
};

} // namespace Relais::Ui
