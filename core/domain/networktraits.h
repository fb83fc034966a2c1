// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/network.h"

#include <span>

namespace Relais {

//! What is the same for everybody on a network, as data; what Relais can do there is its
//! connector's (Capabilities). Adding a network begins with its row in networktraits.cpp.
struct NetworkTraits {
    enum class Kind {
        Company, //!< the Wall
        Public,
        Video, //!< takes videos alone
        Message, //!< from person to person: e-mail
        Internal, //!< of a company: chats and enterprise social networks
    };
    //! The unit in which a text is counted, or the rules of its own that a network has.
    enum class TextRule {
        Units,
        CodePoints,
        Bytes,
        EventBytes, //!< bytes of the text in an event's JSON
        Graphemes,
        Bluesky,
        Mastodon,
        X,
        Threads,
        Misskey //!< code points, with marks of its own
    };
    enum class Preview {
        Post,
        Folded, //!< a longer text is folded behind "see more"
        Wall,
        Mail
    };
    Network network = Network::Unknown;
    QLatin1StringView key;
    QLatin1StringView name; //!< the brand's own spelling
    Kind kind = Kind::Public;
    QLatin1StringView letters; //!< stand for its sign, at most two
    quint32 color = 0x66707E; //!< 0xRRGGBB, bears white letters
    quint32 darkColor = 0; //!< where color would vanish on a dark ground; 0: color
    TextRule textRule = TextRule::Units;
    int textLimit = 0; //!< documented; 0: none, or a rule of its own
    bool hashtags = false; //!< marks them in a text, where the rule is a plain one
    int mostHashtags = 0; //!< more are refused, where the rule is a plain one; 0: as many as fit
    int mostMentions = 0; //!< the same; of names as Meta's networks have them
    QLatin1StringView refused {}; //!< signs that it takes nowhere in a text, by a plain rule
    //! The page of the network that opens with a relay in it: {text} is the text with its link,
    //! {words} without, {link} the link alone, {subject} the story's title, {server} the instance.
    QLatin1StringView ownPage {};
    int longestPage = 8000; //!< an address that is longer goes without the text
    bool pageAtFirst = false; //!< its own page is offered until the person switches it off
    bool fromTheStart = false; //!< listed without anybody having switched it on
    //! Where the person finds own posts, with {handle}, {user} (its local part) and {server}.
    QLatin1StringView profile {};
    Preview preview = Preview::Post;
    bool needsPicture = false; //!< a post is a picture: nothing goes out by API without one
    double pictureShape = 0; //!< width by height as it is shown; 0: as it is
    int pictures = 0; //!< that one post takes by its API; 0: none
    int altLength = 0; //!< UTF-16 units of a picture's description; 0: any that Relais has
    bool languages = false; //!< a post says which language it is in
    bool visibilities = false; //!< a post can be for followers alone
    bool threads = false; //!< a long text can be several posts, where a retry posts none twice
    //! A warning before a folded text; Counted: it counts with the text.
    enum class Warning { None, Apart, Counted };
    Warning warning = Warning::None;
    bool figuresStayHere = false; //!< its terms give a post's figures to the member alone
};

//! One row a network, in the order of Network.
std::span<const NetworkTraits> networkTable();

const NetworkTraits &traitsOf(Network network);

//! The networks that are listed without anybody having switched one on.
const QList<Network> &familiarNetworks();

//! Those in either list, once each, in the order of Network.
QList<Network> joined(const QList<Network> &some, const QList<Network> &others);

} // namespace Relais
