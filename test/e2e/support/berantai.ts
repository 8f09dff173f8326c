import { beforeEach } from 'vitest';

/**
 * For a block whose tests tell one story: after the first that fails the others are skipped, because each would only wait
 * for what never comes, and bury the one that says why.
 */
export function berantai(): void {
  beforeEach(({ task, skip }) => {
    const gagal = (task.suite ?? task.file).tasks.find(({ result }) => result?.state === 'fail');
    skip(gagal !== undefined, `“${gagal?.name}” failed before`);
  });
}
