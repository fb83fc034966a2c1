// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/pages/pagetexts.h"

#include "app/relaisd/repositories/topicrepository.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Relais::Backend {

QString dayText(const QDateTime &time, PageLanguage language)
{
    const QLocale locale(language == PageLanguage::French ? QLocale::French : QLocale::English,
        QLocale::AnyTerritory);
    return locale.toString(time.toUTC().date(), u"d MMMM yyyy"_s);
}

Result<QStringList> topicNames(
    const QSqlDatabase &db, const QList<TopicId> &ids, PageLanguage language)
{
    const auto all = TopicRepository(db).all();
    if (!all)
        return fail(all.error());
    QStringList names;
    for (const TopicId &id : ids) {
        for (const Topic &topic : *all) {
            const bool english = language == PageLanguage::English && !topic.nameEn.isEmpty();
            if (topic.id == id)
                names.append(english ? topic.nameEn : topic.name);
        }
    }
    return names;
}

} // namespace Relais::Backend
