import { Client } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { TestApp } from '../app';
import type { Actor } from './make-people';

/** An inspector has proposed to their own unit that two children are one; a proposal alone changes nothing. */
export async function makeChildMerge(
  test: TestApp,
  { account, agencyId }: Actor,
  children: readonly [kept: string, merged: string],
): Promise<string> {
  const owner = new Client({ connectionString: test.database.ownerUrl });
  await owner.connect();
  try {
    const id = newId();
    await owner.query(
      `insert into children.merge (id, kept_child_id, merged_child_id, state, reason_code, proposing_agency_id,
         answering_agency_id, proposed_by, proposed_at, version, updated_at)
       values ($1, $2, $3, 'proposed', 'same-document', $4, $4, $5, $6, 1, $6)`,
      [id, ...children, agencyId, account, test.clock.now()],
    );
    return id;
  } finally {
    await owner.end();
  }
}
