import { CASES } from '../../test/unit/emulators/storage-rules.cases.js';
import { evaluateExpression } from './expression.js';

/**
 * Runs the table of expressions on the official Firestore emulator, whose rules language is the same, and on the
 * stand-in, and prints every difference. Needs FIRESTORE_EMULATOR_HOST; uses a project of its own.
 *   FIRESTORE_EMULATOR_HOST=127.0.0.1:8080 npx tsx emulators/storage-rules/parity.ts
 */
const host = process.env['FIRESTORE_EMULATOR_HOST'];
const project = 'demo-parity';

async function loadRules(expressions: string[]): Promise<string | null> {
  const blocks = expressions.map(
    (text, i) => `match /ya/${i} { allow get: if ${text}; } match /tidak/${i} { allow get: if !(${text}); }`,
  );
  const content = `rules_version = '2'; service cloud.firestore { match /databases/{d}/documents { ${blocks.join('\n')} } }`;
  const response = await fetch(`http://${host}/emulator/v1/projects/${project}:securityRules`, {
    method: 'PUT',
    body: JSON.stringify({ rules: { files: [{ name: 'firestore.rules', content }] } }),
  });
  return response.ok ? null : await response.text();
}

async function permitted(path: string): Promise<boolean> {
  const response = await fetch(`http://${host}/v1/projects/${project}/databases/(default)/documents/${path}`);
  return response.status !== 403;
}

async function official(expression: string): Promise<boolean | 'error'> {
  const refused = await loadRules([expression]);
  if (refused !== null) return 'error';
  if (await permitted('ya/0')) return true;
  return (await permitted('tidak/0')) ? false : 'error';
}

let differences = 0;
for (const { about, expression, gives } of CASES) {
  const [theirs, ours] = [await official(expression), evaluateExpression(expression)];
  if (theirs === ours && ours === gives) continue;
  differences += 1;
  console.log(`${about}: ${expression}\n  table ${gives}, official ${theirs}, stand-in ${ours}`);
}
console.log(`${CASES.length} expressions, ${differences} differences`);
process.exitCode = differences === 0 ? 0 : 1;
