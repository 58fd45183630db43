import type { Job, JobWork } from '../../../platform/jobs/job';
import type { FileStore } from '../../../platform/storage/file-store';
import type { StoredAddresses } from './stored-addresses';

/** An upload is over after seconds; a database that was set back to an earlier day is put right within the week. */
const AGE_SECONDS = 7 * 86_400;
const AT_ONCE = 500;

/** What lies in the store, and who names what lies there. */
interface Swept {
  readonly store: FileStore;
  readonly named: StoredAddresses;
}

/** Removes from the store what no module names: uploads that came to no end. What one of them names is never touched. */
export const sweepDocumentFiles = (swept: Swept): Job => ({
  name: 'job:sweep-document-files',
  permission: 'document-file.sweep',
  async run(work) {
    let removed = 0;
    let old: string[] = [];
    for await (const { address, ageSeconds } of swept.store.all()) {
      if (ageSeconds > AGE_SECONDS) old.push(address);
      if (old.length < AT_ONCE) continue;
      removed += await sweep(work, swept, old);
      old = [];
    }
    return removed + (await sweep(work, swept, old));
  },
});

async function sweep(work: JobWork, { store, named }: Swept, addresses: readonly string[]): Promise<number> {
  let unknown = addresses;
  for (const name of named.all) unknown = await unknownTo(work, name, unknown);
  for (const address of unknown) await store.remove(address);
  return unknown.length;
}

async function unknownTo(work: JobWork, name: string, addresses: readonly string[]): Promise<string[]> {
  if (addresses.length === 0) return [];
  const statement = { name, text: `select ${name}($1) as address` };
  return (await work.query<{ address: string }>(statement, [addresses])).map(({ address }) => address);
}
