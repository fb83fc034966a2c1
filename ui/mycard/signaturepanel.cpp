// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mycard/signaturepanel.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/switch.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

SignaturePanel::SignaturePanel(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_shown(new QLabel)
    , m_copy(new Button(theme, Button::Kind::Normal, tr("Copy signature"), this))
    , m_withStory(new Switch(theme, tr("Add the story of the week")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    // Mails are read on white: so is it shown, in both themes.
    m_shown->setTextFormat(Qt::RichText);
    m_shown->setWordWrap(true);
    m_shown->setStyleSheet(u"QLabel { background: #ffffff; color: #1a212c; border: 1px solid "
                           "#dfe3e9; border-radius: 8px; padding: 12px 14px; }"_s);
    column->addWidget(m_shown);
    m_withStory->setAccessibleDescription(
        tr("The story that Comms put first, else one of the current campaign, with its link, below "
           "your signature"));
    column->addWidget(m_withStory);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_copy->setIconName(u"signature"_s);
    m_copy->setSize(Button::Size::Small);
    auto *saved = new Button(theme, Button::Kind::Normal, tr("For your e-mail program"));
    saved->setTrailingIcon(u"expand"_s);
    saved->setSize(Button::Size::Small);
    row->addWidget(saved);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_withStory, &QCheckBox::toggled, this, &SignaturePanel::follow);
    connect(m_copy, &Button::clicked, this, [this] {
        copy(tr("The signature is on the clipboard; paste it into your e-mail program."));
    });
    connect(saved, &Button::clicked, this, [this, saved] { openMenu(saved); });
    setStory({});
}

void SignaturePanel::setCard(
    const Relais::Card &card, const QString &organization, const QUrl &address)
{
    m_card = card;
    m_organization = organization;
    m_address = address;
    follow();
}

void SignaturePanel::setStory(const SignatureStory &story)
{
    m_story = story;
    const bool any = !story.title.isEmpty();
    m_withStory->setEnabled(any);
    m_withStory->setToolTip(
        any ? story.title : tr("Comms has put no story first, and no campaign has one"));
    follow();
}

QWidget *SignaturePanel::copyButton() const
{
    return m_copy;
}

QString SignaturePanel::html() const
{
    return emailSignatureOf(
        m_card, m_organization, m_address, m_withStory->isChecked() ? m_story : SignatureStory());
}

QString SignaturePanel::plain() const
{
    return plainSignatureOf(
        m_card, m_organization, m_address, m_withStory->isChecked() ? m_story : SignatureStory());
}

void SignaturePanel::follow()
{
    m_shown->setText(html());
    m_shown->setAccessibleName(plain());
}

QByteArray SignaturePanel::page() const
{
    return "<!DOCTYPE html>\r\n<html><head><meta charset=\"utf-8\"><title>Signature</title></head>"
           "<body>\r\n"
        + html().toUtf8() + "\r\n</body></html>\r\n";
}

void SignaturePanel::copy(const QString &sentence)
{
    auto *copied = new QMimeData;
    copied->setHtml(html());
    copied->setText(plain());
    QGuiApplication::clipboard()->setMimeData(copied);
    Q_EMIT said(sentence);
}

void SignaturePanel::openMenu(QWidget *above)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"signatureMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Thunderbird: a file to attach in the account’s settings"), this,
        [this] { Q_EMIT saveAsked(u"signature.html"_s, tr("HTML file (*.html)"), page()); });
    menu->addAction(tr("Outlook: a file for its Signatures folder"), this,
        [this] { Q_EMIT saveAsked(u"Relais.htm"_s, tr("HTML file (*.htm)"), page()); });
    menu->addAction(tr("Apple Mail: copy, then paste it under Signatures"), this,
        [this] { copy(tr("Copied. In Mail: Settings, Signatures, then paste.")); });
    menu->addAction(tr("Gmail: copy, then paste it under Signature"), this, [this] {
        copy(tr("Copied. In Gmail: See all settings, General, Signature, then paste."));
    });
    menu->addAction(tr("Plain text file"), this, [this] {
        Q_EMIT saveAsked(u"signature.txt"_s, tr("Text file (*.txt)"),
            plain().replace(u'\n', "\r\n"_L1).toUtf8());
    });
    menu->popup(above->mapToGlobal(QPoint(0, above->height() + 4)));
}

} // namespace Relais::Ui
