// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/curation.h"

namespace Relais {

// What is said of a candidate before anybody read it. Pure, by its words and its link alone; an
// editor corrects it.

//! Video, Job or Event where title, summary, link or source say so in English or French; else
//! Article.
StoryKind guessedKind(const CandidateEntry &candidate);

//! Those whose name, in either language, stands in title or summary with all its longer words, in
//! the singular or plural; in the order of topics.
QList<TopicId> guessedTopics(const CandidateEntry &candidate, const QList<Topic> &topics);

//! What the subdomains of a host have in common: "norvane.example" of "news.norvane.example". By a
//! short list of what registries and large hosts give out below a second level ("co.uk",
//! "github.io").
QString siteOf(const QString &host);

//! The page belongs to the site of a source that is the organization's own (SourceSettings::own).
//! On a network's site, where everybody's pages are, only what an own source itself brought.
bool isOwnContent(const CandidateEntry &candidate, const QList<SourceEntry> &sources);

} // namespace Relais
