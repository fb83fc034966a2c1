// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/postarrangement.h"

#include <QWidget>

#include <algorithm>

namespace Relais::Ui {

namespace {

constexpr int usualWidth = 480;

bool takesTheWidth(PostPart part)
{
    return part == PostPart::Text || part == PostPart::Picture || part == PostPart::Story
        || part == PostPart::Conversation;
}

} // namespace

PostArrangement::PostArrangement(QWidget *card)
    : QLayout(card)
{
    setContentsMargins(0, 0, 0, 0);
}

PostArrangement::~PostArrangement()
{
    while (!m_items.isEmpty())
        delete m_items.takeLast();
}

void PostArrangement::setParts(const ByPostPart<QWidget *> &widgets)
{
    for (QWidget *widget : widgets.all)
        addWidget(widget);
}

void PostArrangement::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *PostArrangement::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

PostSizes PostArrangement::sizes(int width) const
{
    PostSizes sizes;
    const int inner = postInnerWidth(width);
    const auto known = std::min(static_cast<std::size_t>(m_items.size()), postParts);
    for (std::size_t i = 0; i < known; ++i) {
        const QLayoutItem *item = m_items.at(static_cast<qsizetype>(i));
        if (item->isEmpty())
            continue;
        const bool wide = takesTheWidth(static_cast<PostPart>(i));
        const int height = wide && item->hasHeightForWidth()
            ? std::max(item->heightForWidth(inner), item->minimumSize().height())
            : item->sizeHint().height();
        sizes.all.at(i) = QSize(wide ? inner : item->sizeHint().width(), height);
    }
    return sizes;
}

PostLayout PostArrangement::layOut(int width) const
{
    const QWidget *card = parentWidget();
    return layOutPost(width, sizes(width), card ? card->layoutDirection() : Qt::LeftToRight);
}

int PostArrangement::heightForWidth(int width) const
{
    return layOut(width).height;
}

void PostArrangement::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const PostLayout out = layOut(rect.width());
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (!m_items.at(i)->isEmpty())
            m_items.at(i)->setGeometry(
                out.at.all.at(static_cast<std::size_t>(i)).translated(rect.topLeft()));
    }
}

QSize PostArrangement::sizeHint() const
{
    return { usualWidth, heightForWidth(usualWidth) };
}

QSize PostArrangement::minimumSize() const
{
    int widest = 0;
    for (const QLayoutItem *item : m_items)
        widest = std::max(widest, item->isEmpty() ? 0 : item->minimumSize().width());
    return { widest + usualWidth - postInnerWidth(usualWidth), 0 };
}

} // namespace Relais::Ui
