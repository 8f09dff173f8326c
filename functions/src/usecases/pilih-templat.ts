import { periksaTemplat } from '@ppid/domain/surat/periksa-templat';
import type { TemplatSurat } from '@ppid/domain/surat/templat-data';
import { templatBawaan, templatBerlaku } from '@ppid/domain/surat/templat/index';
import { bacaTemplatSurat } from '../ports/acuan.js';
import { log } from '../ports/log.js';

/**
 * The text of a letter on its date: the office's version in force, else the built-in one. A stored version that no longer
 * holds (the law's contents grew since it was saved) is passed over: a letter must go out, and complete.
 */
export async function pilihTemplat(satkerId: string, kunci: string, tanggal: string): Promise<TemplatSurat> {
  const templat = templatBerlaku(kunci, await bacaTemplatSurat(satkerId), tanggal);
  if (templat.versi === 0 || Object.keys(periksaTemplat(templat)).length === 0) return templat;
  log.problem('surat.templat-usang', { satkerId, templat: kunci, versi: templat.versi });
  return templatBawaan(kunci);
}
