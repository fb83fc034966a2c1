// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Relais::Test {

//! The text of a PDF that QPdfWriter wrote, as somebody would copy it (pdf/pdftext.py); blanks are
//! left out, since a line of the page ends anywhere. Takes what partOf() says of it, too.
QString textOfPdf(const QByteArray &pdf);

} // namespace Relais::Test
