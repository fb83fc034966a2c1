// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/card.h"
#include "core/domain/directory.h"
#include "core/domain/leaderboard.h"
#include "ui/settings/sidecard.h"

#include <optional>

namespace Relais {
class CardService;
class DirectoryService;
class FeedbackService;
class RecognitionService;
} // namespace Relais

namespace Relais::Ui {

class Switch;
class TextLabel;

//! What others see of the member, as switches that hold at once. Read anew by load().
class PrivacyChoices final : public SideCard {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrivacyChoices)
public:
    //! What is not there is not offered.
    struct Services {
        DirectoryService *directory = nullptr;
        RecognitionService *recognition = nullptr;
        FeedbackService *feedback = nullptr;
        CardService *card = nullptr;
    };
    PrivacyChoices(Theme &theme, const Services &services, QWidget *parent = nullptr);

    void load();

private:
    struct Choice {
        Switch *box = nullptr;
        TextLabel *note = nullptr;
        std::optional<bool> kept {}; //!< what holds; nothing: not known, or not to be chosen
        int asked = 0; //!< an answer to what was asked before the last change is of yesterday
    };
    Choice addChoice(const QString &name, const QString &title);
    static void offer(Choice &choice, bool on, const QString &note);
    static void refuse(Choice &choice, const QString &why); //!< it cannot be chosen
    static void fail(const Choice &choice, const Error &error); //!< what held before holds
    static void settle(const Choice &choice, const QString &note);

    void addNamed();
    void addRanking();
    void addThanks();
    void addCard();
    void setNamed(bool on);
    void setThanksShown(bool on);
    void setCardShown(bool on);
    void showNamed(const Result<DirectoryChoice> &kept);
    void showRanking(const Result<Leaderboard> &board);
    void showThanks();
    void showCard(const Result<OwnCard> &own);

    Services m_services;
    Choice m_named;
    Choice m_ranking;
    Choice m_thanks;
    Choice m_card;
};

} // namespace Relais::Ui
