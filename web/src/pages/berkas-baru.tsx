import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { AKSI_BUKA } from '@ppid/domain/berkas/types';
import { cariFormulir } from '@ppid/domain/formulir/registry';
import { FormulirView } from '../components/formulir.js';
import { PesanGagal } from '../components/pesan.js';
import { newBerkasId } from '../data/tindakan.js';
import { sopTerbuka, type SopTerbuka } from '../lib/sop-terbuka.js';
import { useKini } from '../lib/use-kini.js';
import { useTindakan } from '../lib/use-tindakan.js';
import { useKantor } from '../session/kantor.js';
import { useAkun } from '../session/session.js';

function Pembuka({ sop, peran }: SopTerbuka) {
  const { satkerId } = useAkun();
  const navigate = useNavigate();
  const [berkasId] = useState(() => newBerkasId(satkerId, sop.jenis));
  const formulir = cariFormulir(sop.pembuka.formulir) ?? null;
  const tindakan = useTindakan(
    { jenis: sop.jenis, berkasId, langkah: 0, aksi: AKSI_BUKA, peran, formulir },
    () => void navigate(`/berkas/${sop.jenis}/${berkasId}`, { replace: true }),
  );
  const judul = sop.jenis === 'permohonan' ? 'Daftarkan permohonan' : 'Buka berkas';
  return (
    <div className="sempit">
      <title>{`${judul} — PPID KPU`}</title>
      <h1>{judul}</h1>
      <p className="redup">
        SOP: {sop.kepala.alias ?? sop.kepala.nama}. Kolom bertanda <span className="wajib">*</span> wajib
        diisi.
      </p>
      <div className="kartu">
        <FormulirView
          formulir={formulir}
          isi={tindakan.isi}
          galat={tindakan.galat}
          alasan={tindakan.alasan}
          sibuk={tindakan.sibuk}
          labelKirim={judul}
          catatan={null}
          onChange={tindakan.ubah}
          onCatatan={tindakan.setCatatan}
          onSubmit={tindakan.kirim}
        >
          <Link className="tombol-tautan" to="/">
            Batal
          </Link>
        </FormulirView>
      </div>
    </div>
  );
}

export default function BerkasBaru() {
  const { jenis, kunci } = useParams();
  const { sop, kalender } = useKantor();
  const { peran, jenjang } = useAkun();
  const hari = kalender.tanggalLokal(useKini());
  const pilihan = sopTerbuka(sop, hari, peran, jenjang).find(
    (s) => s.sop.kunci === kunci && s.sop.jenis === jenis,
  );
  if (!pilihan) return <PesanGagal>Peran Anda tidak berwenang membuka berkas jenis ini.</PesanGagal>;
  return <Pembuka key={pilihan.sop.kunci} {...pilihan} />;
}
