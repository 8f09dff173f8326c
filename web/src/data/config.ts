import type { FirebaseOptions } from 'firebase/app';

const LOCAL_HOSTS = ['localhost', '127.0.0.1'];

/** Local emulators: every port is its default plus the same offset, which the hosting port gives away. */
export const emulator = LOCAL_HOSTS.includes(location.hostname)
  ? { host: '127.0.0.1', offset: Number(location.port || '5000') - 5000 }
  : null;

export const REGION = 'asia-southeast2';

const env = import.meta.env as Record<string, string | undefined>;

export const options: FirebaseOptions = emulator
  ? {
      apiKey: 'demo',
      projectId: 'demo-ppid',
      storageBucket: 'demo-ppid.appspot.com',
      authDomain: 'demo-ppid.firebaseapp.com',
    }
  : {
      apiKey: env.VITE_FIREBASE_API_KEY ?? '',
      projectId: env.VITE_FIREBASE_PROJECT_ID ?? '',
      storageBucket: env.VITE_FIREBASE_STORAGE_BUCKET ?? '',
      authDomain: env.VITE_FIREBASE_AUTH_DOMAIN ?? '',
      appId: env.VITE_FIREBASE_APP_ID ?? '',
    };
