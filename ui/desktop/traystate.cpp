// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/traystate.h"

#include "ui/common/words/format.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

TrayState::Sign TrayState::sign(const Facts &facts)
{
    if (facts.needsYou > 0)
        return Sign::NeedsYou;
    if (facts.quiet)
        return Sign::Quiet;
    if (facts.offline)
        return Sign::Offline;
    if (facts.sending)
        return Sign::Sending;
    return facts.unread > 0 ? Sign::NewStories : Sign::Plain;
}

QString TrayState::words(const Facts &facts)
{
    QStringList parts;
    if (facts.needsYou > 0)
        parts << tr("%n relay(s) need you", nullptr, facts.needsYou);
    if (facts.quiet)
        parts << (facts.quietUntil.isValid()
                ? tr("Quiet until %1").arg(Format::dayAndTime(facts.quietUntil, facts.now))
                : tr("Quiet until you say so"));
    else if (facts.paused)
        parts << tr("All sends are paused");
    if (facts.offline)
        parts << tr("Offline");
    if (facts.waiting > 0)
        parts << tr("%n relay(s) wait", nullptr, facts.waiting);
    if (facts.unread > 0)
        parts << tr("%n new story(ies)", nullptr, facts.unread);
    return parts.isEmpty() ? tr("Nothing new") : parts.join(u" · "_s);
}

QString TrayState::next(const Facts &facts)
{
    if (!facts.nextAt.isValid())
        return {};
    return tr("Next relay: %1 on %2")
        .arg(Format::dayAndTime(facts.nextAt, facts.now), facts.nextNetwork);
}

QString TrayState::quit(const Facts &facts)
{
    if (facts.waiting <= 0)
        return tr("Quit");
    if (!facts.nextAt.isValid())
        return tr("Quit: %n relay(s) wait", nullptr, facts.waiting);
    return tr("Quit: %n relay(s) wait, the next for %1", nullptr, facts.waiting)
        .arg(Format::dayAndTime(facts.nextAt, facts.now));
}

} // namespace Relais::Ui
