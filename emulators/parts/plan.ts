import { PARTS, type Findings, type Part } from './findings.js';

/** firebase-tools and its official jars need 21; the emulators of the Google Cloud CLI were measured on 17. */
export const JAVA_OFFICIAL = 21;
export const JAVA_FALLBACK = 17;

export type Source = 'official' | 'official-download' | 'gcloud' | 'stand-in' | 'missing';

export interface Plan {
  sources: Record<Part, Source>;
  /** True when the `java` stand-in must come first on PATH. */
  javaStandIn: boolean;
  /** One sentence for each thing that prevents a start, with the remedy. */
  problems: string[];
}

function sourceOf(part: Part, found: Findings): Source {
  const official = found.java !== null && found.java.major >= JAVA_OFFICIAL;
  if (official && found.cached[part]) return 'official';
  if (official && found.downloads) return 'official-download';
  if (part === 'storage') return 'stand-in';
  const file = part === 'firestore' ? found.gcloud?.firestoreJar : found.gcloud?.pubsub;
  return file ? 'gcloud' : 'missing';
}

const NAMES: Record<Part, string> = {
  firestore: 'Firestore',
  pubsub: 'Pub/Sub',
  storage: 'storage rules',
};

function remedy(part: Part, found: Findings): string {
  const component = part === 'firestore' ? 'cloud-firestore-emulator' : 'pubsub-emulator';
  const install = `install the Google Cloud CLI with its component "${component}"`;
  if (found.java !== null && found.java.major >= JAVA_OFFICIAL) {
    return `No ${NAMES[part]} emulator: the official download does not answer; connect to the internet once, or ${install}.`;
  }
  return `No ${NAMES[part]} emulator: install Java ${JAVA_OFFICIAL} and connect to the internet once, or ${install}.`;
}

/** Which program runs each part: the official download where it can be had, else the fallback, else what is missing. */
export function choose(found: Findings): Plan {
  const sources = {
    firestore: sourceOf('firestore', found),
    pubsub: sourceOf('pubsub', found),
    storage: sourceOf('storage', found),
  };
  const problems: string[] = [];
  if (found.java === null) {
    problems.push(`Java is missing: install Java ${JAVA_OFFICIAL} (Debian: apt-get install default-jre).`);
  } else if (found.java.major < JAVA_FALLBACK) {
    problems.push(
      `Java ${found.java.major} is too old: install Java ${JAVA_OFFICIAL} (at least ${JAVA_FALLBACK}).`,
    );
  }
  for (const part of PARTS) if (sources[part] === 'missing') problems.push(remedy(part, found));
  const fallback = PARTS.some((part) => sources[part] === 'gcloud' || sources[part] === 'stand-in');
  return { sources, javaStandIn: fallback, problems };
}
