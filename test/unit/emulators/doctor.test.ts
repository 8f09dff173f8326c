import { describe, expect, it } from 'vitest';
import { diagnose, type Facts, type Row } from '../../../emulators/parts/diagnosis.js';
import { javaMajor, type Findings } from '../../../emulators/parts/findings.js';
import { choose } from '../../../emulators/parts/plan.js';

const NOTHING_CACHED = { firestore: false, pubsub: false, storage: false };
const ALL_CACHED = { firestore: true, pubsub: true, storage: true };
const GCLOUD = { root: '/sdk', firestoreJar: '/sdk/f.jar', pubsub: '/sdk/p' };

const found = (change: Partial<Findings> = {}): Findings => ({
  java: { path: '/bin/java', major: 21 },
  cached: ALL_CACHED,
  downloads: false,
  gcloud: null,
  ...change,
});

const facts = (change: Partial<Facts> = {}): Facts => ({
  node: '20.19.0',
  installed: true,
  findings: found(),
  built: true,
  chromium: '/usr/bin/chromium',
  chromiumRemedy: 'install it',
  portsInUse: [],
  ...change,
});

const rowOf = (part: string, change: Partial<Facts>): Row | undefined =>
  diagnose(facts(change)).find((row) => row.part === part);

describe('which emulators are used', () => {
  it('takes the official downloads when Java 21 and the cache are there, even beside a Google Cloud CLI', () => {
    expect(choose(found({ gcloud: GCLOUD }))).toEqual({
      sources: { firestore: 'official', pubsub: 'official', storage: 'official' },
      javaStandIn: false,
      problems: [],
    });
  });

  it('downloads what is not cached when the internet answers', () => {
    const plan = choose(found({ cached: NOTHING_CACHED, downloads: true, gcloud: GCLOUD }));
    expect(Object.values(plan.sources)).toEqual([
      'official-download',
      'official-download',
      'official-download',
    ]);
    expect(plan.javaStandIn).toBe(false);
  });

  it('falls back to the Google Cloud CLI and the rules stand-in on Java 17, even with a full cache', () => {
    expect(choose(found({ java: { path: '/bin/java', major: 17 }, gcloud: GCLOUD }))).toEqual({
      sources: { firestore: 'gcloud', pubsub: 'gcloud', storage: 'stand-in' },
      javaStandIn: true,
      problems: [],
    });
  });

  it('falls back part by part on Java 21 without internet', () => {
    const cached = { firestore: true, pubsub: false, storage: false };
    expect(choose(found({ cached, gcloud: GCLOUD })).sources).toEqual({
      firestore: 'official',
      pubsub: 'gcloud',
      storage: 'stand-in',
    });
  });
});

describe('the doctor', () => {
  const missing = (change: Partial<Facts>): string[] =>
    diagnose(facts(change))
      .filter((row) => row.state === 'missing')
      .map((row) => row.sentence);

  it('has nothing to say against a complete machine', () => {
    expect(diagnose(facts()).map((row) => row.state)).toEqual(Array<string>(9).fill('ok'));
  });

  it('says in one sentence that Java is missing, and how to get it', () => {
    expect(missing({ findings: found({ java: null, gcloud: GCLOUD }) })).toEqual([
      expect.stringMatching(/^Java is missing: install Java 21/),
    ]);
  });

  it('refuses a Java that is too old for the fallback as well', () => {
    expect(missing({ findings: found({ java: { path: '/j', major: 11 }, gcloud: GCLOUD }) })).toEqual([
      expect.stringMatching(/^Java 11 is too old/),
    ]);
  });

  it('says one sentence each when there is no emulator to be had', () => {
    const sentences = missing({ findings: found({ java: { path: '/j', major: 17 } }) });
    expect(sentences).toEqual([
      expect.stringMatching(/^No Firestore emulator: .*cloud-firestore-emulator/),
      expect.stringMatching(/^No Pub\/Sub emulator: .*pubsub-emulator/),
    ]);
  });

  it('says that the download does not answer when Java would be new enough', () => {
    const [sentence] = missing({ findings: found({ cached: NOTHING_CACHED }) });
    expect(sentence).toMatch(/download does not answer/);
  });

  it('names the ports in use, and does not call that missing', () => {
    const row = rowOf('Ports', { portsInUse: [{ name: 'firestore', port: 8080 }] });
    expect(row).toMatchObject({ state: 'note' });
    expect(row?.sentence).toMatch(/8080 \(firestore\).*PPID_PORT_OFFSET/);
  });

  it('names an old Node, missing dependencies, and says who installs a browser', () => {
    expect(missing({ node: '18.20.0', installed: false })).toHaveLength(2);
    expect(rowOf('Chromium', { chromium: null })).toMatchObject({ state: 'note' });
  });

  it('says which parts are stand-ins', () => {
    const findings = found({ java: { path: '/j', major: 17 }, gcloud: GCLOUD });
    expect(rowOf('Storage rules', { findings })?.sentence).toContain('stand-in');
    expect(rowOf('Firestore emulator', { findings })?.sentence).toContain('Google Cloud CLI in /sdk');
  });
});

describe('the version that java prints', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_402"', 8],
    ['openjdk version "21" 2023-09-19', 21],
    ['no such command', null],
  ])('%s is %s', (output, major) => {
    expect(javaMajor(output)).toBe(major);
  });
});
