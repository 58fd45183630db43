import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';
import { obligationPartRow, obligationRow, type RestorativeIds } from './restorative-rows';

/** Parts of promises, each of which somebody says to be a mistake or misses by one thing. */
export interface PartIds {
  /** Of what is open: as it was written down; by a person and verified; and by mistake. */
  readonly written: string;
  readonly verified: string;
  readonly mistaken: string;
  /** Of what was kept, by a person; of what was not, of a wording that does not count, and before all have agreed. */
  readonly ofKept: string;
  readonly ofUndone: string;
  readonly ofReworded: string;
  readonly ofMet: string;
}

export const newParts = (): PartIds => ({
  ...{ written: newId(), verified: newId(), mistaken: newId() },
  ...{ ofKept: newId(), ofUndone: newId(), ofReworded: newId(), ofMet: newId() },
});

export const partInErrorRow = (process: string, part: string, by: Context): Row => ({
  ...{ part_id: part, process_id: process, reason_code: 'other', marked_by: by.account, marked_at: NOW },
});

/** The promises stand already, but for one that is not done. */
export async function makePartRows(
  owner: ClientBase,
  { parts, processes }: { readonly parts: PartIds; readonly processes: RestorativeIds },
  { centre, lead, person }: Record<ContextName, Context>,
): Promise<void> {
  const { agreed, kept, reworded, met } = processes;
  const undone = newId();
  await putRow(owner, 'restorative.obligation', {
    ...{ ...obligationRow(agreed), id: undone, state: 'not-done', cause_code: 'ill', is_fault: false },
    ...{ settled_by: centre.account, settled_at: NOW },
  });
  const of = (id: string, obligation: string, by = lead) => ({
    ...obligationPartRow(agreed, obligation, by),
    id,
  });
  const verified = { verified_by: centre.account, verified_at: NOW };
  for (const row of [
    of(parts.written, agreed),
    { ...of(parts.verified, agreed, person), ...verified },
    of(parts.mistaken, agreed),
    of(parts.ofKept, kept, person),
    of(parts.ofUndone, undone),
    of(parts.ofReworded, reworded),
    { ...of(parts.ofMet, met), process_id: met },
  ])
    await putRow(owner, 'restorative.obligation_part', row);
  for (const id of [processes.prepared, processes.ended, processes.ofSecond]) {
    const part = { ...obligationPartRow(id, id, lead), id: newId() };
    await putRow(owner, 'restorative.obligation_part', part);
    await putRow(owner, 'restorative.part_in_error', partInErrorRow(id, part.id, centre));
  }
  await putRow(owner, 'restorative.part_in_error', partInErrorRow(agreed, parts.mistaken, centre));
}
