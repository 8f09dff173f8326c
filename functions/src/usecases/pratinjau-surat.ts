import { contohModel } from '@ppid/domain/surat/contoh';
import { periksaNama } from '@ppid/domain/surat/periksa-templat';
import { susunSurat } from '@ppid/domain/surat/susun';
import { templatBawaan } from '@ppid/domain/surat/templat/index';
import { AppError } from '../errors.js';
import { bacaKantor } from '../ports/acuan.js';
import { bacaNaskah } from './simpan-templat-surat.js';

/**
 * The letter of an invented applicant as PDF, base64, on the office's own paper. Contents that are still missing do not
 * stop it: whoever is writing wants to see how far the text has come.
 */
export async function pratinjauSurat(satkerId: string, isi: unknown): Promise<{ pdf: string }> {
  const naskah = bacaNaskah(isi);
  const bidang = periksaNama(naskah);
  if (Object.keys(bidang).length > 0)
    throw new AppError('invalid-argument', 'Ada bagian templat yang perlu diperbaiki.', bidang);
  const kantor = await bacaKantor(satkerId);
  if (!kantor) throw new AppError('not-found', 'Satker ini tidak terdaftar.');
  const templat = { ...templatBawaan(naskah.kunci), ...naskah };
  const { renderSuratPdf } = await import('../render/pdf.js');
  const pdf = await renderSuratPdf(susunSurat(templat, contohModel(naskah.kunci, kantor.satker)));
  return { pdf: pdf.toString('base64') };
}
