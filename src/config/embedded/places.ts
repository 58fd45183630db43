import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { StartFault } from '../start-fault';
import { canEnter, serverAccount, type ServerAccount } from './server-account';

/** Where root puts what the account of the database server must reach, when a private folder is in the way. */
const PUBLIC_FOLDER = '/var/lib/diversion';

/** Where the programs and the data of the server are, who it runs as, and what a person should be told about it. */
export interface Places {
  readonly programs: string;
  readonly data: string;
  readonly account: ServerAccount;
  readonly remarks: readonly string[];
}

/** Chooses places that the server's account can reach; as root, with a remark when they are not the usual ones. */
export function choosePlaces(wanted: { dataDir: string; programs: string; secret: Buffer }): Places {
  const remarks: string[] = [];
  const usual = join(wanted.dataDir, 'postgres');
  const account = serverAccount(usual);
  const data = canEnter(account, wanted.dataDir) ? usual : publicData(wanted.secret);
  const programs = canEnter(account, wanted.programs) ? wanted.programs : publicPrograms(wanted.programs);
  if (data !== usual)
    remarks.push(`${wanted.dataDir} is closed to the server's account: the database is in ${data}`);
  if (programs !== wanted.programs)
    remarks.push(`PostgreSQL was copied to ${programs}, where its account can run it`);
  return { programs, data, account: data === usual ? account : serverAccount(data), remarks };
}

/** The name follows from the secret, so that the same data folder finds the same database again. */
function publicData(secret: Buffer): string {
  const name = createHash('sha256').update('place').update(secret).digest('hex').slice(0, 16);
  return join(publicFolder(), name);
}

function publicPrograms(programs: string): string {
  const name = createHash('sha256').update(programs).digest('hex').slice(0, 8);
  const copy = join(publicFolder(), `programs-${name}`);
  if (existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  cpSync(programs, draft, { recursive: true, verbatimSymlinks: true });
  renameSync(draft, copy);
  return copy;
}

function publicFolder(): string {
  try {
    mkdirSync(PUBLIC_FOLDER, { recursive: true });
    chmodSync(PUBLIC_FOLDER, 0o755);
    return PUBLIC_FOLDER;
  } catch (error) {
    throw new StartFault(
      `${PUBLIC_FOLDER} cannot be made; use a project folder that other accounts may enter`,
      {
        cause: error,
      },
    );
  }
}

/** An empty folder of the server's account. */
export function emptyFolderOf({ uid, gid }: ServerAccount, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
}
