// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/popovers/undotoast.h"

#include <QWidget>

namespace Relais::Ui {

//! One page of the window. It shows and asks; the window gives it a title, a search and a place in
//! the rail.
class Page : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Page)
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString subtitle() const { return {}; } //!< one line that sums the page up
    virtual QString searchHint() const { return {}; } //!< empty: the page has no search
    virtual void search(const QString &) { } //!< as it is typed
    virtual void searchLeft() { } //!< Esc, Enter or Down in the search: take the focus
    virtual bool hasOwnTop() const { return false; } //!< shows its own head in place of the bar
    //! Controls of the page's own in the bar: beside its title, and at the bar's far end. What is
    //! too wide for it wraps. The bar owns them once it has shown the page.
    virtual QWidget *headStart() const { return nullptr; }
    virtual QWidget *headEnd() const { return nullptr; }
    virtual QList<QWidget *> areas() const { return {}; } //!< in order, for F6
    virtual bool goBack() { return false; } //!< Esc; true when there was something to leave
    virtual void opened() { } //!< the person came to it
    //! Each minute while it can be seen, and when its window is shown again: times grew old, and
    //! what changed meanwhile may not be shown yet. Pages have no timer for this.
    virtual void timePassed() { }
    virtual bool keepsOwnMargins() const { return false; } //!< the window gives the others theirs

Q_SIGNALS:
    void headChanged(); //!< title, subtitle, searchHint, hasOwnTop or its controls in the bar
    void searchCleared(); //!< there: what is searched for on this page is to be forgotten
    void undoOffered(const Relais::Ui::UndoOffer &offer);
};

} // namespace Relais::Ui
