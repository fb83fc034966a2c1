// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"
#include "ui/common/paint.h"

namespace Relais::Ui {

class Button;
class PictureCache;
class TextLabel;

//! A story inside a post of the Wall: picture, title, summary, colleagues, Relay it too.
class StoryBox final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryBox)
public:
    StoryBox(Theme &theme, PictureCache &pictures, QWidget *parent = nullptr);
    void setStory(const Story &story, bool relayable);

Q_SIGNALS:
    void relayAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    PictureCache &m_pictures;
    QString m_picture;
    TextLabel *m_title;
    TextLabel *m_summary;
    TextLabel *m_colleagues;
    TextLabel *m_credit; //!< whose idea it was
    Button *m_relay;
};

} // namespace Relais::Ui
