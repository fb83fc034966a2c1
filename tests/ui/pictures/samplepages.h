// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/pictures/samplearea.h"

namespace Relais::Ui::Test {

//! The pages of an ambassador, of who comes new, of an editor and of a manager, on profiles made by
//! hand: the same stories, relays and figures each time, no network, a clock that stands.
class SamplePages final {
    Q_DISABLE_COPY_MOVE(SamplePages)
public:
    explicit SamplePages(Theme &theme);

    //! The names of what can be shown in a look.
    static QStringList names(const QString &language, bool dark);
    //! Brings it into its window.
    QWidget &show(const QString &name);
    //! Waits until the page has what it asked for.
    void settle() const;

private:
    Theme &m_theme;
    QList<SampleArea> m_areas;
    qsizetype m_area = -1; //!< whose program runs
    const SamplePage *m_page = nullptr; //!< that is shown
    qsizetype m_askedBefore = 0; //!< how often what it awaits was asked for before it was shown
    std::unique_ptr<SampleProgram> m_program;
};

} // namespace Relais::Ui::Test
