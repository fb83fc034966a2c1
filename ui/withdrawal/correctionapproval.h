// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/storystate.h"
#include "ui/common/popovers/reasonbar.h"

namespace Relais {
class CurationService;
}

namespace Relais::Ui {

//! Asks from a page what becomes of the correction that waits at a withdrawn story, and does it: by
//! somebody else it is approved or not published; its author may take it back.
class CorrectionApproval final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CorrectionApproval)
public:
    //! bar: where it is asked. page: that owns it.
    CorrectionApproval(CurationService &curation, ReasonBar &bar, QObject *page);

    void ask(const StoryId &story); //!< nothing where none waits
    //! With the text in each language, as it will go out.
    static ReasonBar::Question question(const Story &story, bool mayApprove);

Q_SIGNALS:
    void done(const QString &said); //!< what was done, in words
    void failed(const QString &sentence);

private:
    //! read: what the question told of; asks anew where that is not what waits now.
    void settle(const StoryId &story, const QList<Correction> &read, StoryAction action,
        const QString &said);

    CurationService &m_curation;
    ReasonBar &m_bar;
};

} // namespace Relais::Ui
