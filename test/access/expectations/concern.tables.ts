import { newId } from '../../../src/kernel/ids';
import { CONCERNS, concernMove, concernRow, type ConcernName } from '../rows/concern-rows';
import type { ContextName } from '../rows/contexts';
import { allowed, denied, type RowsOf, type TableLaw } from './table-law';

const RAISED_BY_STRANGER = CONCERNS.filter((name) => name !== 'led');
const LED: readonly ConcernName[] = ['led', 'informed', 'passed-on'];
const OVERSEEN: readonly ConcernName[] = ['without-lead', 'overdue', 'passed-on-by-oversight'];

/** The concerns that each of the named contexts reaches, by the column that holds their id. */
const concernsOf =
  (key: string, reached: Partial<Record<ContextName, readonly ConcernName[]>>): RowsOf =>
  ({ name }, { concerns }) => {
    const ids = (reached[name] ?? []).map((concern) => `'${concerns[concern]}'`);
    return ids.length === 0 ? 'false' : `${key} in (${ids.join(', ')})`;
  };

/** Concerns: who raised it, who is responsible and reads along, and oversight, so that none is lost (CRC 19). */
export const concernTables: readonly TableLaw[] = [
  {
    table: 'safeguarding.concern',
    see: concernsOf('id', {
      holder: ['led'],
      stranger: RAISED_BY_STRANGER,
      lead: LED,
      oversight: OVERSEEN,
    }),
    change: {
      set: 'version = 7',
      rows: concernsOf('id', { lead: ['led'], oversight: ['without-lead', 'overdue'] }),
    },
    insert: [
      allowed('a concern of one’s own', 'clinic', ({ contexts }) => concernRow(newId(), contexts.clinic)),
      denied('a concern in the name of a colleague', 'colleague', ({ contexts }) =>
        concernRow(newId(), contexts.holder),
      ),
      denied('a concern in the name of another agency', 'holder', ({ contexts: { holder, stranger } }) =>
        concernRow(newId(), { ...holder, agency: stranger.agency }),
      ),
      denied('a concern that is resolved at once', 'holder', ({ contexts }) => ({
        ...concernRow(newId(), contexts.holder),
        state: 'resolved',
      })),
      denied('a concern in nobody’s name', 'nobody', ({ contexts }) => concernRow(newId(), contexts.holder)),
    ],
  },
  {
    table: 'safeguarding.transition',
    // Who raised a concern follows its state, not who does what about it.
    see: concernsOf('concern_id', { lead: LED, oversight: OVERSEEN }),
    insert: [
      allowed('a move of a concern that one leads', 'lead', ({ concerns, contexts }) =>
        concernMove(concerns.led, contexts.lead),
      ),
      denied('a move in the name of another', 'lead', ({ concerns, contexts: { lead, holder } }) =>
        concernMove(concerns.led, { ...lead, account: holder.account }),
      ),
      denied('a move in the name of another agency', 'lead', ({ concerns, contexts: { lead, holder } }) =>
        concernMove(concerns.led, { ...lead, agency: holder.agency }),
      ),
      denied('a move of a concern that one does not see', 'lead', ({ concerns, contexts }) =>
        concernMove(concerns['without-lead'], contexts.lead),
      ),
    ],
  },
];
