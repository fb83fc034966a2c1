// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <memory>

namespace Relais::Backend {

//! Who works on a data folder: any number that serve, or one that replaces what is in it. Held by
//! a lock on <data folder>/relaisd.lock, which ends with the process, however it ends.
class DataLock final {
    Q_DISABLE_COPY_MOVE(DataLock)
public:
    enum class Kind { Serving, Replacing };
    //! Conflict ("data-in-use") when others hold it.
    static Result<std::unique_ptr<DataLock>> take(const QString &dataFolder, Kind kind);
    ~DataLock();

private:
    explicit DataLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor;
};

} // namespace Relais::Backend
