// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/store/store.h"

#include <QDateTime>

namespace Relais {

// Pauses that a network asked for ("too many requests"). They hold for the account, over a restart
// too. One that a post met, or a look for one, holds all of the account; one that a figure met
// holds figures alone, which most networks count by themselves, some by the day.

//! Until when nothing is posted; invalid, or in the past: it may be.
QDateTime postsRestUntil(QSqlDatabase &db, const AccountId &account);
//! Until when no figures are read.
QDateTime figuresRestUntil(QSqlDatabase &db, const AccountId &account);

Store::Job restPosts(const AccountId &account, const QDateTime &until);
Store::Job restFigures(const AccountId &account, const QDateTime &until);

} // namespace Relais
