// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

namespace Relais {
struct Idea;
}

namespace Relais::Ui {

class PictureCache;
class PictureView;
class TextLabel;

//! What a member wrote, as they and the editors read it: the text, its picture, where it was seen,
//! why it matters, its topic and its link.
class IdeaText final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdeaText)
public:
    //! pictures: none, and ideas are read without theirs.
    IdeaText(Theme &theme, PictureCache *pictures, QWidget *parent = nullptr);

    void setIdea(const Idea &idea, const QString &topic); //!< topic: its name; empty: none

private:
    TextLabel *m_text;
    PictureView *m_picture;
    TextLabel *m_context;
};

} // namespace Relais::Ui
