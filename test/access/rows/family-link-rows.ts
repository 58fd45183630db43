import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import type { CaseIds } from './case-rows';
import type { ChildFiles } from './child-rows';
import { NOW, type Context, type ContextName } from './contexts';
import { putRow, type Row } from './put-row';

/** On the case of the first child one that is answered and one that was revoked; of the second; at another centre; elsewhere. */
export interface FamilyLinkIds {
  readonly ofFirst: string;
  readonly revoked: string;
  readonly ofSecond: string;
  readonly ofIdentified: string;
  readonly ofOtherKind: string;
}

export const newFamilyLinks = (): FamilyLinkIds => ({
  ofFirst: newId(),
  revoked: newId(),
  ofSecond: newId(),
  ofIdentified: newId(),
  ofOtherKind: newId(),
});

export const familyLinkRow = (
  id: string,
  file: string,
  child: string,
  by: Pick<Context, 'account'>,
): Row => ({
  ...{ id, case_id: file, child_id: child, reader: 'child', language: 'az' },
  secret_hash: `\\x${createHash('sha256').update(id).digest('hex')}`,
  ...{
    expires_at: '2026-12-01T10:00:00Z',
    made_by: by.account,
    version: 1,
    created_at: NOW,
    updated_at: NOW,
  },
});

interface Made {
  readonly familyLinks: FamilyLinkIds;
  readonly cases: CaseIds;
  readonly first: ChildFiles;
  readonly second: ChildFiles;
  readonly contexts: Record<ContextName, Context>;
}

export async function makeFamilyLinkRows(owner: ClientBase, made: Made): Promise<void> {
  const { familyLinks: ids, cases, first, second, contexts } = made;
  const by = contexts.clinic;
  const put = (row: Row) => putRow(owner, 'family_page.link', row);
  await put(familyLinkRow(ids.ofFirst, cases.first, first.child, by));
  const over = { revoked_at: NOW, revoked_by: by.account };
  await put({ ...familyLinkRow(ids.revoked, cases.first, first.child, by), ...over });
  await put(familyLinkRow(ids.ofSecond, cases.second, second.child, by));
  await put(familyLinkRow(ids.ofIdentified, cases.identified, first.child, by));
  await put(familyLinkRow(ids.ofOtherKind, cases.otherKind, first.child, by));
}
