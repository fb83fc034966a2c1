// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobwords.h"

#include "core/base/log.h"
#include "core/domain/text/composing.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/counterlabel.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/composer/composition.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QHideEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int jobTextLines = 4;
constexpr int counterGap = 12;
} // namespace

JobWords::JobWords(Theme &theme, const JobRelaying &relaying, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_services(relaying)
    , m_another(new Button(theme, Button::Kind::Quiet, tr("Another suggestion")))
    , m_box(new Card(theme))
    , m_text(new QPlainTextEdit)
    , m_link(new TextLabel(theme, TextStyle::Editor, &Tokens::info))
    , m_discloses(new Tag(theme, tr("Says you work here"), Tone::Good))
    , m_counters(new FlowLayout(counterGap, nullptr, true))
    , m_nowhere(new TextLabel(
          theme, TextStyle::Small, &Tokens::muted, tr("No account is chosen for it yet")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(makeBox());
    connectParts();
    followKept();
}

QWidget *JobWords::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *title =
        new TextLabel(m_theme, TextStyle::CardTitle, &Tokens::text, tr("Words for your network"));
    title->setElided(true);
    row->addWidget(title, 1);
    m_another->setSize(Button::Size::Small);
    m_another->setIconName(u"suggestion"_s);
    row->addWidget(m_another);
    return head;
}

QWidget *JobWords::makeBox()
{
    m_box->setRadius(Metrics::radiusBanner);
    m_box->setEdge(&Tokens::lineStrong);
    auto *column = new QVBoxLayout(m_box);
    column->setContentsMargins(2, 2, 2, 2); // the edge, at its widest
    column->setSpacing(0);
    auto *text = new QVBoxLayout;
    text->setContentsMargins(12, 10, 12, 10);
    text->setSpacing(0);
    m_text->setProperty("framed", false); // its box has the edge
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(0);
    const auto fit = [this] {
        m_text->setFixedHeight(jobTextLines * m_theme.lineHeight(TextStyle::Editor));
    };
    fit();
    connect(&m_theme, &Theme::changed, m_text, fit);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Words for your network"));
    m_text->installEventFilter(this);
    text->addWidget(m_text);
    m_link->setElided(true);
    m_link->setToolTip(tr("Stands for each relay's own tracked link; it counts in the length"));
    text->addWidget(m_link);
    column->addLayout(text);
    column->addWidget(lineAcross(m_theme));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 7, 12, 7);
    foot->setSpacing(counterGap);
    m_discloses->setIconName(u"approve"_s);
    m_discloses->setPressable(false);
    foot->addWidget(m_discloses, 0, Qt::AlignTop);
    m_nowhere->setElided(true);
    foot->addWidget(m_nowhere);
    foot->addLayout(m_counters, 1); // wraps: a member may have many networks
    column->addLayout(foot);
    return m_box;
}

void JobWords::connectParts()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(1s);
    connect(&m_pause, &QTimer::timeout, this, &JobWords::keep);
    connect(m_another, &QPushButton::clicked, this, &JobWords::offerAnother);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_draft.text = m_text->toPlainText();
        m_changed = true;
        present();
        m_pause.start();
    });
}

// What is kept of the story changes elsewhere, too: in the composer, and when it becomes relays.
void JobWords::followKept()
{
    ComposeService &compose = m_services.compose;
    connect(&compose, &ComposeService::failed, this, &JobWords::kept);
    connect(&compose, &ComposeService::saved, this, [this](const StoryId &story) {
        if (story != m_story.id)
            return;
        if (m_keeping == 0 && !m_changed)
            read(); // it was written in the composer
        kept();
    });
    connect(&m_services.relays, &RelayService::made, this, &JobWords::readAgain);
    connect(&m_services.accounts, &AccountService::changed, this, &JobWords::readAgain);
}

void JobWords::kept()
{
    m_keeping = std::max(0, m_keeping - 1);
    if (m_keeping == 0 && std::exchange(m_waiting, false))
        tellSettled();
}

void JobWords::tellSettled()
{
    present();
    Q_EMIT settled(m_story.id);
}

bool JobWords::isReady() const
{
    return m_check.readyAccounts > 0 && m_check.problems.isEmpty()
        && m_check.readyAccounts == int(m_check.accounts.size());
}

void JobWords::setStory(const Story &story)
{
    const Story filled = m_services.compose.filled(story);
    if (filled == m_story)
        return;
    const bool other = filled.id != m_story.id;
    if (other)
        keep();
    m_story = filled;
    if (!other) {
        present();
        return;
    }
    m_keeping = 0;
    m_waiting = false;
    m_shown.clear();
    read();
}

void JobWords::read()
{
    const auto draft = m_services.compose.draftFor(m_story.id);
    setVisible(draft.has_value());
    m_draft = draft.value_or(Draft());
    m_changed = false;
    m_pause.stop();
    if (!draft) {
        m_reachable = {};
        m_check = {};
        Q_EMIT checked();
        return;
    }
    readAccounts();
    if (m_text->toPlainText() != m_draft.text) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(m_draft.text);
    }
    present();
}

void JobWords::readAccounts()
{
    const auto accounts = m_services.accounts.accounts();
    if (!accounts)
        qCWarning(lcUi) << "accounts for a job:" << accounts.error().detail;
    m_accounts = accounts.value_or(QList<Account>());
}

void JobWords::readAgain()
{
    if (m_story.id.isEmpty())
        return;
    if (m_keeping == 0 && !m_changed) {
        read();
    } else {
        readAccounts();
        present();
    }
}

void JobWords::keep()
{
    m_pause.stop();
    if (!std::exchange(m_changed, false) || m_draft.story != m_story.id || m_story.id.isEmpty())
        return;
    ++m_keeping;
    m_services.compose.save(m_draft);
}

void JobWords::settle()
{
    keep();
    if (m_keeping > 0)
        m_waiting = true;
    else
        tellSettled();
}

void JobWords::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    keep();
}

bool JobWords::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_box->setEdge(&Tokens::accent, 2);
    else if (event->type() == QEvent::FocusOut)
        m_box->setEdge(&Tokens::lineStrong);
    return QWidget::eventFilter(watched, event);
}

bool JobWords::isCaption() const
{
    const QString text = m_draft.text.trimmed();
    return text.isEmpty()
        || std::any_of(m_story.captions.cbegin(), m_story.captions.cend(),
            [&text](const Caption &caption) { return caption.text.trimmed() == text; });
}

void JobWords::offerAnother()
{
    if (m_shown.isEmpty()) {
        for (int i = 0; i < int(m_story.captions.size()); ++i) {
            if (m_story.captions.at(i).text == m_draft.text)
                m_shown.append(i);
        }
    }
    const int next = captionToOfferNext(m_story.captions, {}, m_shown);
    if (next < 0)
        return;
    m_shown.removeAll(next);
    m_shown.append(next);
    m_text->setPlainText(m_story.captions.at(next).text);
}

void JobWords::present()
{
    const bool locked = m_story.editRule.kind == EditRule::Kind::Locked;
    m_text->setReadOnly(locked);
    m_text->setToolTip(locked ? tr("Comms asks for these words as they are") : QString());
    m_another->setVisible(m_story.captions.size() > 1);
    m_another->setEnabled(isCaption()); // what somebody wrote is not replaced
    m_another->setToolTip(isCaption() ? QString() : tr("Your own words stand here"));
    m_box->setGround(locked ? &Tokens::sunken : &Tokens::surface);
    m_link->setText(m_services.compose.sampleLink().toDisplayString(QUrl::RemoveScheme).mid(2));
    m_reachable = Composition::reachable(m_story, m_draft, m_accounts);
    m_check = m_services.compose.check(m_story, m_reachable);
    m_discloses->setVisible(!m_story.disclosure.isEmpty() && m_check.disclosurePresent);
    showCounters(m_check);
    Q_EMIT checked();
}

// They stay while the networks do: one that goes over its limit says so once.
void JobWords::showCounters(const DraftCheck &check)
{
    QList<const AccountCheck *> counted;
    QList<Network> networks;
    for (const AccountCheck &account : check.accounts) {
        if (networks.contains(account.account.network))
            continue;
        networks.append(account.account.network);
        counted.append(&account);
    }
    if (networks != m_networks) {
        qDeleteAll(m_labels);
        m_labels.clear();
        for (const Network network : networks) {
            m_labels.append(new CounterLabel(m_theme, network));
            m_counters->addWidget(m_labels.constLast());
        }
        m_networks = networks;
    }
    for (qsizetype i = 0; i < counted.size(); ++i)
        m_labels.at(i)->setCheck(counted.at(i)->text, counted.at(i)->partChecks);
    m_nowhere->setVisible(counted.isEmpty());
}

} // namespace Relais::Ui
