// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/composerfooter.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/words/format.h"
#include "ui/common/words/keynames.h"
#include "ui/common/words/problemwords.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

ComposerFooter::ComposerFooter(Theme &theme, Composition &composition, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_composition(composition)
    , m_discard(new Button(theme, Button::Kind::Quiet, tr("Discard")))
    , m_icon(new IconLabel(theme, u"schedule"_s, &Tokens::muted, Metrics::smallIcon))
    , m_text(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_schedule(new Button(theme, Button::Kind::Normal, tr("Schedule")))
    , m_relay(new Button(theme, Button::Kind::Primary, tr("Relay")))
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(8);
    row->addWidget(m_discard);
    row->addWidget(m_icon);
    m_text->setWrapped(2);
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_schedule);
    row->addWidget(m_relay);
    m_schedule->setTrailingIcon(u"expand"_s);
    m_schedule->setToolTip(tr("Choose when (Ctrl Shift Enter)"));
    m_relay->setIconName(u"relay"_s);
    m_discard->setToolTip(tr("Forget this draft"));
    connect(m_discard, &Button::clicked, this, &ComposerFooter::discardRequested);
    connect(m_schedule, &Button::clicked, this, &ComposerFooter::scheduleRequested);
    connect(m_relay, &Button::clicked, this, &ComposerFooter::relayRequested);
    connect(&composition, &Composition::changed, this, &ComposerFooter::refresh);
    followTheme(this, theme);
    setPlace(Place::Panel);
}

void ComposerFooter::setPlace(Place place)
{
    m_place = place;
    const bool panel = place == Place::Panel;
    layout()->setContentsMargins(
        panel ? 20 : 16, panel ? 15 : 12, panel ? 20 : 16, panel ? 14 : 12);
    m_discard->setVisible(!panel);
    refresh();
}

void ComposerFooter::setQuiet(const QuietHours &quiet, const QDateTime &now)
{
    m_quiet = quiet;
    m_now = now;
    refresh();
}

void ComposerFooter::setPlan(const QDateTime &best, const QString &note)
{
    m_best = best;
    m_note = note;
    refresh();
}

QString ComposerFooter::repeated() const
{
    QStringList networks;
    for (const AccountCheck &check : m_composition.state().accounts) {
        if (check.repeated)
            networks << Format::networkLabel(check.account.network);
    }
    networks.removeDuplicates();
    return networks.isEmpty() ? QString()
                              : tr("You already relayed these very words to %1")
                                    .arg(QLocale().createSeparatedList(networks));
}

QString ComposerFooter::usedUp() const
{
    for (const AccountCheck &check : m_composition.state().accounts) {
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

QString ComposerFooter::timesText() const
{
    if (!m_now.isValid())
        return {};
    const QTimeZone zone = QTimeZone::systemTimeZone();
    if (m_quiet.now)
        return tr("Quiet until you say so");
    if (isQuiet(m_quiet, m_now, zone))
        return tr("Quiet until %1")
            .arg(Format::dayAndTime(quietUntil(m_quiet, m_now, zone), m_now));
    if (!m_note.isEmpty())
        return m_note;
    const QString from = Format::timeOfDay(m_quiet.from);
    if (!m_best.isValid())
        return m_quiet.enabled ? tr("Quiet from %1").arg(from) : QString();
    const bool isToday = m_best.toLocalTime().date() == m_now.toLocalTime().date();
    const QString best = isToday ? Format::timeOfDay(m_best.toLocalTime().time())
                                 : Format::dayAndTime(m_best, m_now);
    return m_quiet.enabled ? tr("Best slot %1 · quiet from %2").arg(best, from)
                           : tr("Best slot %1").arg(best);
}

void ComposerFooter::setBusy(bool busy)
{
    m_busy = busy;
    m_relay->setBusy(busy);
    refresh();
}

QString ComposerFooter::whyNot() const
{
    const DraftCheck &state = m_composition.state();
    if (state.readyAccounts > 0)
        return {};
    for (const QString &problem : state.problems) {
        if (const QString words = ProblemWords::of(problem); !words.isEmpty())
            return words;
    }
    return whoWaits();
}

QString ComposerFooter::whoWaits() const
{
    for (const AccountCheck &check : m_composition.state().accounts) {
        if (check.ready)
            continue;
        const QString network = Format::networkLabel(check.account.network);
        if (check.text.overflowAt >= 0)
            return tr("%1 waits until its text fits").arg(network);
        for (const QString &problem : check.text.problems) {
            if (const QString words = ProblemWords::of(problem, network); !words.isEmpty())
                return words;
        }
    }
    return {};
}

void ComposerFooter::refresh()
{
    const DraftCheck &state = m_composition.state();
    const int ticked = int(state.accounts.size());
    const QString blocked = whyNot();
    const QString waits = blocked.isEmpty() ? whoWaits() : QString();
    m_relay->setText(state.readyAccounts <= 0 ? tr("Relay")
            : state.readyAccounts < ticked
            ? tr("Relay to %1 of %2").arg(state.readyAccounts).arg(ticked)
            : tr("Relay to %n", "accounts", state.readyAccounts));
    const bool can = m_composition.isOpen() && state.readyAccounts > 0 && !m_busy;
    m_relay->setEnabled(can);
    m_schedule->setEnabled(can);
    m_relay->setToolTip(can ? tr("Ctrl Enter") : blocked);
    m_relay->setAccessibleDescription(blocked);

    const QTimeZone zone = QTimeZone::systemTimeZone();
    const bool quietNow = m_now.isValid() && isQuiet(m_quiet, m_now, zone);
    if (!blocked.isEmpty() && m_composition.isOpen()) {
        m_text->setText(blocked);
        m_text->setColor(&Tokens::warn);
        m_icon->setIcon(u"warning"_s, &Tokens::warn);
    } else if (!waits.isEmpty()) {
        m_text->setText(waits);
        m_text->setColor(&Tokens::bad);
        m_icon->setIcon(u"warning"_s, &Tokens::bad);
    } else if (const QString said = usedUp().isEmpty() ? repeated() : usedUp(); !said.isEmpty()) {
        m_text->setText(said);
        m_text->setColor(&Tokens::warn);
        m_icon->setIcon(u"warning"_s, &Tokens::warn);
    } else {
        m_text->setColor(&Tokens::muted);
        m_icon->setIcon(quietNow ? u"quiet-hours"_s : u"schedule"_s, &Tokens::muted);
        m_text->setText(timesText());
    }
    m_icon->setVisible(!m_text->text().isEmpty());
    const bool wrong = (!blocked.isEmpty() && m_composition.isOpen()) || !waits.isEmpty();
    m_text->setToolTip(
        wrong ? KeyNames::hint(m_text->text(), QKeySequence(Qt::Key_F8)) : m_text->text());
}

void ComposerFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.colors();
    if (m_place == Place::Page)
        painter.fillRect(rect(), t.surface);
    const int inset = m_place == Place::Panel ? 1 : 0; // the panel's own edge
    painter.fillRect(inset, 0, width() - 2 * inset, 1, t.line);
}

} // namespace Relais::Ui
