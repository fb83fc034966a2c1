// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/picturefield.h"

#include "ui/common/controls/button.h"
#include "ui/common/pictures/droppedfile.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/words/storywords.h"
#include "ui/editor/markedfield.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr QSize thumbnail(120, 82);
constexpr int gap = 12;
constexpr QSize actSize(Metrics::smallControl, Metrics::smallControl);
constexpr int besideActs = 4;
} // namespace

PictureField::PictureField(Theme &theme, PictureCache &pictures, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_pictures(pictures)
    , m_column(new QVBoxLayout(this))
    , m_alt(new MarkedField(theme, u"image"_s))
    , m_choose(new Button(theme, Button::Kind::Normal, tr("Choose a picture")))
    , m_another(
          Button::iconOnly(theme, u"image"_s, tr("Another picture"), Button::Size::Small, this))
    , m_remove(Button::iconOnly(theme, u"dismiss"_s, tr("Take it out"), Button::Size::Small, this))
{
    setAcceptDrops(true);
    setMinimumHeight(thumbnail.height());
    m_column->setContentsMargins(thumbnail.width() + gap, 0, 0, 0);
    m_column->setSpacing(10);
    m_alt->setMaxLength(StoryLimits::altText);
    m_alt->setPlaceholderText(tr("Describe the picture for those who do not see it"));
    m_alt->setAccessibleName(StoryWords::field(StoryField::AltText));
    m_column->addWidget(m_alt);
    m_choose->setIconName(u"image"_s);
    m_choose->setSize(Button::Size::Small);
    m_column->addWidget(m_choose, 0, Qt::AlignLeft);
    m_column->addStretch(1);
    for (Button *act : { m_another, m_remove }) {
        act->setKind(Button::Kind::Normal); // seen on any picture
        act->setFixedSize(actSize);
    }
    const QString how = tr("%1: JPEG or PNG; you can also drop a file here", "act");
    m_choose->setToolTip(how.arg(m_choose->text()));
    m_another->setToolTip(how.arg(m_another->accessibleName()));
    connect(m_choose, &QPushButton::clicked, this, &PictureField::chooseFile);
    connect(m_another, &QPushButton::clicked, this, &PictureField::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setImage({});
        Q_EMIT edited();
    });
    connect(m_alt, &QLineEdit::textEdited, this, &PictureField::edited);
    connect(m_alt, &QLineEdit::textChanged, this, &PictureField::markAlt);
    connect(&pictures, &PictureCache::ready, this, qOverload<>(&QWidget::update));
    followTheme(this, theme);
    refresh();
}

void PictureField::setAbove(QWidget *field)
{
    m_column->insertWidget(0, field);
}

void PictureField::markAlt()
{
    const bool described = !m_alt->text().trimmed().isEmpty();
    m_alt->setToolTip(m_alt->text()); // what does not fit
    m_alt->setMark(
        described ? tr("alt text") : tr("no alt text"), described ? Tone::Neutral : Tone::Warn);
}

void PictureField::setImage(const std::optional<StoryImage> &image)
{
    const QString text = image ? image->altText : QString();
    m_image = image;
    if (m_alt->text().trimmed() != text.trimmed()) {
        m_alt->setText(text);
        m_alt->setCursorPosition(0); // its beginning is seen
    }
    refresh();
}

std::optional<StoryImage> PictureField::image() const
{
    if (!m_image)
        return {};
    StoryImage image = *m_image;
    image.altText = m_alt->text().trimmed();
    return image;
}

void PictureField::take(const StoryImage &image)
{
    m_image = image;
    refresh();
    Q_EMIT edited();
}

void PictureField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    refresh();
}

void PictureField::setBusy(bool busy)
{
    m_choose->setBusy(busy);
    m_another->setBusy(busy);
}

void PictureField::refresh()
{
    m_alt->setVisible(m_image.has_value());
    m_alt->setReadOnly(m_readOnly);
    markAlt();
    m_choose->setVisible(!m_image && !m_readOnly);
    m_another->setVisible(m_image && !m_readOnly);
    m_remove->setVisible(m_image && !m_readOnly);
    update();
}

// In the picture's lower corner, so that its description has the whole width.
void PictureField::placeActs()
{
    int right = thumbnail.width() - besideActs;
    for (Button *act : { m_remove, m_another }) {
        const QRect spot(
            QPoint(right - actSize.width(), thumbnail.height() - besideActs - actSize.height()),
            actSize);
        act->setGeometry(QStyle::visualRect(layoutDirection(), rect(), spot));
        right -= actSize.width() + besideActs;
    }
}

void PictureField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeActs();
}

void PictureField::takeFocus(bool altText)
{
    if (altText && m_image)
        m_alt->setFocus(Qt::OtherFocusReason);
    else
        (m_image ? m_another : m_choose)->setFocus(Qt::OtherFocusReason);
}

void PictureField::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (*.jpg *.jpeg *.png)"));
    connect(dialog, &QFileDialog::fileSelected, this, &PictureField::fileChosen);
    dialog->open();
}

void PictureField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_theme.colors();
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect({ 0, 0 }, thumbnail));
    QPainterPath clip;
    clip.addRoundedRect(box, Metrics::radiusField, Metrics::radiusField);
    painter.setClipPath(clip);
    painter.fillRect(box, t.sunken);
    const QPixmap picture =
        m_image ? m_pictures.picture(m_image->path, thumbnail, devicePixelRatioF()) : QPixmap();
    if (!picture.isNull()) {
        painter.drawPixmap(box, picture);
    } else {
        const QRect icon(box.center() - QPoint(12, 12), QSize(24, 24));
        drawIcon(painter, m_theme, u"image"_s, t.faint, icon);
    }
}

void PictureField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_readOnly && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PictureField::dropEvent(QDropEvent *event)
{
    Q_EMIT fileChosen(droppedFile(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace Relais::Ui
