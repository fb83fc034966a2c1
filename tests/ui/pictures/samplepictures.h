// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/pictures/imagesource.h"

namespace Relais::Ui::Test {

//! Answers at once, with the sample organization's picture of that name; one colour for any other.
class SamplePictures final : public ImageSource {
public:
    //! The path that a story names such a picture by; name: of the file, without its suffix.
    static QString path(const QString &name);
    void request(const QString &path) override;
};

} // namespace Relais::Ui::Test
