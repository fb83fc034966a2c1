// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/charterdesk.h"

#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/formrow.h"
#include "ui/common/popovers/reasonbar.h"
#include "ui/common/states/pagestate.h"
#include "ui/common/whendone.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int textHeight = 260;
constexpr int wholeShare = 100; // per cent

QHash<QString, QString> byLanguage(const QList<CharterText> &texts)
{
    QHash<QString, QString> found;
    for (const CharterText &text : texts)
        found.insert(text.language, text.text.trimmed());
    return found;
}

} // namespace

CharterDesk::CharterDesk(Theme &theme, PlanningService &planning, QWidget *parent)
    : PlanningSection(theme, planning, tr("Charter of the company"),
          tr("What you ask of those who speak of the company. Each version is accepted anew by "
             "each member."),
          parent)
    , m_versions(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_language(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_question(new ReasonBar(theme))
    , m_publish(new Button(theme, Button::Kind::Primary, tr("Publish as a new version…")))
    , m_mend(new Button(theme, Button::Kind::Normal, tr("Correct this version")))
{
    m_versions->setWrapped();
    content()->addWidget(m_versions);
    for (const QString &language : { u"fr"_s, u"en"_s, u"de"_s, u"es"_s, u"it"_s, u"da"_s })
        m_language->addItem(Format::languageLabel(language), language);
    content()->addWidget(new FormRow(theme, tr("Language of this text"), m_language));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(theme.scaled(textHeight));
    content()->addWidget(new FormRow(theme, tr("Text of the charter"), m_text));
    content()->addWidget(m_question);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    acts->addStretch(1);
    acts->addWidget(m_mend);
    acts->addWidget(m_publish);
    content()->addLayout(acts);
    m_mend->setToolTip(tr("A translation or a spelling mistake: nobody is asked again"));
    m_mend->setAccessibleDescription(m_mend->toolTip());
    connect(m_language, &QComboBox::currentIndexChanged, this, &CharterDesk::showLanguage);
    connect(m_publish, &QPushButton::clicked, this, [this] { askToPublish(false); });
    connect(m_mend, &QPushButton::clicked, this, [this] { askToPublish(true); });
}

void CharterDesk::setBlocked(const QString &reason)
{
    m_publish->setEnabled(reason.isEmpty());
    m_publish->setToolTip(reason);
    m_mend->setEnabled(reason.isEmpty() && !m_known.isEmpty());
}

void CharterDesk::load()
{
    state().read(planning().charterVersions(),
        [this](const QList<CharterVersion> &versions) { show(versions); });
}

void CharterDesk::show(const QList<CharterVersion> &versions)
{
    m_known = versions;
    m_mend->setEnabled(!versions.isEmpty() && planning().isReachable());
    QStringList lines;
    for (const CharterVersion &version : versions) {
        const QString day = Format::date(version.publishedAt);
        if (version.tooFew)
            lines.append(tr("Version %1 of %2: who has accepted it is not told, since they or the "
                            "others are fewer than five")
                    .arg(version.version)
                    .arg(day));
        else
            lines.append(
                tr("Version %1 of %2: accepted by %3 of %4 members, %5", "version, day, share")
                    .arg(version.version)
                    .arg(day)
                    .arg(version.accepted)
                    .arg(version.members)
                    .arg(Format::percent(version.members > 0
                            ? version.accepted * wholeShare / version.members
                            : 0)));
    }
    m_versions->setText(lines.isEmpty() ? tr("There is none yet. Write its text below and publish "
                                             "it: each member is then asked to accept it")
                                        : lines.join(u'\n'));
    const QList<CharterText> newest = versions.value(0).texts;
    if (byLanguage(written()) == m_begunFrom && byLanguage(newest) != m_begunFrom)
        begin(newest);
}

void CharterDesk::begin(const QList<CharterText> &texts)
{
    const bool first = m_begunFrom.isEmpty();
    m_begunFrom = byLanguage(texts);
    m_texts.clear();
    for (const CharterText &text : texts)
        m_texts.insert(text.language, text.text);
    m_shown.clear();
    if (first)
        m_language->setCurrentIndex(std::max(0, m_language->findData(texts.value(0).language)));
    m_shown.clear();
    showLanguage();
}

void CharterDesk::showLanguage()
{
    if (!m_shown.isEmpty())
        m_texts.insert(m_shown, m_text->toPlainText());
    m_shown = m_language->currentData().toString();
    m_text->setPlainText(m_texts.value(m_shown));
}

QList<CharterText> CharterDesk::written() const
{
    QHash<QString, QString> texts = m_texts;
    texts.insert(m_language->currentData().toString(), m_text->toPlainText());
    QList<CharterText> list;
    for (int i = 0; i < m_language->count(); ++i) {
        const QString language = m_language->itemData(i).toString();
        if (const QString text = texts.value(language).trimmed(); !text.isEmpty())
            list.append({ language, text });
    }
    return list;
}

void CharterDesk::askToPublish(bool sameVersion)
{
    if (written().isEmpty()) {
        say(tr("Write the text first"));
        return;
    }
    if (sameVersion) {
        publish(true);
        return;
    }
    m_question->ask({ tr("Publish version %1").arg(m_known.value(0).version + 1),
                        tr("Every member is asked to accept it before they relay again."), {},
                        tr("Publish to everyone") },
        [this](const QString &) { publish(false); });
}

// What somebody else published since this text was begun is not replaced unseen.
void CharterDesk::publish(bool sameVersion)
{
    whenDone(planning().charterVersions(), this,
        [this, sameVersion](const Result<QList<CharterVersion>> &versions) {
            if (!versions) {
                sayError(versions.error());
                return;
            }
            const QHash<QString, QString> newest = byLanguage(versions->value(0).texts);
            if (newest == m_begunFrom) {
                send(sameVersion);
                return;
            }
            show(*versions);
            m_begunFrom = newest;
            say(tr("Somebody published another text meanwhile; yours is still here. Publish again "
                   "to put it in the place of theirs."));
        });
}

void CharterDesk::send(bool sameVersion)
{
    whenDone(planning().publishCharter(written(), sameVersion), this,
        [this, sameVersion](const Result<QList<CharterVersion>> &versions) {
            if (!versions) {
                sayError(versions.error());
                return;
            }
            m_begunFrom = byLanguage(versions->value(0).texts);
            show(*versions);
            say(sameVersion ? tr("Corrected; nobody is asked again")
                            : tr("Published; every member is asked to accept it"),
                true);
        });
}

} // namespace Relais::Ui
