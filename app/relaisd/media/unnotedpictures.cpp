// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/media/unnotedpictures.h"

#include "app/relaisd/db/writer.h"
#include "app/relaisd/repositories/candidaterepository.h"
#include "core/base/log.h"

#include <algorithm>
#include <memory>

namespace Relais::Backend {

void UnnotedPictures::add(const QString &path)
{
    const std::lock_guard lock(m_mutex);
    m_paths.insert(path);
}

void UnnotedPictures::handTo(Writer &writer, const QDateTime &at)
{
    QSet<QString> paths;
    {
        const std::lock_guard lock(m_mutex);
        paths = m_paths;
    }
    if (paths.isEmpty())
        return;
    const auto noted = std::make_shared<bool>(false);
    const auto job = [paths, at, noted](QSqlDatabase &database) {
        CandidateRepository candidates(database);
        *noted = std::all_of(paths.cbegin(), paths.cend(), [&candidates, &at](const QString &path) {
            return candidates.noteUpload(path, at).has_value();
        });
        return *noted;
    };
    const auto done = [this, paths, noted](bool committed) {
        if (!committed || !*noted)
            return;
        const std::lock_guard lock(m_mutex);
        m_paths.subtract(paths);
    };
    if (!writer.submit(job, done))
        qCWarning(lcBackend) << "pictures to be noted: the writer is busy";
}

} // namespace Relais::Backend
