// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/onboarding/charterstep.h"

#include "core/services/charterservice.h"
#include "core/services/sync/syncservice.h"
#include "ui/common/announce.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/states/banner.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

CharterStep::CharterStep(Theme &theme, CharterService &charter, SyncService &sync, QWidget *parent)
    : OnboardingStep(parent)
    , m_service(charter)
    , m_sync(sync)
    , m_note(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_views(new QWidget)
    , m_changes(new Chip(theme, {}))
    , m_whole(new Chip(theme, tr("Whole text")))
    , m_text(new QPlainTextEdit)
    , m_read(new QCheckBox)
    , m_problem(new Banner(theme, Tone::Bad, u"error"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(new TextLabel(
        theme, TextStyle::PanelTitle, &Tokens::text, tr("What your company asks of you")));
    m_note->setWrapped();
    head->addWidget(m_note);
    column->addLayout(head);
    column->addWidget(m_views);
    addViews();
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Text of the charter"));
    column->addWidget(m_text, 1);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(m_read);
    connect(m_read, &QCheckBox::toggled, this, &OnboardingStep::changed);
    connect(&charter, &CharterService::changed, this, &CharterStep::refresh);
    connect(&sync, &SyncService::statusChanged, this, &CharterStep::refresh);
    refresh();
}

void CharterStep::addViews()
{
    auto *row = new QHBoxLayout(m_views);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_changes);
    row->addWidget(m_whole);
    row->addStretch(1);
    connect(m_changes, &QAbstractButton::clicked, this, [this] { showView(true); });
    connect(m_whole, &QAbstractButton::clicked, this, [this] { showView(false); });
    m_views->hide();
}

void CharterStep::showView(bool changes)
{
    m_changes->setChecked(changes);
    m_whole->setChecked(!changes);
    m_text->setPlainText(
        changes ? changesText() : charterTextIn(m_charter, QLocale().name().left(2)));
}

QString CharterStep::changesText() const
{
    const QString language = QLocale().name().left(2);
    const CharterChanges changes = charterChanges(
        charterTextIn(m_charter.textsBefore, language), charterTextIn(m_charter, language));
    QStringList parts;
    if (!changes.added.isEmpty())
        parts.append(tr("New:") + u"\n\n"_s + changes.added.join(u"\n\n"_s));
    if (!changes.removed.isEmpty())
        parts.append(tr("No longer there:") + u"\n\n"_s + changes.removed.join(u"\n\n"_s));
    return parts.isEmpty() ? tr("The text is the same in your language.") : parts.join(u"\n\n"_s);
}

bool CharterStep::canContinue() const
{
    return !m_busy && m_charter.version > 0 && m_read->isChecked();
}

void CharterStep::entered()
{
    m_entered = true;
    refresh();
    m_text->setFocus(Qt::OtherFocusReason);
}

void CharterStep::refresh()
{
    if (m_busy)
        return;
    const auto current = m_service.current();
    const std::optional<Charter> known = current ? *current : std::nullopt;
    const int before = m_charter.version;
    m_charter = known && !known->acceptedAt.isValid() ? *known : Charter();
    const bool asks = m_charter.version > 0;
    m_text->setVisible(asks);
    m_views->setVisible(asks && !m_charter.textsBefore.isEmpty());
    m_read->setVisible(asks);
    if (!asks)
        leaveIfSettled(known.has_value());
    else if (before != m_charter.version)
        showText();
}

// There is none, or it will be asked for when it can be had.
void CharterStep::leaveIfSettled(bool known)
{
    m_note->setText(tr("Looking for your company’s charter …"));
    const SyncService::Status status = m_sync.status();
    const bool asked = status.state != SyncService::State::Syncing
        && (status.lastSuccess.isValid() || status.error);
    if ((known || asked) && std::exchange(m_entered, false))
        Q_EMIT finished();
}

void CharterStep::showText()
{
    const bool hasBefore = !m_charter.textsBefore.isEmpty();
    m_views->setVisible(hasBefore);
    m_changes->setText(tr("What changed since version %1").arg(m_charter.acceptedBefore));
    m_changes->setAccessibleName(m_changes->text());
    showView(hasBefore);
    m_note->setText(m_charter.publishedAt.isValid()
            ? tr("The charter for social networks, version %1 of %2.")
                  .arg(m_charter.version)
                  .arg(Format::date(m_charter.publishedAt))
            : tr("The charter for social networks, version %1.").arg(m_charter.version));
    m_read->setChecked(false);
    m_read->setText(tr("I have read version %1 and agree").arg(m_charter.version));
    Q_EMIT changed();
}

void CharterStep::submit()
{
    if (!canContinue())
        return;
    m_busy = true;
    m_problem->hide();
    Q_EMIT changed();
    whenDone(m_service.accept(m_charter.version), this,
        [this](const Result<void> &result) { settle(result); });
}

void CharterStep::settle(const Result<void> &result)
{
    m_busy = false;
    if (result) {
        m_entered = false;
        Q_EMIT changed();
        Q_EMIT finished();
        return;
    }
    const QString text = result.error().code == ErrorCode::Conflict
        ? tr("A newer version came while you read. Here it is.")
        : ErrorWords::sentence(result.error());
    m_problem->setMessage({}, text);
    m_problem->show();
    announce(m_problem, text);
    refresh();
    Q_EMIT changed();
}

} // namespace Relais::Ui
