/** Offers a blob as a download under a name a person recognises. */
export function saveBlob(blob: Blob, nama: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = nama;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** "0012/PPID/17/XI/2026" is no file name. */
export function toFileName(nama: string): string {
  return nama.replace(/[^\p{L}\p{N}.-]+/gu, '-');
}
