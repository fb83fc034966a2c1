// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/readydelegate.h"

#include "ui/common/controls/tag.h"
#include "ui/common/words/storywords.h"

namespace Relais::Ui {

ReadyDelegate::ReadyDelegate(Theme &theme, const ReadyModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
}

ReadyRowSizes ReadyDelegate::sizes() const
{
    ReadyRowSizes sizes;
    for (int *size :
        { &sizes.side, &sizes.above, &sizes.title, &sizes.tag, &sizes.between, &sizes.gap })
        *size = m_theme.scaled(*size);
    return sizes;
}

QSize ReadyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { option.rect.width(), readyRowHeight(sizes()) };
}

void ReadyDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Story *story = m_model.story(index);
    if (!story)
        return;
    const Tokens &t = m_theme.colors();
    const QString kind = StoryWords::kind(story->kind);
    const QString languages = ReadyModel::languages(*story);
    ReadyRowLayout at = layOutReadyRow(
        option.rect, sizes(), Tag::width(m_theme, kind), Tag::width(m_theme, languages));
    for (QRect *part : { &at.title, &at.kind, &at.languages })
        *part = QStyle::visualRect(option.direction, option.rect, *part);
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, t.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, t.sunken);
    drawLine(*painter, at.title, m_theme.font(TextStyle::ChipOn), t.text, story->title);
    Tag::draw(*painter, m_theme, at.kind.topLeft(), kind, Tone::Neutral);
    if (!languages.isEmpty() && !at.languages.isEmpty())
        Tag::draw(*painter, m_theme, at.languages.topLeft(), languages, Tone::Neutral);
    painter->setPen(t.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace Relais::Ui
