// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/planningsection.h"

#include "ui/common/banner.h"
#include "ui/common/whendone.h"
#include "ui/organization/planningwords.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

PlanningSection::PlanningSection(Theme &theme, PlanningService &planning, const QString &title,
    const QString &text, QWidget *parent)
    : SettingsSection(theme, title, text, parent)
    , m_planning(planning)
    , m_message(new Banner(theme, Tone::Bad, u"error"_s))
{
    m_message->hide();
    content()->addWidget(m_message);
    connect(&planning, &PlanningService::changed, this, [this] {
        if (isVisible())
            load();
    });
    connect(&planning, &PlanningService::reachableChanged, this, [this] {
        if (isVisible())
            showReach();
    });
}

void PlanningSection::showEvent(QShowEvent *event)
{
    SettingsSection::showEvent(event);
    showReach();
    load();
}

void PlanningSection::showReach()
{
    setBlocked(m_planning.isReachable()
            ? QString()
            : tr("You are offline; this must be true for everyone at once and needs the server"));
}

void PlanningSection::follow(QCoro::Task<Result<void>> task, std::function<void()> done)
{
    whenDone(std::move(task), this, [this, done](const Result<void> &result) {
        if (!result) {
            sayError(result.error());
            return;
        }
        say({});
        done();
    });
}

void PlanningSection::sayError(const Error &error)
{
    say(PlanningWords::problem(error));
}

void PlanningSection::say(const QString &text, bool good)
{
    m_message->setLook(good ? Tone::Good : Tone::Bad, good ? u"approve"_s : u"error"_s);
    m_message->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_message->setMessage({}, text);
}

} // namespace Relais::Ui
