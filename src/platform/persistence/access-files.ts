import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { MODULES } from './module-schemas';

const SOURCE = join(__dirname, '..', '..');
const MIGRATIONS = join(SOURCE, '..', 'migrations');

/** The `*.access.sql` files, in the order of the modules. */
export function accessFiles(): string[] {
  return MODULES.flatMap((name) => {
    const folder = name === 'platform' ? join(SOURCE, 'platform') : join(SOURCE, 'modules', name);
    return filesBelow(folder, '.access.sql');
  });
}

/** Changes whenever a migration is added, or a row policy, function or seeded list is changed. */
export function databaseVersion(): string {
  const hash = createHash('sha256');
  const migrations = readdirSync(MIGRATIONS).map((file) => /^(\d+-[a-z0-9-]+)\.(ts|js)$/.exec(file)?.[1]);
  hash.update([...new Set(migrations)].sort().join('\n'));
  for (const file of [...accessFiles(), ...seedFiles()]) {
    hash.update(`\n${relative(SOURCE, file)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function seedFiles(): string[] {
  return MODULES.flatMap((name) => filesBelow(join(SOURCE, 'modules', name, 'seed'), '.json'));
}

function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return found
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));
}
