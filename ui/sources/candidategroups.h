// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/curation.h"

#include <QHash>

namespace Relais::Ui {

//! Candidates with those that tell the same news side by side.
struct CandidateGroups {
    QList<CandidateEntry> entries; //!< a group stands where its first one stood
    QHash<CandidateId, QString>
        like; //!< what one resembles: the title of its group's first, or a story's
    QHash<CandidateId, CandidateId> first; //!< of a group, by those that follow it
};

//! Pure, by the titles alone. stories: those that the company has already.
CandidateGroups groupAlike(const QList<CandidateEntry> &entries, const QStringList &stories);

} // namespace Relais::Ui
