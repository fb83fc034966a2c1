// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

namespace Relais {

//! A request body that can be read once: sequential, and reset() always fails, so that Qt cannot
//! send the request again by itself when a kept-alive connection dies under it.
class SingleShotDevice final : public QIODevice {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleShotDevice)
public:
    SingleShotDevice(QByteArray body, QObject *parent);

    //! True once a byte was handed to the transport.
    bool wasRead() const { return m_position > 0; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_position >= m_body.size(); }
    qint64 bytesAvailable() const override { return m_body.size() - m_position; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_position = 0;
};

} // namespace Relais
