// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/pictures/croppopover.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/chip.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/pictures/croparea.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/common/words/format.h"
#include "ui/theme/metrics.h"

#include <QHideEvent>
#include <QKeyEvent>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int pictureWidth = 480;
constexpr int pictureHeight = 320;
constexpr qreal step = 0.02; // of the picture, an arrow key
constexpr qreal larger = 1.1;
} // namespace

// The picture with what falls away darkened.
class CropPopover::Picture final : public QWidget {
public:
    Picture(Theme &theme, PictureCache &pictures)
        : m_theme(theme)
        , m_pictures(pictures)
    {
        setFocusPolicy(Qt::StrongFocus);
        setProperty("focusRadius", 0);
        setFixedSize(pictureWidth, pictureHeight);
        setCursor(Qt::SizeAllCursor);
        setAccessibleName(CropPopover::tr("Part of the picture"));
        connect(&pictures, &PictureCache::ready, this, [this](const QString &path) {
            if (path == m_path && m_whole.isNull()) // else what was chosen is lost
                setShape(m_shape);
        });
    }
    void open(const QString &path)
    {
        m_path = path;
        m_whole = QImage();
        setShape(m_shape);
    }
    void setShape(qreal shape)
    {
        m_shape = shape;
        if (m_whole.isNull())
            m_whole = m_pictures.whole(m_path);
        m_area = CropArea(m_whole.size(), shape);
        say();
    }
    const CropArea &area() const { return m_area; }
    bool isThere() const { return !m_whole.isNull(); }

protected:
    void hideEvent(QHideEvent *event) override
    {
        QWidget::hideEvent(event);
        if (event->spontaneous())
            return;
        m_whole = QImage();
        m_path.clear();
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.fillRect(rect(), m_theme.colors().sunken);
        if (m_whole.isNull())
            return;
        const QRectF box = shown();
        painter.drawImage(box, m_whole);
        const QRectF part = onScreen();
        QPainterPath away;
        away.addRect(box);
        away.addRect(part);
        painter.fillPath(away, QColor(0, 0, 0, 150));
        painter.setPen(QPen(m_theme.colors().accent, 2));
        painter.drawRect(part.adjusted(1, 1, -1, -1));
    }
    void mousePressEvent(QMouseEvent *event) override { m_at = event->position(); }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        const QPointF by = event->position() - m_at;
        m_at = event->position();
        m_area.move(by.x() / shown().width(), by.y() / shown().height());
        say();
    }
    void wheelEvent(QWheelEvent *event) override
    {
        m_area.zoom(event->angleDelta().y() > 0 ? larger : 1 / larger);
        say();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Left:
            m_area.move(-step, 0);
            break;
        case Qt::Key_Right:
            m_area.move(step, 0);
            break;
        case Qt::Key_Up:
            m_area.move(0, -step);
            break;
        case Qt::Key_Down:
            m_area.move(0, step);
            break;
        case Qt::Key_Plus:
            m_area.zoom(larger);
            break;
        case Qt::Key_Minus:
            m_area.zoom(1 / larger);
            break;
        default:
            QWidget::keyPressEvent(event);
            return;
        }
        say();
    }

private:
    QRectF shown() const
    {
        const QSize size = m_whole.size().scaled(this->size(), Qt::KeepAspectRatio);
        return QRectF(
            QPointF((width() - size.width()) / 2.0, (height() - size.height()) / 2.0), size);
    }
    QRectF onScreen() const
    {
        const QRectF box = shown();
        const QRectF part = m_area.part();
        return { box.x() + part.x() * box.width(), box.y() + part.y() * box.height(),
            part.width() * box.width(), part.height() * box.height() };
    }
    void say()
    {
        const QRectF part = m_area.part();
        setAccessibleDescription(
            CropPopover::tr("%1 % of the width and %2 % of the height; arrows move it, + and - "
                            "change its size")
                .arg(qRound(part.width() * 100))
                .arg(qRound(part.height() * 100)));
        update();
    }

    Theme &m_theme;
    PictureCache &m_pictures;
    QString m_path;
    QImage m_whole; //!< held while it is worked on; null: not there yet
    qreal m_shape = 0;
    CropArea m_area { {}, 0 };
    QPointF m_at;
};

CropPopover::CropPopover(Theme &theme, PictureCache &pictures, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
    , m_pictures(pictures)
    , m_picture(new Picture(theme, pictures))
    , m_shapes(new FlowLayout(8))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(
        new TextLabel(theme, TextStyle::CardTitle, &Tokens::text, tr("Crop the picture")));
    column->addLayout(m_shapes);
    column->addWidget(m_picture);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addStretch();
    auto *cancel = new Button(theme, Button::Kind::Quiet, tr("Cancel"));
    auto *take = new Button(theme, Button::Kind::Primary, tr("Use this part"));
    for (Button *button : { cancel, take }) {
        button->setSize(Button::Size::Small);
        acts->addWidget(button);
    }
    column->addLayout(acts);
    hide();
    setAccessibleName(tr("Crop the picture"));
    connect(cancel, &Button::clicked, this, &CropPopover::dismiss);
    connect(take, &Button::clicked, this, &CropPopover::accept);
    followTheme(this, theme);
}

void CropPopover::ask(const QString &path, const QList<Network> &networks, QWidget *opener)
{
    m_path = path;
    m_opener = opener;
    offerShapes(networks);
    m_picture->open(path);
    setShape(m_chips.value(0).shape);
    adjustSize();
    move((parentWidget()->width() - width()) / 2,
        qMax(8, (parentWidget()->height() - height()) / 2));
    show();
    raise();
    m_picture->setFocus(Qt::PopupFocusReason);
}

void CropPopover::offerShapes(const QList<Network> &networks)
{
    for (const Shape &shape : std::as_const(m_chips))
        delete shape.chip;
    m_chips.clear();
    const auto offer = [this](const QString &text, qreal shape) {
        for (const Shape &known : std::as_const(m_chips)) {
            if (qFuzzyCompare(1 + known.shape, 1 + shape))
                return;
        }
        auto *chip = new Chip(m_theme, text);
        m_shapes->addWidget(chip);
        connect(chip, &Chip::clicked, this, [this, shape] { setShape(shape); });
        m_chips.append({ chip, shape });
    };
    for (const Network network : networks) {
        if (shapeOf(network) > 0)
            offer(tr("As on %1").arg(Format::networkLabel(network)), shapeOf(network));
    }
    offer(tr("Square"), 1);
    offer(tr("Upright"), 0.8);
    offer(tr("Whole picture"), 0);
}

void CropPopover::setShape(qreal shape)
{
    for (const Shape &known : std::as_const(m_chips))
        known.chip->setChecked(qFuzzyCompare(1 + known.shape, 1 + shape));
    m_picture->setShape(shape);
}

void CropPopover::accept()
{
    if (!m_picture->isThere())
        return;
    const CropArea area = m_picture->area();
    dismiss();
    if (area.isWhole())
        Q_EMIT wholeTaken(m_path);
    else
        Q_EMIT taken(m_path, area.part());
}

void CropPopover::dismiss()
{
    hide();
    if (m_opener)
        m_opener->setFocus(Qt::PopupFocusReason);
}

void CropPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QWidget::keyPressEvent(event);
}

void CropPopover::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.colors();
    fillRounded(painter, rect(), Metrics::radiusCard, t.raised, t.lineStrong);
}

} // namespace Relais::Ui
