const MEGABITA = 1024 * 1024;

/** Size of a file for a person, in the units in which its limits are set: "340 KB", "2,4 MB". */
export function teksUkuran(bita: number): string {
  if (bita < MEGABITA) return `${Math.max(1, Math.round(bita / 1024))} KB`;
  return `${(bita / MEGABITA).toFixed(1).replace('.', ',')} MB`;
}
