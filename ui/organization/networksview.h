// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Relais::Ui {

class NetworksTable;
class Theme;

//! The organization's networks in rows, whose columns share its width by what they hold. Where it
//! is narrow, those give way that the form beside it has too.
class NetworksView final : public QTableView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworksView)
public:
    NetworksView(
        Theme &theme, NetworksTable &table, const QString &name, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    Theme &m_theme;
    QList<int> m_needed; //!< widths
};

} // namespace Relais::Ui
