import { newId } from '../../../src/kernel/ids';
import { admissionRow } from '../rows/admission-rows';
import type { Context } from '../rows/contexts';
import type { RowWorld } from '../rows/row-world';
import { allowed, denied, deniedTo, type TableLaw } from './table-law';

const rows = (...ids: string[]): string => `id in (${ids.map((id) => `'${id}'`).join(', ')})`;

function seenBy(
  { name }: Context,
  { admissions: { open, closed, takenBack, ofSecond, ofEnded } }: RowWorld,
): string {
  if (name === 'holder') return rows(open);
  if (name === 'defence') return rows(open, closed, takenBack, ofEnded);
  return name === 'stranger' ? rows(ofSecond) : 'false';
}

/** The admission: its author until it is taken back, while the referral is on its way to help, and the defence; nobody else (GC24 §18(a)). */
export const admissionTables: readonly TableLaw[] = [
  {
    table: 'referrals.admission',
    see: seenBy,
    insert: [
      allowed('an admission that one hears, for a referral of one’s unit', 'colleague', (world) =>
        admissionRow(newId(), world.first.referral, world.first.child, world.contexts.colleague),
      ),
      denied('an admission in the name of a colleague', 'colleague', (world) =>
        admissionRow(newId(), world.first.referral, world.first.child, world.contexts.holder),
      ),
      denied('an admission in the name of another agency', 'holder', ({ first, contexts }) =>
        admissionRow(newId(), first.referral, first.child, {
          ...contexts.holder,
          agency: contexts.authority.agency,
        }),
      ),
      denied('an admission of another child', 'holder', ({ first, second, contexts }) =>
        admissionRow(newId(), first.referral, second.child, contexts.holder),
      ),
      denied('an admission for help alone', 'holder', ({ admissions, first, contexts }) =>
        admissionRow(newId(), admissions.prevention, first.child, contexts.holder),
      ),
      ...deniedTo(
        ['authority', 'reviewer', 'centre', 'person', 'identity', 'stranger', 'clinic', 'nobody', 'job'],
        'an admission for a referral of another unit',
        (by, { first }) => admissionRow(newId(), first.referral, first.child, by),
      ),
    ],
  },
];
