// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/sharepagessection.h"

#include "ui/common/states/pagestate.h"
#include "ui/common/whendone.h"

#include <QBoxLayout>
#include <QCheckBox>

namespace Relais::Ui {

SharePagesSection::SharePagesSection(Theme &theme, PlanningService &planning, QWidget *parent)
    : PlanningSection(theme, planning, tr("Public pages"),
          tr("Anyone can read a story's public page, without signing in: its title, why it is "
             "worth "
             "sharing, its picture and its captions, never before its embargo ends. What is for "
             "some teams, places or languages alone has none."),
          parent)
    , m_every(new QCheckBox)
{
    const QString text = tr("Off: only stories whose link leads to their page here have one. The "
                            "pages of the others are not found any more.");
    m_every->setAccessibleDescription(text);
    addOption(tr("Every story for everyone has a public page"), text, m_every);
    content()->addStretch(1);
    connect(m_every, &QCheckBox::clicked, this, &SharePagesSection::save);
    showState();
}

void SharePagesSection::setBlocked(const QString &reason)
{
    m_blocked = reason;
    m_every->setToolTip(reason);
    showState();
}

void SharePagesSection::load()
{
    state().read(planning().sharePages(), [this](bool everyStory) {
        m_everyStory = everyStory;
        showState();
    });
}

void SharePagesSection::save(bool everyStory)
{
    whenDone(
        planning().setSharePages(everyStory), this, [this, everyStory](const Result<void> &result) {
            if (result) {
                m_everyStory = everyStory;
                say(everyStory ? tr("Every story for everyone has a public page now")
                               : tr("Only stories whose link is their page here have one now"),
                    true);
            } else {
                sayError(result.error());
            }
            showState(); // refused: the box goes back to what is so
        });
}

void SharePagesSection::showState()
{
    m_every->setChecked(m_everyStory.value_or(false));
    m_every->setEnabled(m_blocked.isEmpty() && m_everyStory.has_value());
}

} // namespace Relais::Ui
