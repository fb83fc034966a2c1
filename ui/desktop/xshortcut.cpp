// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desktop/xshortcut.h"

#include "core/base/log.h"

#include <QGuiApplication>

#include <xcb/xcb.h>

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Relais::Ui {

namespace {

//! What the display's library gives is freed with free().
struct FreeXReply {
    void operator()(void *reply) const { std::free(reply); }
};
template <typename T>
using XReply = std::unique_ptr<T, FreeXReply>;

//! CapsLock and NumLock (Mod2 on every keyboard of today) count as held beside a key.
constexpr std::array<quint16, 4> lockMasks { 0, XCB_MOD_MASK_LOCK, XCB_MOD_MASK_2,
    XCB_MOD_MASK_LOCK | XCB_MOD_MASK_2 };
constexpr int wantedMasks =
    XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1 | XCB_MOD_MASK_4;

xcb_connection_t *xConnection()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->connection() : nullptr;
}

xcb_window_t rootOf(xcb_connection_t *display)
{
    return xcb_setup_roots_iterator(xcb_get_setup(display)).data->root;
}

//! The key that writes keysym, the plainest way of writing first; 0 when none does.
quint8 codeOf(xcb_connection_t *display, quint32 keysym)
{
    const xcb_setup_t *setup = xcb_get_setup(display);
    const int first = setup->min_keycode;
    const int count = setup->max_keycode - first + 1;
    const auto asked = xcb_get_keyboard_mapping(display, setup->min_keycode, quint8(count));
    const XReply<xcb_get_keyboard_mapping_reply_t> reply(
        xcb_get_keyboard_mapping_reply(display, asked, nullptr));
    if (!reply)
        return 0;
    const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(reply.get());
    const int length = xcb_get_keyboard_mapping_keysyms_length(reply.get());
    const int columns = reply->keysyms_per_keycode;
    for (int column = 0; column < columns; ++column) {
        for (int at = column; at < length; at += columns) {
            if (symbols[at] == keysym)
                return quint8(first + at / columns);
        }
    }
    return 0;
}

} // namespace

XShortcut::XShortcut(QObject *parent)
    : ShortcutHolder(parent)
{
    qGuiApp->installNativeEventFilter(this);
    // Another layout may have the key elsewhere; the key is needed once the window is left.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &XShortcut::followKeyboard);
}

XShortcut::~XShortcut()
{
    letGo();
}

bool XShortcut::isPossible()
{
    // The platform "offscreen" may be connected to a display that it shows nothing on.
    return QGuiApplication::platformName() == "xcb"_L1 && xConnection() != nullptr;
}

void XShortcut::hold(const ShortcutKey &key)
{
    letGo();
    m_key = key;
    take();
}

void XShortcut::release()
{
    letGo();
    m_key = {};
    Q_EMIT stateChanged(State::Off, {});
}

void XShortcut::take()
{
    xcb_connection_t *display = xConnection();
    const quint8 code = codeOf(display, m_key.keysym);
    if (code == 0) {
        Q_EMIT stateChanged(State::NoSuchKey, {});
        return;
    }
    const xcb_window_t root = rootOf(display);
    std::array<xcb_void_cookie_t, lockMasks.size()> asked {};
    for (std::size_t i = 0; i < asked.size(); ++i) {
        asked[i] = xcb_grab_key_checked(display, 0, root, quint16(m_key.modifiers | lockMasks[i]),
            code, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
    }
    bool isOurs = true;
    for (const xcb_void_cookie_t &one : asked) {
        const XReply<xcb_generic_error_t> error(xcb_request_check(display, one));
        isOurs = isOurs && !error;
    }
    m_code = code;
    if (!isOurs)
        letGo(); // with CapsLock it may have been free
    qCInfo(lcUi) << "the key that opens the window:" << (isOurs ? "held" : "taken by another");
    Q_EMIT stateChanged(isOurs ? State::Held : State::Taken, {});
}

void XShortcut::letGo()
{
    if (m_code == 0)
        return;
    xcb_connection_t *display = xConnection();
    for (const quint16 locks : lockMasks)
        xcb_ungrab_key(display, m_code, rootOf(display), quint16(m_key.modifiers | locks));
    xcb_flush(display);
    m_code = 0;
}

void XShortcut::followKeyboard()
{
    const bool isLeft = QGuiApplication::applicationState() != Qt::ApplicationActive;
    if (m_code == 0 || !isLeft || codeOf(xConnection(), m_key.keysym) == m_code)
        return;
    letGo();
    take();
}

bool XShortcut::nativeEventFilter(const QByteArray &type, void *message, qintptr *)
{
    if (m_code == 0 || type != "xcb_generic_event_t")
        return false;
    // One that another program made up has a bit more here, and is not heard.
    if (static_cast<const xcb_generic_event_t *>(message)->response_type != XCB_KEY_PRESS)
        return false;
    const auto *press = static_cast<const xcb_key_press_event_t *>(message);
    const bool isOurs = press->detail == m_code && press->event == rootOf(xConnection())
        && (press->state & wantedMasks) == m_key.modifiers;
    // Later: Qt has then seen when it was pressed, without which no window comes to the front.
    if (isOurs)
        QMetaObject::invokeMethod(this, &XShortcut::pressed, Qt::QueuedConnection);
    return false;
}

} // namespace Relais::Ui
