import type { Job, JobWork } from '../../../platform/jobs/job';
import type { FileStore } from '../../../platform/storage/file-store';

/** An upload is over after seconds; a database that was set back to an earlier day is put right within the week. */
const AGE_SECONDS = 7 * 86_400;
const AT_ONCE = 500;

const UNKNOWN = { name: 'unknown-addresses', text: 'select documents.unknown_addresses($1) as address' };

/** Removes from the store what no paper names: uploads that came to no end. What a paper names is never touched. */
export const sweepDocumentFiles = (store: FileStore): Job => ({
  name: 'job:sweep-document-files',
  permission: 'document-file.sweep',
  async run(work) {
    let removed = 0;
    let old: string[] = [];
    for await (const { address, ageSeconds } of store.all()) {
      if (ageSeconds > AGE_SECONDS) old.push(address);
      if (old.length < AT_ONCE) continue;
      removed += await sweep(work, store, old);
      old = [];
    }
    return removed + (await sweep(work, store, old));
  },
});

async function sweep(work: JobWork, store: FileStore, addresses: readonly string[]): Promise<number> {
  if (addresses.length === 0) return 0;
  const unknown = await work.query<{ address: string }>(UNKNOWN, [addresses]);
  for (const { address } of unknown) await store.remove(address);
  return unknown.length;
}
