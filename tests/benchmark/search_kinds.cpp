// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/search_kinds.h"

#include "benchmark/big_shop.h"
#include "storage/customer_store.h"
#include "storage/search_row_store.h"
#include "storage/search_text.h"
#include "storage/search_words.h"

namespace baydesk {

namespace {

constexpr int wordsOfAKind = 400;
constexpr int mostCompared = 5000; // as the service compares the words of one question
constexpr int phoneBeginning = 7;
constexpr int vinBeginning = 10;

using Draw = std::function<QString(SearchPeople& people)>;

std::vector<QString> drawn(const Draw& draw) {
    std::vector<QString> words;
    SearchPeople people(7);
    while (words.size() < wordsOfAKind) {
        words.push_back(draw(people));
    }
    return words;
}

SearchQuestions ofTerms(const char* name, SearchKind kind, const Draw& draw) {
    const bool isTail = kind == SearchKind::Vin || kind == SearchKind::Phone;
    return {.name = name, .typed = drawn(draw), .inStore = [=](Session& session, const QString& typed) {
                return SearchTermStore(session)
                    .find(kind, isTail ? reversedText(typed) : typed, shownSearchRows)
                    .size();
            }};
}

/// What every word leads to by itself, and the hits of the plate that are compared with it.
std::size_t findBoth(Session& session, const QString& typed) {
    SearchTermStore terms(session);
    std::size_t found = 0;
    const SearchWords read = readSearch(typed, bigShopToday);
    for (const auto& readings : read.words) {
        for (const WordReading& reading : readings) {
            found += terms.subjects(reading.kind, reading.text, mostCompared).size();
        }
    }
    for (const WordReading& reading : read.words.back()) {
        found += terms.find(reading.kind, reading.text, mostCompared, mostCompared).size();
    }
    return found;
}

/// The lines under the box: each with the last visit and the newest open order of its car.
std::size_t linesOfPlate(Session& session, const QString& typed) {
    SearchRowStore rows(session);
    std::size_t found = 0;
    for (const SearchHit& hit : SearchTermStore(session).find(SearchKind::Plate, typed, shownSearchRows)) {
        found += rows.rowOf(hit).vehicle.has_value() ? 1 : 0;
    }
    return found;
}

std::size_t byPhoneBeginning(Session& session, const QString& typed) {
    std::size_t found = 0;
    for (const CustomerId customer : CustomerStore(session).withPhoneBeginning(typed, shownSearchRows)) {
        found += SearchRowStore(session).hitsOf(customer, false).size();
    }
    return found;
}

std::vector<SearchQuestions> questionsToTerms(const Draw& name) {
    return {
        ofTerms("plate fragment of 4", SearchKind::Plate,
                [](auto& people) { return people.plate().mid(3, 4); }),
        ofTerms("plate fragment of 2", SearchKind::Plate,
                [](auto& people) { return people.plate().mid(4, 2); }),
        ofTerms("VIN tail of 6", SearchKind::Vin, [](auto& people) { return people.vin().right(6); }),
        ofTerms("phone tail of 4", SearchKind::Phone, [](auto& people) { return people.phone().right(4); }),
        ofTerms("one-character name", SearchKind::Name, [=](auto& people) { return name(people).left(1); }),
        ofTerms("two-character name", SearchKind::Name, [=](auto& people) { return name(people).right(2); }),
        ofTerms("full pinyin", SearchKind::Pinyin,
                [=](auto& people) { return pinyinTerms(name(people)).front(); }),
        ofTerms("initials", SearchKind::Initials,
                [=](auto& people) { return initialsTerms(name(people)).front(); }),
        ofTerms("two common initials", SearchKind::Initials, [](auto& people) {
            return QStringList{QStringLiteral("wj"), QStringLiteral("zw"), QStringLiteral("lj"),
                               QStringLiteral("zy")}
                .at(people.below(4));
        })};
}

} // namespace

std::vector<SearchQuestions> searchQuestions(Session& session) {
    const Draw name = [&session](SearchPeople& people) {
        return session.one("SELECT name FROM customers WHERE id = ?", {1 + people.below(bigShopCustomers)},
                           [](const Row& row) { return row.text(0); });
    };
    std::vector<SearchQuestions> kinds = questionsToTerms(name);
    kinds.push_back({.name = "VIN beginning of 10",
                     .typed = drawn([&session](SearchPeople& people) {
                         return session.one("SELECT vin FROM vehicles WHERE id = ?",
                                            {1 + people.below(bigShopVehicles)},
                                            [](const Row& row) { return row.text(0).left(vinBeginning); });
                     }),
                     .inStore = [](Session& store, const QString& typed) {
                         return SearchRowStore(store).withVinBeginning(typed, shownSearchRows).size();
                     }});
    kinds.push_back({.name = "phone beginning of 7",
                     .typed = drawn([](SearchPeople& people) { return people.phone().left(phoneBeginning); }),
                     .inStore = byPhoneBeginning});
    kinds.push_back({.name = "order number",
                     .typed = drawn([](SearchPeople& people) {
                         return bigShopOrderNumber(1 + people.below(bigShopOrders));
                     }),
                     .inStore = [](Session& store, const QString& typed) -> std::size_t {
                         return SearchRowStore(store).rowOfOrder(typed) ? 1 : 0;
                     }});
    kinds.push_back({.name = "initials and plate fragment",
                     .typed = drawn([](SearchPeople& people) {
                         return QStringLiteral("zw ") + people.plate().mid(3, 4);
                     }),
                     .inStore = findBoth});
    kinds.push_back({.name = "plate with its lines",
                     .typed = drawn([](SearchPeople& people) { return people.plate().mid(3, 4); }),
                     .inStore = linesOfPlate});
    return kinds;
}

} // namespace baydesk
