import type { Berkas, Keputusan, Riwayat, Tindakan } from '@ppid/domain/berkas/types';
import { advance, type Konteks } from '@ppid/domain/sop/engine';
import { cariLangkah } from '@ppid/domain/sop/langkah';
import type { Aksi, Sop } from '@ppid/domain/sop/types';
import { isianPada } from '../../../emulators/story/isian.js';
import { konteksSop, pembuka, tindakan } from './bantu.js';

/** 09.00 WIB of a day, or another office-local time. */
export const wib = (tanggal: string, jam = '09:00'): string =>
  new Date(`${tanggal}T${jam}:00.000+07:00`).toISOString();

/** Walks one berkas through its SOP in a test: every step must be accepted, refusals are asked for by name. */
export class Jalan {
  berkas: Berkas;
  readonly riwayat: Riwayat[];
  terakhir: Extract<Keputusan, { diterima: true }>;

  constructor(
    readonly sop: Sop,
    pada: string,
    ubah: Partial<Tindakan> = {},
    readonly konteks: Konteks = konteksSop(sop),
  ) {
    this.terakhir = harus(advance(sop, null, { ...pembuka(sop, pada), ...ubah }, konteks));
    this.berkas = this.terakhir.berkas;
    this.riwayat = [this.terakhir.riwayat];
  }

  /** Does an aksi of the active step in the first role that may; `ubah` replaces fields of the form or of the tindakan. */
  lakukan(
    kode: string,
    pada: string,
    data: Record<string, unknown> = {},
    ubah: Partial<Tindakan> = {},
  ): this {
    this.terakhir = harus(this.coba(kode, pada, data, ubah));
    this.berkas = this.terakhir.berkas;
    this.riwayat.push(this.terakhir.riwayat);
    return this;
  }

  coba(
    kode: string,
    pada: string,
    data: Record<string, unknown> = {},
    ubah: Partial<Tindakan> = {},
  ): Keputusan {
    const aksi = this.aksi(kode);
    const t = tindakan({
      id: `t${String(this.berkas.urutan)}`,
      langkah: this.berkas.langkahAktif?.no ?? 99,
      aksi: kode,
      peran: aksi?.peran[0] ?? 'DESK',
      pada,
      data: { ...isianPada(aksi?.formulir ?? null, new Date(pada)), ...data },
      dokumenIds: ['d1'],
      ...ubah,
    });
    return advance(this.sop, this.berkas, t, this.konteks);
  }

  /** A tindakan of the system. */
  sistem(aksi: string, pada: string, data: Record<string, unknown> = {}, konteks = this.konteks): Keputusan {
    const no = this.berkas.langkahAktif?.no ?? 0;
    const t = tindakan({ aksi, peran: 'SISTEM', oleh: 'sistem', langkah: no, pada, data });
    const hasil = advance(this.sop, this.berkas, t, konteks);
    if (hasil.diterima) {
      this.terakhir = hasil;
      this.berkas = hasil.berkas;
      this.riwayat.push(hasil.riwayat);
    }
    return hasil;
  }

  private aksi(kode: string): Aksi | undefined {
    return cariLangkah(this.sop, this.berkas.langkahAktif?.no ?? 99)?.aksi.find((a) => a.kode === kode);
  }
}

function harus(hasil: Keputusan): Extract<Keputusan, { diterima: true }> {
  if (!hasil.diterima) throw new Error(`${hasil.kode}: ${hasil.alasan} ${JSON.stringify(hasil.bidang)}`);
  return hasil;
}
