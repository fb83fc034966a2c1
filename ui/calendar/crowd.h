// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"

#include <optional>

namespace Relais::Ui {

// How many stories the same people get. Who is where is not known here: whomever an audience names
// is taken to be there, and to read every language. Pure.

//! How many of the stories one member may get, at most.
int crowdOf(const QList<Story> &stories, const QList<Team> &teams);
//! Those who may get that many, as far as an audience can say who they are: it cannot where they
//! have to read several languages.
std::optional<Audience> crowdOfPeople(const QList<Story> &stories, const QList<Team> &teams);
//! How many one member may get whom the story reaches, with it among the others.
int crowdAround(const Story &story, const QList<Story> &others, const QList<Team> &teams);

} // namespace Relais::Ui
