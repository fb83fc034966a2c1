// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>
#include <QVariant>

namespace Relais {

//! A sheet of a workbook: a head, and rows of texts and numbers. An invalid value is an empty cell.
struct Sheet {
    QString name; //!< cut to what spreadsheets allow; must differ from the others'
    QStringList heads;
    QList<QVariantList> rows;
};

//! Writes an XLSX file, whole or not at all. A text is a text in it, never a formula. Blocks: not
//! for the UI thread. Storage.
Result<void> writeWorkbook(const QString &path, const QList<Sheet> &sheets);

} // namespace Relais
