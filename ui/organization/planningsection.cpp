// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/planningsection.h"

#include "ui/common/states/banner.h"
#include "ui/common/states/pagestate.h"
#include "ui/common/whendone.h"
#include "ui/organization/planningwords.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

PlanningSection::PlanningSection(Theme &theme, PlanningService &planning, const QString &title,
    const QString &text, QWidget *parent)
    : SettingsSection(theme, title, text, parent)
    , m_planning(planning)
    , m_state(new PageState(
          theme, planning.reach(), [this] { load(); }, this))
    , m_message(new Banner(theme, Tone::Bad, u"error"_s))
{
    m_state->setSentences([](const Error &error) { return PlanningWords::problem(error); });
    content()->addWidget(m_state->banner());
    m_message->hide();
    content()->addWidget(m_message);
    connect(m_message, &Banner::actionTriggered, this, &PlanningSection::undo);
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

void PlanningSection::followRemoval(QCoro::Task<Result<void>> task, const QString &said,
    const Back &back, const std::function<void()> &done)
{
    follow(std::move(task), [this, said, back, done] {
        done();
        say(said, true);
        offerUndo([this, back, done] {
            follow(back(), [this, done] {
                done();
                say(tr("It is as it was before"), true);
            });
        });
    });
}

void PlanningSection::offerUndo(std::function<void()> act)
{
    m_undo = std::move(act);
    m_message->setAction(m_undo ? tr("Undo") : QString());
}

bool PlanningSection::undo()
{
    const auto act = std::exchange(m_undo, nullptr);
    offerUndo({}); // not twice while it is being done
    if (act)
        act();
    return act != nullptr;
}

void PlanningSection::keyPressEvent(QKeyEvent *event)
{
    // Not a shortcut: a text field has its own Ctrl Z and takes it first.
    if (!event->matches(QKeySequence::Undo) || !undo())
        SettingsSection::keyPressEvent(event);
}

void PlanningSection::sayError(const Error &error)
{
    say(PlanningWords::problem(error));
}

void PlanningSection::say(const QString &text, bool good)
{
    m_message->setLook(good ? Tone::Good : Tone::Bad, good ? u"approve"_s : u"error"_s);
    m_message->setVisible(!text.isEmpty());
    offerUndo({});
    if (!text.isEmpty())
        m_message->setMessage({}, text);
}

} // namespace Relais::Ui
