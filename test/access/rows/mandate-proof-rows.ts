import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { NOW, type Context } from './contexts';
import { putRow, type Row } from './put-row';

const DIGEST = 'a'.repeat(64);

/** A paper that proves a mandate; its size says which one it is. */
export const proofRow = (size: number, mandate: string, by: Context): Row => ({
  ...{ id: newId(), mandate_id: mandate, media_type: 'application/pdf', size, sha256: DIGEST },
  ...{ stored_as: DIGEST, file_key: '\\x00', attached_by: by.account, attached_at: NOW },
});

const ended = (row: Row, by: Context): Row => ({
  ...{ ...row, stored_as: null, file_key: null },
  ...{ ended_by: by.account, ended_at: NOW, end_reason: 'replaced' },
});

/** By the number of the mandate, the papers that count and those that did before. */
const STANDING: readonly (readonly [string, number])[] = [
  ['declined', 108],
  ['of-colleague', 102],
  ['held', 104],
  ['elsewhere', 105],
  ['headed', 106],
];
const ENDED: readonly (readonly [string, number])[] = [
  ['asked', 201],
  ['headed', 206],
  ['over', 207],
  ['given', 203],
];

/** Of mandates of each kind: one that counts, or one that does no more, or both. */
export async function makeMandateProofRows(owner: ClientBase, by: Context): Promise<void> {
  const idOf = async (number: string): Promise<string> => {
    const text = 'select id from legal_clinic.mandate where asked_number = $1';
    return (await owner.query<{ id: string }>(text, [number])).rows[0]!.id;
  };
  for (const [number, size] of STANDING)
    await putRow(owner, 'legal_clinic.mandate_proof', proofRow(size, await idOf(number), by));
  for (const [number, size] of ENDED)
    await putRow(owner, 'legal_clinic.mandate_proof', ended(proofRow(size, await idOf(number), by), by));
}
