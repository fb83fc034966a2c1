// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/repositories/phraserepository.h"

#include "app/relaisd/db/sql.h"
#include "app/relaisd/repositories/changesequence.h"
#include "core/api/blockedphrases.h"
#include "core/domain/text/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

namespace {
QString key(const BlockedPhrase &phrase)
{
    return Text::folded(phrase.phrase).simplified();
}
} // namespace

PhraseRepository::PhraseRepository(const QSqlDatabase &db)
    : m_db(db)
{
}

Result<QList<BlockedPhrase>> PhraseRepository::all() const
{
    auto query =
        run(m_db, u"SELECT id, phrase, note FROM blocked_phrase ORDER BY created_at, id"_s);
    if (!query)
        return fail(query.error());
    QList<BlockedPhrase> phrases;
    while (query->next())
        phrases.append({ { query->value(0).toString() }, query->value(1).toString(),
            query->value(2).toString() });
    return phrases;
}

Result<void> PhraseRepository::save(const BlockedPhrase &phrase, const QDateTime &now)
{
    if (const QString problem = problemOf(phrase); !problem.isEmpty())
        return fail(ErrorCode::InvalidInput, problem, problem);
    const auto known = all();
    if (!known)
        return fail(known.error());
    const auto isIt = [&](const BlockedPhrase &other) { return other.id == phrase.id; };
    const bool isNew = std::none_of(known->begin(), known->end(), isIt);
    if (std::any_of(known->begin(), known->end(),
            [&](const BlockedPhrase &other) { return !isIt(other) && key(other) == key(phrase); }))
        return fail(ErrorCode::Conflict, u"the same phrase again"_s, u"phrase-known"_s);
    if (isNew && known->size() >= PhraseLimits::phrases)
        return fail(ErrorCode::Conflict, u"too many phrases"_s, u"phrases-full"_s);
    const auto saved = change(m_db,
        u"INSERT INTO blocked_phrase (id, phrase, note, created_at) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET phrase = excluded.phrase, note = excluded.note"_s,
        { text(phrase.id.value), text(phrase.phrase.trimmed()), text(phrase.note.trimmed()),
            toStored(now) });
    if (!saved)
        return fail(saved.error());
    return ChangeSequence(m_db).note(ChangeKind::blockedPhrases, Api::blockedPhrasesId());
}

Result<void> PhraseRepository::remove(const PhraseId &id)
{
    const auto removed =
        change(m_db, u"DELETE FROM blocked_phrase WHERE id = ?"_s, { text(id.value) });
    if (!removed)
        return fail(removed.error());
    if (*removed == 0)
        return fail(ErrorCode::NotFound, u"no such phrase"_s, u"phrase-unknown"_s);
    return ChangeSequence(m_db).note(ChangeKind::blockedPhrases, Api::blockedPhrasesId());
}

} // namespace Relais::Backend
