import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** A link that holds; its kind says what there is about it. */
export const linkRow = (kind: string, cases: readonly [string, string], by: Context): Row => {
  const [one, other] = cases[0] < cases[1] ? cases : [cases[1], cases[0]];
  return {
    ...{ id: newId(), centre_agency_id: by.agency, one_case_id: one, other_case_id: other, kind },
    ...{ linked_by: by.account, linked_at: NOW, version: 1 },
  };
};

/**
 * Who coordinates and holds the identity sees two cases, and of other links one or none; the stranger sees two, and does not
 * coordinate; the centre sees one of each of its links.
 */
export async function makeCaseLinkRows(
  owner: ClientBase,
  { cases, contexts }: { readonly cases: CaseIds; readonly contexts: Record<ContextName, Context> },
): Promise<void> {
  const { centre, identity, stranger } = contexts;
  const put = (row: Row) => putRow(owner, 'cases.case_link', row);
  const over = { ended_at: NOW, ended_by: identity.account, end_reason: 'linked-in-error' };
  const told = { family_contact_id: centre.account };
  await put(linkRow('both', [cases.first, cases.identified], identity));
  await put({ ...linkRow('both-over', [cases.first, cases.identified], identity), ...over });
  await put(linkRow('both-elsewhere', [cases.first, cases.identified], centre));
  await put(linkRow('second-alone', [cases.unheld, cases.identified], identity));
  await put(linkRow('first-alone', [cases.identified, cases.unanswered], identity));
  await put({ ...linkRow('one-told', [cases.unheld, cases.identified], identity), ...told });
  await put({ ...linkRow('one-told-over', [cases.unheld, cases.identified], identity), ...told, ...over });
  await put({ ...linkRow('none-told', [cases.unheld, cases.unanswered], identity), ...told });
  await put(linkRow('of-stranger', [cases.second, cases.unanswered], stranger));
  await put(linkRow('one-of-centre', [cases.first, cases.unheld], centre));
  await put({ ...linkRow('one-of-centre-told', [cases.first, cases.unheld], centre), ...told });
}
