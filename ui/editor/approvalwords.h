// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/curation.h"

#include <QCoreApplication>

#include <optional>

namespace Relais::Ui {

//! What an approval does, said before it is done.
class ApprovalWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::ApprovalWords)
public:
    //! Whom it reaches, when, and what is new for those who have the revision before. What is not
    //! known is left out.
    static QString whatChanges(const Story &story, const std::optional<Story> &before,
        const std::optional<AudienceReach> &reach, const QDateTime &now);
    //! "Revision 3 approved and signed by Hélène M., 24/11/2026 10:58 · 3f2a 91c0 77d4 e01b". good:
    //! the signature stands the test; nothing: there is no key to test it with.
    static QString signature(
        const Story &revision, const std::optional<bool> &good, const QString &fingerprint);
};

} // namespace Relais::Ui
