// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace Relais {

//! For networks that compare a sign-in's redirect exactly: the company's app registers
//! http://127.0.0.1:<port>/relais/callback there for each of these, as the administrator's guide
//! and "relaisd admin network" say. Whichever is free is used; a change takes every company's app
//! along.
inline QList<quint16> registeredPorts()
{
    return { 47501, 47502, 47503 };
}

} // namespace Relais
