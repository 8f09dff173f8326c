/** gRPC ALREADY_EXISTS, which Firestore's `create` answers on a document that exists. */
export function sudahAda(galat: unknown): boolean {
  return typeof galat === 'object' && galat !== null && (galat as { code?: unknown }).code === 6;
}
