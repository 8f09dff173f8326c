/** What is wrong with a NIK of 16 digits for certain; null = nothing (dossier D.10). */
export function galatNik(nik: string): string | null {
  return /^([0-9])\1{15}$/.test(nik) ? 'NIK tidak mungkin terdiri atas satu angka yang berulang.' : null;
}

/**
 * What is unusual about it: day (women +40) and month of birth. Only a warning, real NIKs with anomalies exist.
 * Neither birth date nor sex is kept: the NIK serves to recognise the applicant, nothing more (UU 27/2022).
 */
export function peringatanNik(nik: string): string | null {
  const hari = Number(nik.slice(6, 8));
  const bulan = Number(nik.slice(8, 10));
  const tanggal = hari > 40 ? hari - 40 : hari;
  const wajar = tanggal >= 1 && tanggal <= 31 && bulan >= 1 && bulan <= 12;
  return wajar ? null : 'Bagian tanggal lahir pada NIK tidak lazim; cocokkan lagi dengan kartu identitas.';
}

/** An Indonesian mobile number; a landline is accepted too, so this only warns. */
export function nomorSeluler(telepon: string): boolean {
  return /^(\+62|62|0)8[0-9]{8,11}$/.test(telepon.replace(/[ .()/-]/g, ''));
}
