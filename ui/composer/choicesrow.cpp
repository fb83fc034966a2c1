// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/choicesrow.h"

#include "ui/common/controls/textlabel.h"
#include "ui/common/panels/flowlayout.h"
#include "ui/common/words/format.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int choiceWidth = 210;
}

QString ChoiceWords::visibility(PostVisibility visibility)
{
    switch (visibility) {
    case PostVisibility::Everyone:
        return tr("everyone");
    case PostVisibility::Quiet:
        return tr("everyone, but in no public list");
    case PostVisibility::Followers:
        return tr("followers only");
    case PostVisibility::AsAccount:
        break;
    }
    return {};
}

ChoicesRow::ChoicesRow(Theme &theme, Composition &composition, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_composition(composition)
    , m_visibility(new QComboBox)
    , m_warning(new QLineEdit)
    , m_language(new QComboBox)
    , m_visibilityField(field(tr("Who sees it"), m_visibility))
    , m_warningField(field(tr("Content warning"), m_warning))
    , m_languageField(field(tr("Language of the post"), m_language))
{
    auto *row = new FlowLayout(12, this);
    for (QWidget *part : { m_visibilityField, m_warningField, m_languageField })
        row->addWidget(part);
    m_visibility->addItem(tr("As your account has it"), int(PostVisibility::AsAccount));
    m_visibility->addItem(tr("Everyone"), int(PostVisibility::Everyone));
    m_visibility->addItem(tr("Everyone, but in no public list"), int(PostVisibility::Quiet));
    m_visibility->addItem(tr("Followers only"), int(PostVisibility::Followers));
    m_warning->setMaxLength(longestWarning);
    m_warning->setPlaceholderText(tr("Readers open the post themselves"));
    const auto took = [this] { take(); };
    connect(m_visibility, &QComboBox::activated, this, took);
    connect(m_warning, &QLineEdit::textEdited, this, took);
    connect(m_language, &QComboBox::activated, this, took);
    connect(&composition, &Composition::changed, this, &ChoicesRow::refresh);
    refresh();
}

QWidget *ChoicesRow::field(const QString &label, QWidget *input)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *name = new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::text, label);
    name->setBuddy(input);
    input->setAccessibleName(label);
    input->setFixedWidth(m_theme.scaled(choiceWidth));
    column->addWidget(name);
    column->addWidget(input);
    return part;
}

void ChoicesRow::fillLanguages()
{
    // Those of the story first, then what people of these regions write in.
    QStringList languages = m_composition.captionLanguages();
    languages.append({ m_composition.story().language, QLocale().name().section(u'_', 0, 0) });
    languages.append({ u"en"_s, u"fr"_s, u"de"_s, u"es"_s, u"it"_s, u"nl"_s, u"pt"_s, u"pl"_s,
        u"sv"_s, u"da"_s, u"fi"_s, u"cs"_s, u"ro"_s, u"el"_s, u"uk"_s, u"tr"_s, u"ar"_s, u"zh"_s,
        u"ja"_s, u"ko"_s });
    languages.append(m_composition.draft().language);
    languages.removeAll(QString());
    languages.removeDuplicates();
    if (languages == m_languages)
        return;
    m_languages = languages;
    m_language->clear();
    m_language->addItem(tr("As the story"), QString());
    for (const QString &language : std::as_const(m_languages))
        m_language->addItem(Format::languageLabel(language), language);
}

void ChoicesRow::refresh()
{
    const bool visibility =
        m_composition.anyNetwork([](const NetworkTraits &one) { return one.visibilities; });
    const bool warning = m_composition.anyNetwork(
        [](const NetworkTraits &one) { return one.warning != NetworkTraits::Warning::None; });
    const bool language =
        m_composition.anyNetwork([](const NetworkTraits &one) { return one.languages; });
    m_visibilityField->setVisible(visibility);
    m_warningField->setVisible(warning);
    m_languageField->setVisible(language);
    setVisible(visibility || warning || language);
    if (isHidden())
        return;
    const Draft &draft = m_composition.draft();
    fillLanguages();
    m_visibility->setCurrentIndex(m_visibility->findData(int(draft.choices.visibility)));
    m_language->setCurrentIndex(m_language->findData(draft.language));
    if (m_warning->text() != draft.choices.warning)
        m_warning->setText(draft.choices.warning);
}

void ChoicesRow::take()
{
    PostChoices choices = m_composition.draft().choices;
    choices.visibility = static_cast<PostVisibility>(m_visibility->currentData().toInt());
    choices.warning = m_warning->text();
    const QString language = m_language->currentData().toString();
    m_composition.setChoices(choices);
    m_composition.setLanguage(language);
}

} // namespace Relais::Ui
