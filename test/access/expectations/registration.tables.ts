import type { ContextName } from '../rows/contexts';
import { registrationRow } from '../rows/registration-rows';
import { allowed, denied, deniedTo, ofChild, type TableLaw } from './table-law';

const UNIT: readonly ContextName[] = ['holder', 'colleague', 'protection'];

const WITHOUT_FILE: readonly ContextName[] = [
  'person',
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

/** The police unit that keeps it and who defends the child; never a school or a centre (GC24 §66–71; BR 21). */
export const registrationTables: readonly TableLaw[] = [
  {
    table: 'protection.preventive_registration',
    see: ofChild('child_id', [...UNIT, 'defence']),
    change: { set: 'version = 7', rows: ofChild('child_id', UNIT) },
    insert: [
      allowed('a registration of a child that one holds', 'authority', ({ first, contexts }) =>
        registrationRow(first.child, contexts.authority),
      ),
      denied('a registration in the name of a colleague', 'colleague', ({ first, contexts }) =>
        registrationRow(first.child, contexts.holder),
      ),
      denied('a registration in the name of another agency', 'holder', ({ first, contexts }) => ({
        ...registrationRow(first.child, contexts.holder),
        agency_id: contexts.centre.agency,
      })),
      denied('a registration of a child of others', 'holder', ({ second, contexts }) =>
        registrationRow(second.child, contexts.holder),
      ),
      ...deniedTo(WITHOUT_FILE, 'a registration of a child that is not open', (by, { first }) =>
        registrationRow(first.child, by),
      ),
    ],
  },
];
