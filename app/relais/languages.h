// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

#include <memory>
#include <vector>

namespace Relais {

//! The program's language: its own texts, Qt's, and the default locale of dates and numbers.
class Languages final {
    Q_DISABLE_COPY_MOVE(Languages)
public:
    Languages() = default;
    ~Languages() { remove(); }

    //! chosen: "fr", "en", or empty for the desktop's. Widgets made afterwards speak it.
    void use(const QString &chosen);
    //! "fr" or "en".
    static QString resolved(const QString &chosen, const QStringList &desktop);

private:
    void remove();
    void load(const QString &name, const QString &folder);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace Relais
