// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/networks/connector.h"

#include <QJsonArray>
#include <QTest>

namespace Relais::Test {

// A thread of three posts, of which an answer is lost: the same on every network that has threads.

//! The publication becomes the thread.
inline void makeThread(Publication &publication)
{
    publication.text = QStringLiteral("Une digue (1/3)\nhttps://r.example/r/AbC");
    publication.continuation = { QStringLiteral("Un phare (2/3)"), QStringLiteral("La mer (3/3)") };
}

//! The texts of its posts, in order.
inline QStringList threadTexts(const Publication &publication)
{
    return QStringList(publication.text) + publication.continuation;
}

//! What a network's fake keeps in this field of each post.
inline QStringList valuesOf(const QJsonArray &ledger, QLatin1StringView field)
{
    QStringList values;
    for (const QJsonValue entry : ledger)
        values.append(entry[field].toString());
    return values;
}

//! The rows "before", how many posts go well first, and "fault", what happens to the next.
inline void addLossesOfAThread()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("fault");
    for (int before = 0; before < 3; ++before) {
        for (const char *fault : { "drop", "accept-drop", "accept-504", "error-503" })
            QTest::addRow("%s at %d", fault, before) << before << QString::fromLatin1(fault);
    }
}

//! What a search has to say after such a loss.
inline Lookup lookupAfterLoss(int before, const QString &fault)
{
    const bool isOut = before == 2 && fault.startsWith(QLatin1StringView("accept"));
    return isOut ? Lookup::Found : Lookup::SurelyAbsent;
}

//! Whether it has to say that a part of the thread is out.
inline bool isBegunAfterLoss(int before, const QString &fault)
{
    const bool isAnyOut = before > 0 || fault.startsWith(QLatin1StringView("accept"));
    return isAnyOut && lookupAfterLoss(before, fault) != Lookup::Found;
}

} // namespace Relais::Test
