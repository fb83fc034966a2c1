// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/captionbox.h"

#include "core/domain/text/disclosure.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/counterlabel.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/words/toldwords.h"
#include "ui/composer/textfield.h"
#include "ui/composer/textmarks.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int textHeight = 66;
}

CaptionBox::CaptionBox(
    Theme &theme, const Caption &caption, const QString &disclosure, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    // A caption for any network is counted as on the Wall, which takes the most.
    , m_network(caption.network.value_or(Network::Wall))
    , m_card(new Card(theme))
    , m_disclosure(disclosure)
    , m_field(new TextField(theme))
    , m_counter(new CounterLabel(theme, m_network))
    , m_warning(new Tag(theme, tr("no disclosure"), Tone::Warn))
    , m_copy(Button::iconOnly(theme, u"more"_s, tr("Copy it to another network or language")))
    , m_up(Button::iconOnly(theme, u"expand"_s, tr("Move it up (Alt ↑)")))
    , m_remove(Button::iconOnly(theme, u"dismiss"_s, tr("Remove this caption")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_card->setRadius(Metrics::radiusField);
    outer->addWidget(m_card);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(12, 8, 8, 4);
    column->setSpacing(2);
    m_field->setFixedHeight(theme.scaled(textHeight));
    m_field->setAccessibleName(tr("Caption"));
    m_field->open(caption.text);
    column->addWidget(m_field);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_counter);
    row->addWidget(m_warning);
    row->addStretch(1);
    if (caption.uses > 0)
        row->addWidget(new TextLabel(theme, TextStyle::Small, &Tokens::muted,
            tr("used by %1", "how many").arg(ToldWords::number(caption.uses))));
    row->addWidget(m_copy);
    row->addWidget(m_up);
    row->addWidget(m_remove);
    column->addLayout(row);
    m_up->setIconTurned(true);
    connect(m_field, &TextField::edited, this, [this] {
        refresh();
        Q_EMIT edited(text());
    });
    connect(m_field, &TextField::focusChanged, this, [this] {
        if (m_field->hasFocus())
            Q_EMIT focused();
    });
    connect(m_copy, &QPushButton::clicked, this,
        [this] { Q_EMIT copyAsked(m_copy->mapToGlobal(QPoint(0, m_copy->height()))); });
    connect(m_remove, &QPushButton::clicked, this, &CaptionBox::removeAsked);
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveAsked(-1); });
    refresh();
}

QString CaptionBox::text() const
{
    return m_field->toPlainText();
}

void CaptionBox::setDisclosure(const QString &disclosure)
{
    m_disclosure = disclosure;
    refresh();
}

void CaptionBox::setReadOnly(bool readOnly)
{
    m_field->setReadOnly(readOnly);
    m_copy->setVisible(!readOnly);
    m_remove->setVisible(!readOnly);
    m_up->setVisible(!readOnly);
}

void CaptionBox::setFirst(bool first)
{
    m_up->setEnabled(!first);
}

void CaptionBox::setChosen(bool chosen)
{
    constexpr int thick = 2;
    m_card->setEdge(chosen ? &Tokens::accent : &Tokens::line, chosen ? thick : 1);
}

void CaptionBox::refresh()
{
    const TextCheck check = checkText(m_network, text());
    m_counter->setCheck(check);
    m_field->marks().setMarks(facetRanges(m_network, text(), check.facets), check.overflowAt);
    m_warning->setVisible(!text().trimmed().isEmpty() && !hasDisclosure(text(), m_disclosure));
}

void CaptionBox::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (alt && event->key() == Qt::Key_Up)
        Q_EMIT moveAsked(-1);
    else if (alt && event->key() == Qt::Key_Down)
        Q_EMIT moveAsked(1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace Relais::Ui
