// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobwords.h"

#include "core/domain/text/composing.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/counterlabel.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/flowlayout.h"

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
constexpr int textHeight = 96;
constexpr int counterGap = 12;
} // namespace

JobWords::JobWords(Theme &theme, ComposeService &compose, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_compose(compose)
    , m_another(new Button(theme, Button::Kind::Quiet, tr("Another suggestion")))
    , m_text(new QPlainTextEdit)
    , m_counters(new FlowLayout(counterGap, nullptr, true))
    , m_nowhere(new TextLabel(
          theme, TextStyle::Small, &Tokens::muted, tr("No account is chosen for it yet")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    auto *title =
        new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, tr("Words for your network"));
    title->setElided(true);
    head->addWidget(title, 1);
    m_another->setSize(Button::Size::Small);
    m_another->setIconName(u"suggestion"_s);
    head->addWidget(m_another);
    column->addLayout(head);
    m_text->setFixedHeight(theme.scaled(textHeight));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Words for your network"));
    column->addWidget(m_text);
    m_nowhere->setElided(true);
    column->addWidget(m_nowhere);
    column->addLayout(m_counters); // wraps: a member may have many networks
    connectParts();
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
    connect(&m_compose, &ComposeService::failed, this, &JobWords::kept);
    connect(&m_compose, &ComposeService::saved, this, [this](const StoryId &story) {
        if (story != m_story.id)
            return;
        if (m_keeping == 0 && !m_changed)
            read(); // it was written in the composer
        kept();
    });
}

void JobWords::kept()
{
    m_keeping = std::max(0, m_keeping - 1);
    if (m_keeping == 0 && std::exchange(m_waiting, false))
        Q_EMIT settled(m_story.id);
}

void JobWords::setStory(const Story &story)
{
    const Story filled = m_compose.filled(story);
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
    const auto draft = m_compose.draftFor(m_story.id);
    setVisible(draft.has_value());
    m_draft = draft.value_or(Draft());
    if (!draft)
        return;
    m_changed = false;
    m_pause.stop();
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(m_draft.text);
    present();
}

void JobWords::keep()
{
    m_pause.stop();
    if (!std::exchange(m_changed, false) || m_draft.story != m_story.id || m_story.id.isEmpty())
        return;
    ++m_keeping;
    m_compose.save(m_draft);
}

void JobWords::settle()
{
    keep();
    if (m_keeping > 0)
        m_waiting = true;
    else
        Q_EMIT settled(m_story.id);
}

void JobWords::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    keep();
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
    showCounters(m_compose.check(m_story, m_draft));
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
