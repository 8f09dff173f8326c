import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    sourcemap: false,
    rollupOptions: {
      output: {
        // Firestore is by far the largest part; apart, it survives a release of the app in the browser cache.
        manualChunks(id) {
          if (id.includes('@firebase/firestore') || id.includes('webchannel-wrapper')) return 'firestore';
          if (id.includes('@firebase/storage')) return 'storage';
          if (/node_modules\/(react|react-dom|react-router|scheduler)\//.test(id)) return 'react';
          if (id.includes('@firebase/')) return 'firebase';
          return undefined;
        },
      },
    },
  },
});
