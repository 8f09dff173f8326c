import type { Surel } from '@ppid/domain/surat/surel';

/** An outbox entry that waits to be sent; instants in ISO-8601 UTC. */
export function surelBaru(
  satkerId: string,
  id: string,
  isi: Pick<Surel, 'tujuan' | 'subjek' | 'isi'> & { lampiran?: string[] },
  pada: string,
): Surel {
  return {
    id,
    satkerId,
    lampiran: [],
    ...isi,
    status: 'MENUNGGU',
    sewaSampai: null,
    percobaan: 0,
    alasan: null,
    dibuat: pada,
    diubah: pada,
  };
}
