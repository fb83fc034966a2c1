// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

#include <QPointer>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace Relais::Ui {

class TextLabel;

//! Emoji to choose from, over the window: recent ones first, found by their French and English
//! names. Typing searches, arrows move, Enter inserts, Esc closes.
class EmojiPicker final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmojiPicker)
public:
    EmojiPicker(Theme &theme, QWidget *window);

    //! Beside the place where it will be inserted; focus goes back to opener.
    void ask(const QStringList &recent, const QRect &place, QWidget *opener);
    void dismiss();

Q_SIGNALS:
    void chosen(const QString &emoji);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void choose(const QModelIndex &index);
    void moveBy(int by);
    bool keyInSearch(int key);

    Theme &m_theme;
    QLineEdit *m_search;
    QListView *m_list;
    QStandardItemModel *m_model;
    TextLabel *m_name;
    QStringList m_recent;
    QPointer<QWidget> m_opener;
};

} // namespace Relais::Ui
