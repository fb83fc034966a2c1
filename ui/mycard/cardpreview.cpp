// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mycard/cardpreview.h"

#include "ui/common/textlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

CardPreview::CardPreview(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_state(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_name(new TextLabel(theme, TextStyle::PageTitle))
    , m_role(new TextLabel(theme, TextStyle::Body, &Tokens::muted))
    , m_about(new TextLabel(theme, TextStyle::Body))
    , m_links(new TextLabel(theme, TextStyle::Small, &Tokens::accent))
    , m_jobs(new TextLabel(theme, TextStyle::Small, &Tokens::muted, tr("Open jobs of your team")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (TextLabel *label : { m_state, m_name, m_role, m_about, m_links, m_jobs }) {
        label->setWrapped();
        column->addWidget(label);
    }
}

void CardPreview::setCard(const Relais::Card &card, const QString &organization)
{
    m_state->setText(
        card.shown ? tr("As visitors see it") : tr("Only you see this: your card is not public."));
    m_name->setText(card.name.isEmpty() ? tr("Your name") : card.name);
    QStringList line;
    for (const QString &part : { card.role, organization }) {
        if (!part.isEmpty())
            line.append(part);
    }
    m_role->setText(line.join(u" · "_s));
    m_about->setText(card.about);
    m_about->setVisible(!card.about.isEmpty());
    QStringList links;
    if (!card.email.isEmpty())
        links.append(tr("Write to %1").arg(card.name));
    for (const CardLink &link : card.links)
        links.append(link.label);
    m_links->setText(links.join(u"  ·  "_s));
    m_links->setVisible(!links.isEmpty());
    m_jobs->setVisible(card.jobs);
}

} // namespace Relais::Ui
