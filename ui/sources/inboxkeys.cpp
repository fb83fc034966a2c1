// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/inboxkeys.h"

#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/words/keynames.h"

#include <QHBoxLayout>

namespace Relais::Ui {

namespace {
constexpr int betweenHints = 10;
constexpr int betweenKeys = 4;
} // namespace

InboxKeys::InboxKeys(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *hints = new FlowLayout(betweenHints);
    hints->setContentsMargins(0, 0, 0, 0);
    const QKeySequence alike(Qt::SHIFT | Qt::Key_E);
    hints->addWidget(
        makeHint({ QKeySequence(Qt::Key_J), QKeySequence(Qt::Key_K) }, tr("next, previous")));
    hints->addWidget(makeHint({ QKeySequence(Qt::Key_A) }, tr("keep as draft")));
    hints->addWidget(makeHint({ QKeySequence(Qt::Key_E) }, tr("drop")));
    hints->addWidget(makeHint({ alike }, tr("drop with those alike")));
    hints->addWidget(makeHint({ QKeySequence(Qt::Key_O) }, tr("open page")));
    setLayout(hints);
}

QWidget *InboxKeys::makeHint(const QList<QKeySequence> &keys, const QString &what)
{
    auto *hint = new QWidget;
    auto *row = new QHBoxLayout(hint);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(betweenKeys);
    for (const QKeySequence &key : keys)
        row->addWidget(new Tag(m_theme, KeyNames::of(key)));
    row->addWidget(new TextLabel(m_theme, TextStyle::Small, &Tokens::muted, what));
    return hint;
}

} // namespace Relais::Ui
