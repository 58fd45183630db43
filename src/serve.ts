import type { Clock } from './kernel/clock';
import { createApp } from './app.setup';
import { announce } from './config/announce';
import { appPartsOf } from './config/app-parts';
import { readEnvironment } from './config/environment';
import { installationKeys } from './config/keys-folder';
import { openDatabase } from './config/open-database';
import { refuseTakenPort } from './config/refuse-taken-port';
import { stopOnSignal } from './config/stop-on-signal';

/** Starts the product: database, migrations where they are ours to run, server; stops everything in reverse. */
export async function serve(clock: Clock): Promise<void> {
  const environment = readEnvironment();
  const steps: (() => Promise<void>)[] = [];
  stopOnSignal(environment.shutdownSeconds, steps);
  await refuseTakenPort(environment.host, environment.port);
  const database = await openDatabase(environment);
  steps.push(() => database.stop());
  try {
    const app = await createApp(
      appPartsOf(environment, database.appUrl, installationKeys(environment), clock),
    );
    steps.unshift(() => app.close());
    await app.listen({ port: environment.port, host: environment.host });
    announce(environment, database, await app.getUrl());
  } catch (error) {
    await database.stop();
    throw error;
  }
}
