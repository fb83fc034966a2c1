// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/idea.h"
#include "ui/common/lists/keyedlist.h"
#include "ui/common/paint.h"

#include <QStyledItemDelegate>

namespace Relais::Ui {

//! What one row of a list of ideas shows.
struct IdeaRow {
    IdeaId id;
    IdeaKind kind = IdeaKind::Story;
    QString title;
    QString line {}; //!< under the title
    QString tag {};
    Tone tone = Tone::Neutral;
    QString when {};
    bool news = false;
    bool operator==(const IdeaRow &) const = default;
};

//! Ideas in a list.
class IdeaModel final : public KeyedRows<IdeaRow> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdeaModel)
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        KindRole,
        LineRole,
        TagRole,
        ToneRole,
        WhenRole,
        NewsRole
    };
    explicit IdeaModel(QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
};

//! Where the parts of a row stand. Pure geometry, left to right.
struct IdeaRowLayout {
    QRect card;
    QRect kind;
    QRect title;
    QRect line;
    QRect tag;
    QRect when;
};
IdeaRowLayout layoutIdeaRow(
    const QRect &row, int tagWidth, int whenWidth, int titleLine, int smallLine);

//! Paints a row of ideas from the roles of its model.
class IdeaDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdeaDelegate)
public:
    explicit IdeaDelegate(Theme &theme, QObject *parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    Theme &m_theme;
};

//! The list itself.
class IdeaList final : public KeyedList<IdeaModel> {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdeaList)
public:
    IdeaList(Theme &theme, const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void selectionMoved(const Relais::IdeaId &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace Relais::Ui
