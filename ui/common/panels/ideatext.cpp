// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/panels/ideatext.h"

#include "core/domain/idea.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/card.h"
#include "ui/common/pictures/pictureview.h"
#include "ui/common/words/ideawords.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>

namespace Relais::Ui {

IdeaText::IdeaText(Theme &theme, PictureCache *pictures, QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(theme, TextStyle::Editor))
    , m_picture(pictures ? new PictureView(theme, *pictures, IdeaWords::pictureHeight) : nullptr)
    , m_context(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *box = new Card(theme);
    box->setRadius(Metrics::radiusBanner);
    column->addWidget(box);
    auto *words = new QVBoxLayout(box);
    words->setContentsMargins(14, 12, 14, 12);
    words->setSpacing(8);
    m_text->setWrapped();
    m_context->setWrapped();
    words->addWidget(m_text);
    if (m_picture)
        words->addWidget(m_picture);
    words->addWidget(m_context);
}

void IdeaText::setIdea(const Idea &idea, const QString &topic)
{
    m_text->setText(idea.text);
    QStringList context;
    if (!idea.place.isEmpty())
        context.append(tr("Where: %1").arg(idea.place));
    if (!idea.why.isEmpty())
        context.append(tr("Why it matters: %1").arg(idea.why));
    if (!topic.isEmpty())
        context.append(tr("Topic: %1").arg(topic));
    context += IdeaWords::link(idea);
    if (m_picture)
        m_picture->setImage(idea.image);
    m_context->setText(context.join(u'\n'));
    m_context->setVisible(!context.isEmpty());
}

} // namespace Relais::Ui
