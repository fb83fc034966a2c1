// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/migrations.h"

namespace Relais {

// One file a version, which says at its top what it is for; a version that left this house is never
// changed again.
Migration schema1();
Migration schema2();
Migration schema3();
Migration schema4();
Migration schema5();
Migration schema6();
Migration schema7();
Migration schema8();
Migration schema9();
Migration schema14();
Migration schema15();
Migration schema16();
Migration schema17();
Migration schema18();
Migration schema19();
Migration schema20();
Migration schema21();
Migration schema22();
Migration schema23();

} // namespace Relais
