// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/stylesheet.h"

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

// $name is a token, @n a size in pixels at 100 %.
// Qt sets the text of a cell 3 px further in than its padding says, that of a head not.
constexpr auto sheet = R"(
QToolTip { background: $raised; color: $text; border: 1px solid $lineStrong; padding: 4px 8px; }
QLineEdit, QDateTimeEdit, QDateEdit, QTimeEdit, QSpinBox, QComboBox {
  background: $surface; color: $text; border: 1px solid $lineStrong; border-radius: 8px;
  padding: 0 10px; min-height: @34px; selection-background-color: $accent;
  selection-color: $onAccent; }
QLineEdit:focus, QDateTimeEdit:focus, QDateEdit:focus, QTimeEdit:focus, QSpinBox:focus,
QComboBox:focus, QKeySequenceEdit:focus QLineEdit { border: 2px solid $accent; padding: 0 9px; min-height: @32px; }
QLineEdit[error="true"] { border: 2px solid $bad; padding: 0 9px; min-height: @32px; }
QLineEdit:disabled, QDateTimeEdit:disabled, QSpinBox:disabled, QComboBox:disabled {
  background: $sunken; color: $faint; border-color: $line; }
QLineEdit[framed="false"] { border: none; background: transparent; padding: 0; min-height: 24px; }
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down { border: none; width: 28px; }
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow {
  image: url(:/icons/field-down.svg); width: 16px; height: 16px; }
QDateTimeEdit[compact="true"] { padding: 0 5px; }
QDateTimeEdit[compact="true"]:focus { padding: 0 4px; }
QDateTimeEdit[compact="true"]::drop-down { width: 20px; }
QDateTimeEdit[compact="tight"] { padding: 0 3px; }
QDateTimeEdit[compact="tight"]:focus { padding: 0 2px; }
QDateTimeEdit[compact="tight"]::drop-down { width: 14px; }
QDateTimeEdit[compact="tight"]::down-arrow { width: 12px; height: 12px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: 24px;
  border: none; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 4px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 4px 2px 0; }
QAbstractSpinBox::up-arrow { image: url(:/icons/field-up.svg); width: 14px; height: 14px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/field-down.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $raised; color: $text; border: 1px solid $lineStrong;
  selection-background-color: $accentSoft; selection-color: $accent; outline: none; }
QScrollArea, QAbstractScrollArea { border: none; }
QPlainTextEdit, QTextEdit { background: $surface; color: $text; border: 1px solid $lineStrong;
  border-radius: 8px; padding: 6px 8px; selection-background-color: $accent;
  selection-color: $onAccent; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $accent; padding: 5px 7px; }
QPlainTextEdit[framed="false"], QTextEdit[framed="false"], QTextBrowser[framed="false"] {
  border: none; background: transparent; padding: 0; border-radius: 0; }
QMenu { background: $raised; color: $text; border: 1px solid $lineStrong; border-radius: 10px;
  padding: 6px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: $accentSoft; color: $accent; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 6px 8px; }
QMenu::indicator { width: 16px; height: 16px; left: 6px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $line; border-radius: 4px; min-height: 32px;
  margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $line; border-radius: 4px; min-width: 32px;
  margin: 2px; }
QScrollBar::handle:hover { background: $lineStrong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTableView { background: $surface; color: $text; border: none; gridline-color: $line;
  selection-background-color: $accentSoft; selection-color: $text; outline: none; }
QTableView::item { padding: 0 12px; border-bottom: 1px solid $line; }
QTableView::item:hover { background: $sunken; }
QTableView::item:selected { background: $accentSoft; color: $text; }
QHeaderView { background: $surface; }
QHeaderView::section { background: $surface; color: $muted; border: none;
  border-bottom: 1px solid $line; padding: 0 12px; font-size: @12px; font-weight: 600; }
QTableView#calendar QHeaderView::section { padding: 0 8px; }
QTableView#calendar QHeaderView::section:vertical { padding: 6px 0 0 0; color: $faint;
  font-size: @11px; font-weight: 400; }
QTableView#figures::item { padding: 0 1px; }
QTableView#figures QHeaderView::section { padding: 0 4px; }
QTableView#ownFigures::item { padding: 0 5px; }
QTableView#ownFigures QHeaderView::section { padding: 0 8px; }
QTableView#members::item, QTableView#members QHeaderView::section { padding: 0 6px; }
QSplitter::handle { background: transparent; }
QCheckBox, QRadioButton { color: $text; spacing: 8px; min-height: 24px; min-width: 24px; }
QCheckBox:disabled, QRadioButton:disabled { color: $faint; }
QCalendarWidget QWidget { background: $raised; color: $text; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent;
  selection-color: $onAccent; }
)";

struct Name {
    const char *name;
    QColor Tokens::*color;
};

// Longest name first: "$lineStrong" before "$line".
constexpr Name names[] = {
    { "$accentSoft", &Tokens::accentSoft },
    { "$accentLine", &Tokens::accentLine },
    { "$lineStrong", &Tokens::lineStrong },
    { "$onAccent", &Tokens::onAccent },
    { "$surface", &Tokens::surface },
    { "$accent", &Tokens::accent },
    { "$raised", &Tokens::raised },
    { "$sunken", &Tokens::sunken },
    { "$muted", &Tokens::muted },
    { "$faint", &Tokens::faint },
    { "$text", &Tokens::text },
    { "$line", &Tokens::line },
    { "$bad", &Tokens::bad },
};

void scaleSizes(QString &text, qreal scale)
{
    for (const int size : { 34, 32, 12, 11 })
        text.replace(u'@' + QString::number(size), QString::number(qRound(size * scale)));
}

void setEverywhere(QPalette &palette, QPalette::ColorRole role, const QColor &on, const QColor &off)
{
    palette.setColor(QPalette::Active, role, on);
    palette.setColor(QPalette::Inactive, role, on);
    palette.setColor(QPalette::Disabled, role, off);
}

} // namespace

QPalette paletteOf(const Tokens &t)
{
    QPalette palette;
    setEverywhere(palette, QPalette::Window, t.bg, t.bg);
    setEverywhere(palette, QPalette::WindowText, t.text, t.faint);
    setEverywhere(palette, QPalette::Base, t.surface, t.sunken);
    setEverywhere(palette, QPalette::AlternateBase, t.sunken, t.sunken);
    setEverywhere(palette, QPalette::Text, t.text, t.faint);
    setEverywhere(palette, QPalette::Button, t.surface, t.sunken);
    setEverywhere(palette, QPalette::ButtonText, t.text, t.faint);
    setEverywhere(palette, QPalette::BrightText, t.onAccent, t.onAccent);
    setEverywhere(palette, QPalette::Highlight, t.accent, t.line);
    setEverywhere(palette, QPalette::HighlightedText, t.onAccent, t.faint);
    setEverywhere(palette, QPalette::Link, t.info, t.faint);
    setEverywhere(palette, QPalette::LinkVisited, t.info, t.faint);
    setEverywhere(palette, QPalette::ToolTipBase, t.raised, t.raised);
    setEverywhere(palette, QPalette::ToolTipText, t.text, t.text);
    setEverywhere(palette, QPalette::PlaceholderText, t.faint, t.faint);
    setEverywhere(palette, QPalette::Light, t.raised, t.raised);
    setEverywhere(palette, QPalette::Midlight, t.sunken, t.sunken);
    setEverywhere(palette, QPalette::Mid, t.line, t.line);
    setEverywhere(palette, QPalette::Dark, t.lineStrong, t.lineStrong);
    setEverywhere(palette, QPalette::Shadow, t.lineStrong, t.lineStrong);
    return palette;
}

QString styleSheetOf(const Tokens &tokens, qreal scale)
{
    QString text = QString::fromLatin1(sheet);
    for (const Name &name : names)
        text.replace(QLatin1StringView(name.name), (tokens.*name.color).name());
    scaleSizes(text, scale);
    return text;
}

} // namespace Relais::Ui
