// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Relais {
class DigestService;
class ServerReach;
} // namespace Relais

namespace Relais::Ui {

class DigestOptions;
class PageState;
class Theme;

//! Binds the options of the weekly e-mail to the service; lives with the options.
class DigestBinder final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DigestBinder)
public:
    DigestBinder(Theme &theme, DigestOptions &options, DigestService &service, ServerReach &reach);

private:
    void read();
    void choose(bool on, int day);

    DigestOptions &m_options;
    DigestService &m_service;
    PageState *m_state;
};

} // namespace Relais::Ui
