// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/backup.h"
#include "domain/backup/passphrase.h"

#include <QString>

namespace baydesk {

// A sealed file: a header (the magic with its version, the cost of Argon2id, salt, a check of the passphrase,
// the header of the stream) and the encrypted bytes in parts of 64 KiB, each with its own authentication
// (XChaCha20-Poly1305, libsodium's secretstream). The header is authenticated with the first part; the last
// part says that it is the last. So nothing can be changed, cut off, put behind or put in another order
// unnoticed, and without the passphrase nothing can be read.

/// Whether \p file begins as a sealed one does.
bool isSealed(const QString& file);

/// Writes \p plain as the new sealed file \p sealed and reads it once more to prove it. A failure leaves
/// nothing behind.
void seal(const QString& plain, const QString& sealed, const Passphrase& passphrase, const BackupGoOn& goOn);

/// Writes what is sealed as the new file \p plain. A wrong passphrase is the Refusal
/// "backup.passphrase_wrong"; a file that is not what was written is a StorageError. Either leaves nothing
/// behind.
void unseal(const QString& sealed, const QString& plain, const Passphrase& passphrase,
            const BackupGoOn& goOn);

} // namespace baydesk
