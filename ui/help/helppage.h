// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"
#include "ui/theme/theme.h"

class QListView;
class QScrollArea;
class QStandardItemModel;

namespace Relais::Ui {

//! Help: a topic for each section, and the map of keys. F1 opens the topic of where one was.
class HelpPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpPage)
public:
    explicit HelpPage(Theme &theme, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QWidget *> areas() const override;
    bool goBack() override;
    void opened() override;

    //! topic: a page of the window, or "keys"; one without help shows the first. from: where Esc
    //! leads back to; empty: as before.
    void showTopic(const QString &topic, const QString &from);

Q_SIGNALS:
    void backRequested(const QString &page);

private:
    QWidget *bodyOf(int topic) const;

    Theme &m_theme;
    QStandardItemModel *m_topics;
    QListView *m_nav;
    QScrollArea *m_body;
    QString m_from;
};

} // namespace Relais::Ui
