// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/impact/originpopover.h"

#include "ui/common/announce.h"
#include "ui/common/charts/provenancemark.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

void OriginPopover::open(Theme &theme, QWidget *beside, const Question &question)
{
    auto *popover = new OriginPopover(theme, beside, question);
    popover->openBeside(popover);
    announceInPassing(popover, popover->accessibleDescription());
}

OriginPopover::OriginPopover(Theme &theme, QWidget *beside, const Question &question)
    : Popover(theme, beside, tr("Where this comes from: %1", "a figure").arg(question.title),
          question.part)
{
    setObjectName(u"originPopover"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *head = new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, accessibleName());
    head->setWrapped();
    column().addWidget(head);
    QStringList read;
    for (const OriginWords::Origin &origin : OriginWords::of(question.figure)) {
        if (question.provenance && *question.provenance != origin.provenance)
            continue;
        const QString name = Format::provenanceLabel(origin.provenance);
        auto *line = new QHBoxLayout;
        line->setSpacing(6);
        line->addWidget(new ProvenanceMark(theme, origin.provenance));
        line->addWidget(new TextLabel(theme, TextStyle::SmallStrong, &Tokens::text, name), 1);
        column().addLayout(line);
        auto *text = new TextLabel(theme, TextStyle::Small, &Tokens::muted, origin.text);
        text->setWrapped();
        column().addWidget(text);
        read << name + u". "_s + origin.text;
    }
    setAccessibleDescription(read.join(u' '));
}

} // namespace Relais::Ui
