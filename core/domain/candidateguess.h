// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/curation.h"

#include <QSet>

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

//! Tells for many candidates whether they are the organization's own content: the page belongs to
//! the site of a source that is its own (SourceSettings::own). On a network's site, where
//! everybody's pages are, only what an own source itself brought.
class OwnContent final {
public:
    explicit OwnContent(const QList<SourceEntry> &sources);
    bool has(const CandidateEntry &candidate) const;
    //! Of a page of which nobody knows what brought it: on a network's site, none.
    bool hasPage(const QUrl &page) const;
    bool isKnown() const { return !m_sources.isEmpty(); } //!< there are own sources

private:
    QSet<QString> m_sites;
    QSet<SourceId> m_sources;
};

} // namespace Relais
