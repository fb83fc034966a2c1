// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace Relais {

//! Erases a profile for good, also when the program dies in between: a mark in its folder says that
//! it is to be done, and which secrets go with it. Only files that Relais makes are touched, since
//! the folder is the person's choice.
class ProfileErasure final {
public:
    explicit ProfileErasure(QString folder);

    //! From here on the profile is erased, whatever happens: durable. secrets: keys of the
    //! keychain.
    Result<void> begin(const QStringList &secrets) const;
    bool isBegun() const;
    //! Removes the files of a profile whose erasing was begun, but not those that a running program
    //! holds (its lock, its mark of running). Before the store is opened. Storage.
    Result<void> removeFiles() const;

    //! The secrets that are still to be removed; empty: none.
    Result<QStringList> secrets() const;
    //! Those that could not be removed yet; an empty list ends it.
    Result<void> setSecrets(const QStringList &left) const;

private:
    QString m_folder;
    QString m_begun; //!< the mark while the files are there
    QString m_secrets; //!< the same list once they are gone
};

} // namespace Relais
