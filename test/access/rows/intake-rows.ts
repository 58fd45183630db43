import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { ChildFiles } from './child-rows';
import { NOW, type Context } from './contexts';
import { putRow, type Row } from './put-row';

/** Makes one row in every table that belongs to the registered intake of a child, recorded by its holder. */
export async function makeIntakeParts(
  owner: ClientBase,
  { child, intake }: ChildFiles,
  holder: Context,
): Promise<void> {
  await putRow(owner, 'intake.decision', decisionRow(intake, child, holder));
}

export const decisionRow = (intake: string, child: string, by: Context, sequence = 1): Row => ({
  id: newId(),
  intake_id: intake,
  child_id: child,
  sequence,
  decision: 'refer',
  reason_code: 'needs-programme',
  reasons: '\\x01',
  legal_basis: 'law-919-iiq',
  decided_by: by.account,
  decided_at: NOW,
});
