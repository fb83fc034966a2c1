// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/pages/pageframe.h"
#include "core/domain/member.h"

namespace Relais::Backend {

// What all e-mails share. Mail programs know no style sheets: each element has its style.
namespace MailStyle {
QString headline();
QString card();
QString cell();
QString muted();
QString button();
QString link();
} // namespace MailStyle

PageLanguage mailLanguage(const Member &reader); //!< the first of theirs that we write in
QUrl mailLink(const QUrl &publicUrl, const QString &path);
QUrl unsubscribeUrl(const QUrl &publicUrl, const QString &code);
//! Up to the place of the content.
void beginMail(HtmlWriter &html, const Words &in, const QString &title);
//! Why it came, and how it ends.
void endMail(HtmlWriter &html, const Words &in, const QString &reason, const QUrl &unsubscribe);

} // namespace Relais::Backend
