// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/card.h"

#include <QSizeF>

class QPainter;

namespace Relais::Ui {

//! What is printed of a card, drawn on this machine, as PDF files. address is empty while the card
//! is not public: then no code stands on it.
struct CardPrint {
    Relais::Card card;
    QString organization;
    QUrl address;
};

//! The card's front on a painter whose unit is the millimetre; businessCardSize() large.
void paintBusinessCard(QPainter &painter, const CardPrint &print);
QSizeF businessCardSize(); //!< mm

QByteArray businessCardPdf(const CardPrint &print); //!< one page of 85 × 55 mm
//! Ten on a page of A4, two by five, with marks to cut along.
QByteArray businessCardSheetPdf(const CardPrint &print);
QByteArray qrPdf(const QUrl &address); //!< one page of 60 × 60 mm

} // namespace Relais::Ui
