// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/insights/workbook.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

#include <xlsxwriter.h>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 31; // characters, by Excel
constexpr qsizetype longestText = 32'000; // a cell holds 32,767
constexpr double widestColumn = 60;
constexpr double narrowestColumn = 10;

QByteArray sheetName(const QString &name)
{
    static const QRegularExpression refused(u"[\\[\\]:*?/\\\\]"_s);
    QString allowed = name;
    allowed.replace(refused, u" "_s);
    return allowed.left(longestName).toUtf8();
}

lxw_error put(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QVariant &value)
{
    if (!value.isValid())
        return LXW_NO_ERROR;
    if (value.typeId() == QMetaType::QString)
        return worksheet_write_string(
            sheet, row, column, value.toString().left(longestText).toUtf8().constData(), nullptr);
    return worksheet_write_number(sheet, row, column, value.toDouble(), nullptr);
}

void fitColumns(lxw_worksheet *out, const Sheet &sheet)
{
    for (qsizetype column = 0; column < sheet.heads.size(); ++column) {
        double wide = std::max(narrowestColumn, double(sheet.heads.at(column).size()) + 2);
        for (const QVariantList &row : sheet.rows)
            wide = std::max(wide, double(row.value(column).toString().size()) + 2);
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(out, at, at, std::min(wide, widestColumn), nullptr);
    }
}

lxw_error addSheet(lxw_workbook *book, lxw_format *strong, const Sheet &sheet)
{
    lxw_worksheet *out = workbook_add_worksheet(book, sheetName(sheet.name).constData());
    if (!out)
        return LXW_ERROR_SHEETNAME_ALREADY_USED;
    lxw_error error = LXW_NO_ERROR;
    const auto note = [&error](lxw_error now) { error = error == LXW_NO_ERROR ? now : error; };
    for (qsizetype column = 0; column < sheet.heads.size(); ++column)
        note(worksheet_write_string(out, 0, static_cast<lxw_col_t>(column),
            sheet.heads.at(column).toUtf8().constData(), strong));
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        const QVariantList &cells = sheet.rows.at(row);
        for (qsizetype column = 0; column < cells.size(); ++column)
            note(put(out, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column),
                cells.at(column)));
    }
    fitColumns(out, sheet);
    worksheet_freeze_panes(out, 1, 0);
    return error;
}

} // namespace

Result<void> writeWorkbook(const QString &path, const QList<Sheet> &sheets)
{
    const QString temporary = path + u".part"_s;
    lxw_workbook *book = workbook_new(QFile::encodeName(temporary).constData());
    if (!book)
        return fail(ErrorCode::Storage, u"the workbook cannot be made"_s);
    lxw_format *strong = workbook_add_format(book);
    format_set_bold(strong);
    lxw_error error = LXW_NO_ERROR;
    for (const Sheet &sheet : sheets) {
        const lxw_error added = addSheet(book, strong, sheet);
        error = error == LXW_NO_ERROR ? added : error;
    }
    const lxw_error closed = workbook_close(book); // frees it, too
    error = error == LXW_NO_ERROR ? closed : error;
    if (error == LXW_NO_ERROR && (!QFile::exists(path) || QFile::remove(path))
        && QFile::rename(temporary, path))
        return {};
    QFile::remove(temporary);
    return fail(ErrorCode::Storage,
        u"the workbook cannot be written: "_s + QString::fromUtf8(lxw_strerror(error)));
}

} // namespace Relais
