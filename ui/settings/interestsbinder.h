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
};

} // namespace Relais::Ui
