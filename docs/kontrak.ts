// Writes the parts of contract.md that follow from the code: shapes, forms, aksi. `npm run kontrak`; a test compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMULIR } from '@ppid/domain/formulir/registry';
import type { Bidang } from '@ppid/domain/formulir/types';
import { SOP_SEMUA } from '@ppid/domain/sop/seeds/index';
import type { Aksi, Efek, Sop } from '@ppid/domain/sop/types';

const here = import.meta.dirname;

/** Types whose shape is part of the contract, by file. */
const BENTUK: [file: string, names: string[]][] = [
  [
    'functions/domain/berkas/types.ts',
    ['Tindakan', 'Hasil', 'Berkas', 'LangkahAktif', 'CatatanLangkah', 'JamHukum', 'Riwayat'],
  ],
  ['functions/domain/berkas/gagal.ts', ['PekerjaanGagal']],
  ['functions/domain/calendar/types.ts', ['BarisLibur', 'TahunDitetapkan', 'AcuanLibur']],
  ['functions/domain/calendar/perubahan.ts', ['PerubahanKalender']],
  ['functions/domain/dokumen/types.ts', ['Dokumen', 'Halaman']],
  ['functions/domain/dokumen/penghitaman.ts', ['Tanda', 'TandaTercatat', 'Penghitaman']],
  ['functions/domain/pencarian/types.ts', ['Indeks', 'PermintaanCari', 'Temuan', 'HasilCari']],
  ['functions/domain/surat/types.ts', ['Surat']],
  ['functions/domain/surat/surel.ts', ['Surel']],
  ['functions/domain/laporan/types.ts', ['HitunganJenis', 'HitunganLangkah', 'AngkaLaporan', 'Laporan']],
  ['functions/src/ports/pengguna.ts', ['Pengguna']],
  ['functions/domain/satker/satker.ts', ['Satker', 'Pengaturan', 'JamHari']],
];

function bentuk(): string {
  const blok = BENTUK.flatMap(([file, names]) => {
    const sumber = readFileSync(join(here, '..', file), 'utf8');
    return names.map((name) => {
      // An interface, or the zod schema of what arrives from outside.
      const awal = sumber.search(
        new RegExp(`^export (interface ${name} (?:extends \\w+ )?\\{|const ${name} = z\\.object)`, 'm'),
      );
      if (awal < 0) throw new Error(`${file} has no shape ${name}`);
      const akhir = sumber.indexOf('\n}', awal);
      return sumber.slice(awal + 'export '.length, sumber.indexOf('\n', akhir + 1)).trimEnd();
    });
  });
  return ['```ts', blok.join('\n\n'), '```'].join('\n');
}

function satuBidang(b: Bidang): string {
  const sifat = [
    b.jenis,
    b.wajib
      ? 'wajib'
      : b.wajibBila
        ? `wajib bila ${b.wajibBila.kunci} = ${b.wajibBila.nilai.join('/')}`
        : 'boleh kosong',
    ...(b.tampilBila && !b.wajibBila
      ? [`hanya bila ${b.tampilBila.kunci} = ${b.tampilBila.nilai.map((n) => n || 'kosong').join('/')}`]
      : []),
    ...(b.pribadi ? ['pribadi'] : []),
  ];
  // The twenty-odd Pasal 17 codes would drown the rest; they stand in pengecualian/pasal17.ts.
  const pilihan = b.pilihan && b.pilihan.length <= 10 ? `: ${b.pilihan.map((p) => p.nilai).join(', ')}` : '';
  return `  - \`${b.kunci}\` (${sifat.join(', ')})${pilihan}`;
}

function formulir(): string {
  return Object.values(FORMULIR)
    .map((f) => [`- **${f.nama}** – ${f.judul}`, ...f.bidang.map(satuBidang)].join('\n'))
    .join('\n');
}

function satuAksi(no: number, a: Aksi): string {
  const ke = 'langkah' in a.ke ? `langkah ${a.ke.langkah}` : 'selesai' in a.ke ? 'selesai' : 'tetap';
  const syarat = [
    ...(a.setelah.length ? [`setelah ${a.setelah.join(', ')}`] : []),
    ...a.penjaga,
    ...(a.sampingan ? ['sampingan'] : []),
    ...('tetap' in a.ke && !a.sekali ? ['dapat diulang'] : []),
  ];
  const efek = a.efek.map(satuEfek);
  const sel = [
    no,
    `\`${a.kode}\``,
    a.peran.join(', '),
    ke,
    a.formulir ?? '–',
    syarat.join('; ') || '–',
    efek.join('; ') || '–',
  ];
  return `| ${sel.join(' | ')} |`;
}

function satuEfek(e: Efek): string {
  const apa =
    e.efek === 'surat'
      ? `surat ${e.templat}`
      : e.efek === 'kabari'
        ? `kabari ${e.peran}`
        : e.efek === 'butir'
          ? `butir DIK: ${e.apa}`
          : 'perintah kepada permohonan';
  return e.bila ? `${apa} (bila ${e.bila.kunci} = ${e.bila.nilai.join('/')})` : apa;
}

function satuSop(sop: Sop): string {
  const { pembuka } = sop;
  const efek = pembuka.efek.map(satuEfek);
  return [
    `#### ${sop.seed === null ? 'From the law' : `Seed ${sop.seed}`}: ${sop.satkerId} · ${sop.kunci}@${sop.versi} · ${sop.jenis}`,
    '',
    `\`buka\`: ${pembuka.peran.join(', ')}, form ${pembuka.formulir}${efek.length ? `; ${efek.join('; ')}` : ''}; starts at step ${sop.awal}.`,
    '',
    '| step | aksi | role | leads to | form | condition | effects |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...[...sop.langkah, ...sop.lanjutan].flatMap((l) => l.aksi.map((a) => satuAksi(l.no, a))),
  ].join('\n');
}

const BAGIAN: Record<string, () => string> = {
  bentuk,
  formulir,
  aksi: () => SOP_SEMUA.map(satuSop).join('\n\n'),
};

/** contract.md with its generated parts as the code has them now. */
export function kontrak(teks: string): string {
  return Object.entries(BAGIAN).reduce((hasil, [nama, buat]) => {
    const [awal, akhir] = [`<!-- ${nama}:mulai -->`, `<!-- ${nama}:selesai -->`];
    const [dari, sampai] = [hasil.indexOf(awal), hasil.indexOf(akhir)];
    if (dari < 0 || sampai < 0) throw new Error(`contract.md has no part ${nama}`);
    return `${hasil.slice(0, dari + awal.length)}\n\n${buat()}\n\n${hasil.slice(sampai)}`;
  }, teks);
}

if (process.argv.includes('--tulis')) {
  const path = join(here, 'contract.md');
  writeFileSync(path, kontrak(readFileSync(path, 'utf8')));
}
