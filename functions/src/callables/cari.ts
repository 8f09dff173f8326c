import { STAF } from '@ppid/domain/akses/golongan';
import { MintaCari, rapikanMinta } from '@ppid/domain/pencarian/minta';
import { panggilan } from './bungkus.js';

/** Finds names, numbers and page texts of the caller's office, at KPU RI of every office. Answers HasilCari. */
export const cari = panggilan(MintaCari, STAF, async (minta, pemanggil) => {
  const { cari: jalankan } = await import('../usecases/cari.js');
  return (await jalankan(pemanggil, rapikanMinta(minta))).hasil;
});
