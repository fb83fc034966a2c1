// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/paint.h"

namespace Relais::Ui {

class Button;
class TextLabel;

//! Nothing to show, an error or no result: an icon, a title, a sentence, up to two acts.
class EmptyState final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)
public:
    explicit EmptyState(Theme &theme, QWidget *parent = nullptr);

    //! tone: Accent (empty), Bad (error), Neutral (no result).
    void setContent(const QString &icon, Tone tone, const QString &title, const QString &text);
    //! Before anybody knows whether there is something: the server is asked, or did not say.
    enum class Waiting { Asked, Unanswered };
    void setWaiting(Waiting waiting);
    //! Nothing has the words that are searched for; the second act clears the search.
    void setNoMatch(const QString &search, const QString &text);
    void setActions(const QString &primary, const QString &secondary = {}); //!< empty: none

Q_SIGNALS:
    void primaryTriggered();
    void secondaryTriggered();

private:
    class Picture;
    Picture *m_picture;
    TextLabel *m_title;
    TextLabel *m_text;
    Button *m_primary;
    Button *m_secondary;
};

} // namespace Relais::Ui
