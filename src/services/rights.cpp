// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rights.h"

#include "storage/session.h"
#include "storage/workshop_store.h"

#include <QCoreApplication>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::Right)
};

QString namesOf(const std::vector<StaffRole>& roles) {
    QStringList names;
    for (const StaffRole role : roles) {
        names.append(label(role));
    }
    return names.join(Tr::tr(", "));
}

} // namespace

RightSet rightsOf(Session& session, const Context& context) {
    return session.actorRights(context.actor, [&] {
        const auto member = WorkshopStore(session).staffMember(context.actor);
        return member && member->isActive ? rightsOf(member->role) : RightSet();
    });
}

bool may(Session& session, const Context& context, Right right) {
    return rightsOf(session, context).contains(right);
}

Refusal missingRight(Right right) {
    return {"right.missing", Tr::tr("You have no right to do this: “%1”.").arg(label(right)),
            Tr::tr("Ask somebody who has it: %1.").arg(namesOf(rolesWith(right))), code(right).toLatin1()};
}

void require(Session& session, const Context& context, Right right) {
    if (!may(session, context, right)) {
        throw missingRight(right);
    }
}

} // namespace baydesk
