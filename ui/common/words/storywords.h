// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/storychecks.h"
#include "core/domain/storydiff.h"
#include "ui/common/paint.h"

#include <QCoreApplication>

namespace Relais::Ui {

//! Stories in words: kinds, states, fields, checks, whose idea they were.
class StoryWords final {
    Q_DECLARE_TR_FUNCTIONS(Relais::Ui::StoryWords)
public:
    static QString kind(StoryKind kind);
    //! What the clock makes of it included: "Scheduled", "Live", "Expired".
    static QString state(const Story &story, const QDateTime &now);
    static Tone stateTone(const Story &story, const QDateTime &now);
    static QString field(StoryField field);
    static QString check(const StoryCheck &check);
    //! Of a story that tells another one: "Translation of “…” (English)". Both are empty where the
    //! other is not known here.
    static QString translationOf(const QString &title, const QString &language);
    //! "Suggested by Ana Lopes"; empty where nobody let colleagues read it.
    static QString suggestedBy(const Story &story);
    //! When an event begins: "Sat 12 Dec, 14:00"; empty where that is not known.
    static QString takesPlace(const Story &story, const QDateTime &now);
    //! Its name, and that it is in preparation where it is.
    static QString campaign(const Campaign &campaign);
    //! A word of problemsOf(), or what the backend said; empty for one that is not known.
    static QString problem(const QString &word);
    //! "Caption for LinkedIn, French" or the field's name.
    static QString changed(const StoryChange &change);
    //! A value of a change as it is shown: times in the person's zone, kinds in words.
    static QString value(const StoryChange &change, const QString &value);
};

} // namespace Relais::Ui
