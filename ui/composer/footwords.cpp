// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/footwords.h"

#include "ui/common/words/format.h"
#include "ui/common/words/problemwords.h"
#include "ui/composer/accountname.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

FootWords::Line FootWords::line(const DraftCheck &state, const RelayPlan &plan)
{
    if (const QString blocked = whyNot(state); !blocked.isEmpty())
        return { blocked, u"warning"_s, &Tokens::warn, true };
    if (const QString waits = whoWaits(state); !waits.isEmpty())
        return { waits, u"warning"_s, &Tokens::bad, true };
    for (const QString &known : { usedUp(state), repeated(state) }) {
        if (!known.isEmpty())
            return { known, u"warning"_s, &Tokens::warn, false };
    }
    const bool isQuietNow =
        plan.now.isValid() && isQuiet(plan.quiet, plan.now, QTimeZone::systemTimeZone());
    return { times(plan), isQuietNow ? u"quiet-hours"_s : u"schedule"_s, &Tokens::muted, false };
}

QString FootWords::whyNot(const DraftCheck &state)
{
    if (state.readyAccounts > 0)
        return {};
    for (const QString &problem : state.problems) {
        const bool isExplained = problem == "blocked-phrase"_L1 && !state.blocked.isEmpty();
        const QString words = isExplained ? unwanted(state.blocked) : ProblemWords::of(problem);
        if (!words.isEmpty())
            return words;
    }
    return whoWaits(state);
}

QString FootWords::unwanted(const QList<BlockedPhrase> &phrases)
{
    QStringList words;
    QStringList reasons;
    for (const BlockedPhrase &one : phrases) {
        words.append(tr("“%1”").arg(one.phrase));
        if (const QString why = one.note.trimmed(); !why.isEmpty() && !reasons.contains(why))
            reasons.append(why);
    }
    const QString all = QLocale().createSeparatedList(words);
    return reasons.isEmpty()
        ? tr("Your company does not want %1 in what goes out").arg(all)
        : tr("Your company does not want %1 in what goes out. %2").arg(all, reasons.join(u' '));
}

QString FootWords::relayTo(int accounts)
{
    return tr("Relay to %n", "accounts", accounts);
}

QString FootWords::whoWaits(const DraftCheck &state)
{
    for (const AccountCheck &check : state.accounts) {
        if (check.ready)
            continue;
        const QString network = accountName(check, state);
        if (!check.allowed)
            return tr("This story may not be relayed to %1").arg(network);
        if (check.account.state == Account::State::SignInAgain)
            return tr("Sign in again: %1 no longer accepts Relais").arg(network);
        if (check.account.state == Account::State::SecretUnreadable)
            return tr("Your keychain is locked, so Relais cannot read the key for %1").arg(network);
        if (check.text.overflowAt >= 0)
            return tr("%1 waits until its text fits").arg(network);
        for (const QString &problem : check.text.problems) {
            if (const QString words = ProblemWords::of(problem, network); !words.isEmpty())
                return words;
        }
    }
    return {};
}

QString FootWords::repeated(const DraftCheck &state)
{
    QStringList networks;
    for (const AccountCheck &check : state.accounts) {
        if (check.repeated)
            networks << Format::networkLabel(check.account.network);
    }
    networks.removeDuplicates();
    return networks.isEmpty() ? QString()
                              : tr("You already relayed these very words to %1")
                                    .arg(QLocale().createSeparatedList(networks));
}

QString FootWords::usedUp(const DraftCheck &state)
{
    for (const AccountCheck &check : state.accounts) {
        if (check.usedUp && check.postsLeft > 0)
            return tr("This thread is %1 posts, and your company has %2 left on %3 this month: you "
                      "finish it in %3’s own page")
                .arg(check.parts.size())
                .arg(check.postsLeft)
                .arg(Format::networkLabel(check.account.network));
        if (check.usedUp)
            return tr("Your company’s posts on %1 are used up for this month: you finish it in "
                      "%1’s own page")
                .arg(Format::networkLabel(check.account.network));
    }
    return {};
}

QString FootWords::times(const RelayPlan &plan)
{
    if (!plan.now.isValid())
        return {};
    const QTimeZone zone = QTimeZone::systemTimeZone();
    if (plan.quiet.now)
        return tr("Quiet until you say so");
    if (isQuiet(plan.quiet, plan.now, zone))
        return tr("Quiet until %1")
            .arg(Format::dayAndTime(quietUntil(plan.quiet, plan.now, zone), plan.now));
    if (!plan.note.isEmpty())
        return plan.note;
    const QString from = Format::timeOfDay(plan.quiet.from);
    if (!plan.best.isValid())
        return isQuietDaily(plan.quiet) ? tr("Quiet from %1").arg(from) : QString();
    const bool isToday = plan.best.toLocalTime().date() == plan.now.toLocalTime().date();
    const QString best = isToday ? Format::timeOfDay(plan.best.toLocalTime().time())
                                 : Format::dayAndTime(plan.best, plan.now);
    return isQuietDaily(plan.quiet) ? tr("Best slot %1 · quiet from %2").arg(best, from)
                                    : tr("Best slot %1").arg(best);
}

} // namespace Relais::Ui
