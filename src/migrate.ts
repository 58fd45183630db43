import { readMigrationSettings } from './config/environment';
import { explainFault } from './config/announce';
import { foldNames } from './config/fold-names';
import { prepareRoles } from './config/prepare-roles';
import { upgradeDatabase } from './config/upgrade-database';

/** `npm run migrate`: sets up or upgrades a PostgreSQL of one's own; `--force` makes the row policies anew in any case. */
async function main(): Promise<void> {
  const settings = readMigrationSettings();
  await prepareRoles(settings);
  const ran = await upgradeDatabase(settings.ownerUrl, { force: process.argv.includes('--force') });
  const folded = await foldNames(settings.ownerUrl, settings.identityKey);
  process.stdout.write(`${[...ran, 'The database is of this version.', foldingTold(folded)].join('\n')}\n`);
}

const foldingTold = (folded: number | null): string =>
  folded === null
    ? 'Names were not folded anew: that needs IDENTITY_KEY.'
    : `Names of ${folded} children were folded anew.`;

main().catch((error: unknown) => {
  process.stderr.write(`${explainFault(error)}\n`);
  process.exitCode = 1;
});
