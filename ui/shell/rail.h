// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

class QListView;
class QStandardItem;
class QStandardItemModel;

namespace Relais::Ui {

class Avatar;
class Button;
class TextLabel;

//! The window's navigation: one tab stop, arrows move; the foot says who is signed in.
class Rail final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Rail)
public:
    explicit Rail(Theme &theme, QWidget *parent = nullptr);

    //! A title over the entries that follow; nothing one can choose.
    void addGroup(const QString &title);
    void addEntry(const QString &key, const QString &icon, const QString &text);
    void setCount(const QString &key, int count); //!< 0: none
    void setCurrent(const QString &key); //!< unknown: nothing is marked
    QStringList keys() const;
    void setCompact(bool compact); //!< icons only
    void setPerson(const QString &name, const QString &place);
    QWidget *list() const;

Q_SIGNALS:
    void chosen(const QString &key);
    void settingsChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Entries;
    class Brand;
    QStandardItem *entry(const QString &key) const;
    void layOut();

    Theme &m_theme;
    Brand *m_brand;
    Entries *m_view;
    QStandardItemModel *m_model;
    QWidget *m_foot;
    Avatar *m_avatar;
    TextLabel *m_name;
    TextLabel *m_place;
    Button *m_settings;
    bool m_compact = false;
};

} // namespace Relais::Ui
