// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/sourcesbar.h"

#include "ui/common/controls/button.h"
#include "ui/common/words/keynames.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

SourcesBar::SourcesBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_fetch(new Button(theme, Button::Kind::Normal, tr("Fetch now")))
    , m_add(new Button(theme, Button::Kind::Primary, tr("Source", "button: add one")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_fetch);
    row->addWidget(m_add);
    m_fetch->setIconName(u"sync"_s);
    m_add->setIconName(u"add"_s);
    m_add->setAccessibleName(tr("Add a source"));
    connect(m_fetch, &QPushButton::clicked, this, &SourcesBar::fetchAsked);
    connect(m_add, &QPushButton::clicked, this, &SourcesBar::addAsked);
    setBlocked({});
}

void SourcesBar::setBlocked(const QString &reason)
{
    for (Button *button : { m_fetch, m_add })
        button->setEnabled(reason.isEmpty());
    m_fetch->setToolTip(reason.isEmpty()
            ? KeyNames::hint(tr("The server looks at once"), QKeySequence(Qt::Key_F5))
            : reason);
    m_add->setToolTip(reason.isEmpty()
            ? KeyNames::hint(m_add->accessibleName(), QKeySequence(Qt::CTRL | Qt::Key_N))
            : reason);
}

void SourcesBar::setBusy(bool busy)
{
    m_fetch->setBusy(busy);
}

} // namespace Relais::Ui
