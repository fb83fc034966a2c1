// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QJsonObject>
#include <QString>

namespace Relais::Cli {

//! Standard output for results, standard error for sentences to a person.
class Output final {
    Q_DISABLE_COPY_MOVE(Output)
public:
    explicit Output(bool json);
    ~Output();

    bool isJson() const { return m_json; }
    //! A line for people; nothing with --json. Control characters from outside are taken out.
    void line(const QString &text);
    //! One JSON value on one line; nothing without --json.
    void json(const QJsonObject &object);
    void raw(const QByteArray &bytes);
    void error(const QString &sentence);
    //! With --json: says the last error as an object where nothing was said on standard output.
    void errorAsJson(const QString &word, int exitCode);
    //! False when standard output could not take everything (a closed pipe, a full disk).
    bool flush();

private:
    bool m_json;
    bool m_failed = false;
    bool m_said = false;
    QString m_sentence;
    QFile m_out;
    QFile m_err;
};

//! text in width columns: cut with "…" or filled with spaces.
QString column(const QString &text, int width);

} // namespace Relais::Cli
