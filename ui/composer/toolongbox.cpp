// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/toolongbox.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/words/problemwords.h"
#include "ui/composer/accountname.h"
#include "ui/theme/metrics.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

TooLongBox::TooLongBox(
    Theme &theme, Composition &composition, const AccountId &account, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_composition(composition)
    , m_account(account)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 0, 14, 10);
    column->setSpacing(8);
    column->addWidget(makeRefusal());
    column->addWidget(makeThread());
    hide();
}

QWidget *TooLongBox::makeRefusal()
{
    m_refusal = new QWidget;
    auto *column = new QVBoxLayout(m_refusal);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *says = new QHBoxLayout;
    says->setSpacing(8);
    says->addWidget(new IconLabel(m_theme, u"warning"_s, &Tokens::bad, Metrics::smallIcon));
    m_refusalText = new TextLabel(m_theme, TextStyle::Small, &Tokens::bad);
    m_refusalText->setWrapped();
    says->addWidget(m_refusalText, 1);
    column->addLayout(says);
    auto *acts = new FlowLayout(8, nullptr);
    auto *drop = new Button(m_theme, Button::Kind::Normal, tr("Drop the marked words"));
    drop->setSize(Button::Size::Small);
    connect(drop, &Button::clicked, this, [this] { m_composition.dropSurplus(m_refusing); });
    acts->addWidget(drop);
    m_makeThread = new Button(m_theme, Button::Kind::Normal, {});
    m_makeThread->setSize(Button::Size::Small);
    connect(m_makeThread, &Button::clicked, this, [this] { setThread(true); });
    acts->addWidget(m_makeThread);
    if (m_account.isEmpty()) {
        auto *part = new Button(m_theme, Button::Kind::Quiet, tr("Own text for this network"));
        part->setSize(Button::Size::Small);
        connect(part, &Button::clicked, this, [this] { m_composition.part(m_refusing); });
        acts->addWidget(part);
    }
    column->addLayout(acts);
    return m_refusal;
}

QWidget *TooLongBox::makeThread()
{
    m_thread = new QWidget;
    auto *row = new QHBoxLayout(m_thread);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_threadText = new TextLabel(m_theme, TextStyle::Small, &Tokens::muted);
    m_threadText->setWrapped();
    row->addWidget(m_threadText, 1, Qt::AlignVCenter);
    m_undo = new Button(m_theme, Button::Kind::Quiet, tr("One post again"));
    m_undo->setSize(Button::Size::Small);
    connect(m_undo, &Button::clicked, this, [this] { setThread(false); });
    row->addWidget(m_undo);
    return m_thread;
}

void TooLongBox::setThread(bool on)
{
    PostChoices choices = m_composition.draft().choices;
    choices.thread = on;
    m_composition.setChoices(choices);
    // The button that was pressed goes: the keyboard stays where its undoing is.
    (on ? m_undo : m_makeThread)->setFocus(Qt::OtherFocusReason);
}

void TooLongBox::refresh(const QList<AccountId> &accounts)
{
    QList<const AccountCheck *> checks;
    const AccountCheck *worst = nullptr;
    int fine = 0;
    for (const AccountId &id : accounts) {
        const AccountCheck *check = m_composition.checkOf(id);
        if (check)
            checks.append(check);
        if (!check || check->text.overflowAt < 0)
            ++fine;
        else if (!worst || check->text.limit < worst->text.limit)
            worst = check;
    }
    m_refusing = worst ? worst->account.id : AccountId();
    const bool locked = m_composition.isLocked();
    m_refusal->setVisible(worst && !locked);
    if (worst)
        refreshRefusal(*worst, fine);
    refreshOffer(checks);
    refreshThread(checks);
    setVisible(!m_refusal->isHidden() || !m_thread->isHidden());
}

void TooLongBox::refreshRefusal(const AccountCheck &worst, int fine)
{
    const QString network = accountName(worst, m_composition.state());
    QString text = tr(
        "%n character(s) too long for %1.", nullptr, qMax(1, worst.text.length - worst.text.limit))
                       .arg(network);
    if (worst.text.limit > 0)
        text += u' ' + tr("%1 takes %2 and would refuse it.").arg(network).arg(worst.text.limit);
    for (const QString &problem : worst.text.problems) {
        if (problem.startsWith("thread-"_L1))
            text = ProblemWords::of(problem, network) + u'.';
    }
    if (fine > 0)
        text += u' ' + tr("The other %n account(s) are fine.", nullptr, fine);
    m_refusalText->setText(text);
}

void TooLongBox::refreshOffer(const QList<const AccountCheck *> &checks)
{
    const AccountCheck *offered = nullptr;
    for (const AccountCheck *check : checks) {
        const bool may = !check->parts.isEmpty() && check->partChecks.isEmpty();
        if (may && (!offered || check->account.id == m_refusing))
            offered = check;
    }
    m_makeThread->setVisible(offered != nullptr);
    if (!offered)
        return;
    const auto count = int(offered->parts.size());
    m_makeThread->setText(tr("Make it a thread of %n post(s)", nullptr, count));
    m_makeThread->setAccessibleName(tr("Make it a thread of %n post(s) on %1", nullptr, count)
            .arg(accountName(*offered, m_composition.state())));
}

void TooLongBox::refreshThread(const QList<const AccountCheck *> &checks)
{
    QStringList threads;
    for (const AccountCheck *check : checks) {
        if (!check->partChecks.isEmpty())
            threads.append(tr("%1: a thread of %n post(s)", nullptr, int(check->parts.size()))
                    .arg(accountName(*check, m_composition.state())));
    }
    m_thread->setVisible(!threads.isEmpty());
    m_threadText->setText(QLocale().createSeparatedList(threads));
}

} // namespace Relais::Ui
