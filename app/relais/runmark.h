// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Relais {

//! A file in the profile that is there while the program runs: found at a start, the run before
//! ended without being asked to (a crash, a power cut). One a program, after SingleInstance.
class RunMark final {
    Q_DISABLE_COPY_MOVE(RunMark)
public:
    explicit RunMark(const QString &profileFolder);
    ~RunMark(); //!< a clean end

    bool endedBadly() const { return m_endedBadly; }

private:
    QString m_file;
    bool m_endedBadly;
};

} // namespace Relais
