// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/shell/page.h"

#include <QTimer>

namespace Relais {
class InsightsService;
} // namespace Relais

namespace Relais::Ui {

//! Binds the dashboard to the insights service.
class DashboardPage final : public Page {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DashboardPage)
public:
    DashboardPage(
        Theme &theme, InsightsService &insights, const Clock &clock, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QWidget *> areas() const override;
    void opened() override;
    DashboardView &view() const { return *m_view; }

Q_SIGNALS:
    void storyRequested(const Relais::StoryId &story);

private:
    void ask();
    void showOld(const QString &why);
    void askForFile(DashboardView::Export kind);
    void write(DashboardView::Export kind, const QString &file);
    void openFolder(const QString &file);

    InsightsService &m_insights;
    const Clock &m_clock;
    DashboardView *m_view;
    int m_asked = 0; //!< only the answer to the last question counts
};

} // namespace Relais::Ui
