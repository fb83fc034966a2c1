// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <vector>

namespace Relais::Text {

//! End of the top-level domain that begins at a position, as twitter-text matches one: followed by
//! no ASCII letter or digit, @, + or -; or punycode. -1 for none.
qsizetype topLevelEnd(QStringView text, qsizetype at);

//! UTF-16 positions; end is behind the last.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;
};

//! The parts of a domain that are domains of ASCII (or Latin) letters themselves.
QList<Span> asciiDomainsIn(QStringView text, qsizetype begin, qsizetype domainEnd);

//! An unbroken run of domain characters, dots, "-" and "_", cut into labels once, so that domains
//! that begin anywhere in it are found without reading it again.
class DomainRun final {
public:
    DomainRun() = default;
    DomainRun(QStringView text, qsizetype begin);

    bool covers(qsizetype at) const { return at >= m_begin && at < m_end; }
    //! End of the longest domain that begins at start, as validDomain of twitter-text: subdomains,
    //! a name without "_", a known top-level domain. -1 for none.
    qsizetype domainEnd(qsizetype start) const;

private:
    struct Label {
        qsizetype begin = 0;
        qsizetype end = 0;
        qsizetype lastUnderscore = -1;
        bool endsWell = false;
        bool isSubdomain = false;
        bool isName = false;
        qsizetype topLevelEnd = -1; //!< when a top-level domain begins here
        int lastSubdomain = -1; //!< of the unbroken row of subdomains that begins here
        int lastTopLevel = -1; //!< the last label up to here where a domain may end
    };
    void cut(QStringView text);
    void judge(QStringView text);

    qsizetype m_begin = 0;
    qsizetype m_end = 0;
    QStringView m_text;
    std::vector<Label> m_labels;
};

} // namespace Relais::Text
