import { proofRow } from '../rows/mandate-proof-rows';
import type { ContextName } from '../rows/contexts';
import { allowed, denied, type RowsOf, type TableLaw } from './table-law';

const sized =
  (whose: Partial<Record<ContextName, readonly number[]>>): RowsOf =>
  ({ name }) =>
    whose[name] ? `size in (${whose[name].join(', ')})` : 'false';

const GONE = `ended_at = '2099-06-01T10:00:00Z', end_reason = 'replaced', stored_as = null, file_key = null`;
const BY_ME = `ended_by = nullif(current_setting('app.account', true), '')::uuid`;

/** A proof is of who sees the mandate; it is attached while that is asked for or held, and ends once. */
export const mandateProofTables: readonly TableLaw[] = [
  {
    table: 'legal_clinic.mandate_proof',
    see: sized({ clinic: [201, 108], defence: [104], 'clinic-head': [106, 206, 207] }),
    change: {
      set: `${BY_ME}, ${GONE}`,
      rows: sized({ clinic: [108], defence: [104], 'clinic-head': [106] }),
    },
    never: [
      { what: 'a proof of another mandate', set: 'mandate_id = gen_random_uuid()' },
      { what: 'a proof with another digest', set: `sha256 = '${'b'.repeat(64)}'` },
      {
        what: 'a proof that ends in the name of another',
        set: `ended_by = gen_random_uuid(), ${GONE}`,
      },
    ],
    insert: [
      allowed('the proof of a mandate that one has asked for', 'clinic', ({ mandates, contexts }) =>
        proofRow(1, mandates.asked, contexts.clinic),
      ),
      denied('the same in the name of another', 'clinic', ({ mandates, contexts }) =>
        proofRow(1, mandates.asked, contexts.defence),
      ),
      denied('the proof of a mandate that another holds', 'clinic', ({ mandates, contexts }) =>
        proofRow(1, mandates.given, contexts.clinic),
      ),
      denied('the proof of a mandate that is over', 'clinic-head', ({ mandates, contexts }) =>
        proofRow(1, mandates.over, contexts['clinic-head']),
      ),
    ],
  },
];
