import { readMigrationSettings } from './config/environment';
import { explainFault } from './config/announce';
import { prepareRoles } from './config/prepare-roles';
import { upgradeDatabase } from './config/upgrade-database';

/** `npm run migrate`: sets up or upgrades a PostgreSQL of one's own; `--force` makes the row policies anew in any case. */
async function main(): Promise<void> {
  const settings = readMigrationSettings();
  await prepareRoles(settings);
  const ran = await upgradeDatabase(settings.ownerUrl, { force: process.argv.includes('--force') });
  process.stdout.write(`${[...ran, 'The database is of this version.'].join('\n')}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explainFault(error)}\n`);
  process.exitCode = 1;
});
