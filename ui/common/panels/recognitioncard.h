// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/recognition.h"
#include "ui/common/paint.h"

#include <QList>

class QVBoxLayout;

namespace Relais::Ui {

//! Who was recognised in the last months, for what, and by whose word. One's own says whether
//! everybody sees it, and asks.
class RecognitionCard final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecognitionCard)
public:
    explicit RecognitionCard(Theme &theme, QWidget *parent = nullptr);

    //! Hides itself where there is none.
    void setRecognised(const QList<Nomination> &recognised, const MemberId &me);

Q_SIGNALS:
    void showAsked(const Relais::NominationId &id, bool shown);

private:
    QWidget *makeLine(const Nomination &nomination, bool mine);

    Theme &m_theme;
    QVBoxLayout *m_lines;
};

//! "November 2026" of "2026-11".
QString monthName(const QString &month);

} // namespace Relais::Ui
