// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/shortcutholder.h"

#include "ui/desktop/portalshortcut.h"
#include "ui/desktop/xshortcut.h"

namespace Relais::Ui {

std::unique_ptr<ShortcutHolder> ShortcutHolder::ofThisDesktop()
{
    // A window that X11 shows inside a Wayland session would have keys from its likes only.
    if (!qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        return std::make_unique<PortalShortcut>();
    if (XShortcut::isPossible())
        return std::make_unique<XShortcut>();
    return nullptr;
}

} // namespace Relais::Ui
