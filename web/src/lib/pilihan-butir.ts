import { formatTanggal } from '@ppid/domain/calendar/format';
import type { Tanggal } from '@ppid/domain/calendar/types';
import type { Bidang, Formulir } from '@ppid/domain/formulir/types';
import { keadaanButir, sedangBerlaku } from '@ppid/domain/pengecualian/keadaanButir';
import { sebutPasal17 } from '@ppid/domain/pengecualian/pasal17';
import { saranButir } from '@ppid/domain/pengecualian/saran';
import type { Butir } from '@ppid/domain/pengecualian/types';
import { barisTabel, type Isi, type Nilai } from './isian.js';

/** More suggestions would be a list again. */
const MAKS_SARAN = 3;

/** Also where the items are chosen in the rows of a tabel. */
const menyebutButir = ({ sumber, kolom = [] }: Bidang): boolean =>
  sumber === 'butir' || kolom.some(menyebutButir);

export const citesButir = (formulir: Formulir | null): boolean =>
  formulir?.bidang.some(menyebutButir) ?? false;

function label({ informasi, bagian, pasal17, jangka, lingkup }: Butir): string {
  const sampai = jangka.akhir === null ? '' : `; sampai ${formatTanggal(jangka.akhir)}`;
  const nama = bagian === '' ? informasi : `${informasi}: ${bagian}`;
  return `${nama} (${lingkup === 'NASIONAL' ? 'nasional; ' : ''}${pasal17.map(sebutPasal17).join(', ')}${sampai})`;
}

export interface FormulirButir {
  formulir: Formulir;
  /** Remarks beside single options, by field. */
  tanda: Record<string, Record<string, string>>;
}

/**
 * The form with the items in force as choices, those that fit `teks` first. One that was chosen and has ended meanwhile stays
 * to be seen and taken back, as are those of the berkas itself (`milik`).
 */
export function withButir(
  formulir: Formulir,
  butir: readonly Butir[],
  hari: Tanggal,
  isi: Isi,
  teks: string,
  milik: readonly string[] = [],
): FormulirButir {
  const saran = saranButir(teks, butir, hari, MAKS_SARAN).map(({ id }) => id);
  const berlaku = (b: Butir) => sedangBerlaku(keadaanButir(b, hari));
  const urut = [...butir].sort(
    (a, b) =>
      Number(saran.includes(b.id)) - Number(saran.includes(a.id)) ||
      a.informasi.localeCompare(b.informasi, 'id'),
  );
  const tanda: FormulirButir['tanda'] = {};
  const denganPilihan = (satu: Bidang, nilai: unknown): Bidang => {
    if (satu.kolom) {
      const baris = barisTabel((nilai ?? []) as Nilai);
      const kolom = satu.kolom.map((k) =>
        denganPilihan(
          k,
          baris.map((b) => b[k.kunci]),
        ),
      );
      return { ...satu, kolom };
    }
    if (satu.sumber !== 'butir') return satu;
    const dipilih: readonly unknown[] = Array.isArray(nilai) ? nilai : [nilai];
    const ada = urut.filter((b) => berlaku(b) || dipilih.includes(b.id) || milik.includes(b.id));
    tanda[satu.kunci] = Object.fromEntries(
      ada.flatMap((b) => {
        if (!berlaku(b)) return [[b.id, 'sudah tidak berlaku']];
        return saran.includes(b.id) ? [[b.id, 'mungkin yang diminta']] : [];
      }),
    );
    return { ...satu, pilihan: ada.map((b) => ({ nilai: b.id, label: label(b) })) };
  };
  const bidang = formulir.bidang.map((satu) => denganPilihan(satu, isi[satu.kunci]));
  return { formulir: { ...formulir, bidang }, tanda };
}
