import type { Tindakan } from '@ppid/domain/berkas/types';
import type { Jenis } from '@ppid/domain/sop/types';
import type { Transaction } from 'firebase-admin/firestore';
import { expect, test, vi } from 'vitest';
import { tulisPenolakan } from '../../../functions/src/usecases/tulis-tindakan.js';

vi.stubEnv('GOOGLE_CLOUD_PROJECT', 'demo-uji-penolakan');

/** What is written into a refused tindakan beside its answer. */
function ditulis(jenis: Jenis, data: Record<string, unknown>): Record<string, unknown> {
  const tulis: Record<string, unknown>[] = [];
  const tx = { update: (_: unknown, isi: Record<string, unknown>) => tulis.push(isi) } as unknown;
  const alamat = { satkerId: 'kantor', jenis, berkasId: 'B1', tindakanId: 't1' };
  const tindakan = { data, dokumenIds: [], pada: '2026-11-02T02:00:00.000Z', catatan: '' } as unknown;
  tulisPenolakan(
    tx as Transaction,
    alamat,
    { diterima: false, kode: 'ISIAN_TIDAK_SAH', alasan: 'Periksa isian.', bidang: {} },
    tindakan as Tindakan,
  );
  return tulis[0] ?? {};
}

test('tindakan yang ditolak tidak menyimpan bagian yang tertutup di luar tempatnya', () => {
  const data = { judul: 'Rekening', informasi: 'nomor rekening', peserta: [{ nama: 'Contoh' }] };
  expect(ditulis('pengecualian', data)['data']).toEqual({ judul: 'Rekening' });
  expect(ditulis('pendokumentasian', { bentuk: ['CETAK'], lemari: 'L1' })['data']).toEqual({
    bentuk: ['CETAK'],
  });
});

test('yang tidak memuat bagian tertutup tetap menyimpan apa yang diminta', () => {
  expect(ditulis('permohonan', { informasi: 'Daftar pemilih' })).not.toHaveProperty('data');
});
