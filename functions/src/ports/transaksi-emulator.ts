import type { Firestore } from 'firebase-admin/firestore';

const KALI = 5;

/**
 * The emulator lets a reading that waits too long for a lock end its transaction, and answers the SDK's next try of that
 * reading with INVALID_ARGUMENT "invalid or closed". The service says ABORTED, and the SDK runs the whole transaction again:
 * so does this. Only for the emulator.
 */
export function ulangiTransaksi(db: Firestore): void {
  const asli = db.runTransaction.bind(db);
  db.runTransaction = async (kerja, opsi) => {
    for (let ke = 1; ; ke += 1) {
      try {
        return await asli(kerja, opsi);
      } catch (galat) {
        if (ke === KALI || !/Transaction is invalid or closed/.test(String(galat))) throw galat;
      }
    }
  };
}
