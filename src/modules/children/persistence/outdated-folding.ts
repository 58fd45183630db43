import type { ClientBase } from 'pg';
import { newId } from '../../../kernel/ids';
import { NAME_FOLDING_VERSION } from '../domain/name-folding';
import type { IdentityEntity } from './identity.entity';

/** An identity that is found again by names of an older folding, with the key of its child. */
export type OutdatedFolding = IdentityEntity & { readonly wrappedKey: Buffer };

const OUTDATED = `select i.child_id as "childId", i.name, i.birth_date as "birthDate",
    i.identity_number as "identityNumber", i.address, i.contact, i.folding_version as "foldingVersion",
    d.wrapped_key as "wrappedKey"
  from children.identity i join children.data_key d on d.child_id = i.child_id
  where i.folding_version < $1 order by i.child_id limit $2 for update of i`;

const AUDIT = `insert into audit.entry (id, at, job, roles, purpose, action, child_ids, decision, request_id)
  values ($1, $2, 'migrate:fold-names-anew', '{}', 'administration', 'child.fold-names-anew', $3, 'allowed', $4)`;

/** The next of them, locked, so that nobody corrects a name meanwhile; for the owner of the tables only. */
export async function outdatedFoldings(client: ClientBase, most: number): Promise<OutdatedFolding[]> {
  return (await client.query<OutdatedFolding>(OUTDATED, [NAME_FOLDING_VERSION, most])).rows;
}

/** The tokens by which a child is found from now on. */
export async function keepFolding(
  client: ClientBase,
  childId: string,
  tokens: readonly Buffer[],
): Promise<void> {
  await client.query('delete from children.match_token where child_id = $1', [childId]);
  await client.query('insert into children.match_token (child_id, token) select $1, unnest($2::bytea[])', [
    childId,
    tokens,
  ]);
  await client.query('update children.identity set folding_version = $2 where child_id = $1', [
    childId,
    NAME_FOLDING_VERSION,
  ]);
}

/** Names the children whose identity was opened, as every look does. */
export async function auditFolding(client: ClientBase, childIds: readonly string[]): Promise<void> {
  await client.query(AUDIT, [newId(), new Date(), childIds, newId()]);
}
