import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import './styles/dasar.css';
import './styles/kontrol.css';
import './styles/halaman.css';
import './styles/tabel-isian.css';
import './styles/berkas.css';
import './styles/dokumen.css';

const akar = document.getElementById('akar');
if (!akar) throw new Error('#akar tidak ada di index.html');
createRoot(akar).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
