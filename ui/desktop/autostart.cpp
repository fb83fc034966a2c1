// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/autostart.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

// The quoting of the Exec key: its reserved characters are escaped inside double quotes, and % is
// a field code (Desktop Entry Specification, "The Exec key"). The value is a string, whose own
// escape doubles every backslash.
QString execWord(const QString &word)
{
    QString quoted;
    for (const QChar c : word) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            quoted += u"\\\\"_s + (c == u'\\' ? u"\\\\"_s : QString(c));
        else if (c == u'%')
            quoted += u"%%"_s;
        else if (c != u'\n' && c != u'\r')
            quoted += c;
    }
    return u'"' + quoted + u'"';
}

} // namespace

Autostart::Autostart(QStringList command, const QString &folder)
    : m_command(std::move(command))
    , m_file(folder + u"/relais.desktop"_s)
{
}

QString Autostart::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/autostart"_s;
}

bool Autostart::isOn() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return false;
    // A desktop switches an entry off by hiding it.
    const QByteArray text = file.read(16 * 1024);
    return !text.contains("\nHidden=true") && !text.contains("\nX-GNOME-Autostart-enabled=false");
}

Result<void> Autostart::set(bool on) const
{
    if (!on) {
        if (QFile::exists(m_file) && !QFile::remove(m_file))
            return fail(ErrorCode::Storage, u"the autostart entry cannot be removed"_s);
        return {};
    }
    QStringList words;
    for (const QString &word : m_command)
        words.append(execWord(word));
    const QString text = u"[Desktop Entry]\nType=Application\nName=Relais\nIcon=relais\nExec="_s
        + words.join(u' ') + u"\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"_s;
    const QByteArray bytes = text.toUtf8();
    QSaveFile file(m_file);
    if (!QDir().mkpath(QFileInfo(m_file).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::Storage, u"the autostart entry cannot be written"_s);
    return {};
}

} // namespace Relais::Ui
