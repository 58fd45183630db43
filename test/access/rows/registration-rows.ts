import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { grantRow, type ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

export const registrationRow = (child: string, by: Context): Row => ({
  id: newId(),
  child_id: child,
  agency_id: by.agency,
  ground: 'other',
  legal_basis: 'x',
  put_on_at: NOW,
  put_on_by: by.account,
  review_on: '2026-12-01',
  version: 1,
  created_at: NOW,
  updated_at: NOW,
});

/** One of each child; and a defender of something else that has the id of the child. */
export async function makeRegistrationRows(
  owner: ClientBase,
  {
    first,
    second,
    contexts,
  }: { first: ChildFiles; second: ChildFiles; contexts: Record<ContextName, Context> },
): Promise<void> {
  const table = 'protection.preventive_registration';
  await putRow(owner, table, registrationRow(first.child, contexts.holder));
  await putRow(owner, table, registrationRow(second.child, contexts.stranger));
  await putRow(owner, 'children.need_to_know', {
    ...grantRow(first.child, 'case', first.child, contexts['other-kind'].agency),
    ...{ level: 'defence', basis_id: newId() },
  });
}
