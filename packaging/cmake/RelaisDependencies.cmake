# SPDX-FileCopyrightText: 2026 The Relais contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Everything that Relais is built with; README.md says why each is there.

find_package(Qt6 6.4 REQUIRED COMPONENTS
    Core Gui Widgets Network Sql Svg SvgWidgets Charts LinguistTools Test DBus)
find_package(Qt6Keychain REQUIRED)
find_package(QCoro6 REQUIRED COMPONENTS Core Network)
find_package(spdlog REQUIRED)
find_package(tl-expected REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(OpenSSL REQUIRED)
find_package(Threads REQUIRED)
find_package(Boost 1.81 REQUIRED)
find_package(pugixml REQUIRED)
find_package(ZLIB REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(LIBPQ REQUIRED IMPORTED_TARGET libpq)
pkg_check_modules(CURL REQUIRED IMPORTED_TARGET libcurl>=7.85)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(HUNSPELL REQUIRED IMPORTED_TARGET hunspell)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(XCB REQUIRED IMPORTED_TARGET xcb)

qt_standard_project_setup()
set(CMAKE_AUTORCC ON)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU") # it knows no newer Clang, which needs no flag
    qcoro_enable_coroutines()
endif()

find_program(RELAIS_CCACHE ccache)
if(RELAIS_CCACHE AND NOT RELAIS_PRECOMPILED)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${RELAIS_CCACHE})
endif()
