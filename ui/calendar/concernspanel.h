// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/calendar/concerns.h"
#include "ui/common/panels/card.h"

class QBoxLayout;
class QVBoxLayout;

namespace Relais::Ui {

//! "To look at": pile-ups and gaps of the plan, each with what can be done about it.
class ConcernsPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConcernsPanel)
public:
    struct Row {
        Concern concern;
        bool spreads = false; //!< of a pile-up: there are days for what is too much
        std::optional<int> people {}; //!< how many it is about
        bool operator==(const Row &) const = default;
    };
    struct Content {
        QList<Row> rows {};
        QDate today {};
        bool isFiltered = false;
        QString nothing {}; //!< in place of rows
        bool operator==(const Content &) const = default;
    };
    explicit ConcernsPanel(Theme &theme, QWidget *parent = nullptr);

    void setContent(const Content &content);

Q_SIGNALS:
    void dayAsked(const QDate &day);
    void spreadAsked(const QDate &day);
    void readyAsked(); //!< the stories without a date
    void leaveAsked(const QString &key); //!< Concern::key()

private:
    void rebuild();
    QWidget *makeRow(const Row &row);
    void addActs(QBoxLayout *column, const Row &row);

    Theme &m_theme;
    Content m_content;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
};

} // namespace Relais::Ui
