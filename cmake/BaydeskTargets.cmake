# SPDX-License-Identifier: GPL-3.0-or-later
# The settings every Baydesk target shares: warnings, sanitizers and the one include root.

add_library(baydesk_settings INTERFACE)
# GCC 12 takes an empty std::optional for an uninitialised one, so that warning is left to clang-tidy.
target_compile_options(baydesk_settings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual -Wconversion
  -Wno-sign-conversion -Wno-maybe-uninitialized $<$<BOOL:${BAYDESK_WERROR}>:-Werror>)
target_compile_definitions(baydesk_settings INTERFACE
  QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_include_directories(baydesk_settings INTERFACE ${PROJECT_SOURCE_DIR}/src)
if(BAYDESK_SANITIZE)
  target_compile_options(baydesk_settings INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
                                                    -fno-omit-frame-pointer)
  target_link_options(baydesk_settings INTERFACE -fsanitize=address,undefined)
endif()

# Reading Qt's headers is most of the work of a small source, so they are read once for all targets that share them.
set(core_headers <QtCore/QtCore> <algorithm> <functional> <memory> <optional> <stdexcept> <unordered_map> <vector>)
set(gui_headers <QtWidgets/QtWidgets>)

# baydesk_precompile(TARGET FIRST <headers>): the first target compiles the headers, every other one uses what it compiled.
# A target with a window needs more of Qt, so it compiles its own.
function(baydesk_precompile target first)
  if(target MATCHES "baydesk_gui")
    target_precompile_headers(${target} PRIVATE ${ARGN} ${gui_headers})
  elseif(target STREQUAL first)
    target_precompile_headers(${target} PRIVATE ${ARGN})
  else()
    target_precompile_headers(${target} REUSE_FROM ${first})
  endif()
endfunction()

# baydesk_layer(NAME PUBLIC <targets> PRIVATE <targets>): one static library from all sources of src/NAME.
function(baydesk_layer name)
  cmake_parse_arguments(layer "" "" "PUBLIC;PRIVATE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
       ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp ${PROJECT_SOURCE_DIR}/src/${name}/*.h)
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  add_library(baydesk_${name} STATIC ${sources})
  # Below the programs nothing has signals.
  if(name MATCHES "^(app|gui)$")
    set_target_properties(baydesk_${name} PROPERTIES AUTOMOC ON)
  endif()
  target_link_libraries(baydesk_${name} PUBLIC baydesk_settings ${layer_PUBLIC} PRIVATE ${layer_PRIVATE})
  baydesk_precompile(baydesk_${name} baydesk_domain ${core_headers})
endfunction()

# baydesk_migrations(NAME): builds the migrations of both databases into the library of a layer as the resource :/migrations.
function(baydesk_migrations name)
  set(entries "")
  foreach(database sqlite postgresql)
    file(GLOB migrations CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/migrations/${database}/*.sql)
    string(APPEND entries "<qresource prefix=\"/migrations/${database}\">\n")
    foreach(migration ${migrations})
      get_filename_component(file ${migration} NAME)
      string(APPEND entries "<file alias=\"${file}\">${migration}</file>\n")
    endforeach()
    string(APPEND entries "</qresource>\n")
  endforeach()
  set(collection ${PROJECT_BINARY_DIR}/migrations.qrc)
  file(CONFIGURE OUTPUT ${collection} CONTENT "<RCC>\n@entries@</RCC>\n" @ONLY)
  target_sources(baydesk_${name} PRIVATE ${collection})
endfunction()

# A PostgreSQL server of the tests' own, below the build directory; a socket's path must be short, so it lies elsewhere.
# Started before the first and stopped after the last test that wants it.
function(baydesk_test_server)
  file(GLOB places /usr/lib/postgresql/*/bin)
  find_program(BAYDESK_INITDB NAMES initdb PATHS ${places})
  if(NOT BAYDESK_INITDB)
    message(WARNING "The tests on PostgreSQL are left out: there is no PostgreSQL server here (scripts/setup installs one).")
    return()
  endif()
  string(SHA1 place ${PROJECT_BINARY_DIR})
  string(SUBSTRING ${place} 0 12 place)
  set(sockets /tmp/baydesk-tests-${place})
  foreach(action start stop)
    add_test(NAME postgresql-${action}
             COMMAND ${PROJECT_SOURCE_DIR}/scripts/postgresql ${action} ${PROJECT_BINARY_DIR}/postgresql ${sockets})
  endforeach()
  set_tests_properties(postgresql-start PROPERTIES FIXTURES_SETUP postgresql)
  set_tests_properties(postgresql-stop PROPERTIES FIXTURES_CLEANUP postgresql)
  set(BAYDESK_TEST_SERVER "postgresql:///postgres?host=${sockets}&user=baydesk_test" PARENT_SCOPE)
endfunction()

# Where the sources and the programs lie, for the few tests that want them: as a header, so that the commands of all others
# are the same in every checkout and a compiler cache knows them again.
file(GENERATE OUTPUT ${PROJECT_BINARY_DIR}/places/places.h CONTENT
"#define BAYDESK_SOURCE_DIR \"${PROJECT_SOURCE_DIR}\"
#define BAYDESK_PROGRAM \"$<TARGET_FILE:baydesk>\"
#define BAYDESK_CLI \"$<TARGET_FILE:baydesk-cli>\"
")

# baydesk_tests(NAME [ON_BOTH_DATABASES [ON_SERVER <filter>]] LIBRARIES <targets>): one test program from all sources of
# tests/NAME. With ON_BOTH_DATABASES it runs twice: as NAME on SQLite and as NAME-postgresql on PostgreSQL, there only the
# tests of the filter if one is given.
function(baydesk_tests name)
  cmake_parse_arguments(tests "ON_BOTH_DATABASES" "ON_SERVER" "LIBRARIES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/${name}/*.cpp
                                              ${PROJECT_SOURCE_DIR}/tests/${name}/*.h)
  if(NOT sources)
    return()
  endif()
  add_executable(baydesk_${name}_tests ${sources})
  target_include_directories(baydesk_${name}_tests PRIVATE ${PROJECT_SOURCE_DIR}/tests ${PROJECT_BINARY_DIR}/places)
  target_link_libraries(baydesk_${name}_tests PRIVATE baydesk_settings ${tests_LIBRARIES} GTest::gtest)
  baydesk_precompile(baydesk_${name}_tests baydesk_domain_tests <gtest/gtest.h> ${core_headers})
  add_test(NAME ${name} COMMAND baydesk_${name}_tests)
  set(environment "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
  set_tests_properties(${name} PROPERTIES TIMEOUT 1800 ENVIRONMENT "${environment}")
  if(tests_ON_BOTH_DATABASES AND BAYDESK_TEST_SERVER)
    if(tests_ON_SERVER)
      set(filter --gtest_filter=${tests_ON_SERVER})
    endif()
    add_test(NAME ${name}-postgresql COMMAND baydesk_${name}_tests ${filter})
    set_tests_properties(${name}-postgresql PROPERTIES TIMEOUT 2400 FIXTURES_REQUIRED postgresql
                         ENVIRONMENT "${environment};BAYDESK_TEST_DATABASE=${BAYDESK_TEST_SERVER}")
  endif()
endfunction()
