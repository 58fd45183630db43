import { createHmac } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { join, resolve } from 'node:path';
import { completePostgres, findPostgres } from './embedded/binaries';
import { APP_ROLE } from '../platform/persistence/roles';
import { DATABASE, OWNER_ROLE, prepareDatabase } from './embedded/first-database';
import { makeCluster } from './embedded/first-cluster';
import { lockFolder } from './embedded/folder-lock';
import { stopLeftover } from './embedded/leftover-server';
import { choosePlaces } from './embedded/places';
import { startServer, type RunningServer } from './embedded/server-process';
import { keptKey } from './keys-folder';
import { makeFolder } from './make-folder';
import { StartFault } from './start-fault';

/** A real PostgreSQL that this program started. */
export interface EmbeddedPostgres {
  /** The role that owns the tables; no superuser. */
  readonly ownerUrl: string;
  /** The unprivileged role of the running product. */
  readonly appUrl: string;
  readonly superuserUrl: string;
  /** What a person should know: an unusual place, a leftover server that was stopped. */
  readonly remarks: readonly string[];
  stop(): Promise<void>;
}

export interface EmbeddedPostgresWish {
  /** Folder of the data, the keys and the log; made when it is not there. */
  readonly dataDir: string;
  /** Any free port when not given. */
  readonly port?: number;
  /** Server settings beside ours, for tests that may lose their data. */
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * Starts PostgreSQL 18 in a data folder, with roles and database; a second start finds the same data.
 *
 * @throws StartFault with one clear line; nothing is left running then.
 */
export async function startEmbeddedPostgres(wish: EmbeddedPostgresWish): Promise<EmbeddedPostgres> {
  const dataDir = resolve(wish.dataDir);
  makeUsable(dataDir);
  const lock = lockFolder(dataDir);
  try {
    const database = await startLocked({ ...wish, dataDir });
    const stop = async () => {
      await database.stop();
      lock.release();
    };
    return { ...database, stop };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startLocked(wish: EmbeddedPostgresWish): Promise<EmbeddedPostgres> {
  const secret = keptKey(wish.dataDir, 'database.key');
  const programs = findPostgres();
  completePostgres(programs);
  const places = choosePlaces({ dataDir: wish.dataDir, programs, secret });
  const stopped = await stopLeftover(places.data);
  makeCluster(places, passwordOf(secret, 'postgres'));
  const server = await startServer({ ...wish, places, logFile: join(wish.dataDir, 'postgres.log') });
  const leftover = stopped ? ['A database server left behind by a killed start was stopped'] : [];
  return prepared(server, secret, [...leftover, ...places.remarks]);
}

async function prepared(
  server: RunningServer,
  secret: Buffer,
  remarks: readonly string[],
): Promise<EmbeddedPostgres> {
  const url = (role: string, database: string) =>
    `postgres://${role}:${passwordOf(secret, role)}@127.0.0.1:${server.port}/${database}`;
  try {
    const passwords = { owner: passwordOf(secret, OWNER_ROLE), app: passwordOf(secret, APP_ROLE) };
    await prepareDatabase(url('postgres', 'postgres'), passwords);
  } catch (error) {
    await server.stop();
    throw explained(error);
  }
  return {
    ownerUrl: url(OWNER_ROLE, DATABASE),
    appUrl: url(APP_ROLE, DATABASE),
    superuserUrl: url('postgres', 'postgres'),
    remarks,
    stop: () => server.stop(),
  };
}

const passwordOf = (secret: Buffer, role: string) => createHmac('sha256', secret).update(role).digest('hex');

function explained(error: unknown): unknown {
  if ((error as { code?: unknown }).code !== '28P01') return error;
  return new StartFault(
    'The database was made with another keys/database.key; restore it, or remove DATA_DIR',
    {
      cause: error,
    },
  );
}

function makeUsable(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartFault(`The folder ${folder} cannot be used (${code}); set another DATA_DIR`, {
      cause: error,
    });
  }
}
