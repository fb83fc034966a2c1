// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mycard/mycardpage.h"

#include "core/services/outbox/relayservice.h"
#include "core/services/queue/queueservice.h"
#include "core/services/signin/signinservice.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/panels/scrolled.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/states/banner.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"
#include "ui/mycard/businesscardview.h"
#include "ui/mycard/cardchoices.h"
#include "ui/mycard/cardfiles.h"
#include "ui/mycard/cardform.h"
#include "ui/mycard/cardpreview.h"
#include "ui/mycard/qrview.h"
#include "ui/mycard/signaturepanel.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr std::chrono::seconds afterTheLastKey { 2 };
constexpr int panelInset = 16;
constexpr int formWidth = 320;
constexpr int leadingWidth = 356; // what leads to the card: code, signature, print
constexpr int besideFrom = 1100; // px of the page, for three columns
constexpr int mostStories = 12; // to choose from

QVBoxLayout *panel(
    Theme &theme, Card *card, const QString &title, const QList<QWidget *> &acts = {})
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(panelInset, 14, panelInset, 14);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new TextLabel(theme, TextStyle::PanelTitle, &Tokens::text, title));
    head->addStretch(1);
    for (QWidget *act : acts)
        head->addWidget(act);
    column->addLayout(head);
    return column;
}

} // namespace

MyCardPage::MyCardPage(Theme &theme, const Services &services, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_cards(services.cards)
    , m_session(services.session)
    , m_queue(services.queue)
    , m_relays(services.relays)
    , m_pause(new QTimer(this))
    , m_message(new Banner(theme, Tone::Bad, u"error"_s))
    , m_question(new ReasonBar(theme))
    , m_state(new Tag(theme, {}, Tone::Neutral, this))
    , m_seen(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_form(new CardForm(theme))
    , m_preview(new CardPreview(theme))
    , m_code(new QrView)
    , m_signature(new SignaturePanel(theme))
    , m_businessCard(new BusinessCardView)
    , m_files(new CardFiles([this] { return print(); }, *m_code, this))
{
    m_message->hide();
    m_message->setClosable(true);
    connect(m_message, &Banner::closed, m_message, &QWidget::hide);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::inCard);
    column->addWidget(m_message);
    column->addWidget(m_question);
    makeHead();
    column->addWidget(makeColumns(), 1);
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, [this] { save(m_form->card()); });
    connect(m_form, &CardForm::edited, this, [this] {
        follow();
        m_pause->start(afterTheLastKey);
    });
    connect(m_files, &CardFiles::saved, this, [this] { say(Tone::Good, tr("Saved.")); });
    connect(m_files, &CardFiles::failed, this,
        [this] { say(Tone::Bad, ErrorWords::sentence(Error { ErrorCode::Storage })); });
    connect(&m_session, &SignInService::stateChanged, this, [this] { m_loaded = false; });
    // Written before it was read, it would take the place of what is kept.
    for (QWidget *writes : { static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_switch) })
        writes->setEnabled(false);
    present({});
}

MyCardPage::~MyCardPage()
{
    if (m_loaded && m_pause->isActive())
        m_cards.keep(m_form->card());
}

// The window's bar shows both.
void MyCardPage::makeHead()
{
    m_switch = new Button(m_theme, Button::Kind::Primary, {});
    m_switch->setSize(Button::Size::Small);
    connect(m_switch, &QPushButton::clicked, this, &MyCardPage::switchShown);
    auto *copy = new Button(m_theme, Button::Kind::Normal, tr("Copy address"));
    copy->setSize(Button::Size::Small);
    copy->setIconName(u"link"_s);
    connect(copy, &QPushButton::clicked, this, &MyCardPage::copyAddress);
    m_publicActs.append(copy);
    m_headEnd = new QWidget(this);
    auto *head = new FlowLayout(Metrics::inCard, m_headEnd, true);
    head->addWidget(m_seen);
    head->addWidget(copy);
    head->addWidget(m_switch);
    m_headEnd->hide();
    m_state->hide();
}

QWidget *MyCardPage::makeColumns()
{
    auto *left = new QWidget;
    auto *mine = new QVBoxLayout(left);
    mine->setContentsMargins(0, 0, 0, 0);
    mine->setSpacing(Metrics::inCard);
    mine->addWidget(m_form);
    mine->addWidget(makeOwnership());
    mine->addStretch(1);
    left->setFixedWidth(formWidth);
    auto *preview = new Card(m_theme);
    preview->setLayout(new QVBoxLayout);
    preview->layout()->setContentsMargins(panelInset, panelInset, panelInset, panelInset);
    preview->layout()->addWidget(m_preview);
    auto *leading = new QVBoxLayout;
    leading->setSpacing(Metrics::inCard);
    leading->addWidget(makeCode());
    leading->addWidget(makeSignature());
    leading->addWidget(makePrint());
    leading->addStretch(1);
    m_beside = new QBoxLayout(QBoxLayout::LeftToRight);
    m_beside->setSpacing(Metrics::betweenPanels);
    m_beside->addWidget(preview, 1, Qt::AlignTop);
    m_beside->addLayout(leading);
    auto *inner = new QWidget;
    auto *columns = new QHBoxLayout(inner);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Metrics::betweenPanels);
    columns->addWidget(left);
    columns->addLayout(m_beside, 1);
    auto *scroll = scrolled(inner);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // large text takes more
    return scroll;
}

QWidget *MyCardPage::makeOwnership()
{
    auto *card = new Card(m_theme);
    auto *why = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        tr("Off by default. No cookie, no visitor is recorded. It goes at once when you take it "
           "off, and when you leave."));
    why->setWrapped();
    panel(m_theme, card, tr("Yours to keep or end"))->addWidget(why);
    return card;
}

QWidget *MyCardPage::makeCode()
{
    auto *card = new Card(m_theme);
    card->setFixedWidth(leadingWidth);
    auto *svg = action(tr("SVG"), &CardFiles::saveCodeSvg);
    auto *png = action(tr("PNG"), &CardFiles::saveCodePng);
    auto *pdf = action(tr("PDF"), &CardFiles::saveCodePdf);
    m_publicActs << svg << png << pdf;
    auto *column = panel(m_theme, card, tr("QR code"), { svg, png, pdf });
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_code);
    auto *note = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        tr("Leads to your card. Made on this machine, works without Relais. Scans are not counted "
           "apart."));
    note->setWrapped();
    row->addWidget(note, 1);
    column->addLayout(row);
    return card;
}

QWidget *MyCardPage::makeSignature()
{
    auto *card = new Card(m_theme);
    card->setFixedWidth(leadingWidth);
    panel(m_theme, card, tr("E-mail signature"), { m_signature->copyButton() })
        ->addWidget(m_signature);
    connect(m_signature, &SignaturePanel::said, this,
        [this](const QString &text) { say(Tone::Good, text); });
    connect(m_signature, &SignaturePanel::saveAsked, m_files, &CardFiles::saveAs);
    return card;
}

QWidget *MyCardPage::makePrint()
{
    auto *card = new Card(m_theme);
    card->setFixedWidth(leadingWidth);
    auto *column = panel(m_theme, card, tr("Business card"),
        { action(tr("PDF, 85 × 55 mm"), &CardFiles::saveCardPdf) });
    column->addWidget(m_businessCard);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(action(tr("Sheet of ten, A4"), &CardFiles::saveSheetPdf));
    row->addWidget(action(tr("Contact (vCard)"), &CardFiles::saveContact));
    row->addStretch(1);
    column->addLayout(row);
    return card;
}

Button *MyCardPage::action(const QString &text, void (CardFiles::*act)())
{
    auto *button = new Button(m_theme, Button::Kind::Normal, text);
    button->setSize(Button::Size::Small);
    connect(button, &QPushButton::clicked, m_files, act);
    return button;
}

void MyCardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_beside->setDirection(
        width() < besideFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QString MyCardPage::name()
{
    return tr("My card");
}

QWidget *MyCardPage::headStart() const
{
    return m_state;
}

QWidget *MyCardPage::headEnd() const
{
    return m_headEnd;
}

QList<QWidget *> MyCardPage::areas() const
{
    return { m_form };
}

void MyCardPage::opened()
{
    offerChoices();
    if (!m_loaded && !m_pause->isActive())
        load();
    else
        saveAgain();
}

void MyCardPage::timePassed()
{
    if (!m_form->isEnabled())
        load(); // the server may be there again
    else
        saveAgain();
}

void MyCardPage::offerChoices()
{
    const auto topics = m_queue.topics();
    const auto relays = m_relays.rows();
    QList<std::pair<StoryId, QString>> stories;
    for (const RelayService::Row &row : relays.value_or(QList<RelayService::Row>())) {
        const bool known = std::any_of(stories.cbegin(), stories.cend(),
            [&row](const auto &story) { return story.first == row.relay.story; });
        if (row.relay.state != RelayState::Published || known || stories.size() >= mostStories)
            continue;
        // Their page would leave it out.
        const auto story = m_queue.row(row.relay.story);
        if (!story || story->story.audience.isEveryone())
            stories.append({ row.relay.story, row.storyTitle });
    }
    // One that was chosen before can be taken out again, however long ago it was relayed.
    for (const QString &id : m_form->choices().chosenStories()) {
        const StoryId chosen { id };
        const bool known = std::any_of(stories.cbegin(), stories.cend(),
            [&chosen](const auto &story) { return story.first == chosen; });
        if (known)
            continue;
        const auto story = m_queue.row(chosen);
        stories.append({ chosen, story ? story->story.title : tr("A story that is gone") });
    }
    m_form->choices().setOffered(topics.value_or(QList<Topic>()), stories);
    m_signature->setStory(storyOfTheWeek());
}

// Pinned, or of the current campaign, else nothing: any other was not chosen for a signature by
// anybody.
SignatureStory MyCardPage::storyOfTheWeek() const
{
    const auto chosen = m_queue.foremost();
    return chosen ? SignatureStory { chosen->story.title, chosen->campaignName, chosen->story.link }
                  : SignatureStory();
}

void MyCardPage::present(const OwnCard &own)
{
    m_own = own;
    m_form->setCard(own.card);
    follow();
    Q_EMIT headChanged();
}

void MyCardPage::follow()
{
    const bool shown = m_own.card.shown;
    Relais::Card card = m_form->card();
    card.shown = shown;
    const QString organization = m_session.organizationName();
    const QUrl address = shown ? m_own.address : QUrl();
    m_preview->setCard(card, organization, address,
        card.stories.isEmpty() ? QStringList() : m_form->choices().storyTitles());
    m_state->setText(shown ? tr("Public since %1").arg(Format::date(m_own.shownSince))
                           : tr("Only you see this"));
    m_state->setTone(shown ? Tone::Good : Tone::Neutral);
    m_state->setIconName(shown ? u"impression"_s : u"privacy"_s);
    m_seen->setText(tr("Seen %n times this month, measured", nullptr, m_own.seenThisMonth));
    m_seen->setVisible(shown);
    m_code->setAddress(address);
    m_switch->setText(shown ? tr("Take off the web") : tr("Put on the web"));
    m_switch->setIconName(shown ? u"withdraw"_s : u"confirm"_s);
    m_switch->setKind(shown ? Button::Kind::Danger : Button::Kind::Primary);
    for (Button *button : std::as_const(m_publicActs))
        button->setEnabled(shown);
    m_signature->setCard(card, organization, address);
    m_businessCard->setPrint(print());
}

void MyCardPage::copyAddress()
{
    QGuiApplication::clipboard()->setText(m_own.address.toString());
    say(Tone::Good, tr("The address is on the clipboard."));
}

CardPrint MyCardPage::print() const
{
    return { m_form->card(), m_session.organizationName(),
        m_own.card.shown ? m_own.address : QUrl() };
}

void MyCardPage::say(Tone tone, const QString &text)
{
    m_message->setLook(tone, tone == Tone::Good ? u"approve"_s : u"error"_s);
    m_message->show();
    m_message->setMessage({}, text);
}

} // namespace Relais::Ui
