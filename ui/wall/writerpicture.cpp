// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wall/writerpicture.h"

#include "ui/common/controls/button.h"
#include "ui/common/pictures/croppopover.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QLineEdit>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr QSize writersThumbnail { 66, 44 };
} // namespace

WriterPicture::WriterPicture(Theme &theme, PictureCache &pictures, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pictures(pictures)
    , m_description(new QLineEdit)
    , m_crop(Button::iconOnly(theme, u"crop"_s, tr("Crop the picture")))
    , m_remove(Button::iconOnly(theme, u"dismiss"_s, tr("Post without the picture")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(writersThumbnail.width() + 12, 0, 0, 0);
    row->setSpacing(8);
    m_description->setPlaceholderText(tr("Describe the picture for those who do not see it"));
    m_description->setAccessibleName(tr("Description of the picture"));
    m_description->setMaxLength(StoryLimits::altText);
    m_description->setAcceptDrops(false); // a picture is dropped on the whole
    row->addWidget(m_description, 1);
    row->addWidget(m_crop);
    row->addWidget(m_remove);
    setMinimumHeight(writersThumbnail.height());
    connect(m_crop, &QPushButton::clicked, this, &WriterPicture::crop);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setPicture({});
        Q_EMIT removed();
    });
    connect(&pictures, &PictureCache::ready, this, [this](const QString &path) {
        if (path == m_shown.path)
            update();
    });
    followTheme(this, theme);
    hide();
}

void WriterPicture::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.jpg *.jpeg *.png)"));
    connect(dialog, &QFileDialog::fileSelected, this, &WriterPicture::fileChosen);
    dialog->open();
}

void WriterPicture::setPicture(const std::optional<StoryImage> &picture)
{
    m_whole = picture.value_or(StoryImage());
    m_description->setText(m_whole.altText);
    display(m_whole);
}

void WriterPicture::setPart(const StoryImage &part)
{
    if (!m_whole.path.isEmpty()) // else it was taken away meanwhile
        display(part);
}

void WriterPicture::display(const StoryImage &shown)
{
    m_shown = shown;
    setVisible(!shown.path.isEmpty());
    update();
}

std::optional<StoryImage> WriterPicture::picture() const
{
    if (m_shown.path.isEmpty())
        return std::nullopt;
    StoryImage picture = m_shown;
    picture.altText = m_description->text().trimmed();
    return picture;
}

void WriterPicture::crop()
{
    if (!m_popover) {
        m_popover = new CropPopover(m_theme, m_pictures, window());
        connect(m_popover, &CropPopover::taken, this, &WriterPicture::partChosen);
        connect(m_popover, &CropPopover::wholeTaken, this, [this](const QString &path) {
            if (path == m_whole.path)
                display(m_whole);
        });
    }
    m_popover->ask(m_whole.path, {}, m_crop);
}

void WriterPicture::paintEvent(QPaintEvent *)
{
    if (m_shown.path.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect at(QPoint(0, (height() - writersThumbnail.height()) / 2), writersThumbnail);
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), at);
    QPainterPath rounded;
    rounded.addRoundedRect(box, Metrics::radiusField, Metrics::radiusField);
    painter.setClipPath(rounded);
    painter.fillRect(box, m_theme.colors().sunken);
    const QPixmap picture = m_pictures.picture(m_shown.path, box.size(), devicePixelRatioF());
    if (!picture.isNull())
        painter.drawPixmap(box, picture);
}

} // namespace Relais::Ui
