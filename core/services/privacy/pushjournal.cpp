// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/privacy/pushjournal.h"

#include "core/store/pushstore.h"
#include "core/store/store.h"

namespace Relais {

Result<QList<PushJournal::Entry>> PushJournal::latest(int limit) const
{
    const auto sent = PushStore(m_store.reader()).sent(limit);
    if (!sent)
        return fail(sent.error());
    QList<Entry> entries;
    for (const SentPush &push : *sent)
        entries.append({ push.at, push.kind, push.body });
    return entries;
}

} // namespace Relais
