// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/pictures/pictureview.h"

#include "ui/common/pictures/picturecache.h"
#include "ui/theme/metrics.h"

#include <QPainterPath>

#include <algorithm>

namespace Relais::Ui {

PictureView::PictureView(Theme &theme, PictureCache &pictures, int highest, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pictures(pictures)
    , m_highest(highest)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Picture"));
    connect(&pictures, &PictureCache::ready, this, [this](const QString &path) {
        if (path == m_image.path)
            update();
    });
    hide();
}

void PictureView::setImage(const std::optional<StoryImage> &image)
{
    m_image = image.value_or(StoryImage());
    setAccessibleName(tr("Picture"));
    setAccessibleDescription(m_image.altText);
    setToolTip(m_image.altText);
    setVisible(!m_image.path.isEmpty());
    updateGeometry();
    update();
}

// Never larger than it is, never cut: what matters in it is not known.
QSize PictureView::shownSize(int width) const
{
    const QSize own(std::max(1, m_image.width), std::max(1, m_image.height));
    const QSize room(std::max(1, width), m_theme.scaled(m_highest));
    const QSize fitted = own.scaled(room, Qt::KeepAspectRatio);
    return m_image.width > 0 ? fitted.boundedTo(own) : fitted;
}

int PictureView::heightForWidth(int width) const
{
    return shownSize(width).height();
}

QSize PictureView::sizeHint() const
{
    return shownSize(m_theme.scaled(400));
}

void PictureView::paintEvent(QPaintEvent *)
{
    if (m_image.path.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box = QStyle::visualRect(
        layoutDirection(), rect(), QRect(QPoint(), shownSize(width()).boundedTo(size())));
    QPainterPath clip;
    clip.addRoundedRect(box, Metrics::radiusField, Metrics::radiusField);
    painter.setClipPath(clip);
    painter.fillRect(box, m_theme.colors().sunken);
    const QPixmap picture = m_pictures.picture(m_image.path, box.size(), devicePixelRatioF());
    if (!picture.isNull())
        painter.drawPixmap(box, picture);
}

} // namespace Relais::Ui
