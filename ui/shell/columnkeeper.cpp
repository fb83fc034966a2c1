// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/columnkeeper.h"

#include "core/settings/settings.h"
#include "ui/shell/page.h"

#include <QSplitter>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

void keepColumns(Page &page, const QString &key, Settings &settings)
{
    const QList<QSplitter *> columns = page.findChildren<QSplitter *>();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        QSplitter *splitter = columns.at(i);
        const QString name = key + u".columns."_s + QString::number(i);
        splitter->restoreState(settings.kept(name));
        QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
            [splitter, name, &settings] { settings.keep(name, splitter->saveState()); });
    }
}

} // namespace Relais::Ui
