// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/privacychoices.h"

#include "core/services/community/cardservice.h"
#include "core/services/community/directoryservice.h"
#include "core/services/community/feedbackservice.h"
#include "core/services/community/recognitionservice.h"
#include "ui/common/controls/switch.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int mostThanks = 1000; // read at once
}

PrivacyChoices::PrivacyChoices(Theme &theme, const Services &services, QWidget *parent)
    : SideCard(theme, tr("My choices"), parent)
    , m_services(services)
{
    if (m_services.directory)
        addNamed();
    if (m_services.recognition)
        addRanking();
    if (m_services.feedback)
        addThanks();
    if (m_services.card)
        addCard();
    if (!m_named.box && !m_ranking.box && !m_thanks.box && !m_card.box)
        hide();
}

PrivacyChoices::Choice PrivacyChoices::addChoice(const QString &name, const QString &title)
{
    Choice choice;
    choice.box = new Switch(theme());
    choice.box->setObjectName(name);
    choice.box->setAccessibleName(title);
    choice.box->setEnabled(false);
    choice.note = new TextLabel(theme(), TextStyle::Small, &Tokens::muted);
    choice.note->setWrapped();
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *label = new TextLabel(theme(), TextStyle::SmallStrong, &Tokens::text, title);
    label->setWrapped();
    label->setBuddy(choice.box);
    words->addWidget(label);
    words->addWidget(choice.note);
    row->addLayout(words, 1);
    row->addWidget(choice.box);
    content()->addWidget(line);
    return choice;
}

void PrivacyChoices::offer(Choice &choice, bool on, const QString &note)
{
    choice.kept = on;
    settle(choice, note);
    choice.box->setToolTip({});
}

void PrivacyChoices::refuse(Choice &choice, const QString &why)
{
    choice.kept.reset();
    settle(choice, why);
}

void PrivacyChoices::fail(const Choice &choice, const Error &error)
{
    settle(choice, ErrorWords::sentence(error));
}

void PrivacyChoices::settle(const Choice &choice, const QString &note)
{
    choice.box->setEnabled(choice.kept.has_value());
    choice.box->setChecked(choice.kept.value_or(false));
    choice.box->setToolTip(note);
    choice.box->setAccessibleDescription(note);
    choice.note->setText(note);
}

void PrivacyChoices::addNamed()
{
    m_named = addChoice(u"named"_s, tr("Be found by name by colleagues"));
    connect(m_named.box, &Switch::clicked, this, &PrivacyChoices::setNamed);
}

void PrivacyChoices::addRanking()
{
    m_ranking = addChoice(u"ranking"_s, tr("Take part in the ranking"));
    connect(m_ranking.box, &Switch::clicked, this, [this](bool on) {
        const int number = ++m_ranking.asked;
        whenDone(m_services.recognition->setJoined(on), this,
            [this, number](const Result<Leaderboard> &board) {
                if (number == m_ranking.asked)
                    showRanking(board);
            });
    });
}

void PrivacyChoices::addThanks()
{
    m_thanks = addChoice(u"thanks"_s, tr("Show thanks on the Wall"));
    connect(m_thanks.box, &Switch::clicked, this, &PrivacyChoices::setThanksShown);
    connect(m_services.feedback, &FeedbackService::changed, this, &PrivacyChoices::showThanks);
    showThanks();
}

void PrivacyChoices::addCard()
{
    m_card = addChoice(u"card"_s, tr("Public card"));
    connect(m_card.box, &Switch::clicked, this, &PrivacyChoices::setCardShown);
}

void PrivacyChoices::load()
{
    if (m_services.directory) {
        const int number = ++m_named.asked;
        whenDone(m_services.directory->choice(), this,
            [this, number](const Result<DirectoryChoice> &kept) {
                if (number == m_named.asked)
                    showNamed(kept);
            });
    }
    if (m_services.recognition) {
        const int number = ++m_ranking.asked;
        whenDone(m_services.recognition->board(), this,
            [this, number](const Result<Leaderboard> &board) {
                if (number == m_ranking.asked)
                    showRanking(board);
            });
    }
    if (m_services.feedback)
        showThanks();
    if (m_services.card) {
        const int number = ++m_card.asked;
        whenDone(m_services.card->read(), this, [this, number](const Result<OwnCard> &own) {
            if (number == m_card.asked)
                showCard(own);
        });
    }
}

// With the rest of the choice as the backend has it now: it may have changed elsewhere.
void PrivacyChoices::setNamed(bool on)
{
    const int number = ++m_named.asked;
    whenDone(
        m_services.directory->choice(), this, [this, on, number](Result<DirectoryChoice> kept) {
            if (number != m_named.asked)
                return;
            if (!kept) {
                showNamed(kept);
                return;
            }
            kept->listed = on;
            whenDone(m_services.directory->save(*kept), this,
                [this, number](const Result<DirectoryChoice> &saved) {
                    if (number == m_named.asked)
                        showNamed(saved);
                });
        });
}

void PrivacyChoices::setThanksShown(bool on)
{
    const auto received = m_services.feedback->received(mostThanks);
    const QList<Thanks> all = received ? *received : QList<Thanks>();
    for (const Thanks &one : all) {
        if (one.open == on)
            continue;
        whenDone(m_services.feedback->setOpen(one.id, on), this,
            [this](const Result<void> &) { showThanks(); });
    }
}

void PrivacyChoices::setCardShown(bool on)
{
    const int number = ++m_card.asked;
    whenDone(m_services.card->read(), this, [this, on, number](Result<OwnCard> own) {
        if (number != m_card.asked)
            return;
        if (!own) {
            showCard(own);
            return;
        }
        own->card.shown = on;
        whenDone(
            m_services.card->save(own->card), this, [this, number](const Result<OwnCard> &saved) {
                if (number == m_card.asked)
                    showCard(saved);
            });
    });
}

void PrivacyChoices::showNamed(const Result<DirectoryChoice> &kept)
{
    if (!kept)
        fail(m_named, kept.error());
    else
        offer(m_named, kept->listed,
            kept->listed ? tr("With the lines that you chose under Colleagues")
                         : tr("In figures you count within a group of five or more"));
}

void PrivacyChoices::showRanking(const Result<Leaderboard> &board)
{
    if (!board)
        fail(m_ranking, board.error());
    else if (!board->rules.on)
        refuse(m_ranking, tr("Your company has not opened it"));
    else
        offer(m_ranking, board->joined,
            board->joined ? tr("Those who take part read your name")
                          : tr("Your name is not on it"));
}

void PrivacyChoices::showThanks()
{
    const auto received = m_services.feedback->received(mostThanks);
    if (!received) {
        fail(m_thanks, received.error());
        return;
    }
    if (received->isEmpty()) {
        refuse(m_thanks, tr("Nobody has thanked you yet"));
        return;
    }
    const auto shown = std::count_if(
        received->cbegin(), received->cend(), [](const Thanks &one) { return one.open; });
    offer(m_thanks, shown > 0,
        tr("%1 of %2 are visible there", "thanks")
            .arg(Format::number(shown), Format::number(received->size())));
}

void PrivacyChoices::showCard(const Result<OwnCard> &own)
{
    if (!own && own.error().code == ErrorCode::InvalidInput) {
        refuse(m_card, tr("Fill it in first, under My card"));
    } else if (!own) {
        fail(m_card, own.error());
    } else {
        offer(m_card, own->card.shown,
            own->card.shown ? tr("Online since %1").arg(Format::date(own->shownSince))
                            : tr("Only you see it"));
    }
}

} // namespace Relais::Ui
