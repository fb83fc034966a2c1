// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/keyssection.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/lists/rowlist.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/states/banner.h"
#include "ui/common/states/pagestate.h"
#include "ui/common/whendone.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

KeysSection::KeysSection(
    Theme &theme, SigningService &signing, ServerReach &reach, Right right, QWidget *parent)
    : SettingsSection(theme, tr("Signing keys"),
          tr("Approved stories are signed with the approver’s own key, which never leaves their "
             "keychain. Every Relais checks the signature before it shows a story."),
          parent)
    , m_signing(signing)
    , m_right(right)
    , m_state(new PageState(
          theme, reach, [this] { load(); }, this))
    , m_message(new Banner(theme, Tone::Bad, u"error"_s))
    , m_question(new ReasonBar(theme))
    , m_replace(new Button(theme, Button::Kind::Normal, tr("Replace my key…")))
    , m_none(new TextLabel(theme, TextStyle::Small, &Tokens::muted,
          tr("You have no key on this machine yet; your first approval makes it.")))
    , m_list(new RowList(tr("Signing keys")))
{
    content()->addWidget(m_state->banner());
    m_message->hide();
    content()->addWidget(m_message);
    m_none->setWrapped();
    m_none->hide();
    content()->addWidget(m_none);
    m_list->setSpacing(8);
    content()->addWidget(m_list);
    content()->addWidget(m_question);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_replace);
    m_state->gate().allow(m_replace);
    content()->addLayout(row);
    connect(m_replace, &QPushButton::clicked, this, [this] {
        m_question->ask({ tr("Replace your signing key"),
                            tr("The old one signs nothing any more; what it signed stays valid. If "
                               "somebody else may have it, an administrator revokes it here."),
                            {}, tr("Make a new key") },
            [this](const QString &) { replace(); });
    });
}

void KeysSection::showEvent(QShowEvent *event)
{
    SettingsSection::showEvent(event);
    load();
}

void KeysSection::load()
{
    m_replace->setVisible(!m_signing.ownKey().isEmpty());
    m_state->read(m_signing.keys(), [this](const QList<ApproverKey> &keys) { fill(keys); });
}

void KeysSection::fill(const QList<ApproverKey> &keys)
{
    const PublicKey own = m_signing.ownKey();
    m_none->setVisible(own.isEmpty() && m_right != Right::Revoke);
    QList<QWidget *> rows;
    for (const ApproverKey &key : keys)
        rows.append(rowOf(key, key.key == own));
    m_list->setRows(rows);
}

QWidget *KeysSection::rowOf(const ApproverKey &key, bool own)
{
    QString who = key.memberName.isEmpty() ? tr("The organization") : key.memberName;
    if (own)
        who = tr("%1, on this machine").arg(who);
    QString state = tr("valid since %1").arg(Format::date(key.certifiedAt));
    bool bad = false;
    if (key.revokedAt.isValid()) {
        state = tr("revoked on %1: what it signed is not shown").arg(Format::date(key.revokedAt));
        bad = true;
    } else if (key.retiredAt.isValid()) {
        state = tr("replaced on %1: what it signed stays valid").arg(Format::date(key.retiredAt));
    } else if (!key.certifiedAt.isValid()) {
        state = tr("waits for your administrator to certify it");
    }
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(12);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    across->addLayout(words, 1);
    words->addWidget(new TextLabel(theme(), TextStyle::CardTitle, &Tokens::text, who));
    const QString text = SigningService::fingerprint(key.key) + u" · "_s + state;
    auto *note =
        new TextLabel(theme(), TextStyle::Small, bad ? &Tokens::bad : &Tokens::muted, text);
    note->setWrapped();
    words->addWidget(note);
    row->setAccessibleName(QString(who + u". "_s + text));
    if (mayRevoke(key)) {
        auto *button = new Button(theme(), Button::Kind::Quiet, tr("Revoke…"));
        button->setSize(Button::Size::Small);
        button->setAccessibleDescription(row->accessibleName());
        connect(button, &QPushButton::clicked, this, [this, key] { askToRevoke(key); });
        across->addWidget(button);
        m_state->gate().allow(button);
    }
    return row;
}

// What nobody is named with is the organization's own: replacing that is for whoever has its file.
bool KeysSection::mayRevoke(const ApproverKey &key) const
{
    return m_right != Right::Sign && !key.member.isEmpty() && !key.revokedAt.isValid();
}

void KeysSection::askToRevoke(const ApproverKey &key)
{
    m_question->ask(
        { tr("Revoke the key of %1, %2", "name, fingerprint")
                .arg(key.memberName, SigningService::fingerprint(key.key)),
            tr("Do it when somebody else may have the key. No Relais believes it any more: what it "
               "signed disappears for everybody until it is approved again. Their next approval "
               "makes a new key. This cannot be taken back."),
            {}, tr("Revoke the key"), true },
        [this, revoked = key.key](const QString &) { revoke(revoked); });
}

void KeysSection::revoke(const PublicKey &key)
{
    whenDone(m_signing.revoke(key), this, [this](const Result<void> &result) {
        say(result ? tr("The key is revoked") : ErrorWords::sentence(result.error()),
            result.has_value());
        load();
    });
}

void KeysSection::replace()
{
    m_replace->setBusy(true);
    whenDone(m_signing.replaceKey(), this, [this](const Result<void> &result) {
        m_replace->setBusy(false);
        say(result ? tr("You sign with a new key from now on")
                   : ErrorWords::sentence(result.error()),
            result.has_value());
        load();
    });
}

void KeysSection::say(const QString &text, bool good)
{
    m_message->setLook(good ? Tone::Good : Tone::Bad, good ? u"approve"_s : u"error"_s);
    m_message->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_message->setMessage({}, text);
}

} // namespace Relais::Ui
