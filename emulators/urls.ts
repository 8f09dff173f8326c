import { HOST, type Ports } from './ports.js';

export const PROJECT = 'demo-ppid';
export const REGION = 'asia-southeast2';

export interface Urls {
  web: string;
  /** Base of callables and of `…/NAME-0`, which runs a schedule now. */
  functions: string;
  mail: string;
  auth: string;
  firestore: string;
  storage: string;
  hub: string;
}

export function urlsOf(ports: Ports, projectId: string): Urls {
  const http = (port: number): string => `http://${HOST}:${port}`;
  return {
    web: http(ports.hosting),
    functions: `${http(ports.functions)}/${projectId}/${REGION}`,
    mail: http(ports.mail),
    auth: http(ports.auth),
    firestore: http(ports.firestore),
    storage: http(ports.storage),
    hub: http(ports.hub),
  };
}

/** For programs beside the emulators (seed, story, tests): the admin SDK and the rest find their way by these. */
export function clientEnv(ports: Ports, projectId: string, offset: number): Record<string, string> {
  const at = (port: number): string => `${HOST}:${port}`;
  const urls = urlsOf(ports, projectId);
  return {
    GCLOUD_PROJECT: projectId,
    GOOGLE_CLOUD_PROJECT: projectId,
    FIREBASE_CONFIG: JSON.stringify({ projectId, storageBucket: `${projectId}.appspot.com` }),
    FIRESTORE_EMULATOR_HOST: at(ports.firestore),
    FIREBASE_AUTH_EMULATOR_HOST: at(ports.auth),
    FIREBASE_STORAGE_EMULATOR_HOST: at(ports.storage),
    STORAGE_EMULATOR_HOST: `http://${at(ports.storage)}`,
    PUBSUB_EMULATOR_HOST: at(ports.pubsub),
    CLOUD_TASKS_EMULATOR_HOST: at(ports.tasks),
    CLOUD_EVENTARC_EMULATOR_HOST: `http://${at(ports.eventarc)}`,
    FIREBASE_EMULATOR_HUB: at(ports.hub),
    ...serverEnv(ports),
    PPID_PORT_OFFSET: String(offset),
    PPID_URL_WEB: urls.web,
    PPID_URL_FUNCTIONS: urls.functions,
    PPID_URL_MAIL: urls.mail,
  };
}

/** Values of the secret params; a deployed function refuses the first (ports/rahasia.ts). SMTP_PASS is unused here. */
export const DEMO_SECRETS = {
  PPID_KUNCI: 'demo-kunci-hanya-untuk-emulator-lokal',
  SMTP_PASS: 'demo',
} as const;

/** What the functions themselves need; they inherit the environment of the emulator. */
export function serverEnv(ports: Ports): Record<string, string> {
  return {
    SMTP_HOST: HOST,
    SMTP_PORT: String(ports.smtp),
    METADATA_SERVER_DETECTION: 'none',
    // Everybody has one address here; the limits of the public side are tested on their own.
    LAJU_KALI: '1000',
    ...DEMO_SECRETS,
  };
}
