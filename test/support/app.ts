import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app.setup';
import { appPartsOf } from '../../src/config/app-parts';
import { readEnvironment } from '../../src/config/environment';
import { fillDemonstration } from '../../src/demonstration/fill-demonstration';
import { TestClock } from './clock';
import { freshDatabase, type FreshDatabase } from './database';

/** The whole application over a database of its own, as a test holds it. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly clock: TestClock;
  readonly database: FreshDatabase;
  /** The folder of what lies beside the database. */
  readonly dataDir: string;
  readonly url: string;
  close(): Promise<void>;
}

const KEYS = { tokenKey: Buffer.alloc(32, 7), identityKey: Buffer.alloc(32, 9) };

/** Starts the product as the server does, with the demonstration agencies and accounts and a clock that can be moved. */
export async function startApp(settings: Record<string, string> = {}): Promise<TestApp> {
  const database = await freshDatabase();
  await fillDemonstration(database.ownerUrl);
  const clock = new TestClock();
  // By its number the folder of a run that was killed is told from that of one that lives.
  const dataDir = await mkdtemp(join(tmpdir(), `diversion-test-${process.pid}-`));
  const environment = readEnvironment({
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    DATABASE_URL: database.appUrl,
    POOL_SIZE: '6',
    RELAY_SECONDS: '0',
    ...settings,
  });
  const app = await createApp(appPartsOf(environment, database.appUrl, KEYS, clock));
  await app.listen({ port: 0, host: '127.0.0.1' });
  const close = async () => {
    await app.close();
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { app, clock, database, dataDir, url: await app.getUrl(), close };
}
