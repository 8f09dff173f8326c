import type { Findings, Part } from './findings.js';
import { choose, JAVA_FALLBACK, JAVA_OFFICIAL, type Source } from './plan.js';

/** Everything the doctor looked at. */
export interface Facts {
  node: string;
  installed: boolean;
  findings: Findings;
  /** functions/dist has been built. */
  built: boolean;
  chromium: string | null;
  /** Remedy for a missing browser. */
  chromiumRemedy: string;
  portsInUse: { name: string; port: number }[];
}

export interface Row {
  part: string;
  state: 'ok' | 'note' | 'missing';
  sentence: string;
}

const SOURCE: Record<Exclude<Source, 'missing'>, string> = {
  official: 'the official download of firebase-tools, already in its cache',
  'official-download': 'the official download of firebase-tools, fetched at the first start',
  gcloud: 'the official emulator of the Google Cloud CLI',
  'stand-in': "this repository's stand-in on the official rules grammar (emulators/storage-rules)",
};

function nodeRow(node: string): Row {
  const [major = 0, minor = 0] = node.replace(/^v/, '').split('.').map(Number);
  const enough = major > 20 || (major === 20 && minor >= 19);
  const sentence = enough ? `Node ${node} is used.` : `Node ${node} is too old: install Node 20.19 or newer.`;
  return { part: 'Node', state: enough ? 'ok' : 'missing', sentence };
}

function javaRow(findings: Findings): Row {
  const problem = choose(findings).problems.find((text) => text.startsWith('Java'));
  if (problem !== undefined || findings.java === null) {
    return { part: 'Java', state: 'missing', sentence: problem ?? 'Java is missing.' };
  }
  const { major, path } = findings.java;
  if (major >= JAVA_OFFICIAL)
    return { part: 'Java', state: 'ok', sentence: `Java ${major} (${path}) is used.` };
  return {
    part: 'Java',
    state: 'note',
    sentence: `Java ${major} (${path}) is used through a stand-in, because firebase-tools wants ${JAVA_OFFICIAL}; the fallback needs ${JAVA_FALLBACK}.`,
  };
}

function partRow(part: Part, name: string, findings: Findings): Row {
  const { sources, problems } = choose(findings);
  const source = sources[part];
  if (source === 'missing') {
    const short = part === 'firestore' ? 'No Firestore' : 'No Pub/Sub';
    const sentence = problems.find((text) => text.startsWith(short)) ?? `${name} is missing.`;
    return { part: name, state: 'missing', sentence };
  }
  const state = source === 'official' || source === 'official-download' ? 'ok' : 'note';
  const where = source === 'gcloud' && findings.gcloud ? ` in ${findings.gcloud.root}` : '';
  return { part: name, state, sentence: `Used: ${SOURCE[source]}${where}.` };
}

function portsRow(portsInUse: Facts['portsInUse']): Row {
  if (portsInUse.length === 0) return { part: 'Ports', state: 'ok', sentence: 'All ports are free.' };
  const list = portsInUse.map(({ name, port }) => `${port} (${name})`).join(', ');
  return {
    part: 'Ports',
    state: 'note',
    sentence: `In use: ${list}; if that is not your own "npm start", stop it or set PPID_PORT_OFFSET=100.`,
  };
}

/** One row per part of the local stack: what was found, what is used, what is missing with its remedy. */
export function diagnose(facts: Facts): Row[] {
  const { findings } = facts;
  return [
    nodeRow(facts.node),
    facts.installed
      ? { part: 'npm install', state: 'ok', sentence: 'Dependencies are installed.' }
      : { part: 'npm install', state: 'missing', sentence: 'Dependencies are missing: run "npm ci".' },
    javaRow(findings),
    partRow('firestore', 'Firestore emulator', findings),
    partRow('pubsub', 'Pub/Sub emulator', findings),
    partRow('storage', 'Storage rules', findings),
    facts.built
      ? { part: 'Functions', state: 'ok', sentence: 'functions/dist is built.' }
      : {
          part: 'Functions',
          state: 'note',
          sentence: 'Not built yet; "npm start" and "npm test" build them.',
        },
    facts.chromium !== null
      ? { part: 'Chromium', state: 'ok', sentence: `${facts.chromium} is used for the end-to-end tests.` }
      : {
          part: 'Chromium',
          state: 'note',
          sentence: `Not found; "npm test" installs it, or ${facts.chromiumRemedy}.`,
        },
    portsRow(facts.portsInUse),
  ];
}
