// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the member is named with the story that their idea became.

#include "core/services/community/ideaservice.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Relais {

QCoro::Task<Result<void>> IdeaService::setCredit(IdeaId id, IdeaCredit credit)
{
    const auto known = row(id);
    if (!known)
        co_return fail(known.error());
    Idea idea = known->idea;
    if (idea.credit == credit)
        co_return Result<void>();
    if (!mayBeCredited(idea))
        co_return fail(ErrorCode::Conflict, u"it becomes no story"_s, u"idea-state"_s);
    if (waitsForPicture(id))
        co_return fail(ErrorCode::Conflict, u"the idea was not told yet"_s, u"idea-waits"_s);
    idea.credit = credit;
    QJsonObject body { { u"idea"_s, id.value }, { u"credit"_s, ideaCreditKey(credit) } };
    co_return co_await keep(std::move(idea), u"idea-credit"_s, std::move(body));
}

} // namespace Relais
