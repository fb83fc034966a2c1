// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "ui/withdrawal/withdrawalwords.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace Relais {
class CurationService;
}

namespace Relais::Ui {

class PictureCache;
class Theme;
class WithdrawSheet;

//! Withdraws a story from a page: opens the sheet, has the backend asked what it says, and does it.
class Withdrawal final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Withdrawal)
public:
    //! page: over which it opens, and that owns it.
    Withdrawal(Theme &theme, CurationService &curation, const Clock &clock, QWidget *page);

    //! What the sheet shows besides; pictures outlive the page.
    void surround(PictureCache &pictures, WithdrawalWords::CapabilitiesOf capabilities);
    void ask(const StoryId &story);
    bool leave(); //!< false: nothing was asked
    WithdrawSheet *sheet() const; //!< null: nothing is asked

Q_SIGNALS:
    void done(const Relais::StoryId &story); //!< it is withdrawn
    void failed(const QString &sentence); //!< while the sheet was left
    void revisionAsked(const Relais::StoryId &story); //!< it is corrected, and stays

private:
    void learn(const Story &story);
    void withdraw(const StoryId &story);
    void settle(const StoryId &story, const Result<void> &result);
    void showReach();

    Theme &m_theme;
    CurationService &m_curation;
    const Clock &m_clock;
    QWidget &m_page;
    PictureCache *m_pictures = nullptr;
    WithdrawalWords::CapabilitiesOf m_capabilities;
    QPointer<WithdrawSheet> m_sheet;
};

} // namespace Relais::Ui
