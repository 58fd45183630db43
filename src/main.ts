import { SystemClock } from './kernel/clock';
import { createApp } from './app.setup';
import { openDatabase } from './config/open-database';
import { readEnvironment } from './config/environment';
import { installationKeys } from './config/keys-folder';
import { appPartsOf } from './config/app-parts';
import { announce, explainFault } from './config/announce';
import { refuseTakenPort } from './config/refuse-taken-port';
import { stopOnSignal } from './config/stop-on-signal';

/** Starts the product: database, migrations where they are ours to run, server; stops everything in reverse. */
async function main(): Promise<void> {
  const environment = readEnvironment();
  const steps: (() => Promise<void>)[] = [];
  stopOnSignal(environment.shutdownSeconds, steps);
  await refuseTakenPort(environment.host, environment.port);
  const database = await openDatabase(environment);
  steps.push(() => database.stop());
  try {
    const parts = appPartsOf(environment, database.appUrl, installationKeys(environment), new SystemClock());
    const app = await createApp(parts);
    steps.unshift(() => app.close());
    await app.listen({ port: environment.port, host: environment.host });
    announce(environment, database, await app.getUrl());
  } catch (error) {
    await database.stop();
    throw error;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${explainFault(error)}\n`);
  process.exitCode = 1;
  // A failed start leaves nothing that is worth waiting for.
  setTimeout(() => process.exit(1), 500).unref();
});
