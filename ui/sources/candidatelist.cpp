// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sources/candidatelist.h"

#include "ui/common/controls/tag.h"
#include "ui/common/pictures/picturecache.h"
#include "ui/sources/candidatecardlayout.h"
#include "ui/sources/candidatemodel.h"
#include "ui/theme/metrics.h"

#include <QKeyEvent>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

constexpr int candidatePictureWidth = 84;

struct CandidateMark {
    QString text; //!< empty: none
    Tone tone = Tone::Neutral;
};

CandidateMark candidateMark(const QModelIndex &index)
{
    if (const QString became = index.data(CandidateModel::BecameRole).toString(); !became.isEmpty())
        return { became, Tone::Accent };
    if (!index.data(CandidateModel::LikeRole).toString().isEmpty())
        return { CandidateDelegate::tr("Resembles another"), Tone::Warn };
    if (index.data(CandidateModel::ForeignRole).toBool())
        return { CandidateDelegate::tr("Not our content: link only"), Tone::Warn };
    return {};
}

} // namespace

CandidateDelegate::CandidateDelegate(Theme &theme, PictureCache &pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_pictures(pictures)
{
}

CandidateCardSizes CandidateDelegate::sizesOf(const QModelIndex &index) const
{
    CandidateCardSizes sizes;
    sizes.titleLine = m_theme.lineHeight(TextStyle::CardTitle);
    sizes.smallLine = m_theme.lineHeight(TextStyle::Small);
    sizes.tagLine = m_theme.scaled(Metrics::tag);
    const QString language = index.data(CandidateModel::LanguageRole).toString();
    if (!language.isEmpty())
        sizes.language = Tag::width(m_theme, language);
    if (const CandidateMark mark = candidateMark(index); !mark.text.isEmpty())
        sizes.mark = Tag::width(m_theme, mark.text);
    if (!index.data(CandidateModel::PictureRole).toString().isEmpty())
        sizes.picture = m_theme.scaled(candidatePictureWidth);
    return sizes;
}

QSize CandidateDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return { option.rect.width(), candidateRowHeight(sizesOf(index)) };
}

void CandidateDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = m_theme.colors();
    const bool on = option.state.testFlag(QStyle::State_Selected);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    const CandidateCardLayout at = layOutCandidateCard(option.rect, sizesOf(index));
    const auto placed = [&option](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    fillRounded(*painter, placed(at.card), Metrics::radiusCard, t.surface,
        on ? t.accent : (over ? t.lineStrong : t.line), on ? 2 : 1);
    if (at.picture.isValid())
        paintPicture(
            *painter, placed(at.picture), index.data(CandidateModel::PictureRole).toString());
    drawLine(*painter, placed(at.title), m_theme.font(TextStyle::CardTitle), t.text,
        index.data(Qt::DisplayRole).toString());
    drawLine(*painter, placed(at.summary), m_theme.font(TextStyle::Small), t.muted,
        index.data(CandidateModel::SummaryRole).toString());
    if (at.language.isValid())
        Tag::draw(*painter, m_theme, placed(at.language).topLeft(),
            index.data(CandidateModel::LanguageRole).toString(), Tone::Neutral);
    drawLine(*painter, placed(at.source), m_theme.font(TextStyle::Small), t.muted,
        index.data(CandidateModel::SourceRole).toString());
    if (at.mark.isValid()) {
        const CandidateMark mark = candidateMark(index);
        Tag::draw(*painter, m_theme, placed(at.mark).topLeft(), mark.text, mark.tone);
    }
    painter->restore();
}

// The place stays while it comes, so that no text moves.
void CandidateDelegate::paintPicture(QPainter &painter, const QRect &box, const QString &path) const
{
    const Tokens &t = m_theme.colors();
    fillRounded(painter, box, Metrics::radiusField, t.sunken);
    const QPixmap picture =
        m_pictures.picture(path, box.size(), painter.device()->devicePixelRatioF());
    if (picture.isNull()) {
        const int size = Metrics::icon;
        drawIcon(painter, m_theme, u"article"_s, t.faint,
            { box.center().x() - size / 2, box.center().y() - size / 2, size, size });
        return;
    }
    QPainterPath rounded;
    rounded.addRoundedRect(box, Metrics::radiusField, Metrics::radiusField);
    painter.save();
    painter.setClipPath(rounded);
    painter.drawPixmap(box.topLeft(), picture);
    painter.restore();
}

CandidateList::CandidateList(
    Theme &theme, CandidateModel &model, PictureCache &pictures, QWidget *parent)
    : CardList(theme, tr("Candidates"), parent)
{
    setModel(&model);
    setItemDelegate(new CandidateDelegate(theme, pictures, this));
    connect(&pictures, &PictureCache::ready, viewport(), qOverload<>(&QWidget::update));
    setAccessibleDescription(
        tr("A keeps the selected one as a draft, E drops it, Shift E with those "
           "that tell the same"));
    setUniformItemSizes(true);
}

CandidateId CandidateList::selected() const
{
    return { currentIndex().data(CandidateModel::IdRole).toString() };
}

void CandidateList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    CardList::currentChanged(current, previous);
    Q_EMIT selectionMoved();
}

void CandidateList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_E) {
        Q_EMIT dropAlikeAsked();
        return;
    }
    if (event->modifiers() != Qt::NoModifier) {
        CardList::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_A:
        Q_EMIT keepAsked();
        return;
    case Qt::Key_T:
        Q_EMIT translationAsked();
        return;
    case Qt::Key_L:
        Q_EMIT linkAsked();
        return;
    case Qt::Key_E:
        Q_EMIT dropAsked();
        return;
    case Qt::Key_O:
        Q_EMIT pageAsked();
        return;
    default:
        CardList::keyPressEvent(event);
    }
}

} // namespace Relais::Ui
