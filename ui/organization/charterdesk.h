// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/organization/planningsection.h"

class QComboBox;
class QPlainTextEdit;

namespace Relais::Ui {

class Button;
class ReasonBar;
class TextLabel;

//! The charter as editors keep it: its versions with how many accepted each, and the text of the
//! next one.
class CharterDesk final : public PlanningSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CharterDesk)
public:
    CharterDesk(Theme &theme, PlanningService &planning, QWidget *parent = nullptr);

protected:
    void load() override;
    void setBlocked(const QString &reason) override;

private:
    void show(const QList<CharterVersion> &versions);
    void showLanguage();
    void askToPublish(bool sameVersion);
    void begin(const QList<CharterText> &texts); //!< to be changed
    void publish(bool sameVersion);
    void send(bool sameVersion);
    QList<CharterText> written() const;

    TextLabel *m_versions;
    QComboBox *m_language;
    QPlainTextEdit *m_text;
    ReasonBar *m_question;
    Button *m_publish;
    Button *m_mend;
    QList<CharterVersion> m_known;
    QHash<QString, QString> m_texts; //!< as written, by language
    QHash<QString, QString> m_begunFrom; //!< the published text that was changed into those
    QString m_shown;
};

} // namespace Relais::Ui
