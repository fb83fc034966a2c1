// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the card is read from the server and saved there.

#include "core/services/signin/signinservice.h"
#include "ui/common/controls/button.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/states/banner.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/mycard/cardform.h"
#include "ui/mycard/cardwords.h"
#include "ui/mycard/mycardpage.h"

#include <QTimer>

#include <optional>

namespace Relais::Ui {

void MyCardPage::load()
{
    whenDone(m_cards.read(), this, [this](const Result<OwnCard> &result) {
        if (!result) {
            settle(result);
            return;
        }
        OwnCard own = *result;
        const bool shown = own.card.shown;
        const std::optional<Relais::Card> unsent = m_cards.unsent();
        own.card = unsent.value_or(own.card);
        own.card.shown = shown;
        settle(own);
        offerChoices(); // what is chosen is known by now
        follow();
        m_loaded = true;
        m_isUnsent = unsent.has_value();
        m_form->setEnabled(true);
        m_switch->setEnabled(true);
        saveAgain();
    });
}

void MyCardPage::save(Relais::Card card)
{
    m_pause->stop();
    m_switch->setBusy(true);
    whenDone(m_cards.save(std::move(card)), this, [this](const Result<OwnCard> &result) {
        // A second time it is the same card.
        m_isUnsent = !result && CardService::mayArriveLater(result.error());
        settle(result);
    });
}

// Not for somebody else who signed in meanwhile: their card is read first.
void MyCardPage::saveAgain()
{
    if (m_loaded && m_isUnsent && !m_pause->isActive())
        save(m_form->card());
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

void MyCardPage::switchShown()
{
    const auto change = [this](bool shown) {
        Relais::Card card = m_form->card();
        if (!shown && !problemsOf(card).isEmpty())
            card = m_own.card; // a field that is wrong keeps nobody on the web
        card.shown = shown;
        save(std::move(card));
    };
    if (!m_own.card.shown) {
        change(true);
        return;
    }
    ReasonBar::Question question { tr("Take your card off the web?"),
        tr("Its page is gone at once, and its QR code leads nowhere. What you wrote stays "
           "here, and the address is yours again when you put it back."),
        {}, tr("Take it off") };
    question.danger = true;
    m_question->ask(question, [change](const QString &) { change(false); });
}

bool MyCardPage::goBack()
{
    return m_question->close();
}

} // namespace Relais::Ui
