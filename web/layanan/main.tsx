import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Aplikasi } from './aplikasi.js';
import '../src/styles/dasar.css';
import '../src/styles/kontrol.css';
import './gaya/layanan.css';
import './gaya/isi.css';
import './gaya/cetak.css';

const akar = document.getElementById('akar');
if (!akar) throw new Error('#akar tidak ada di index.html');
createRoot(akar).render(
  <StrictMode>
    <Aplikasi />
  </StrictMode>,
);
