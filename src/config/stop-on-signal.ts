/**
 * Ends everything in order when the process is asked to stop; a second signal ends it at once.
 *
 * @param steps what to end; a start that is under way adds to it.
 */
export function stopOnSignal(seconds: number, steps: readonly (() => Promise<void>)[]): void {
  let asked = false;
  const stop = async (): Promise<void> => {
    if (asked) process.exit(1);
    asked = true;
    setTimeout(() => process.exit(1), seconds * 1000).unref();
    for (const step of [...steps]) await step();
    process.exit(0);
  };
  const stopOrFail = () => void stop().catch(() => process.exit(1));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stopOrFail);
}
