// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pictures/samplepictures.h"

#include <QColor>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Relais::Ui::Test {

QString SamplePictures::path(const QString &name)
{
    return u"/media/%1.png"_s.arg(name);
}

void SamplePictures::request(const QString &path)
{
    const QString file = QStringLiteral(RELAIS_SAMPLE_PICTURES) + u'/' + QFileInfo(path).fileName();
    QImage image(file, "PNG");
    if (image.isNull()) {
        image = QImage(300, 200, QImage::Format_RGB32);
        image.fill(QColor(0x9c, 0xcf, 0xc3));
    }
    Q_EMIT loaded(path, image);
}

} // namespace Relais::Ui::Test
