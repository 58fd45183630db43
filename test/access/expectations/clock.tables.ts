import { clockRowOf, pauseRow } from '../rows/clock-rows';
import type { ContextName } from '../rows/contexts';
import { allowed, denied, deniedTo, ofChild, type TableLaw } from './table-law';

/** Who holds the record of the intake. */
const RECORD: readonly ContextName[] = [
  'holder',
  'colleague',
  'protection',
  'authority',
  'reviewer',
  'centre',
  'person',
];

/** To whom the record of the intake is not open. */
const WITHOUT_RECORD: readonly ContextName[] = [
  'identity',
  'status',
  'label',
  'defence',
  'former-person',
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

/** Clocks: started by the unit that met the child, stopped and paused by who holds the record, read also in defence. */
export const clockTables: readonly TableLaw[] = [
  {
    table: 'intake.clock',
    see: ofChild('intake_id', [...RECORD, 'defence'], 'intake'),
    change: { set: 'version = 7', rows: ofChild('intake_id', RECORD, 'intake') },
    insert: [
      allowed('a clock on an intake of one’s unit', 'colleague', ({ first, contexts }) =>
        clockRowOf(first.intake, first.child, contexts.holder),
      ),
      denied('a clock of another child', 'holder', ({ first, second, contexts }) =>
        clockRowOf(first.intake, second.child, contexts.holder),
      ),
      denied('a clock in the name of another agency', 'holder', ({ first, contexts }) =>
        clockRowOf(first.intake, first.child, contexts.authority),
      ),
      denied('a clock on an intake of another unit that one reads', 'authority', ({ first, contexts }) =>
        clockRowOf(first.intake, first.child, contexts.holder),
      ),
      denied('a clock on an intake that one does not see', 'holder', ({ first, second, contexts }) =>
        clockRowOf(second.intake, first.child, contexts.holder),
      ),
      ...deniedTo(WITHOUT_RECORD, 'a clock on an intake that is not open to one', (by, { first }) =>
        clockRowOf(first.intake, first.child, by),
      ),
    ],
  },
  {
    table: 'intake.clock_pause',
    see: ofChild('intake_id', [...RECORD, 'defence'], 'intake'),
    change: { set: 'resumed_by = null', rows: ofChild('intake_id', RECORD, 'intake') },
    insert: [
      allowed('a pause of one’s own', 'authority', ({ first, contexts }) =>
        pauseRow(first.intake, contexts.authority.account),
      ),
      denied('a pause in the name of another', 'authority', ({ first, contexts }) =>
        pauseRow(first.intake, contexts.holder.account),
      ),
      denied('a pause on an intake that one does not see', 'holder', ({ second, contexts }) =>
        pauseRow(second.intake, contexts.holder.account),
      ),
      ...deniedTo(WITHOUT_RECORD, 'a pause on an intake whose record is not open to one', (by, { first }) =>
        pauseRow(first.intake, by.account),
      ),
    ],
  },
];
