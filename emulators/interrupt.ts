/**
 * Calls `stop` once on Ctrl-C or a request to end, then exits. Presses that come together count as one: the terminal
 * signals every process of the group, and bootstrap.mjs passes the signal on as well.
 */
export function onInterrupt(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      console.log('\nStopping…');
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}
