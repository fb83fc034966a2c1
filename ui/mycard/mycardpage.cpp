// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mycard/mycardpage.h"

#include "core/services/queueservice.h"
#include "core/services/relayservice.h"
#include "core/services/signinservice.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/errorwords.h"
#include "ui/common/textlabel.h"
#include "ui/common/whendone.h"
#include "ui/mycard/cardchoices.h"
#include "ui/mycard/cardform.h"
#include "ui/mycard/cardpreview.h"
#include "ui/mycard/cardwords.h"
#include "ui/mycard/qrview.h"
#include "ui/mycard/signaturepanel.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QSaveFile>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr std::chrono::seconds afterTheLastKey { 2 };
constexpr int pictureSide = 1024; // pixels
constexpr int mostStories = 12; // to choose from

QVBoxLayout *panel(Theme &theme, Card *card, const QString &title)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(
        Metrics::inPanel, Metrics::inPanel, Metrics::inPanel, Metrics::inPanel);
    column->setSpacing(12);
    column->addWidget(new TextLabel(theme, TextStyle::PanelTitle, &Tokens::text, title));
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
    , m_state(new TextLabel(theme, TextStyle::CardTitle))
    , m_address(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_form(new CardForm(theme))
    , m_preview(new CardPreview(theme))
    , m_code(new QrView)
    , m_signature(new SignaturePanel(theme))
{
    auto *inner = new QWidget;
    auto *left = new QVBoxLayout;
    left->addWidget(makeState());
    left->addWidget(makeForm());
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(makePreview());
    right->addWidget(makeCode());
    right->addWidget(makeSignature());
    right->addWidget(makePrint());
    right->addStretch(1);
    auto *columns = new QHBoxLayout(inner);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    m_message->hide();
    m_message->setClosable(true);
    connect(m_message, &Banner::closed, m_message, &QWidget::hide);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_message);
    column->addWidget(scroll, 1);
    m_pause->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, [this] { save(m_form->card()); });
    connect(m_form, &CardForm::edited, this, [this] {
        follow();
        m_pause->start(afterTheLastKey);
    });
    connect(&m_session, &SignInService::stateChanged, this, [this] { m_loaded = false; });
    present({});
}

QWidget *MyCardPage::makeState()
{
    auto *card = new Card(m_theme);
    auto *column = panel(m_theme, card, tr("Yours to show or end"));
    auto *why = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        tr("Off unless you switch it on. No cookie, no visitor is recorded. It goes at once when "
           "you take it off, and when you leave."));
    why->setWrapped();
    m_state->setWrapped();
    m_address->setWrapped();
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_state);
    column->addWidget(m_address);
    column->addWidget(why);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_switch = action(u"confirm"_s, tr("Put on the web"), &MyCardPage::switchShown);
    row->addWidget(m_switch);
    auto *copy = action(u"link"_s, tr("Copy address"), &MyCardPage::copyAddress);
    m_publicActs.append(copy);
    row->addWidget(copy);
    row->addStretch(1);
    column->addLayout(row);
    return card;
}

QWidget *MyCardPage::makeForm()
{
    auto *card = new Card(m_theme);
    panel(m_theme, card, tr("What it shows"))->addWidget(m_form);
    return card;
}

QWidget *MyCardPage::makePreview()
{
    auto *card = new Card(m_theme);
    panel(m_theme, card, tr("Public page"))->addWidget(m_preview);
    return card;
}

QWidget *MyCardPage::makeCode()
{
    auto *card = new Card(m_theme);
    auto *column = panel(m_theme, card, tr("QR code and contact"));
    column->addWidget(m_code);
    auto *note = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        tr("Leads to your card. Drawn on this machine. Scans are not counted apart."));
    note->setWrapped();
    column->addWidget(note);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (Button *button : { action(u"qr"_s, tr("PNG"), &MyCardPage::savePicture),
             action(u"qr"_s, tr("SVG"), &MyCardPage::saveDrawing),
             action(u"qr"_s, tr("PDF"), &MyCardPage::saveCodePdf) }) {
        m_publicActs.append(button);
        row->addWidget(button);
    }
    row->addWidget(action(u"person"_s, tr("Contact (vCard)"), &MyCardPage::saveContact));
    row->addStretch(1);
    column->addLayout(row);
    return card;
}

QWidget *MyCardPage::makeSignature()
{
    auto *card = new Card(m_theme);
    panel(m_theme, card, tr("E-mail signature"))->addWidget(m_signature);
    connect(m_signature, &SignaturePanel::said, this,
        [this](const QString &text) { say(Tone::Good, text); });
    connect(m_signature, &SignaturePanel::saveAsked, this, &MyCardPage::saveAs);
    return card;
}

QWidget *MyCardPage::makePrint()
{
    auto *card = new Card(m_theme);
    auto *column = panel(m_theme, card, tr("Business card"));
    auto *note = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted,
        tr("With the code of your card while it is public. Print at 100 %."));
    note->setWrapped();
    column->addWidget(note);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(action(u"print"_s, tr("PDF, 85 × 55 mm"), &MyCardPage::saveCardPdf));
    row->addWidget(action(u"print"_s, tr("Sheet of ten, A4"), &MyCardPage::saveSheetPdf));
    row->addStretch(1);
    column->addLayout(row);
    return card;
}

Button *MyCardPage::action(const QString &icon, const QString &text, void (MyCardPage::*act)())
{
    auto *button = new Button(m_theme, Button::Kind::Normal, text);
    button->setSize(Button::Size::Small);
    button->setIconName(icon);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QString MyCardPage::name()
{
    return tr("My card");
}

QString MyCardPage::subtitle() const
{
    if (!m_own.card.shown)
        return tr("Not public");
    return tr("Seen %n times this month, measured", nullptr, m_own.seenThisMonth);
}

QList<QWidget *> MyCardPage::areas() const
{
    return { m_form, m_switch };
}

void MyCardPage::opened()
{
    offerChoices();
    if (!m_loaded && !m_pause->isActive())
        load();
}

void MyCardPage::offerChoices()
{
    const auto topics = m_queue.topics();
    const auto relays = m_relays.rows();
    QList<std::pair<StoryId, QString>> stories;
    for (const RelayService::Row &row : relays.value_or(QList<RelayService::Row>())) {
        const bool known = std::any_of(stories.cbegin(), stories.cend(),
            [&row](const auto &story) { return story.first == row.relay.story; });
        if (row.relay.state == RelayState::Published && !known && stories.size() < mostStories)
            stories.append({ row.relay.story, row.storyTitle });
    }
    m_form->choices().setOffered(topics.value_or(QList<Topic>()), stories);
    m_signature->setStory(storyOfTheWeek());
}

// What Comms pinned, else nothing: the newest story is not chosen for a signature by anybody.
SignatureStory MyCardPage::storyOfTheWeek() const
{
    const auto pinned = m_queue.pinned();
    return pinned ? SignatureStory { pinned->story.title, pinned->campaignName, pinned->story.link }
                  : SignatureStory();
}

void MyCardPage::load()
{
    whenDone(m_cards.read(), this, [this](const Result<OwnCard> &result) {
        settle(result);
        if (result)
            m_loaded = true;
    });
}

void MyCardPage::save(Relais::Card card)
{
    m_pause->stop();
    m_switch->setBusy(true);
    whenDone(m_cards.save(std::move(card)), this,
        [this](const Result<OwnCard> &result) { settle(result); });
}

void MyCardPage::settle(const Result<OwnCard> &result)
{
    m_switch->setBusy(false);
    if (!result) {
        const QString word = CardWords::problem(result.error().reason);
        say(Tone::Bad,
            word.isEmpty() ? ErrorWords::sentence(result.error(), m_session.server().host())
                           : word);
        return;
    }
    m_message->hide();
    // What was typed meanwhile is saved next.
    if (m_pause->isActive())
        m_own = *result;
    else
        present(*result);
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
    m_preview->setCard(card, organization);
    m_state->setText(shown ? tr("Public since %1")
                                 .arg(QLocale().toString(
                                     m_own.shownSince.toLocalTime().date(), QLocale::LongFormat))
                           : tr("Not public"));
    const QString address = shown ? m_own.address.toString() : QString();
    m_address->setText(address);
    m_address->setVisible(shown);
    m_code->setAddress(address);
    m_switch->setText(shown ? tr("Take off the web") : tr("Put on the web"));
    m_switch->setKind(shown ? Button::Kind::Danger : Button::Kind::Primary);
    for (Button *button : std::as_const(m_publicActs))
        button->setEnabled(shown);
    m_signature->setCard(card, organization, QUrl(address));
}

void MyCardPage::switchShown()
{
    Relais::Card card = m_form->card();
    card.shown = !m_own.card.shown;
    save(std::move(card));
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

void MyCardPage::saveCardPdf()
{
    saveAs(u"business-card.pdf"_s, tr("PDF file (*.pdf)"), businessCardPdf(print()));
}

void MyCardPage::saveSheetPdf()
{
    saveAs(u"business-cards.pdf"_s, tr("PDF file (*.pdf)"), businessCardSheetPdf(print()));
}

void MyCardPage::saveCodePdf()
{
    saveAs(u"card-code.pdf"_s, tr("PDF file (*.pdf)"), qrPdf(m_own.address));
}

void MyCardPage::savePicture()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    m_code->image(pictureSide).save(&buffer, "PNG");
    saveAs(u"card.png"_s, tr("PNG picture (*.png)"), bytes);
}

void MyCardPage::saveDrawing()
{
    saveAs(u"card.svg"_s, tr("SVG drawing (*.svg)"), m_code->svg());
}

void MyCardPage::saveContact()
{
    saveAs(u"card.vcf"_s, tr("Contact (*.vcf)"),
        vcardOf(m_form->card(), m_session.organizationName(),
            m_own.card.shown ? m_own.address : QUrl()));
}

void MyCardPage::saveAs(const QString &name, const QString &filter, const QByteArray &bytes)
{
    auto *dialog = new QFileDialog(this, tr("Save"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(name.section(u'.', -1));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            say(Tone::Bad, ErrorWords::sentence(Error { ErrorCode::Storage }));
        else
            say(Tone::Good, tr("Saved."));
    });
    dialog->open();
}

void MyCardPage::say(Tone tone, const QString &text)
{
    m_message->setLook(tone, tone == Tone::Good ? u"approve"_s : u"error"_s);
    m_message->show();
    m_message->setMessage({}, text);
}

} // namespace Relais::Ui
