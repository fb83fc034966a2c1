// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/queue/spelling.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QContextMenuEvent;

namespace Relais::Ui {

class TextField;

//! Underlines the misspelled words of a field and offers better ones in its menu, once somebody has
//! been in it: the dictionaries of a text that is only shown are not read.
class SpellMarks final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpellMarks)
public:
    //! language: of the text, asked anew each time. The field owns this.
    SpellMarks(Spelling &spelling, TextField &field, std::function<QString()> language);

    const QList<TextSpan> &misspelled() const { return m_misspelled; }
    void look(); //!< the text or its language may have changed; the marks follow soon

    static constexpr int pause = 300; //!< ms without a key until the words are looked up

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void check();
    void take(const QString &text, QList<TextSpan> found);
    bool offer(const QContextMenuEvent &event, bool byKeyboard);
    void showMenu(const TextSpan &span, const QStringList &words, const QPoint &at);
    void replace(const TextSpan &span, const QString &before, const QString &word);

    Spelling &m_spelling;
    TextField &m_field;
    std::function<QString()> m_language;
    QTimer m_pause;
    QList<TextSpan> m_misspelled;
    bool m_wasEntered = false; //!< somebody writes here
};

} // namespace Relais::Ui
