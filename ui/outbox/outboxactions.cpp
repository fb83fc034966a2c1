// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxactions.h"

#include "core/domain/webaddress.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/words/keynames.h"
#include "ui/outbox/profileurl.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

QHBoxLayout *rowIn(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

} // namespace

OutboxActions::OutboxActions(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::inPanel, 14, Metrics::inPanel, 14);
    column->addWidget(m_stack);
    m_stack->addWidget(makeButtons());
    m_stack->addWidget(makeCancelQuestion());
    m_stack->addWidget(makeLinkQuestion());
    m_stack->addWidget(makeTimeQuestion());
    m_stack->addWidget(makeDeleteQuestion());
}

QWidget *OutboxActions::makeButtons()
{
    auto *page = new QWidget;
    const auto add = [this, page](Button::Kind kind, const QString &text) {
        return new Button(m_theme, kind, text, page);
    };
    m_cancel = add(Button::Kind::Quiet, tr("Cancel relay"));
    m_copyText = add(Button::Kind::Normal, tr("Copy my text"));
    m_copyLink = add(Button::Kind::Normal, tr("Copy tracked link"));
    m_profile = add(Button::Kind::Normal, tr("Open my profile"));
    m_profile->setIconName(u"link"_s);
    m_openPost = add(Button::Kind::Normal, tr("Open post"));
    m_openPost->setIconName(u"link"_s);
    m_done = add(Button::Kind::Normal, tr("Done"));
    m_done->setAccessibleDescription(tr("You are through with this; the row no longer asks"));
    m_move = add(Button::Kind::Normal, tr("Move"));
    m_no = add(Button::Kind::Normal, tr("No"));
    m_seen = add(Button::Kind::Normal, tr("I can see it there"));
    m_main = add(Button::Kind::Primary, {});
    m_delete = add(Button::Kind::Quiet, tr("Delete at the network"));
    // It wraps: in a narrow window not every button has room beside the others.
    auto *column = new QVBoxLayout(page); // as high as the highest of the questions
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(1);
    auto *row = new FlowLayout(8, nullptr, true);
    row->setApart(2);
    column->addLayout(row);
    column->addStretch(1);
    for (Button *button : { m_cancel, m_delete, m_copyText, m_copyLink, m_profile, m_move, m_no,
             m_seen, m_openPost, m_done, m_main })
        row->addWidget(button);
    connect(m_cancel, &QPushButton::clicked, this, [this] { ask(Ask::Cancel); });
    connect(m_delete, &QPushButton::clicked, this, [this] { ask(Ask::Delete); });
    connect(m_copyText, &QPushButton::clicked, this, &OutboxActions::textCopyAsked);
    connect(m_copyLink, &QPushButton::clicked, this, &OutboxActions::linkCopyAsked);
    connect(m_profile, &QPushButton::clicked, this, &OutboxActions::profileAsked);
    connect(m_openPost, &QPushButton::clicked, this, &OutboxActions::openAsked);
    connect(m_done, &QPushButton::clicked, this, &OutboxActions::doneAsked);
    connect(m_move, &QPushButton::clicked, this, [this] { ask(Ask::Time); });
    connect(m_no, &QPushButton::clicked, this, &OutboxActions::notPublishedConfirmed);
    connect(m_seen, &QPushButton::clicked, this, [this] { ask(Ask::Link); });
    connect(m_main, &QPushButton::clicked, this, &OutboxActions::triggerMain);
    return page;
}

QWidget *OutboxActions::makeCancelQuestion()
{
    auto *page = new QWidget;
    auto *row = rowIn(page);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(
        new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, tr("Cancel this relay?")));
    auto *text = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        tr("It will not be sent. Your text stays here."));
    text->setWrapped();
    words->addWidget(text);
    row->addLayout(words, 1);
    m_keep = new Button(m_theme, Button::Kind::Normal, tr("Keep it"), page);
    auto *yes = new Button(m_theme, Button::Kind::Danger, tr("Cancel relay"), page);
    yes->setAccessibleDescription(tr("It will not be sent. Your text stays here."));
    row->addWidget(m_keep);
    row->addWidget(yes);
    connect(m_keep, &QPushButton::clicked, this, [this] { ask(Ask::Nothing); });
    connect(yes, &QPushButton::clicked, this, [this] {
        ask(Ask::Nothing);
        Q_EMIT cancelConfirmed();
    });
    return page;
}

QWidget *OutboxActions::makeLinkQuestion()
{
    auto *page = new QWidget;
    auto *row = rowIn(page);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    m_link = new QLineEdit(page);
    m_link->setObjectName(u"postLink"_s);
    m_link->setPlaceholderText(tr("Link to your post, if you have it"));
    m_link->setAccessibleName(tr("Link to your post"));
    m_link->setAccessibleDescription(tr("May stay empty"));
    m_link->setMaxLength(longestWebAddress);
    m_linkNote = new TextLabel(m_theme, TextStyle::Small, &Tokens::bad);
    m_linkNote->setWrapped();
    m_linkNote->hide();
    words->addWidget(m_link);
    words->addWidget(m_linkNote);
    row->addLayout(words, 1);
    auto *back = new Button(m_theme, Button::Kind::Normal, tr("Back"), page);
    auto *yes = new Button(m_theme, Button::Kind::Primary, tr("It is there"), page);
    row->addWidget(back, 0, Qt::AlignTop);
    row->addWidget(yes, 0, Qt::AlignTop);
    connect(back, &QPushButton::clicked, this, [this] { ask(Ask::Nothing); });
    connect(yes, &QPushButton::clicked, this, &OutboxActions::confirmLink);
    connect(m_link, &QLineEdit::returnPressed, this, &OutboxActions::confirmLink);
    return page;
}

QWidget *OutboxActions::makeTimeQuestion()
{
    auto *page = new QWidget;
    auto *row = rowIn(page);
    row->addWidget(new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, tr("Send it at")));
    m_time = new QDateTimeEdit(page);
    m_time->setAccessibleName(tr("Day and time of sending"));
    m_time->setCalendarPopup(true);
    row->addWidget(m_time);
    m_timeNote = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted);
    m_timeNote->setWrapped();
    row->addWidget(m_timeNote, 1);
    auto *back = new Button(m_theme, Button::Kind::Normal, tr("Back"), page);
    m_timeYes = new Button(m_theme, Button::Kind::Primary, tr("Move"), page);
    row->addWidget(back);
    row->addWidget(m_timeYes);
    connect(back, &QPushButton::clicked, this, [this] { ask(Ask::Nothing); });
    connect(m_timeYes, &QPushButton::clicked, this, &OutboxActions::confirmTime);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &OutboxActions::explainTime);
    return page;
}

QWidget *OutboxActions::makeDeleteQuestion()
{
    auto *page = new QWidget;
    auto *row = rowIn(page);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(
        new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, tr("Delete your post there?")));
    const QString what =
        tr("The network deletes it for everybody. Your text and what it earned stay here.");
    auto *text = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, what);
    text->setWrapped();
    words->addWidget(text);
    row->addLayout(words, 1);
    m_keepPost = new Button(m_theme, Button::Kind::Normal, tr("Keep it"), page);
    auto *yes = new Button(m_theme, Button::Kind::Danger, tr("Delete it"), page);
    yes->setAccessibleDescription(what);
    row->addWidget(m_keepPost);
    row->addWidget(yes);
    connect(m_keepPost, &QPushButton::clicked, this, [this] { ask(Ask::Nothing); });
    connect(yes, &QPushButton::clicked, this, [this] {
        ask(Ask::Nothing);
        Q_EMIT deleteConfirmed();
    });
    return page;
}

bool OutboxActions::isInDoubt() const
{
    return m_row.relay.state == RelayState::Unknown || m_row.relay.state == RelayState::Reconciling;
}

bool OutboxActions::canCancel() const
{
    return RelayWordsOf::whyNotCancel(m_row.relay.state).isEmpty()
        && !RelayWordsOf::isStoppedByWithdrawal(m_row);
}

void OutboxActions::setRelay(const RelayService::Row &row, const OutboxMoment &moment)
{
    if (row.relay.id != m_row.relay.id || row.relay.state != m_row.relay.state)
        ask(Ask::Nothing);
    m_row = row;
    m_moment = moment;
    if (m_ask == Ask::Time)
        explainTime(); // what is chosen may have passed meanwhile
    const RelayState state = row.relay.state;
    const RelayAct act = RelayWordsOf::row(row, moment).act;
    const bool question = act == RelayAct::Answer;
    const bool over = state == RelayState::Published || state == RelayState::Cancelled
        || RelayWordsOf::isStoppedByWithdrawal(row);
    const bool queued = state == RelayState::Queued && act == RelayAct::None;
    const QString whyNot = RelayWordsOf::whyNotCancel(state);
    m_cancel->setVisible(!over);
    m_cancel->setEnabled(whyNot.isEmpty());
    m_cancel->setToolTip(whyNot.isEmpty() ? tr("Cancel relay (Del)") : whyNot);
    m_cancel->setAccessibleDescription(whyNot);
    // A relay from another machine keeps its text there.
    const bool rests = over || state == RelayState::Refused || row.waiting == "account-gone"_L1;
    m_copyText->setVisible(!row.relay.text.isEmpty() && rests);
    m_copyLink->setVisible(
        state == RelayState::Published && !row.toCorrect && !row.relay.trackedLink.isEmpty());
    const bool hasPage = !row.relay.permalink.isEmpty();
    const bool opensBeside = act == RelayAct::CopyCorrection || act == RelayAct::Delete;
    m_openPost->setVisible(opensBeside && hasPage);
    m_done->setVisible(row.toCorrect && act != RelayAct::Done);
    m_delete->setVisible(row.removable && act != RelayAct::Delete);
    m_profile->setVisible((isInDoubt() || question) && !profileUrl(row.account).isEmpty());
    const bool missed = row.waiting == "missed-schedule"_L1;
    m_move->setVisible((queued || missed) && row.relay.scheduled);
    m_no->setVisible(question);
    m_seen->setVisible(isInDoubt());
    m_main->setIconName({});
    QString main;
    if (question)
        main = tr("Yes, it did");
    else if (isInDoubt())
        main = tr("Check now");
    else if (act != RelayAct::None)
        main = RelayWordsOf::row(row, moment).actText;
    else if (queued && row.relay.scheduled)
        main = tr("Send now");
    m_main->setText(main);
    m_main->setVisible(!main.isEmpty());
    m_main->setEnabled(state != RelayState::Reconciling);
    if (isInDoubt())
        m_main->setIconName(u"sync"_s);
    for (Button *button : { m_main, m_no, m_copyLink, m_openPost }) {
        const QKeySequence keys = keysOf(button);
        button->setToolTip(keys.isEmpty() ? QString() : KeyNames::hint(button->text(), keys));
    }
}

void OutboxActions::ask(Ask what)
{
    m_ask = what;
    m_stack->setCurrentIndex(static_cast<int>(what));
    switch (what) {
    case Ask::Nothing:
        break;
    case Ask::Cancel:
        m_keep->setFocus(Qt::OtherFocusReason); // the safe way first
        break;
    case Ask::Delete:
        m_keepPost->setFocus(Qt::OtherFocusReason);
        break;
    case Ask::Link:
        m_link->clear();
        m_linkNote->hide();
        m_link->setFocus(Qt::OtherFocusReason);
        break;
    case Ask::Time:
        askTime();
        break;
    }
}

void OutboxActions::triggerMain()
{
    if (!m_main->isVisibleTo(m_main->parentWidget()) || !m_main->isEnabled())
        return;
    const RelayAct act = RelayWordsOf::row(m_row, m_moment).act;
    if (act == RelayAct::Answer)
        ask(Ask::Link);
    else if (isInDoubt())
        Q_EMIT checkAsked();
    else if (act == RelayAct::Open)
        Q_EMIT openAsked();
    else if (act == RelayAct::RetryNow)
        Q_EMIT retryAsked();
    else if (act == RelayAct::SignInAgain)
        Q_EMIT signInAsked();
    else if (act == RelayAct::Rewrite)
        Q_EMIT rewriteAsked();
    else if (act == RelayAct::CopyCorrection)
        Q_EMIT correctionCopyAsked();
    else if (act == RelayAct::Delete)
        ask(Ask::Delete);
    else if (act == RelayAct::CopyText)
        Q_EMIT textCopyAsked();
    else if (act == RelayAct::Done)
        Q_EMIT doneAsked();
    else
        Q_EMIT sendNowAsked();
}

void OutboxActions::confirmLink()
{
    const QString text = m_link->text().trimmed();
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!text.isEmpty() && (!url.isValid() || !web || url.host().isEmpty())) {
        m_linkNote->setText(tr("This is not a web address. Leave it empty if you have none"));
        m_linkNote->show();
        m_link->setFocus(Qt::OtherFocusReason);
        return;
    }
    ask(Ask::Nothing);
    Q_EMIT publishedConfirmed(text.isEmpty() ? QUrl() : url);
}

void OutboxActions::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_ask != Ask::Nothing) {
        ask(Ask::Nothing);
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Relais::Ui
