// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"
#include "ui/theme/iconprovider.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typescale.h"

class QApplication;

namespace Relais::Ui {

class DesktopAppearance;

//! The look of the product: colours, type, icons. Passed by reference to every widget that paints;
//! they read it when they paint and repaint on changed(). Outlives the widgets.
class Theme final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Theme)
public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    //! Base style, fonts, palette and sheet of the application; followed by every later change.
    void install(QApplication &application);
    //! System follows the desktop, live.
    void setMode(Settings::Theme mode);
    //! The desktop's text size counts, live, also with a theme that is not the desktop's.
    void followDesktopText();
    //! 1.0…2.0, on top of what the desktop asks; both together 2.0 at most.
    void setTextScale(qreal scale);

    bool isDark() const { return m_dark; }
    const Tokens &colors() const { return m_dark ? darkTokens() : lightTokens(); }
    qreal textScale() const { return m_scale; }
    //! A size of the design in the person's text scale.
    int scaled(int pixels) const { return qRound(pixels * m_scale); }
    QFont font(TextStyle style) const { return fontFor(style, m_scale); }
    int lineHeight(TextStyle style) const { return lineHeightFor(style, m_scale); }

    QPixmap icon(const QString &name, const QColor &color, int size, qreal dpr) const;
    QPixmap logo(int size, qreal dpr) const;

Q_SIGNALS:
    void changed();

private:
    void update();
    void apply();

    IconProvider m_icons;
    DesktopAppearance *m_desktop;
    QApplication *m_application = nullptr;
    Settings::Theme m_mode = Settings::Theme::Light;
    bool m_dark = false;
    qreal m_ownScale = 1.0;
    qreal m_scale = 1.0;
};

} // namespace Relais::Ui
