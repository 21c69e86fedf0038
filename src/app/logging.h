// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace baydesk {

/// Sends every Qt log line to <folder>/baydesk.log for as long as it lives: three files of 5 MB in turn.
/// Where the folder cannot be written, the lines go to the standard error output. Nobody logs personal data:
/// rule ids, kinds and durations only.
class Logging {
  public:
    explicit Logging(const QString& folder);
    ~Logging();
    Logging(const Logging&) = delete;
    Logging& operator=(const Logging&) = delete;

    static QString fileIn(const QString& folder);

  private:
    QtMessageHandler previous_;
};

} // namespace baydesk
