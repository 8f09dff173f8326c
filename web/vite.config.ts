import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // The public pages' switch for App Check (layanan/data/app-check.ts); without it Firebase is not even built into them.
  define: { __APP_CHECK__: JSON.stringify(process.env['VITE_APP_CHECK_KEY'] ?? '') },
  build: {
    target: 'es2022',
    sourcemap: false,
    rollupOptions: {
      // Two applications: the staff's at /, the public's at /layanan, which must stay small and has no Firebase.
      input: ['index.html', 'layanan/index.html'].map((name) =>
        fileURLToPath(new URL(name, import.meta.url)),
      ),
      output: {
        // Firestore is by far the largest part; apart, it survives a release of the app in the browser cache.
        manualChunks(id) {
          if (id.includes('@firebase/firestore') || id.includes('webchannel-wrapper')) return 'firestore';
          if (id.includes('@firebase/storage')) return 'storage';
          if (/node_modules\/(react|react-dom|scheduler)\//.test(id)) return 'react';
          if (id.includes('node_modules/react-router/')) return 'router';
          if (id.includes('@firebase/')) return 'firebase';
          return undefined;
        },
      },
    },
  },
});
