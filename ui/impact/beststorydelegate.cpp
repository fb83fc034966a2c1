// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/impact/beststorydelegate.h"

#include "ui/common/pictures/picturecache.h"
#include "ui/common/words/format.h"
#include "ui/impact/beststories.h"
#include "ui/theme/metrics.h"

#include <QPainterPath>
#include <QTableView>

namespace Relais::Ui {

namespace {

constexpr int thumbRadius = 6;

QList<Network> networksAt(const QModelIndex &index)
{
    return index.data(BestStories::NetworksRole).value<QList<Network>>();
}

//! The cell as its table's style has it, without words. option: as initStyleOption() made it.
void drawEmptyCell(QPainter &painter, QStyleOptionViewItem option)
{
    option.text.clear();
    if (option.widget) // else there is no ground to match
        option.widget->style()->drawControl(
            QStyle::CE_ItemViewItem, &option, &painter, option.widget);
}

} // namespace

BestStoryDelegate::BestStoryDelegate(Theme &theme, PictureCache &pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_pictures(pictures)
{
}

void BestStoryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    drawEmptyCell(*painter, cell);
    const BestStoryLayout layout = layoutBestStory(option.rect);
    const QRect box = QStyle::visualRect(option.direction, option.rect, layout.picture);
    const Tokens &colors = m_theme.colors();
    fillRounded(*painter, box, thumbRadius, colors.sunken);
    const QString path = index.data(BestStories::PictureRole).toString();
    const qreal dpr = option.widget ? option.widget->devicePixelRatioF() : 1.0;
    const QPixmap picture = path.isEmpty() ? QPixmap() : m_pictures.picture(path, box.size(), dpr);
    if (!picture.isNull()) {
        QPainterPath clip;
        clip.addRoundedRect(box, thumbRadius, thumbRadius);
        painter->save();
        painter->setClipPath(clip, Qt::IntersectClip);
        painter->drawPixmap(box, picture);
        painter->restore();
    }
    drawLine(*painter, QStyle::visualRect(option.direction, option.rect, layout.title),
        m_theme.font(TextStyle::BodyMedium), colors.text, index.data().toString());
    painter->restore();
}

StoryNetworksDelegate::StoryNetworksDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QString StoryNetworksDelegate::moreOf(int networks) const
{
    return tr("+%1", "other networks").arg(Format::number(networksBeyondSigns(networks)));
}

StoryNetworksLayout StoryNetworksDelegate::layoutOf(
    const QRect &cell, const QModelIndex &index) const
{
    const int networks = static_cast<int>(networksAt(index).size());
    return layoutStoryNetworks(
        cell, networks, textWidth(m_theme.font(TextStyle::Small), moreOf(networks)));
}

QSize StoryNetworksDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int networks = static_cast<int>(networksAt(index).size());
    const int more = textWidth(m_theme.font(TextStyle::Small), moreOf(networks));
    return { storyNetworksWidth(networks, more), m_theme.scaled(Metrics::tableRow) };
}

void StoryNetworksDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    drawEmptyCell(*painter, cell);
    const QList<Network> networks = networksAt(index);
    const StoryNetworksLayout layout = layoutOf(option.rect, index);
    for (qsizetype i = 0; i < layout.signs.size(); ++i)
        drawNetwork(*painter, QStyle::visualRect(option.direction, option.rect, layout.signs.at(i)),
            networks.at(i), m_theme);
    if (!layout.more.isEmpty())
        drawLine(*painter, QStyle::visualRect(option.direction, option.rect, layout.more),
            m_theme.font(TextStyle::Small), m_theme.colors().muted,
            moreOf(static_cast<int>(networks.size())));
    painter->restore();
}

void dressBestStories(QTableView &table, Theme &theme, PictureCache &pictures)
{
    table.setItemDelegateForColumn(
        BestStories::Title, new BestStoryDelegate(theme, pictures, &table));
    table.setItemDelegateForColumn(BestStories::Networks, new StoryNetworksDelegate(theme, &table));
    QObject::connect(
        &pictures, &PictureCache::ready, table.viewport(), qOverload<>(&QWidget::update));
}

} // namespace Relais::Ui
