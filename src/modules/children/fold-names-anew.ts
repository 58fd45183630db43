import type { ClientBase } from 'pg';
import { ChildVault } from './application/child-vault';
import { IdentityTokens } from './application/identity-tokens';
import { IdentityVault } from './application/identity-vault';
import { auditFolding, keepFolding, outdatedFoldings } from './persistence/outdated-folding';
import { BlindIndex } from './vault/blind-index';
import { FieldCipher } from './vault/field-cipher';
import { KeyRing, type KeyRingDocument } from './vault/key-ring';

/** Any number of its own: two programs that fold anew wait for each other. */
const FOLDING_LOCK = 7_238_115;

const CHILDREN_AT_ONCE = 200;

/**
 * Makes the search tokens of names again that another version of folding has made, batch by batch, as owner of the tables:
 * no account and no job of the running product may open the names of all children. A batch is done wholly or not at all,
 * and what is left when it is interrupted is done the next time.
 *
 * @param most how many children a batch has at most.
 * @returns how many children are found by this version now who were not before.
 * @throws VaultError when the ring is not the one that sealed the names; nothing of that batch is changed.
 */
export async function foldNamesAnew(
  client: ClientBase,
  ring: KeyRingDocument,
  most = CHILDREN_AT_ONCE,
): Promise<number> {
  const keys = new KeyRing(ring);
  const vault = new ChildVault(new FieldCipher(keys));
  const identities = new IdentityVault(vault);
  const tokens = new IdentityTokens(new BlindIndex(keys));
  const foldBatch = async (): Promise<number> => {
    const rows = await outdatedFoldings(client, most);
    for (const row of rows) {
      const identity = identities.open(vault.dataKey(row.wrappedKey, row.childId), row);
      await keepFolding(client, row.childId, tokens.of(identity));
    }
    const ids = rows.map(({ childId }) => childId);
    if (ids.length > 0) await auditFolding(client, ids);
    return ids.length;
  };
  await client.query('select pg_advisory_lock($1)', [FOLDING_LOCK]);
  try {
    return await untilNothingIsLeft(() => atOnce(client, foldBatch));
  } finally {
    await client.query('select pg_advisory_unlock($1)', [FOLDING_LOCK]);
  }
}

async function untilNothingIsLeft(batch: () => Promise<number>): Promise<number> {
  let folded = 0;
  for (let some = await batch(); some > 0; some = await batch()) folded += some;
  return folded;
}

async function atOnce(client: ClientBase, work: () => Promise<number>): Promise<number> {
  await client.query('begin');
  try {
    const done = await work();
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
