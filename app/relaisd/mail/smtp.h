// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/mail/mail.h"

#include <atomic>

namespace Relais::Backend {

//! What became of an e-mail, as far as the sender can know.
struct MailAnswer {
    enum class Fate {
        Taken, //!< the server has it
        Refused, //!< and will be, however often it is tried: no such address
        Later, //!< certainly not taken: no connection, wrong password, the server asks to wait
        Unknown //!< the line broke when it had been handed over; may be there
    };
    Fate fate = Fate::Later;
    int code = 0; //!< the server's last; 0: it said nothing
    QString detail {}; //!< for who looks after the server, and the log; names no person
    bool shut = false; //!< whatever one would hand over next: we are not let in
};

//! Hands one e-mail to the server and waits for its answer, up to a minute. Once stop is set it
//! gives up. Certificate and name of the server are always checked. Any thread but those of HTTP.
MailAnswer sendMail(const SmtpServer &server, const Mail &mail, const std::atomic<bool> &stop);

} // namespace Relais::Backend
