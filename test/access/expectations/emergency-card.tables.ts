import type { ContextName } from '../rows/contexts';
import { cardRow } from '../rows/emergency-card-rows';
import { allowed, denied, deniedTo, ofChild, type TableLaw } from './table-law';

const RECORD: readonly ContextName[] = [
  'holder',
  'colleague',
  'protection',
  'authority',
  'reviewer',
  'centre',
  'person',
];

const WITHOUT_RECORD: readonly ContextName[] = [
  'former-person',
  'identity',
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
  'lead',
  'nobody',
  'job',
];

/** Which version holds is seen by who may write the next; the words are read through a function that tells of it. */
export const emergencyCardTables: readonly TableLaw[] = [
  {
    table: 'children.emergency_card',
    see: ofChild('child_id', RECORD),
    insert: [
      allowed('a card of a child whose record one holds', 'colleague', ({ first, contexts }) =>
        cardRow(first.child, contexts.colleague, 9),
      ),
      allowed('a card of a child with whom one works by name', 'person', ({ first, contexts }) =>
        cardRow(first.child, contexts.person, 9),
      ),
      denied('a card in the name of a colleague', 'colleague', ({ first, contexts }) =>
        cardRow(first.child, contexts.holder, 9),
      ),
      denied('a card in the name of another agency', 'holder', ({ first, contexts }) =>
        cardRow(first.child, { ...contexts.holder, agency: contexts.authority.agency }, 9),
      ),
      ...deniedTo(WITHOUT_RECORD, 'a card without holding the record', (by, { first }) =>
        cardRow(first.child, by, 9),
      ),
    ],
  },
];
