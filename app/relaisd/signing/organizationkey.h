// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signing/keypair.h"

#include <QString>

namespace Relais::Backend {

//! <data folder>/organization.key, mode 0600: what certifies the keys of approvers. Its public half
//! is in the database, for all nodes. A backend without the file serves on; only new keys then wait
//! for `admin keys certify` on the machine that has it.
class OrganizationKeyFile final {
public:
    explicit OrganizationKeyFile(const QString &dataFolder);

    //! NotFound when there is none here.
    Result<KeyPair> load() const;
    //! Replaces it, as a whole.
    Result<void> store(const KeyPair &pair) const;
    QString name() const { return m_name; }

private:
    const QString m_name;
};

} // namespace Relais::Backend
