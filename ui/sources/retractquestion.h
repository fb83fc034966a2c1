// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/curation.h"
#include "ui/common/popovers/reasonbar.h"

#include <QCoreApplication>

namespace Relais::Ui {

//! Retracting a source, as it is asked: what it touches and, where members see stories of it, the
//! one reason with which all of them are withdrawn, or that they are kept.
class RetractQuestion final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::RetractQuestion)
public:
    static ReasonBar::Question of(const SourceEntry &source, const SourceYield &yield);
    //! Those that members see.
    static QList<StoryId> published(const SourceYield &yield);

private:
    static QString titlesOf(const SourceYield &yield, bool published);
    static QStringList relayWords(const SourceYield &yield);
};

} // namespace Relais::Ui
