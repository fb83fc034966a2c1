// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/watch.h"
#include "ui/common/paint.h"

class QLineEdit;

namespace Relais::Ui {

class Button;
class TextLabel;

//! Writes a kept search: its name and the words that it looks for.
class WatchForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchForm)
public:
    explicit WatchForm(Theme &theme, QWidget *parent = nullptr);

    void edit(const Watch &watch); //!< one without an id is new
    void settle(const QString &problem); //!< empty: kept, and it closes
    //! Why nothing can be saved or deleted now; what is written stays. Empty: all can.
    void setBlocked(const QString &reason);

Q_SIGNALS:
    void saveAsked(const Relais::Watch &watch);
    void removeAsked(const Relais::WatchId &id);

private:
    void submit();

    WatchId m_id;
    QLineEdit *m_name;
    QLineEdit *m_words;
    TextLabel *m_problem;
    Button *m_remove;
    Button *m_save;
};

} // namespace Relais::Ui
