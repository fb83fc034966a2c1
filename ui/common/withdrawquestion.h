// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/domain/insights.h"
#include "core/domain/story.h"
#include "ui/common/reasonbar.h"

#include <QCoreApplication>

namespace Relais {
class CurationService;
}

namespace Relais::Ui {

//! Withdrawing a story, as it is asked wherever an editor may do it: the reason, and what those who
//! relayed it may post to set it right, in each language that the story has captions in, or that
//! they are asked to delete their posts.
class WithdrawQuestion final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::WithdrawQuestion)
public:
    //! relays: what the backend said of them; nothing: it was not asked yet.
    static ReasonBar::Question of(
        const Story &story, const std::optional<Result<StoryRelays>> &relays = {});
    //! Has the backend asked how many relays there are by network, and says it in the bar that
    //! asks of(story).
    static void tellRelays(ReasonBar &bar, CurationService &curation, const Story &story);
    //! What was written into a bar that asked it.
    static QList<Correction> corrections(const ReasonBar &bar);
    static bool asksDeletion(const ReasonBar &bar);

private:
    static QString words(const Result<StoryRelays> &relays);
};

} // namespace Relais::Ui
