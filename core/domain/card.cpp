// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/card.h"

#include "core/domain/webaddress.h"

#include <QRegularExpression>

#include <algorithm>

namespace Relais {

using namespace Qt::StringLiterals;

namespace {

bool isLanguage(const QString &tag)
{
    static const QRegularExpression form(u"\\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
    return tag.size() <= 35 && form.match(tag).hasMatch();
}

// One address that a mailto: link and a vCard take as it stands.
bool isMailbox(const QString &email)
{
    static const QRegularExpression form(
        u"\\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\z"_s);
    return form.match(email).hasMatch();
}

void checkLink(const CardLink &link, QStringList &problems)
{
    if (link.label.trimmed().isEmpty() || link.label.size() > CardLimits::label)
        problems += u"link-label"_s;
    const bool http = link.url.scheme() == "http"_L1 || link.url.scheme() == "https"_L1;
    if (!link.url.isValid() || !http || link.url.host().isEmpty() || !link.url.userInfo().isEmpty()
        || link.url.toEncoded().size() > longestWebAddress)
        problems += u"link-not-http"_s;
}

// RFC 6350 §3.4: backslash, comma, semicolon and line break are escaped.
QByteArray vcardText(const QString &value)
{
    QString text;
    for (const QChar c : value) {
        if (c == u'\n')
            text += u"\\n"_s;
        else if (c == u'\\' || c == u',' || c == u';')
            text += QString(u'\\') + c;
        else if (c.category() != QChar::Other_Control)
            text += c;
    }
    return text.toUtf8();
}

// §3.2: at most 75 bytes a line, never within a character.
QByteArray folded(const QByteArray &line)
{
    constexpr qsizetype longest = 74;
    QByteArray lines;
    qsizetype width = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool begins = (static_cast<unsigned char>(line[i]) & 0xc0U) != 0x80U;
        if (begins && width >= longest - 3) {
            lines += "\r\n ";
            width = 1;
        }
        lines += line[i];
        ++width;
    }
    return lines + "\r\n";
}

QString paragraph(const QString &style, const QString &content)
{
    return u"<div style=\""_s + style + u"\">"_s + content + u"</div>"_s;
}

// Whole in plain text, too: a mail program would end the link at a space.
QString writtenOut(const QUrl &link)
{
    return QString::fromLatin1(link.toEncoded());
}

QString storyOf(const SignatureStory &story)
{
    const QString href = QString::fromLatin1(story.link.toEncoded()).toHtmlEscaped();
    QString inner = paragraph(u"font-weight:bold"_s,
        u"<a href=\""_s + href + u"\" style=\"color:#0D6B5C\">"_s + story.title.toHtmlEscaped()
            + u"</a>"_s);
    if (!story.line.isEmpty())
        inner += paragraph(u"color:#566174"_s, story.line.toHtmlEscaped());
    return paragraph(u"border-top:1px solid #DFE3E9;margin-top:8px;padding-top:8px;"
                     "font:12px/16px sans-serif;color:#1A212C"_s,
        inner);
}

} // namespace

QStringList problemsOf(const Card &card)
{
    QStringList problems;
    if (card.name.trimmed().isEmpty())
        problems += u"name-empty"_s;
    if (card.name.size() > CardLimits::name)
        problems += u"name-too-long"_s;
    if (card.role.size() > CardLimits::role)
        problems += u"role-too-long"_s;
    if (card.about.size() > CardLimits::about)
        problems += u"about-too-long"_s;
    if (!card.email.isEmpty() && (card.email.size() > CardLimits::email || !isMailbox(card.email)))
        problems += u"email-form"_s;
    if (card.links.size() > CardLimits::links)
        problems += u"too-many-links"_s;
    for (const CardLink &link : card.links)
        checkLink(link, problems);
    if (card.topics.size() > CardLimits::topics)
        problems += u"too-many-topics"_s;
    if (card.stories.size() > CardLimits::stories)
        problems += u"too-many-stories"_s;
    const bool spoken = std::all_of(card.languages.begin(), card.languages.end(), isLanguage);
    const bool own = card.language.isEmpty() || isLanguage(card.language);
    if (!own || !spoken || card.languages.size() > CardLimits::languages)
        problems += u"language-invalid"_s;
    return problems;
}

QByteArray vcardOf(const Card &card, const QString &organization, const QUrl &address)
{
    // What people write has no fixed order of family and given names: the whole is the family name.
    QByteArray text = "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:individual\r\n";
    text += folded("FN:" + vcardText(card.name));
    text += folded("N:" + vcardText(card.name) + ";;;;");
    if (!organization.isEmpty())
        text += folded("ORG:" + vcardText(organization));
    if (!card.role.isEmpty())
        text += folded("TITLE:" + vcardText(card.role));
    if (!card.about.isEmpty())
        text += folded("NOTE:" + vcardText(card.about));
    if (!card.email.isEmpty())
        text += folded("EMAIL:" + vcardText(card.email));
    for (const QString &language : card.languages)
        text += folded("LANG:" + vcardText(language));
    if (!address.isEmpty())
        text += folded("URL:" + address.toEncoded());
    for (const CardLink &link : card.links)
        text += folded("URL:" + link.url.toEncoded());
    return text + "END:VCARD\r\n";
}

QString emailSignatureOf(
    const Card &card, const QString &organization, const QUrl &address, const SignatureStory &story)
{
    const QString name = card.name.toHtmlEscaped();
    QString line = card.role.toHtmlEscaped();
    if (!organization.isEmpty())
        line += (line.isEmpty() ? u""_s : u", "_s) + organization.toHtmlEscaped();
    QString inner = paragraph(u"font-weight:bold"_s, name);
    if (!line.isEmpty())
        inner += paragraph(u"color:#566174"_s, line);
    if (!address.isEmpty()) {
        const QString href = QString::fromLatin1(address.toEncoded()).toHtmlEscaped();
        QString shown = address.host() + address.path();
        shown = shown.toHtmlEscaped();
        inner += paragraph(u"margin-top:4px"_s,
            u"<a href=\""_s + href + u"\" style=\"color:#0D6B5C\">"_s + shown + u"</a>"_s);
    }
    const QString own = paragraph(u"border-left:3px solid #0D6B5C;padding-left:12px;"
                                  "font:14px/20px sans-serif;color:#1A212C"_s,
        inner);
    return story.title.isEmpty() ? own : QString(own + storyOf(story));
}

QString plainSignatureOf(
    const Card &card, const QString &organization, const QUrl &address, const SignatureStory &story)
{
    QStringList lines { card.name, card.role, organization, writtenOut(address) };
    if (!story.title.isEmpty())
        lines << u"--"_s << story.title << story.line << writtenOut(story.link);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace Relais
