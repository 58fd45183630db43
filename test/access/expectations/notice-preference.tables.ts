import { preferenceRow } from '../rows/notice-preference-rows';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

const own: RowsOf = ({ account }) => `account_id = '${account}'`;

/** What people want to be written of is their own; what they were told nobody reads. */
export const noticePreferenceTables: readonly TableLaw[] = [
  {
    table: 'notifications.preference',
    see: own,
    change: { set: 'version = 7', rows: own },
    never: [
      { what: 'what was told', set: `told = '{}'` },
      { what: 'another person', set: 'account_id = account_id' },
    ],
    insert: [
      allowed('a wish of one’s own', 'centre', ({ contexts }) => preferenceRow(contexts.centre.account)),
      denied('a wish in the name of another', 'colleague', ({ contexts }) =>
        preferenceRow(contexts.centre.account),
      ),
      ...deniedTo(
        ['administrator', 'oversight', 'nobody', 'job', 'other-job'],
        'a wish of somebody',
        (_by, world) => preferenceRow(world.contexts.centre.account),
      ),
    ],
  },
];
