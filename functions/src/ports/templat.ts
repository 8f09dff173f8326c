/**
 * The paths that triggers listen to (docs/contract.md). Apart from ports/firestore.ts: an instance that starts reads them
 * before it needs a database.
 */
export const TEMPLAT = {
  tindakan: 'satker/{satkerId}/{jenis}/{berkasId}/tindakan/{tindakanId}',
  surat: 'satker/{satkerId}/surat/{suratId}',
  surel: 'satker/{satkerId}/surel/{surelId}',
  laporan: 'satker/{satkerId}/laporan/{laporanId}',
} as const;
