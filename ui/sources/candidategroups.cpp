// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/candidategroups.h"

#include "core/domain/text/likeness.h"

namespace Relais::Ui {

namespace {

struct Group {
    QStringList words; //!< of its first one
    QList<CandidateEntry> entries;
};

} // namespace

CandidateGroups groupAlike(const QList<CandidateEntry> &entries, const QStringList &stories)
{
    QList<Group> groups;
    CandidateGroups out;
    for (const CandidateEntry &entry : entries) {
        const QStringList words = Text::tellingWords(entry.title);
        Group *found = nullptr;
        for (Group &group : groups) {
            if (!found && Text::tellTheSame(group.words, words))
                found = &group;
        }
        if (!found) {
            groups.append({ words, { entry } });
            continue;
        }
        out.like.insert(entry.id, found->entries.constFirst().title);
        out.first.insert(entry.id, found->entries.constFirst().id);
        found->entries.append(entry);
    }
    for (const Group &group : std::as_const(groups))
        out.entries += group.entries;
    for (const QString &story : stories) {
        const QStringList words = Text::tellingWords(story);
        for (const Group &group : std::as_const(groups)) {
            if (Text::tellTheSame(group.words, words))
                out.like.insert(group.entries.constFirst().id, story);
        }
    }
    return out;
}

} // namespace Relais::Ui
