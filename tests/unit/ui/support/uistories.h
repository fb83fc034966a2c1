// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/queue/queueservice.h"
#include "ui/common/pictures/imagesource.h"

namespace Relais::Ui::Test {

inline const QDateTime now(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);

inline QueueService::Row aRow(int number)
{
    QueueService::Row row;
    Story &story = row.story;
    story.id = { QStringLiteral("story-%1").arg(number) };
    story.revision = 3;
    story.state = StoryState::Approved;
    story.title =
        QStringLiteral("Our heat pump plant in Lyon now runs without gas (%1)").arg(number);
    story.summary = QStringLiteral("The last burner went out on Monday. Tell your network what a "
                                   "foundry without flames looks like.");
    story.language = QStringLiteral("en");
    story.link = QUrl(QStringLiteral("https://norvane.example/news/lyon"));
    story.captions = {
        { { QStringLiteral("c1") }, std::nullopt, QStringLiteral("en"),
            QStringLiteral("The last burner in Lyon is off: my company runs without gas.") },
        { { QStringLiteral("c2") }, std::nullopt, QStringLiteral("en"),
            QStringLiteral("No flame left in Lyon. Proud of my company's night shift.") },
    };
    story.expiry = now.addDays(4).addSecs(60);
    story.approverName = QStringLiteral("Marion Petit");
    story.approvedAt = now.addSecs(-3600);
    story.disclosure = QStringLiteral("my company");
    story.colleagues = 18;
    row.topicNames = { QStringLiteral("Climate"), QStringLiteral("Innovation") };
    return row;
}

//! Answers with one picture of a single colour, at once.
class OneColour final : public ImageSource {
public:
    explicit OneColour(QColor colour)
        : m_colour(std::move(colour))
    {
    }
    void request(const QString &path) override
    {
        ++requests;
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(m_colour);
        Q_EMIT loaded(path, image);
    }
    int requests = 0;

private:
    QColor m_colour;
};

} // namespace Relais::Ui::Test
