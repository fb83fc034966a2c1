// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/candidatelist.h"

#include "ui/common/tag.h"
#include "ui/sources/candidatemodel.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>

namespace Relais::Ui {

namespace {
constexpr int padding = 12;
constexpr int between = 8; // cards
constexpr int lines = 4; // between the lines of a card
} // namespace

CandidateDelegate::CandidateDelegate(Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = 2 * padding + m_theme.lineHeight(TextStyle::CardTitle)
        + m_theme.lineHeight(TextStyle::Small) + m_theme.scaled(Metrics::tag) + 2 * lines;
    return { option.rect.width(), height + between };
}

void CandidateDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const bool on = option.state.testFlag(QStyle::State_Selected);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    const QRect card = option.rect.adjusted(0, 0, -1, -between);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    fillRounded(*painter, card, Metrics::radiusCard, t.surface,
        on ? t.accent : (over ? t.lineStrong : t.line), on ? 2 : 1);
    QRect line = card.adjusted(padding, padding, -padding, 0);
    line.setHeight(m_theme.lineHeight(TextStyle::CardTitle));
    drawLine(*painter, line, m_theme.font(TextStyle::CardTitle), t.text,
        index.data(Qt::DisplayRole).toString());
    line.translate(0, line.height() + lines);
    line.setHeight(m_theme.lineHeight(TextStyle::Small));
    drawLine(*painter, line, m_theme.font(TextStyle::Small), t.muted,
        index.data(CandidateModel::SummaryRole).toString());
    line.translate(0, line.height() + lines);
    line.setHeight(m_theme.scaled(Metrics::tag));
    const QString language = index.data(CandidateModel::LanguageRole).toString();
    if (!language.isEmpty()) {
        const int wide = Tag::draw(*painter, m_theme, line.topLeft(), language, Tone::Neutral);
        line.setLeft(line.left() + wide + 8);
    }
    drawLine(*painter, line, m_theme.font(TextStyle::Small), t.muted,
        index.data(CandidateModel::SourceRole).toString());
    painter->restore();
}

CandidateList::CandidateList(Theme &theme, CandidateModel &model, QWidget *parent)
    : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new CandidateDelegate(theme, this));
    setAccessibleName(tr("Candidates"));
    setAccessibleDescription(tr("A keeps the selected one as a draft, E drops it"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    setUniformItemSizes(true);
    viewport()->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

CandidateId CandidateList::selected() const
{
    return { currentIndex().data(CandidateModel::IdRole).toString() };
}

void CandidateList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT selectionMoved();
}

void CandidateList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier) {
        QListView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_J:
        setCurrentIndex(moveCursor(MoveDown, Qt::NoModifier));
        return;
    case Qt::Key_K:
        setCurrentIndex(moveCursor(MoveUp, Qt::NoModifier));
        return;
    case Qt::Key_A:
        Q_EMIT keepAsked();
        return;
    case Qt::Key_E:
        Q_EMIT dropAsked();
        return;
    case Qt::Key_O:
        Q_EMIT pageAsked();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT previewAsked();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

} // namespace Relais::Ui
