// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Relais::Ui {

class MemberTable;
class Theme;

//! How wide each column of the members must be for nothing to be cut, in pixels, as far as it is
//! within reason: in the order of MemberTable::Column. Of all members, not of those who are shown:
//! columns that moved with what is searched for would be in the way.
QList<int> neededMemberColumns(const MemberTable &table, const Theme &theme);

//! How they share so much room; 0: there is none for it. A long team's name is cut before the least
//! important columns give way; names never are.
QList<int> sharedMemberColumns(const QList<int> &needed, const Theme &theme, int room);

} // namespace Relais::Ui
