import { Client } from 'pg';
import { foldNamesAnew } from '../modules/children';
import { identityRing } from './keys-folder';

/** Folds the names anew that an older version of the program has folded; answers how many, or null without the key. */
export async function foldNames(ownerUrl: string, identityKey: Buffer | undefined): Promise<number | null> {
  if (identityKey === undefined) return null;
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await foldNamesAnew(client, identityRing(identityKey));
  } finally {
    await client.end();
  }
}
