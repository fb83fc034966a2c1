// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/feedback.h"
#include "ui/common/paint.h"

class QVBoxLayout;

namespace Relais::Ui {

class TextLabel;

//! What members say of the story: counts of five or more, and their words, never a name.
class RatingsPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RatingsPanel)
public:
    explicit RatingsPanel(Theme &theme, QWidget *parent = nullptr);
    //! Hidden when nobody said anything.
    void setRatings(const StoryRatings &ratings);

private:
    Theme &m_theme;
    TextLabel *m_counts;
    QVBoxLayout *m_words;
};

} // namespace Relais::Ui
