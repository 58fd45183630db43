import { execFileSync, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { StartFault } from '../start-fault';

/** The system account that the database server runs as; without ids, our own. */
export interface ServerAccount {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * PostgreSQL refuses to run as root; then it runs as whoever owns its folder, else as `postgres` or `nobody`.
 *
 * @throws StartFault when the folder belongs to somebody else, or there is no such account.
 */
export function serverAccount(postgresFolder: string): ServerAccount {
  const mine = process.getuid?.();
  const owner = statSync(postgresFolder, { throwIfNoEntry: false });
  if (mine === undefined) return {};
  if (mine !== 0) {
    if (owner === undefined || owner.uid === mine) return {};
    throw new StartFault(`${postgresFolder} belongs to another account (${owner.uid}); set another DATA_DIR`);
  }
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return namedAccount('postgres') ?? namedAccount('nobody') ?? refuseRoot();
}

function namedAccount(name: string): ServerAccount | undefined {
  try {
    const id = (what: string) =>
      Number(execFileSync('id', [what, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

function refuseRoot(): never {
  throw new StartFault(
    'PostgreSQL does not run as root, and there is no account postgres or nobody to run it as',
  );
}

/** Whether the account can enter a folder, through all the folders above. */
export function canEnter({ uid, gid }: ServerAccount, folder: string): boolean {
  if (uid === undefined) return true;
  const probe = spawnSync('/bin/sh', ['-c', 'test -x "$0"', folder], { uid, gid, cwd: '/' });
  return probe.status === 0;
}
