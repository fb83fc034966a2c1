// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A FAKE: see the header.

#include "tests/support/fakedrive.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Relais::Test {

namespace {

constexpr qsizetype longestComment = 512; // code points, as in a JSON schema
constexpr qsizetype longestWarning = 100;
constexpr int mostFiles = 16;

struct Form {
    QHash<QString, QByteArray> fields; //!< those that came before the file
    QByteArray file;
    bool hasFile = false;
};

Form formOf(const ServerRequest &request)
{
    static const QRegularExpression boundaryForm(u"boundary=(\\S+)"_s);
    static const QRegularExpression nameForm(u"\\bname=\"([^\"]*)\""_s);
    const QString type = QString::fromUtf8(request.headers.value("content-type"));
    const QByteArray boundary = "--" + boundaryForm.match(type).captured(1).toUtf8();
    Form form;
    for (qsizetype at = request.body.indexOf(boundary); at >= 0 && !form.hasFile;) {
        const qsizetype next = request.body.indexOf(boundary, at + 1);
        const QByteArray part =
            request.body.mid(at + boundary.size() + 2, next - at - boundary.size() - 4);
        const qsizetype content = part.indexOf("\r\n\r\n");
        const QString name = nameForm.match(QString::fromUtf8(part.left(content))).captured(1);
        if (name == u"file"_s) {
            form.file = part.mid(content + 4);
            form.hasFile = true;
        } else if (content >= 0) {
            form.fields.insert(name, part.mid(content + 4));
        }
        at = next;
    }
    return form;
}

qsizetype lengthOf(const QString &text)
{
    return text.toUcs4().size();
}

} // namespace

ServerAnswer FakeDrive::refusal(int status, const QString &code)
{
    const QJsonObject error { { u"code"_s, code }, { u"message"_s, u"Refused."_s } };
    const QJsonObject said { { u"error"_s, error } };
    return jsonAnswer(status, QJsonDocument(said).toJson(QJsonDocument::Compact));
}

ServerAnswer FakeDrive::take(const ServerRequest &request)
{
    const Form form = formOf(request);
    if (!form.hasFile || form.file.isEmpty())
        return refusal(400, u"FILE_REQUIRED"_s);
    const QString comment = QString::fromUtf8(form.fields.value(u"comment"_s));
    const QByteArray force = form.fields.value(u"force"_s, "false");
    if (lengthOf(comment) > longestComment || (force != "true" && force != "false"))
        return refusal(400, u"INVALID_PARAM"_s);
    const QString bytes = QString::fromLatin1(form.file.toBase64());
    QJsonObject file;
    for (const QJsonObject &known : std::as_const(m_files)) {
        if (force == "false" && known["bytes"_L1].toString() == bytes)
            file = known;
    }
    if (file.isEmpty()) {
        file = { { u"id"_s, u"file%1"_s.arg(m_files.size() + 1) }, { u"bytes"_s, bytes } };
        file.insert(
            "comment"_L1, form.fields.contains(u"comment"_s) ? QJsonValue(comment) : QJsonValue());
        m_files.append(file);
    }
    const QJsonObject said { { u"id"_s, file.value("id"_L1) },
        { u"comment"_s, file.value("comment"_L1) } };
    return jsonAnswer(200, QJsonDocument(said).toJson(QJsonDocument::Compact));
}

QJsonObject FakeDrive::file(const QString &id) const
{
    for (const QJsonObject &file : m_files) {
        if (file["id"_L1].toString() == id)
            return file;
    }
    return {};
}

ServerAnswer FakeDrive::judgementOf(const QJsonObject &note) const
{
    const QString visibility = note["visibility"_L1].toString(u"public"_s);
    static const QSet<QString> visibilities { u"public"_s, u"home"_s, u"followers"_s,
        u"specified"_s };
    const qsizetype warning = lengthOf(note["cw"_L1].toString());
    const bool isWarningGood =
        !note.contains("cw"_L1) || (warning >= 1 && warning <= longestWarning);
    const QJsonArray files = note["fileIds"_L1].toArray();
    QSet<QString> ids;
    for (const QJsonValue id : files)
        ids.insert(id.toString());
    const bool areFilesGood = !note.contains("fileIds"_L1)
        || (!files.isEmpty() && files.size() <= mostFiles && ids.size() == files.size());
    if (!visibilities.contains(visibility) || !isWarningGood || !areFilesGood)
        return refusal(400, u"INVALID_PARAM"_s);
    for (const QString &id : std::as_const(ids)) {
        if (file(id).isEmpty())
            return refusal(400, u"NO_SUCH_FILE"_s);
    }
    return {};
}

} // namespace Relais::Test
