// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relais/languages.h"

#include "core/base/log.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Relais {

QString Languages::resolved(const QString &chosen, const QStringList &desktop)
{
    for (const QString &language : QStringList { chosen } + desktop) {
        if (language.startsWith("fr"_L1))
            return u"fr"_s;
        if (language.startsWith("en"_L1))
            return u"en"_s;
    }
    return u"en"_s;
}

void Languages::use(const QString &chosen)
{
    remove();
    const QLocale desktop = QLocale::system();
    const QString language = resolved(chosen, desktop.uiLanguages());
    // The desktop's own locale where it speaks the language: it knows the territory's habits.
    QLocale::setDefault(desktop.name().startsWith(language)
            ? desktop
            : QLocale(language == "fr"_L1 ? u"fr_FR"_s : u"en_GB"_s));
    load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"relais_"_s + language, u":/i18n"_s);
}

void Languages::load(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(name, folder)) {
        qCInfo(lcUi) << "no translation" << name;
        return;
    }
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Languages::remove()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace Relais
