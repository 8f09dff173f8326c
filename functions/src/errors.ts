import { HttpsError, type FunctionsErrorCode } from 'firebase-functions/v2/https';

/** An error with a message for a person, in Indonesian; mapped to HttpsError at the edge only. */
export class AppError extends Error {
  constructor(
    readonly kode: FunctionsErrorCode,
    pesan: string,
    readonly bidang: Record<string, string> = {},
  ) {
    super(pesan);
  }

  keHttps(): HttpsError {
    return new HttpsError(this.kode, this.message, { bidang: this.bidang });
  }
}

/** @throws AppError invalid-argument when there is a message for any field */
export function tolakBilaSalah(
  salah: Record<string, string>,
  pesan = 'Ada isian yang perlu diperbaiki.',
): void {
  if (Object.keys(salah).length > 0) throw new AppError('invalid-argument', pesan, salah);
}
