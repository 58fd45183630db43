import { newId } from '../../../src/kernel/ids';
import type { ContextName } from '../rows/contexts';
import { handoverMove, handoverRow, type HandoverIds } from '../rows/handover-rows';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

/** The sender's agency; of the addressed one those who protect, and nobody else. */
const SEEN: Partial<Record<ContextName, readonly (keyof HandoverIds)[]>> = {
  holder: ['sent'],
  colleague: ['sent'],
  protection: ['sent', 'addressed'],
  stranger: ['addressed', 'others'],
};

const rows =
  (key: string): RowsOf =>
  ({ name }, { handovers }) => {
    const ids = (SEEN[name] ?? []).map((one) => `'${handovers[one]}'`);
    return ids.length === 0 ? 'false' : `${key} in (${ids.join(', ')})`;
  };

const WITHOUT_FILE: readonly ContextName[] = [
  'former-person',
  'status',
  'label',
  'defence',
  'ended',
  'expired',
  'early',
  'other-kind',
  'other-role',
  'stranger',
  'clinic',
  'analyst',
  'administrator',
  'oversight',
  'nobody',
  'job',
];

/** Handovers to protection (GC24 §20–24; CRC 40(3)(a)). */
export const handoverTables: readonly TableLaw[] = [
  {
    table: 'protection.handover',
    see: rows('id'),
    change: { set: 'version = 7', rows: rows('id') },
    insert: [
      allowed('a handover of a child that one holds', 'colleague', ({ first, contexts }) =>
        handoverRow(newId(), first.child, contexts.colleague, contexts.centre),
      ),
      allowed('a handover by who knows the identity alone', 'identity', ({ first, contexts }) =>
        handoverRow(newId(), first.child, contexts.identity, contexts.centre),
      ),
      denied('a handover in the name of a colleague', 'colleague', ({ first, contexts }) =>
        handoverRow(newId(), first.child, contexts.holder, contexts.centre),
      ),
      denied('a handover in the name of another agency', 'holder', ({ first, contexts }) => ({
        ...handoverRow(newId(), first.child, contexts.holder, contexts.centre),
        sender_agency_id: contexts.stranger.agency,
      })),
      denied('a handover of a child of others', 'holder', ({ second, contexts }) =>
        handoverRow(newId(), second.child, contexts.holder, contexts.centre),
      ),
      ...deniedTo(WITHOUT_FILE, 'a handover of a child that is not open', (by, { first, contexts }) =>
        handoverRow(newId(), first.child, by, contexts.centre),
      ),
    ],
  },
  {
    table: 'protection.transition',
    see: rows('handover_id'),
    insert: [
      allowed('a move of one’s own in a handover that one sees', 'protection', ({ handovers, contexts }) =>
        handoverMove(handovers.addressed, contexts.protection),
      ),
      denied('a move in the name of a colleague', 'colleague', ({ handovers, contexts }) =>
        handoverMove(handovers.sent, contexts.holder),
      ),
      denied('a move in the name of another agency', 'holder', ({ handovers, contexts }) =>
        handoverMove(handovers.sent, { ...contexts.holder, agency: contexts.clinic.agency }),
      ),
      denied('a move in a handover that one does not see', 'holder', ({ handovers, contexts }) =>
        handoverMove(handovers.others, contexts.holder),
      ),
    ],
  },
];
