// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order_acts.h"

#include <QByteArray>
#include <optional>

namespace baydesk::crash {

/// The files of a database that a program works with.
struct ShopFiles {
    QByteArray database;
    QByteArray log;

    static ShopFiles copiedFrom(const QString& file);
    void writeTo(const QString& file) const;
};

/// What the rows of a database say, as a hash: equal if and only if every row of every table is.
QByteArray contentHash(const QString& file);

/// A whole order lived without any fault, and what stood in the files and in the rows between its acts.
class PreparedLife {
  public:
    /// Lived once for all tests.
    static const PreparedLife& get();

    const std::vector<Act>& acts() const { return acts_; }
    const Context& context() const { return context_; }
    /// The files after \p acts of the acts, as they are while the program is running.
    const ShopFiles& files(std::size_t acts) const { return moments_.at(acts).files; }
    const QByteArray& content(std::size_t acts) const { return moments_.at(acts).content; }

  private:
    PreparedLife();
    struct Moment {
        ShopFiles files;
        QByteArray content;
    };
    void remember(const QString& file);

    std::vector<Act> acts_;
    Context context_;
    std::vector<Moment> moments_;
};

} // namespace baydesk::crash
