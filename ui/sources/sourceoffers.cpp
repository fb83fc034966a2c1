// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/sourceoffers.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

SourceOffers::SourceOffers(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    setAccessibleName(tr("Feeds found"));
    hide();
}

void SourceOffers::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    hide();
}

void SourceOffers::offer(const WebLook &look)
{
    clear();
    const auto say = [this](const QString &text, Color color) {
        auto *label = new TextLabel(m_theme, TextStyle::Small, color, text);
        label->setWrapped();
        m_rows->addWidget(label);
    };
    if (look.feeds.isEmpty())
        say(tr("This page names no feed. Its address can be kept, but brings nothing"),
            &Tokens::muted);
    Button *first = nullptr;
    for (const WebLook::FeedLink &feed : look.feeds) {
        say(feed.title.isEmpty() ? feed.url.toDisplayString() : feed.title, &Tokens::text);
        if (!look.isFeed)
            say(feed.url.toDisplayString(), &Tokens::muted);
        auto *button =
            new Button(m_theme, look.isFeed ? Button::Kind::Primary : Button::Kind::Normal,
                look.isFeed ? tr("Add this feed") : tr("Look at this feed"));
        button->setSize(Button::Size::Small);
        button->setAccessibleDescription(feed.url.toDisplayString());
        connect(button, &QPushButton::clicked, this, [this, url = feed.url, add = look.isFeed] {
            if (add)
                Q_EMIT addAsked(url);
            else
                Q_EMIT lookAsked(url);
        });
        m_rows->addWidget(button);
        first = first ? first : button;
    }
    if (!look.entries.isEmpty())
        say(tr("The newest in it:"), &Tokens::muted);
    for (const QString &entry : look.entries)
        say(u"· "_s + entry, &Tokens::text);
    show();
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace Relais::Ui
