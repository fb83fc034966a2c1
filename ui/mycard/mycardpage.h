// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/community/cardservice.h"
#include "ui/common/paint.h"
#include "ui/mycard/cardprint.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QTimer;

namespace Relais {
class QueueService;
class RelayService;
class SignInService;
} // namespace Relais

namespace Relais::Ui {

class Banner;
class BusinessCardView;
class Button;
class CardFiles;
class CardForm;
class CardPreview;
class QrView;
class ReasonBar;
class SignaturePanel;
class Tag;
class TextLabel;

//! The member's public card: what it shows, whether it is on the web, and what leads to it.
class MyCardPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MyCardPage)
public:
    struct Services {
        CardService &cards;
        SignInService &session;
        QueueService &queue;
        RelayService &relays;
    };
    MyCardPage(Theme &theme, const Services &services, QWidget *parent = nullptr);
    ~MyCardPage() override; //!< what was typed last is kept, and saved another time

    static QString name(); //!< of its entry in the rail
    QString title() const override { return name(); }
    QWidget *headStart() const override;
    QWidget *headEnd() const override;
    QList<QWidget *> areas() const override;
    void opened() override;
    bool goBack() override;
    void timePassed() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead();
    QWidget *makeColumns();
    QWidget *makeOwnership();
    QWidget *makeCode();
    QWidget *makeSignature();
    QWidget *makePrint();
    Button *action(const QString &text, void (CardFiles::*act)());
    void load();
    void save(Relais::Card card);
    void saveAgain();
    void settle(const Result<OwnCard> &result);
    void present(const OwnCard &own);
    void follow();
    void switchShown();
    void copyAddress();
    void offerChoices();
    SignatureStory storyOfTheWeek() const;
    CardPrint print() const;
    void say(Tone tone, const QString &text);

    Theme &m_theme;
    CardService &m_cards;
    SignInService &m_session;
    QueueService &m_queue;
    RelayService &m_relays;
    OwnCard m_own;
    bool m_loaded = false;
    bool m_isUnsent = false; //!< what was written did not arrive; it is saved again
    QTimer *m_pause; //!< saves two seconds after the last key
    Banner *m_message;
    ReasonBar *m_question; //!< whether it is taken off the web
    Tag *m_state;
    TextLabel *m_seen;
    QWidget *m_headEnd = nullptr;
    Button *m_switch = nullptr;
    QList<Button *> m_publicActs; //!< those that need a public card
    CardForm *m_form;
    CardPreview *m_preview;
    QrView *m_code;
    SignaturePanel *m_signature;
    BusinessCardView *m_businessCard;
    CardFiles *m_files;
    QBoxLayout *m_beside = nullptr; //!< the preview and what leads to it
};

} // namespace Relais::Ui
