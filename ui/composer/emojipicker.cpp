// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/emojipicker.h"

#include "ui/common/announce.h"
#include "ui/common/controls/textlabel.h"
#include "ui/composer/emojilist.h"
#include "ui/theme/metrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int cell = 40;
constexpr int columns = 8;
constexpr int rows = 6;
constexpr int glyph = 22; // px
} // namespace

EmojiPicker::EmojiPicker(Theme &theme, QWidget *window)
    : QWidget(window)
    , m_theme(theme)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_name(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 10);
    column->setSpacing(8);
    m_search->setPlaceholderText(tr("Search an emoji"));
    m_search->setAccessibleName(tr("Search an emoji"));
    m_search->setAccessibleDescription(tr("Down goes to the emoji, Enter inserts the first"));
    m_search->setClearButtonEnabled(true);
    column->addWidget(m_search);
    m_list->setModel(m_model);
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setGridSize({ cell, cell });
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setAccessibleName(tr("Emoji"));
    m_list->setAccessibleDescription(tr("Arrows move, Enter inserts"));
    m_list->setFixedSize(cell * columns + 16, cell * rows);
    column->addWidget(m_list);
    m_name->setElided(true);
    column->addWidget(m_name);
    hide();
    setAccessibleName(tr("Emoji"));
    connect(m_search, &QLineEdit::textChanged, this, &EmojiPicker::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &EmojiPicker::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            m_name->setText(index.data(Qt::AccessibleTextRole).toString());
            if (m_search->hasFocus() && !m_search->text().isEmpty())
                announce(m_name, m_name->text());
        });
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    followTheme(this, theme);
}

void EmojiPicker::ask(const QStringList &recent, const QRect &place, QWidget *opener)
{
    m_recent = recent;
    m_opener = opener;
    m_search->clear();
    search();
    adjustSize();
    const QWidget *window = parentWidget();
    const int x = qBound(8, place.left(), qMax(8, window->width() - width() - 8));
    const int below = place.bottom() + 4;
    const int y = below + height() <= window->height() - 8 ? below : place.top() - height() - 4;
    move(x, qMax(8, y));
    show();
    raise();
    m_search->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void EmojiPicker::search()
{
    QFont font = m_theme.font(TextStyle::Body);
    font.setPixelSize(m_theme.scaled(glyph));
    QList<QStandardItem *> items;
    const auto add = [&](const QString &text, const QString &name) {
        auto *item = new QStandardItem(text);
        item->setFont(font);
        item->setTextAlignment(Qt::AlignCenter);
        item->setSizeHint({ cell, cell });
        item->setToolTip(name);
        item->setData(name, Qt::AccessibleTextRole);
        items.append(item);
    };
    const QList<const Emoji *> found = findEmoji(m_search->text());
    if (m_search->text().isEmpty()) {
        for (const QString &recent : m_recent) {
            for (const Emoji *emoji : found) {
                if (emoji->text == recent)
                    add(emoji->text, emoji->name);
            }
        }
    }
    for (const Emoji *emoji : found)
        add(emoji->text, emoji->name);
    m_model->clear();
    m_model->invisibleRootItem()->appendRows(items);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    if (items.isEmpty())
        m_name->setText(tr("No emoji has that name"));
}

void EmojiPicker::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString emoji = index.data(Qt::DisplayRole).toString();
    dismiss();
    Q_EMIT chosen(emoji);
}

void EmojiPicker::dismiss()
{
    qApp->removeEventFilter(this);
    hide();
    if (m_opener)
        m_opener->setFocus(Qt::PopupFocusReason);
}

void EmojiPicker::moveBy(int by)
{
    const int row = m_list->currentIndex().row() + by;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row, 0));
}

// The search keeps the focus while the arrows move in the grid.
bool EmojiPicker::keyInSearch(int key)
{
    const bool empty = m_search->text().isEmpty();
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Down:
        moveBy(columns);
        return true;
    case Qt::Key_Up:
        moveBy(-columns);
        return true;
    case Qt::Key_Right:
        if (empty)
            moveBy(forward);
        return empty;
    case Qt::Key_Left:
        if (empty)
            moveBy(-forward);
        return empty;
    default:
        return false;
    }
}

bool EmojiPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto *pressed = static_cast<QWidget *>(watched);
        if (pressed->window() == window() && pressed != this && !isAncestorOf(pressed))
            dismiss();
    }
    if (event->type() == QEvent::KeyPress && (watched == m_search || watched == m_list)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            dismiss();
            return true;
        }
        if (watched == m_search)
            return keyInSearch(key->key());
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EmojiPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void EmojiPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_theme.colors();
    fillRounded(painter, rect(), Metrics::radiusCard, t.raised, t.lineStrong);
}

} // namespace Relais::Ui
