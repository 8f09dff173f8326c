import { writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fromRoot } from '../root.js';
import type { Findings } from './findings.js';
import type { Plan } from './plan.js';

/**
 * What firebase-tools must find in its environment so that it uses the planned programs.
 * Placeholders are files of our own: firebase-tools changes the mode of the file it is given, and the Google Cloud CLI
 * may belong to another user.
 */
export function planEnvironment(plan: Plan, found: Findings, folder: string): Record<string, string> {
  const env: Record<string, string> = {};
  const placeholder = (name: string): string => {
    const path = join(folder, name);
    writeFileSync(path, 'Placeholder: emulators/fallback/java runs the real program.\n');
    return path;
  };
  if (plan.javaStandIn && found.java !== null) {
    env['PATH'] = [fromRoot('emulators/fallback'), process.env['PATH'] ?? ''].join(delimiter);
    env['PPID_JAVA'] = found.java.path;
  }
  if (plan.sources.firestore === 'gcloud' && found.gcloud?.firestoreJar) {
    env['FIRESTORE_EMULATOR_BINARY_PATH'] = placeholder('firestore.placeholder.jar');
    env['PPID_FIRESTORE_PLACEHOLDER'] = env['FIRESTORE_EMULATOR_BINARY_PATH'];
    env['PPID_FIRESTORE_JAR'] = found.gcloud.firestoreJar;
  }
  if (plan.sources.pubsub === 'gcloud' && found.gcloud?.pubsub) {
    env['PUBSUB_EMULATOR_BINARY_PATH'] = fromRoot('emulators/fallback/pubsub');
    env['PPID_PUBSUB'] = found.gcloud.pubsub;
  }
  if (plan.sources.storage === 'stand-in') {
    env['STORAGE_EMULATOR_BINARY_PATH'] = placeholder('storage-rules.placeholder.jar');
    env['PPID_STORAGE_PLACEHOLDER'] = env['STORAGE_EMULATOR_BINARY_PATH'];
    env['PPID_NODE'] = process.execPath;
    env['PPID_TSX'] = import.meta.resolve('tsx');
    env['PPID_STORAGE_RUNTIME'] = fromRoot('emulators/storage-rules/runtime.ts');
  }
  return env;
}
