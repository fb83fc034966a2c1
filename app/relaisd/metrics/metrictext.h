// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/relaisd/metrics/histogram.h"

#include <QByteArray>
#include <QList>

namespace Relais::Backend {

//! Builds a page in Prometheus' text format 0.0.4.
class MetricText final {
public:
    using Labels = QList<QPair<QByteArray, QByteArray>>;

    //! Begins a family; its samples follow. type: "counter", "gauge" or "histogram".
    void family(const QByteArray &name, const QByteArray &type, const QByteArray &help);
    void sample(double value, const Labels &labels = {});
    //! A family of one sample.
    void single(
        const QByteArray &name, const QByteArray &type, const QByteArray &help, double value);

    template <std::size_t Size>
    void histogram(const Histogram<Size> &values, const Labels &labels = {})
    {
        quint64 below = 0;
        for (std::size_t i = 0; i < Size; ++i) {
            below += values.count(i);
            line("_bucket", labels + Labels { { "le", number(values.bounds()[i]) } },
                static_cast<double>(below));
        }
        below += values.count(Size);
        line("_bucket", labels + Labels { { "le", "+Inf" } }, static_cast<double>(below));
        line("_sum", labels, values.sum());
        line("_count", labels, static_cast<double>(below));
    }

    const QByteArray &text() const { return m_text; }

private:
    static QByteArray number(double value);
    void line(const QByteArray &suffix, const Labels &labels, double value);

    QByteArray m_text;
    QByteArray m_name;
};

} // namespace Relais::Backend
