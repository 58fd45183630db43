import type { ClientBase } from 'pg';
import { seedEligibility } from '../modules/eligibility';
import { seedReference } from '../modules/reference';
import { migrate } from '../platform/persistence/apply-migrations';
import { dataSourceOptions } from './data-source';

/**
 * Brings the database at the owner's address to this version, seeded lists included.
 *
 * @returns the names of the migrations that ran.
 */
export const upgradeDatabase = (ownerUrl: string, options: { force?: boolean } = {}): Promise<string[]> =>
  migrate({ ...options, seed, database: dataSourceOptions({ url: ownerUrl, poolSize: 2 }) });

async function seed(client: ClientBase): Promise<void> {
  await seedReference(client);
  await seedEligibility(client);
}
