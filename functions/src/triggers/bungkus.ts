import type { PekerjaanGagal } from '@ppid/domain/berkas/gagal';

/** After this age the platform's retries have had their chance (it would go on for 24 h). */
const UMUR_MAKS_MS = 6 * 3_600_000;

/**
 * Runs a trigger's work. An error is thrown on for the platform to retry, until the event is too old: then the work
 * goes to the dead-letter list, where a person sees it. Handlers import their use-case: every instance loads index.js,
 * that is all triggers, but only the use-case of its own.
 */
export async function denganBatasUmur(
  event: { time: string },
  { satkerId, ...kerja }: { satkerId: string } & Pick<PekerjaanGagal, 'kerja' | 'kunci' | 'berkas'>,
  lakukan: () => Promise<unknown>,
): Promise<void> {
  try {
    await lakukan();
  } catch (galat) {
    if (Date.now() - Date.parse(event.time) < UMUR_MAKS_MS) throw galat;
    const { menyerah } = await import('../usecases/menyerah.js');
    await menyerah(satkerId, { ...kerja, alasan: 'Pekerjaan ini gagal terus selama enam jam.' });
  }
}
