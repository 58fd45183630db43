import type { ClientBase } from 'pg';
import { caseRow, type CaseIds } from './case-rows';
import { grantRow, type ChildFiles } from './child-rows';
import { consentRow } from './consent-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** A case of a child who came by itself. */
export const supportRow = (id: string, child: string, centre: Context): Row => ({
  ...caseRow(id, child, centre),
  ...{ basis: 'voluntary-support', came_by: 'self', came_at: NOW },
});

/** Agencies that may open a case of the child as far as the case goes, and not as far as the child goes. */
const UNKNOWING = ['identity', 'person', 'other-kind', 'stranger'] as const;

/** What was said about work of centres: of which the unit knows, of which it does not, and written down by who lost it. */
export async function makeSupportRows(
  owner: ClientBase,
  cases: CaseIds,
  { first, contexts }: { readonly first: ChildFiles; readonly contexts: Record<ContextName, Context> },
): Promise<void> {
  const { authority, centre, holder } = contexts;
  for (const name of UNKNOWING)
    await putRow(
      owner,
      'children.need_to_know',
      grantRow(first.child, 'case', cases.nextOfUnknown, contexts[name].agency),
    );
  const told = grantRow(first.child, 'case', cases.told, authority.agency);
  await putRow(owner, 'children.need_to_know', { ...told, level: 'status' });
  for (const [id, by] of [
    [cases.beside, holder],
    [cases.unanswered, centre],
    [cases.told, holder],
    [cases.nextOfOtherKind, holder],
  ] as const) {
    const said = consentRow(first.child, { kind: 'case', id }, by);
    await putRow(owner, 'children.consent', { ...said, purpose: 'voluntary-support' });
  }
}
