import { fillDemonstration } from '../demonstration/fill-demonstration';
import { refuseOtherVersion } from '../platform/persistence/apply-migrations';
import { refuseStrongRole } from '../platform/persistence/roles';
import { startEmbeddedPostgres } from './embedded-postgres';
import type { Environment } from './environment';
import { foldNames } from './fold-names';
import { installationKeys } from './keys-folder';
import { upgradeDatabase } from './upgrade-database';

/** A database that is ready for the product. */
export interface ReadyDatabase {
  readonly appUrl: string;
  /** What a person should know. */
  readonly remarks: readonly string[];
  stop(): Promise<void>;
}

/** One's own database, checked; or the embedded one, started, migrated and filled for demonstration. */
export async function openDatabase(environment: Environment): Promise<ReadyDatabase> {
  if (environment.databaseUrl !== undefined) {
    await refuseStrongRole(environment.databaseUrl);
    await refuseOtherVersion(environment.databaseUrl);
    return { appUrl: environment.databaseUrl, remarks: [], stop: () => Promise.resolve() };
  }
  const embedded = await startEmbeddedPostgres({ dataDir: environment.dataDir });
  try {
    await upgradeDatabase(embedded.ownerUrl);
    await foldNames(embedded.ownerUrl, installationKeys(environment).identityKey);
    if (environment.demonstration) await fillDemonstration(embedded.ownerUrl);
    await refuseStrongRole(embedded.appUrl);
    return embedded;
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}
