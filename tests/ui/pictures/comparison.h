// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QRect>

namespace Relais::Ui::Test {

//! How far a picture of a page is from the one that is known.
struct PictureComparison {
    double share = 0; //!< of the pixels, that differ
    double worstShare = 0; //!< of the pixels of that part of the page where most do
    QRect worst;
    QImage marked; //!< the seen page, pale, with what differs in red; null when nothing does
    //! The page looks as it did: few pixels differ, and no part of it is another.
    bool isAlike() const;
};

//! A page in its own pixels, whatever the screen's are.
QImage inPagePixels(const QImage &image);

//! A pixel differs when nothing like what is around it is within a pixel of its place in the other
//! picture: one font renderer may place a letter a part of a pixel beside where another does. What
//! only one of the two has because it is larger differs.
PictureComparison comparePictures(const QImage &seen, const QImage &known);

} // namespace Relais::Ui::Test
