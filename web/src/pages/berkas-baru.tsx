import type { ComponentType } from 'react';
import { useParams } from 'react-router';
import type { Jenis } from '@ppid/domain/sop/types';
import { KeberatanBaru } from '../components/baru/keberatan.js';
import { PermohonanBaru } from '../components/baru/permohonan.js';
import { BerkasUmumBaru } from '../components/baru/umum.js';
import { PesanGagal } from '../components/pesan.js';
import { sopTerbuka, type SopTerbuka } from '../lib/sop-terbuka.js';
import { useKini } from '../lib/use-kini.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';

const KHUSUS: Readonly<Partial<Record<Jenis, ComponentType<SopTerbuka>>>> = {
  permohonan: PermohonanBaru,
  keberatan: KeberatanBaru,
};

export default function BerkasBaru() {
  const { jenis, kunci } = useParams();
  const { sop, kalender } = useKantor();
  const { peran, jenjang } = useAkun();
  const hari = kalender.tanggalLokal(useKini());
  const pilihan = sopTerbuka(sop, hari, peran, jenjang).find(
    (s) => s.sop.kunci === kunci && s.sop.jenis === jenis,
  );
  if (!pilihan) return <PesanGagal>Peran Anda tidak berwenang membuka berkas jenis ini.</PesanGagal>;
  const Formulir = KHUSUS[pilihan.sop.jenis] ?? BerkasUmumBaru;
  return <Formulir key={pilihan.sop.kunci} {...pilihan} />;
}
