// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/picturerow.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/croppopover.h"
#include "ui/common/pictures/droppedfile.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/theme/metrics.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr QSize thumbnail { 66, 44 };
} // namespace

PictureRow::PictureRow(
    Theme &theme, Composition &composition, PictureCache &pictures, int place, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_composition(composition)
    , m_pictures(pictures)
    , m_place(place)
    , m_title(new TextLabel(theme, TextStyle::SmallStrong))
    , m_alt(new QLineEdit)
    , m_change(new Button(theme, Button::Kind::Normal, tr("Replace")))
    , m_toggle(new Button(theme, Button::Kind::Normal, {}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(13, 11, 13, 11);
    row->setSpacing(12);
    row->addSpacing(thumbnail.width() + 12);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    m_alt->setProperty("framed", false);
    m_alt->setFont(theme.font(TextStyle::Small));
    m_alt->setMaxLength(StoryLimits::altText);
    m_alt->setPlaceholderText(tr("Describe the picture for those who do not see it"));
    texts->addWidget(m_alt);
    row->addLayout(texts, 1);
    m_change->setSize(Button::Size::Small);
    m_change->setTrailingIcon(u"expand"_s);
    m_change->setToolTip(tr("A picture of your own, or a part of this one; you can drop a file"));
    row->addWidget(m_change);
    m_toggle->setSize(Button::Size::Small);
    m_toggle->setAccessibleName(tr("Relay without the picture"));
    row->addWidget(m_toggle);
    setAcceptDrops(true);
    connect(m_change, &Button::clicked, this, &PictureRow::openMenu);
    setMinimumHeight(thumbnail.height() + 22);
    connect(m_alt, &QLineEdit::textEdited, this,
        [this](const QString &alt) { m_composition.setAlt(m_place, alt); });
    connect(m_toggle, &Button::clicked, this, &PictureRow::toggle, Qt::QueuedConnection);
    connect(&composition, &Composition::opened, this, [this] {
        const std::optional<StoryImage> shown = picture();
        m_alt->setText(shown ? shown->altText : QString()); // also where one was writing before
        m_alt->setCursorPosition(0);
    });
    connect(&composition, &Composition::changed, this, &PictureRow::refresh);
    connect(&pictures, &PictureCache::ready, this, qOverload<>(&QWidget::update));
    followTheme(this, theme);
    refresh();
}

void PictureRow::takeFocus()
{
    if (m_alt->isEnabled())
        m_alt->setFocus(Qt::ShortcutFocusReason);
    else
        m_change->setFocus(Qt::ShortcutFocusReason);
}

std::optional<StoryImage> PictureRow::picture() const
{
    const QList<StoryImage> all = m_composition.pictures();
    return m_place < all.size() ? std::optional(all.at(m_place)) : std::nullopt;
}

bool PictureRow::isOneOfSeveral() const
{
    return m_place > 0 || m_composition.pictures().size() > 1;
}

void PictureRow::toggle()
{
    if (isOneOfSeveral())
        m_composition.removePicture(m_place);
    else
        m_composition.setWithImage(!m_composition.draft().withImage);
}

QString PictureRow::title() const
{
    const Draft &draft = m_composition.draft();
    if (isOneOfSeveral())
        return tr("Picture %1 of %2").arg(m_place + 1).arg(m_composition.pictures().size());
    if (!picture())
        return m_composition.story().image || !draft.picture.isEmpty() ? tr("Without the picture")
                                                                       : tr("No picture");
    if (draft.picture.isEmpty())
        return tr("Picture of the story");
    const std::optional<StoryImage> &image = m_composition.story().image;
    return image && m_composition.wholePicture() == image->path ? tr("Part of the story’s picture")
                                                                : tr("Your own picture");
}

void PictureRow::refresh()
{
    const Draft &draft = m_composition.draft();
    const std::optional<StoryImage> shown = picture();
    const bool several = isOneOfSeveral();
    const bool any = m_composition.story().image.has_value() || !draft.picture.isEmpty();
    m_title->setText(title());
    m_change->setText(any ? tr("Replace") : tr("Choose a picture"));
    m_toggle->setVisible(any);
    m_toggle->setText(several ? tr("Remove", "a picture")
            : draft.withImage ? tr("None", "no picture")
                              : tr("Use it", "the picture"));
    m_toggle->setAccessibleName(several ? tr("Remove picture %1").arg(m_place + 1)
            : draft.withImage           ? tr("Relay without the picture")
                                        : tr("Relay with the picture"));
    m_change->setAccessibleName(several ? tr("Change picture %1").arg(m_place + 1) : QString());
    m_alt->setAccessibleName(several ? tr("Description of picture %1").arg(m_place + 1)
                                     : tr("Description of the picture"));
    m_alt->setEnabled(shown.has_value());
    const QString alt = shown ? shown->altText : QString();
    if (m_alt->text() != alt && !(m_alt->hasFocus() && !alt.isEmpty())) {
        m_alt->setText(alt);
        m_alt->setCursorPosition(0);
    }
    update();
}

void PictureRow::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Choose a file…"), this, &PictureRow::chooseFile);
    menu->addAction(tr("Crop to a shape…"), this, &PictureRow::crop)
        ->setEnabled(picture().has_value());
    if (m_place == 0 && m_composition.story().image && !m_composition.draft().picture.isEmpty())
        menu->addAction(
            tr("The story’s picture"), this, [this] { m_composition.setPicture(0, {}); });
    if (isOneOfSeveral()) {
        menu->addSeparator();
        menu->addAction(tr("Move before"), this,
                [this] { m_composition.movePicture(m_place, m_place - 1); })
            ->setEnabled(m_place > 0);
        menu->addAction(
                tr("Move after"), this, [this] { m_composition.movePicture(m_place, m_place + 1); })
            ->setEnabled(m_place + 1 < m_composition.pictures().size());
    }
    menu->popup(m_change->mapToGlobal(QPoint(0, m_change->height() + 4)));
}

void PictureRow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.jpg *.jpeg *.png)"));
    connect(dialog, &QFileDialog::fileSelected, this, &PictureRow::fileChosen);
    dialog->open();
}

void PictureRow::crop()
{
    if (!m_crop) {
        m_crop = new CropPopover(m_theme, m_pictures, window());
        connect(m_crop, &CropPopover::taken, this, &PictureRow::partChosen);
        connect(m_crop, &CropPopover::wholeTaken, this, [this](const QString &path) {
            const std::optional<StoryImage> &image = m_composition.story().image;
            const bool isStorys = m_place == 0 && image && image->path == path;
            m_composition.setPicture(m_place, isStorys ? QString() : path);
        });
    }
    QList<Network> networks;
    for (const AccountCheck &check : m_composition.state().accounts)
        networks.append(check.account.network);
    m_crop->ask(m_composition.wholePicture(m_place), networks, m_change);
}

void PictureRow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PictureRow::dropEvent(QDropEvent *event)
{
    Q_EMIT fileChosen(droppedFile(event->mimeData()));
    event->acceptProposedAction();
}

void PictureRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.colors();
    fillRounded(painter, rect(), Metrics::radiusCard, t.surface, t.line);
    const QRect at(13, (height() - thumbnail.height()) / 2, thumbnail.width(), thumbnail.height());
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), at);
    fillRounded(painter, box, Metrics::radiusField, t.sunken);
    const std::optional<StoryImage> image = picture();
    if (!image)
        return;
    QPainterPath rounded;
    rounded.addRoundedRect(box, Metrics::radiusField, Metrics::radiusField);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(rounded);
    painter.drawPixmap(
        box.topLeft(), m_pictures.picture(image->path, thumbnail, devicePixelRatioF()));
}

} // namespace Relais::Ui
