// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/curation.h"
#include "ui/common/paint.h"
#include "ui/sources/sourcehealth.h"

#include <QListView>
#include <QStandardItemModel>

class QLineEdit;

namespace Relais::Ui {

class Button;
class TextLabel;

//! The sources with their health; a click on one leaves its candidates alone in the inbox.
class SourcePanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourcePanel)
public:
    explicit SourcePanel(Theme &theme, QWidget *parent = nullptr);

    void setSources(const QList<SourceEntry> &sources, const QDateTime &now);
    void setBlocked(const QString &reason); //!< why none can be added; empty: it can
    void openForm(); //!< asks for an address
    //! The answer to an address that was entered; empty: it was added.
    void settle(const QString &problem);
    bool closeForm(); //!< false when it was not open
    QListView &list() const { return *m_list; }
    QLineEdit &address() const { return *m_address; }

Q_SIGNALS:
    void sourceChosen(const Relais::SourceId &source); //!< empty: all
    void addAsked(const QUrl &url);

private:
    QWidget *makeHead();
    QWidget *makeForm();
    void submit();

    Theme &m_theme;
    QStandardItemModel m_model;
    QListView *m_list;
    TextLabel *m_summary;
    QWidget *m_form;
    QLineEdit *m_address;
    TextLabel *m_problem;
    Button *m_add;
    Button *m_open;
};

} // namespace Relais::Ui
