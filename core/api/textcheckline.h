// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Relais::Api {

//! One line of "relais-cli text check --lines": {"id","network","text"} gives
//! {"id","network","length","limit","valid","facets","problems"}, facets as
//! {"kind","start","end","value"}. Where a server has limits of its own, the line says them as
//! TextLimits has them: "maxLength" and "linkLength". Total: a line that cannot be checked gives
//! {"id","error"}, id null where it cannot be read; error is "not-json", "id-missing",
//! "network-missing", "network-unknown", "text-missing", "limits-wrong" or "line-too-long" (over
//! 8 MiB). id is any string or number and comes back as it was. A text may be anything: a lone
//! surrogate, NUL, a megabyte. A mark of UTF-8 before the object is none of the text's.
//! otherwise: the word of the network that holds where the line names none.
QJsonObject checkLine(const QByteArray &line, const QString &otherwise = {});

} // namespace Relais::Api
