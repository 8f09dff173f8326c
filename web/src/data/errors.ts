/** Error codes of the Firebase SDK as a person reads them. */
const PESAN: Readonly<Record<string, string>> = {
  'auth/invalid-credential': 'Surel atau kata sandi salah.',
  'auth/wrong-password': 'Surel atau kata sandi salah.',
  'auth/user-not-found': 'Surel atau kata sandi salah.',
  'auth/invalid-email': 'Alamat surel tidak benar.',
  'auth/user-disabled': 'Akun ini dinonaktifkan. Hubungi Admin kantor Anda.',
  'auth/too-many-requests': 'Terlalu banyak percobaan. Tunggu beberapa menit, lalu coba lagi.',
  'auth/network-request-failed': 'Tidak dapat menghubungi sistem. Periksa sambungan jaringan.',
  'permission-denied': 'Peran Anda tidak berwenang untuk ini.',
  unauthenticated: 'Sesi Anda berakhir. Silakan masuk lagi.',
  unavailable: 'Tidak dapat menghubungi sistem. Periksa sambungan jaringan.',
  'storage/unauthorized':
    'Peran Anda tidak berwenang untuk file ini, atau ukuran/jenisnya tidak diterima. Periksa kategorinya; bila tetap ditolak, hubungi Admin kantor Anda.',
  'storage/object-not-found':
    'File ini belum tersedia. Tunggu sampai dokumennya selesai diolah, lalu coba lagi.',
  'storage/canceled': 'Unggahan dibatalkan.',
  'storage/retry-limit-exceeded': 'Sambungan terputus terlalu lama. Coba lagi.',
};

/** The Firebase SDK ends the message of a callable with the status of the answer: "Tulis alasannya. [400]". */
const STATUS_HTTP = /\s*\[\d{3}\]$/;

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

export function isDenied(error: unknown): boolean {
  return codeOf(error).replace(/^firestore\//, '') === 'permission-denied';
}

/** A sentence for a person; the message of a callable is already one. */
export function toPesan(error: unknown): string {
  const code = codeOf(error);
  const fixed = PESAN[code] ?? PESAN[code.replace(/^(firestore|functions)\//, '')];
  const pesan = error instanceof Error ? error.message.replace(STATUS_HTTP, '') : '';
  if (code.startsWith('functions/') && pesan && !/^internal$/i.test(pesan)) return pesan;
  return fixed ?? 'Terjadi gangguan. Coba lagi sebentar lagi.';
}
