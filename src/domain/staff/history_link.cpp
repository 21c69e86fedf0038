// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/staff/history_link.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace baydesk {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(baydesk::History)
};

void write(QByteArray& canonical, const QByteArray& field) {
    canonical += QByteArray::number(field.size()) + ':' + field + ',';
}

QByteArray sha256(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

QByteArray firstPreviousHash() {
    return QByteArray(64, '0');
}

QByteArray hashOf(const QByteArray& previous, const HistoryLink& link) {
    QByteArray canonical;
    canonical.reserve(256 + link.detail.size() * 2);
    write(canonical, previous);
    write(canonical, QByteArray::number(link.chain));
    write(canonical, QByteArray::number(static_cast<qlonglong>(link.number)));
    write(canonical, QByteArray::number(static_cast<qlonglong>(link.at.milliseconds())));
    write(canonical, QByteArray::number(static_cast<qlonglong>(link.actor.value())));
    write(canonical, link.desk.toUtf8());
    write(canonical, code(link.subject).toUtf8());
    write(canonical, QByteArray::number(static_cast<qlonglong>(link.subjectId)));
    write(canonical, link.act.toUtf8());
    write(canonical, link.detail.toUtf8());
    return sha256(canonical);
}

QByteArray privateWordDigest(const QString& salt, const QString& word) {
    QByteArray canonical;
    write(canonical, salt.toUtf8());
    write(canonical, word.toUtf8());
    return sha256(canonical);
}

QString describe(const BrokenLink& broken) {
    const QString place = Tr::tr("Chain %1, entry %2").arg(broken.chain).arg(broken.number);
    switch (broken.cause) {
    case BrokenLink::Cause::Missing: return Tr::tr("%1: an entry of the history was taken out.").arg(place);
    case BrokenLink::Cause::Changed: return Tr::tr("%1: the entry is not as it was written.").arg(place);
    case BrokenLink::Cause::WordMissing:
        return Tr::tr("%1: a word that belongs to the entry was taken out.").arg(place);
    case BrokenLink::Cause::WordChanged:
        return Tr::tr("%1: a word that belongs to the entry is not as it was written.").arg(place);
    }
    return place;
}

} // namespace baydesk
