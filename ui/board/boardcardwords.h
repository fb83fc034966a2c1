// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/board/boardcards.h"
#include "ui/common/paint.h"

#include <QCoreApplication>

namespace Relais::Ui {

//! One line of a card: where it comes from, what blocks it, who must act.
struct BoardCardLine {
    QString icon; //!< its name; empty: none
    QString text;
    Tone tone = Tone::Neutral;
    bool isMark = false; //!< stands in a mark of its tone
};

//! A button of a card.
struct BoardCardVerb {
    QString text;
    QString hint; //!< what it does, and its key
};

//! A card of the board in words. Times are told as of now.
class BoardCardWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::BoardCardWords)
public:
    static QString title(const BoardCard &card);
    //! "EN": the language alone, without its region.
    static QString shortCode(const QString &language);
    static QStringList tags(const BoardCard &card); //!< "Article", "EN FR"
    static QList<BoardCardLine> lines(const BoardCard &card, const QDateTime &now);
    //! Of its buttons: first what lets it go out, then what does not; none for most cards.
    static QList<BoardCardVerb> verbs(const BoardCard &card);
    static QString foot(const BoardCard &card, const QDateTime &now); //!< "you · 2 h ago"
    //! How many relayed what is or was live: "18"; empty for the rest.
    static QString relays(const BoardCard &card, const QDateTime &now);
    //! What a part of its lane is called: "Scheduled"; empty in a lane of one part.
    static QString part(const BoardCard &card, const QDateTime &now);
    static QString spoken(const BoardCard &card, const QDateTime &now); //!< all, for screen readers
};

} // namespace Relais::Ui
