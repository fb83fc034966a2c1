// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Relais {
class QueueService;
class Settings;
} // namespace Relais

namespace Relais::Ui {

class InterestsForm;

//! Binds a form to the settings and to the company's topics; the form owns it.
class InterestsBinder final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InterestsBinder)
public:
    InterestsBinder(InterestsForm &form, Settings &settings, QueueService &queue);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! Counts the stories of weeks: where the form is seen, not at each change of a sync.
    void estimate();

    InterestsForm &m_form;
    QueueService &m_queue;
};

} // namespace Relais::Ui
