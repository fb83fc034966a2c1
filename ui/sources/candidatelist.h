// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "ui/common/lists/cardlist.h"
#include "ui/common/paint.h"

#include <QStyledItemDelegate>

namespace Relais::Ui {

class CandidateModel;
class PictureCache;
struct CandidateCardSizes;

//! Paints one candidate as a card: its picture if it has one, title, first sentence, language and
//! source. A picture is asked for when it is painted.
class CandidateDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CandidateDelegate)
public:
    CandidateDelegate(Theme &theme, PictureCache &pictures, QObject *parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    CandidateCardSizes sizesOf(const QModelIndex &index) const;
    void paintPicture(QPainter &painter, const QRect &box, const QString &path) const;

    Theme &m_theme;
    PictureCache &m_pictures;
};

//! The inbox's list: one tab stop, arrows and J K move, letters decide.
class CandidateList final : public CardList {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CandidateList)
public:
    CandidateList(
        Theme &theme, CandidateModel &model, PictureCache &pictures, QWidget *parent = nullptr);
    CandidateId selected() const;

Q_SIGNALS:
    void selectionMoved();
    void keepAsked();
    void translationAsked(); //!< keep it as the translation of a story
    void linkAsked(); //!< give its link to a story
    void dropAsked();
    void dropAlikeAsked(); //!< with those that tell the same news
    void pageAsked(); //!< in the browser

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace Relais::Ui
