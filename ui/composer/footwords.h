// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/queue/draftcheck.h"
#include "ui/common/paint.h"
#include "ui/composer/relaytimes.h"

#include <QCoreApplication>

namespace Relais::Ui {

//! What is said beside and on the button that relays a draft.
class FootWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::FootWords)
public:
    struct Line {
        QString text;
        QString icon;
        Color color = &Tokens::muted;
        bool wrong = false; //!< it keeps the draft, or a part of it
    };
    //! What is wrong with the draft, else what is to be known of it, else when to relay it.
    static Line line(const DraftCheck &state, const RelayPlan &plan);
    static QString whyNot(const DraftCheck &state); //!< what keeps all of it; empty: it can go
    static QString relayTo(int accounts);

private:
    //! Which words, and why, as the company put it.
    static QString unwanted(const QList<BlockedPhrase> &phrases);
    static QString whoWaits(const DraftCheck &state); //!< what keeps a part of it
    static QString repeated(const DraftCheck &state); //!< the same words are there already
    //! The company's posts of the month are, or are too few, on a ticked network.
    static QString usedUp(const DraftCheck &state);
    static QString times(const RelayPlan &plan);
};

} // namespace Relais::Ui
