/** NIK on screen: only the last four digits (dossier H.3). */
export function samarkan(nilai: string): string {
  return `${'*'.repeat(Math.max(0, nilai.length - 4))}${nilai.slice(-4)}`;
}
