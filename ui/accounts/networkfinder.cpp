// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/networkfinder.h"

#include "core/domain/closedservice.h"
#include "core/domain/networktraits.h"
#include "ui/common/announce.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/words/networkwords.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int longest = 300;

//! "https://www.linkedin.com/in/lea", "linkedin.com/in/lea" → "linkedin.com"; empty for a name.
QString hostIn(const QString &text)
{
    if (!text.contains(u'.') || text.contains(u' '))
        return {};
    const QString whole = text.contains("://"_L1) ? text : QString(u"https://"_s + text);
    QString host = QUrl(whole, QUrl::StrictMode).host();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    return host;
}

} // namespace

std::optional<Network> networkFromText(const QString &text)
{
    const QString word = text.trimmed().toLower();
    const QString host = hostIn(word);
    for (const Network network : allNetworks()) {
        const NetworkTraits &traits = traitsOf(network);
        if (word == traits.key || word == QString(traits.name).toLower())
            return network;
        if (host.isEmpty())
            continue;
        for (const QLatin1StringView page : { traits.profile, traits.ownPage }) {
            const QString own = hostIn(QString(page).section(u'?', 0, 0).remove(u'{').remove(u'}'));
            if (!own.isEmpty() && (host == own || host.endsWith(QString(u'.' + own))))
                return network;
        }
    }
    return std::nullopt;
}

NetworkFinder::NetworkFinder(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_answer(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const QString name = tr("Name or address of a network");
    m_field->setPlaceholderText(name);
    m_field->setAccessibleName(name);
    m_field->setMaxLength(longest);
    row->addWidget(m_field, 1);
    auto *find = new Button(theme, Button::Kind::Normal, tr("Find"));
    find->setSize(Button::Size::Small);
    find->setAccessibleDescription(name);
    row->addWidget(find);
    column->addLayout(row);
    m_answer->setWrapped();
    m_answer->hide();
    column->addWidget(m_answer);
    connect(m_field, &QLineEdit::textEdited, this, [this] { say({}); });
    connect(m_field, &QLineEdit::returnPressed, this, &NetworkFinder::look);
    connect(find, &QPushButton::clicked, this, &NetworkFinder::look);
}

QString NetworkFinder::answer() const
{
    return m_answer->isHidden() ? QString() : m_answer->text();
}

void NetworkFinder::look()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty())
        return;
    if (const auto closed = closedServiceFrom(text)) {
        say(NetworkWords::closed(*closed));
    } else if (const auto network = networkFromText(text)) {
        say({});
        m_field->clear();
        Q_EMIT found(*network);
    } else {
        say(tr("Relais does not know this network. Is it a Mastodon or Misskey server? Connect it "
               "there, with its address."));
    }
}

void NetworkFinder::say(const QString &text)
{
    m_answer->setText(text);
    m_answer->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        announce(m_answer, text);
}

} // namespace Relais::Ui
