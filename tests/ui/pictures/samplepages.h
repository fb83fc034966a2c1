// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/clientcore.h"
#include "tests/unit/ui/support/uistories.h"
#include "ui/common/picturecache.h"
#include "ui/shell/mainwindow.h"

#include <QTemporaryDir>

namespace Relais::Ui::Test {

//! A window with all pages on a profile made by hand: the same stories, relays and figures each
//! time, no server, a clock that stands.
class SamplePages final {
    Q_DISABLE_COPY_MOVE(SamplePages)
public:
    explicit SamplePages(Theme &theme);
    ~SamplePages();

    //! The names of what can be shown.
    static QStringList names();
    //! Brings it into the window.
    MainWindow &show(const QString &name);

private:
    void fill();
    void addPages();

    Theme &m_theme;
    QTemporaryDir m_folder;
    ManualClock m_clock { now };
    std::unique_ptr<ClientCore> m_core;
    OneColour m_images { QColor(0x9c, 0xcf, 0xc3) };
    PictureCache m_pictures { m_images };
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Relais::Ui::Test
