// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/privacycards.h"

#include "core/domain/retention.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/outside.h"
#include "ui/common/panels/flowlayout.h"

#include <QBoxLayout>
#include <QRegularExpression>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

// An admin wrote it as they liked: what is found in it is offered, and nothing is supposed.
QString addressIn(const QString &contact)
{
    static const QRegularExpression address(
        u"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"_s);
    return address.match(contact).captured();
}

QUrl noticeIn(const QString &contact)
{
    static const QRegularExpression link(u"https://[^\\s,;<>\"]+"_s);
    const QUrl url(link.match(contact).captured(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

RetentionCard::RetentionCard(Theme &theme, QWidget *parent)
    : SideCard(theme, tr("How long things are kept"), parent)
{
    content()->setSpacing(8);
    const std::pair<QString, QString> times[] {
        { tr("Raw clicks"), tr("%n month(s)", "kept", Retention::clicksMonths) },
        { tr("Visitors’ addresses"), tr("never kept") },
        { tr("Numbers of sendings"), tr("%n day(s)", "kept", Retention::pushNumbersDays) },
        { tr("Your relays and figures"), tr("while you take part", "kept") },
        { tr("List of what was sent, here"), tr("%n day(s)", "kept", Retention::sentDays) },
    };
    for (const auto &[what, time] : times) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto *name = new TextLabel(theme, TextStyle::Small, &Tokens::muted, what);
        name->setWrapped();
        row->addWidget(name, 1);
        row->addWidget(new TextLabel(theme, TextStyle::SmallStrong, &Tokens::text, time));
        line->setAccessibleName(what + u": "_s + time);
        content()->addWidget(line);
    }
}

ContactCard::ContactCard(Theme &theme, QWidget *parent)
    : SideCard(theme, tr("A question?"), parent)
    , m_text(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_acts(new QWidget)
{
    content()->setSpacing(8);
    m_text->setWrapped();
    content()->addWidget(m_text);
    auto *row = new FlowLayout(8, m_acts);
    m_write = addButton(tr("Write to them"), tr("Write to whom your company named"));
    m_read = addButton(tr("Read the notice"), tr("Read the notice about your data"));
    m_copy = addButton(tr("Copy"), tr("Copy whom to ask"));
    for (Button *button : { m_write, m_read, m_copy })
        row->addWidget(button);
    m_read->setKind(Button::Kind::Quiet);
    m_copy->setKind(Button::Kind::Quiet);
    content()->addWidget(m_acts);
    connect(m_write, &QPushButton::clicked, this,
        [this] { Outside::open(QUrl(u"mailto:"_s + addressIn(m_contact)), this); });
    connect(
        m_read, &QPushButton::clicked, this, [this] { Outside::open(noticeIn(m_contact), this); });
    connect(m_copy, &QPushButton::clicked, this,
        [this] { Outside::copy(m_contact, m_copy, tr("Whom to ask is copied")); });
    setContact({});
}

Button *ContactCard::addButton(const QString &text, const QString &name)
{
    auto *button = new Button(theme(), Button::Kind::Normal, text);
    button->setSize(Button::Size::Small);
    button->setAccessibleName(name);
    return button;
}

void ContactCard::setContact(const QString &contact)
{
    m_contact = contact;
    m_text->setText(contact.isEmpty()
            ? tr("Your company has named nobody. Ask whoever invited you.")
            : tr("What your company keeps about you, and why: %1").arg(contact));
    m_acts->setVisible(!contact.isEmpty());
    m_write->setVisible(!addressIn(contact).isEmpty());
    m_read->setVisible(noticeIn(contact).isValid());
}

} // namespace Relais::Ui
