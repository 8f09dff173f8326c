/** Reading form fields that arrive as `unknown`: a missing or odd value reads as empty, never throws. */
export type Isian = Record<string, unknown>;

export function teks(isian: Isian, kunci: string): string {
  const nilai = isian[kunci];
  if (typeof nilai === 'string') return nilai.trim();
  return typeof nilai === 'number' ? String(nilai) : '';
}

export function larik(isian: Isian, kunci: string): string[] {
  const nilai = isian[kunci];
  if (Array.isArray(nilai)) return nilai.filter((butir): butir is string => typeof butir === 'string');
  return typeof nilai === 'string' && nilai !== '' ? [nilai] : [];
}

export function angka(isian: Isian, kunci: string): number | null {
  const nilai = isian[kunci];
  if (typeof nilai === 'number') return Number.isFinite(nilai) ? nilai : null;
  return typeof nilai === 'string' && /^-?\d+(\.\d+)?$/.test(nilai.trim()) ? Number(nilai) : null;
}
