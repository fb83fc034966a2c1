// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/withdrawal/withdrawalform.h"

#include "ui/common/controls/optioncard.h"
#include "ui/common/controls/tag.h"
#include "ui/common/controls/textlabel.h"
#include "ui/common/pictures/avatar.h"
#include "ui/common/words/format.h"
#include "ui/theme/metrics.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {
constexpr int between = 10;
constexpr int belowTitle = 4;
constexpr int reasonHeight = 76;
constexpr int textHeight = 92;
} // namespace

WithdrawalForm::WithdrawalForm(Theme &theme, const Story &story, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_languages { story.language }
    , m_ways(new QButtonGroup(this))
    , m_marks(new QButtonGroup(this))
    , m_reason(new QPlainTextEdit)
    , m_count(new TextLabel(theme, TextStyle::Small, &Tokens::muted))
    , m_text(new QPlainTextEdit)
    , m_links(new TextLabel(theme, TextStyle::Small))
    , m_words(new QWidget)
{
    for (const Caption &caption : story.captions) {
        if (!m_languages.contains(caption.language))
            m_languages.append(caption.language);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(between);
    addWay(WithdrawalWay::Correction, tr("Withdraw and offer a correction"),
        tr("It leaves the queues at once. Those who relayed it get the reason and the corrected "
           "text."));
    addWay(WithdrawalWay::Deletion, tr("Withdraw and ask to delete"),
        tr("Without a text in its place."));
    addWay(WithdrawalWay::Revision, tr("Correct without withdrawing"),
        tr("Revision %1, to approve; %2 stays until then.", "numbers of revisions")
            .arg(Format::number(story.revision + 1), Format::number(story.revision)));
    auto *written = new QVBoxLayout(m_words);
    written->setContentsMargins(0, 6, 0, 0);
    written->setSpacing(between);
    written->addWidget(makeReason());
    m_correction = makeCorrection();
    written->addWidget(m_correction);
    written->addWidget(makePromise(m_links));
    written->addWidget(makePromise(new TextLabel(
        theme, TextStyle::Small, &Tokens::text, tr("Everyone is told outside their quiet hours"))));
    column->addWidget(m_words);
    column->addStretch(1);
    connect(m_ways, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            takeWay();
    });
    chooseLanguage(m_languages.constFirst());
    setWay(WithdrawalWay::Correction);
    countReason();
}

void WithdrawalForm::addWay(WithdrawalWay way, const QString &text, const QString &explanation)
{
    auto *card = new OptionCard(m_theme, text, explanation, this);
    m_ways->addButton(card, int(way));
    layout()->addWidget(card);
}

QWidget *WithdrawalForm::makeReason()
{
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(belowTitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    const QString title = tr("Reason, shown to those who relayed it");
    auto *label = new TextLabel(m_theme, TextStyle::SmallStrong, &Tokens::muted, title);
    label->setWrapped();
    head->addWidget(label, 1);
    head->addWidget(m_count);
    column->addLayout(head);
    m_reason->setAccessibleName(title);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_theme.scaled(reasonHeight));
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
        countReason();
        Q_EMIT changed();
    });
    column->addWidget(m_reason);
    return made;
}

QWidget *WithdrawalForm::makeCorrection()
{
    auto *made = new QWidget;
    auto *column = new QVBoxLayout(made);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(belowTitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    auto *label = new TextLabel(
        m_theme, TextStyle::SmallStrong, &Tokens::muted, tr("Proposed text of the correction"));
    label->setWrapped();
    head->addWidget(label, 1);
    for (int place = 0; place < m_languages.size(); ++place)
        addLanguage(*head, place);
    connect(m_marks, &QButtonGroup::idClicked, this,
        [this](int place) { chooseLanguage(m_languages.at(place)); });
    column->addLayout(head);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_theme.scaled(textHeight));
    m_text->setPlaceholderText(tr("What they may post in its place; may stay empty"));
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_written.insert(m_language, m_text->toPlainText());
        Q_EMIT changed();
    });
    column->addWidget(m_text);
    return made;
}

void WithdrawalForm::addLanguage(QHBoxLayout &row, int place)
{
    const QString &language = m_languages.at(place);
    auto *mark = new Tag(m_theme, language.toUpper());
    mark->setPressable(true);
    mark->setCheckable(true);
    mark->setAccessibleName(Format::languageLabel(language));
    mark->setToolTip(Format::languageLabel(language));
    m_marks->addButton(mark, place);
    row.addWidget(mark);
}

// Nothing to choose: it is so in any case.
QWidget *WithdrawalForm::makePromise(TextLabel *words)
{
    auto *made = new QWidget;
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(m_theme, u"approve"_s, &Tokens::accent, Metrics::smallIcon));
    words->setWrapped();
    row->addWidget(words, 1);
    return made;
}

WithdrawalWay WithdrawalForm::way() const
{
    return static_cast<WithdrawalWay>(m_ways->checkedId());
}

void WithdrawalForm::setWay(WithdrawalWay way)
{
    m_ways->button(int(way))->setChecked(true);
}

void WithdrawalForm::takeWay()
{
    const WithdrawalWay taken = way();
    m_words->setVisible(taken != WithdrawalWay::Revision);
    m_correction->setVisible(taken == WithdrawalWay::Correction);
    m_links->setText(WithdrawalWords::aboutLinks(taken));
    Q_EMIT wayChosen();
}

void WithdrawalForm::chooseLanguage(const QString &language)
{
    m_language = language;
    for (int place = 0; place < m_languages.size(); ++place) {
        auto *mark = static_cast<Tag *>(m_marks->button(place));
        const bool shown = m_languages.at(place) == language;
        mark->setChecked(shown);
        mark->setTone(shown ? Tone::Accent : Tone::Neutral);
    }
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(m_written.value(language));
    m_text->setAccessibleName(
        tr("Proposed text of the correction, in %1").arg(Format::languageLabel(language)));
}

void WithdrawalForm::countReason()
{
    const qsizetype length = reason().size();
    m_count->setText(tr("%1 / %2", "characters written, most")
            .arg(Format::number(length), Format::number(longestReason)));
    m_count->setColor(length > longestReason ? &Tokens::bad : &Tokens::muted);
}

QString WithdrawalForm::reason() const
{
    return m_reason->toPlainText().trimmed();
}

QList<Correction> WithdrawalForm::corrections() const
{
    QList<Correction> corrections;
    if (way() != WithdrawalWay::Correction)
        return corrections;
    for (const QString &language : m_languages) {
        if (const QString text = m_written.value(language).trimmed(); !text.isEmpty())
            corrections.append({ language, text });
    }
    return corrections;
}

bool WithdrawalForm::isWritten() const
{
    const QList<Correction> written = corrections();
    const bool fit = std::all_of(written.cbegin(), written.cend(),
        [](const Correction &one) { return one.text.size() <= StoryLimits::captionText; });
    return fit && !reason().isEmpty() && reason().size() <= longestReason;
}

} // namespace Relais::Ui
