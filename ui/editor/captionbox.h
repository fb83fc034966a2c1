// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/story.h"
#include "ui/common/panels/card.h"

namespace Relais::Ui {

class Button;
class CounterLabel;
class Tag;
class TextField;

//! One caption being written, with its length by its network's own rule.
class CaptionBox final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CaptionBox)
public:
    CaptionBox(
        Theme &theme, const Caption &caption, const QString &disclosure, QWidget *parent = nullptr);

    void setDisclosure(const QString &disclosure);
    void setReadOnly(bool readOnly);
    void setFirst(bool first);
    void setChosen(bool chosen); //!< the preview shows it
    QString text() const;
    TextField &field() const { return *m_field; }

Q_SIGNALS:
    void edited(const QString &text);
    void removeAsked();
    void moveAsked(int by);
    void copyAsked(const QPoint &at); //!< at: of the screen
    void focused();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();

    Theme &m_theme;
    Network m_network;
    Card *m_card;
    QString m_disclosure;
    TextField *m_field;
    CounterLabel *m_counter;
    Tag *m_warning;
    Button *m_copy;
    Button *m_up;
    Button *m_remove;
};

} // namespace Relais::Ui
