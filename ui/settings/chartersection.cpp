// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/chartersection.h"

#include "core/services/charterservice.h"
#include "ui/common/controls/button.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/words/errorwords.h"
#include "ui/common/words/format.h"

#include <QBoxLayout>
#include <QPlainTextEdit>

namespace Relais::Ui {

namespace {
constexpr int textHeight = 360;
}

CharterSection::CharterSection(Theme &theme, CharterService &charter, QWidget *parent)
    : SettingsSection(
          theme, tr("Charter"), tr("What your company asks of those who speak of it."), parent)
    , m_charter(charter)
    , m_note(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_again(new Button(theme, Button::Kind::Normal, tr("Try again")))
    , m_text(new QPlainTextEdit)
{
    m_note->setWrapped();
    content()->addWidget(m_note);
    content()->addWidget(m_again, 0, Qt::AlignLeading);
    connect(m_again, &QPushButton::clicked, this, &CharterSection::refresh);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Text of the charter"));
    m_text->setMinimumHeight(theme.scaled(textHeight));
    content()->addWidget(m_text);
    connect(&charter, &CharterService::changed, this, &CharterSection::refresh);
    connect(&charter, &CharterService::accepted, this, &CharterSection::refresh);
    refresh();
}

void CharterSection::refresh()
{
    const auto current = m_charter.current();
    const std::optional<Charter> charter = current ? *current : std::nullopt;
    m_text->setVisible(charter.has_value());
    m_again->setVisible(!current);
    if (!charter) {
        m_note->setText(current ? tr("Your company has published none. Once it does, it stands "
                                     "here to read, and you are asked to accept it.")
                                : ErrorWords::sentence(current.error()));
        return;
    }
    m_text->setPlainText(charterTextIn(*charter, QLocale().name().left(2)));
    m_note->setText(charter->acceptedAt.isValid()
            ? tr("Version %1, accepted by you on %2.")
                  .arg(charter->version)
                  .arg(Format::date(charter->acceptedAt))
            : tr("Version %1, not accepted yet.").arg(charter->version));
}

} // namespace Relais::Ui
