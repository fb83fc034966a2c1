// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/community/ideaservice.h"
#include "ui/common/panels/card.h"

namespace Relais::Ui {

class Button;
class PictureCache;
class TextLabel;

//! The story that came of an idea, with what it earned, and the way to relay it.
class IdeaStoryCard final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdeaStoryCard)
public:
    IdeaStoryCard(Theme &theme, PictureCache &pictures, QWidget *parent = nullptr);
    void setRow(const IdeaService::Row &row, const QDateTime &now);

Q_SIGNALS:
    void relayAsked();

private:
    class Picture;
    Picture *m_picture;
    TextLabel *m_title;
    TextLabel *m_facts;
    TextLabel *m_figures;
    Button *m_relay;
};

} // namespace Relais::Ui
