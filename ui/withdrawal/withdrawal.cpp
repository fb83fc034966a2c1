// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/withdrawal/withdrawal.h"

#include "core/domain/threshold.h"
#include "core/services/curation/curationservice.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/withdrawal/withdrawalform.h"
#include "ui/withdrawal/withdrawsheet.h"

#include <utility>

namespace Relais::Ui {

Withdrawal::Withdrawal(Theme &theme, CurationService &curation, const Clock &clock, QWidget *page)
    : QObject(page)
    , m_theme(theme)
    , m_curation(curation)
    , m_clock(clock)
    , m_page(*page)
{
    connect(&m_curation, &CurationService::changed, this, &Withdrawal::showReach);
}

void Withdrawal::surround(PictureCache &pictures, WithdrawalWords::CapabilitiesOf capabilities)
{
    m_pictures = &pictures;
    m_capabilities = std::move(capabilities);
}

void Withdrawal::ask(const StoryId &story)
{
    const auto row = m_curation.row(story);
    if (!row || m_sheet)
        return;
    const Story &about = row->working.story;
    if (about.revision == 0 || about.state == StoryState::Withdrawn)
        return; // members see nothing of it
    auto *sheet =
        new WithdrawSheet(m_theme, { about, m_clock.now(), m_pictures, m_capabilities }, &m_page);
    m_sheet = sheet;
    connect(sheet, &WithdrawSheet::left, this, [this] { m_sheet = nullptr; });
    connect(sheet, &WithdrawSheet::withdrawAsked, this, [this, story] { withdraw(story); });
    connect(sheet, &WithdrawSheet::revisionAsked, this, [this, story] {
        leave();
        Q_EMIT revisionAsked(story);
    });
    showReach();
    sheet->open();
    learn(about);
}

WithdrawSheet *Withdrawal::sheet() const
{
    return m_sheet;
}

bool Withdrawal::leave()
{
    if (!m_sheet)
        return false;
    m_sheet->leave();
    return true;
}

void Withdrawal::learn(const Story &story)
{
    if (!m_curation.isReachable())
        return;
    if (story.colleagues >= Threshold::people)
        whenDone(m_curation.relays(story.id), m_sheet.data(),
            [sheet = m_sheet](const Result<StoryRelays> &relays) {
                if (sheet)
                    sheet->setRelays(relays);
            });
    whenDone(m_curation.reach(story), m_sheet.data(),
        [sheet = m_sheet](const Result<AudienceReach> &reach) {
            if (sheet)
                sheet->setReach(reach);
        });
}

void Withdrawal::withdraw(const StoryId &story)
{
    if (!m_sheet)
        return;
    const WithdrawalForm &form = m_sheet->form();
    const bool deletion = form.way() == WithdrawalWay::Deletion;
    const QString reason = form.reason();
    const QList<Correction> corrections = form.corrections();
    m_sheet->setSending(true);
    whenDone(m_curation.act(story, StoryAction::Withdraw, reason, corrections, deletion), this,
        [this, story](const Result<void> &result) { settle(story, result); });
}

void Withdrawal::settle(const StoryId &story, const Result<void> &result)
{
    if (m_sheet)
        m_sheet->setSending(false);
    if (result) {
        leave();
        Q_EMIT done(story);
        return;
    }
    const QString sentence = ErrorWords::sentence(result.error());
    if (m_sheet)
        m_sheet->setProblem(sentence);
    else
        Q_EMIT failed(sentence);
}

void Withdrawal::showReach()
{
    if (m_sheet)
        m_sheet->setBlocked(m_curation.isReachable()
                ? QString()
                : tr("The server does not answer. A withdrawal must be true for everyone at once: "
                     "others would still see the story."));
}

} // namespace Relais::Ui
