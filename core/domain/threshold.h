// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSet>
#include <QString>

// No answer about people describes fewer than five, and no two answers differ by fewer, so that
// none can be had by subtracting. Pure; every insight goes through here.
namespace Relais::Threshold {

inline constexpr int people = 5;

//! Part of a whole: a team by its own members (not those of the teams below it), or the people
//! behind a figure.
struct Group {
    QString id;
    int size = 0; //!< people
};

//! Who may be told apart. Each block holds at least five people, or nobody; small groups stand
//! together in one, with the smallest large one when they are too few themselves. Empty: fewer than
//! five in all, and nothing may be told. The same groups give the same blocks in any order.
QList<QStringList> blocksOf(QList<Group> groups);

//! Of the wanted groups those that may be answered for: whole blocks only. Any two answers are thus
//! unions of blocks, and differ by nobody or by five or more.
QSet<QString> answerable(const QSet<QString> &wanted, const QList<QStringList> &blocks);

//! A breakdown beside its total: figures of cells by the people behind each, who may be in several.
//! Cells of one to four people are hidden; and when any is, so is the smallest of the others, since
//! the total less the shown cells would tell the hidden ones. Cells of nobody are shown.
QSet<QString> hiddenCells(const QList<Group> &cells);

//! Whether a figure with this many people behind it may be told.
inline bool isTold(int behind)
{
    return behind == 0 || behind >= people;
}

//! How many people did something, as everybody else is told: 0 for nobody, 1 for one to four, then
//! in steps of five (10: ten to fourteen). A number that grows by one, seen twice, would tell that
//! somebody did it in between. What was told comes out as it went in.
int told(int behind);

} // namespace Relais::Threshold
