// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/card.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;

namespace Relais::Ui {

//! The links of a card: a name and an address each, in their order; empty rows are left out.
class LinkRows final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkRows)
public:
    static constexpr int rows = 4; //!< as many as people show; more come from elsewhere and stay

    explicit LinkRows(Theme &theme, QWidget *parent = nullptr);

    void setLinks(const QList<CardLink> &links);
    QList<CardLink> links() const;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QLineEdit *label;
        QLineEdit *url;
    };
    QList<Row> m_rows;
};

} // namespace Relais::Ui
