/** gRPC ALREADY_EXISTS, which Firestore's `create` answers on a document that exists. */
function sudahAda(galat: unknown): boolean {
  return typeof galat === 'object' && galat !== null && (galat as { code?: unknown }).code === 6;
}

/** Runs a `create`. True when it created, false when the document was there already: the same work, a moment earlier. */
export async function sekali(buat: () => Promise<unknown>): Promise<boolean> {
  try {
    await buat();
    return true;
  } catch (galat) {
    if (sudahAda(galat)) return false;
    throw galat;
  }
}
