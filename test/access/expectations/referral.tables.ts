import { newId } from '../../../src/kernel/ids';
import { actRow, intakeMove, intakeRow, MISSES, referralMove, referralRow } from '../rows/child-rows';
import type { ContextName } from '../rows/contexts';
import { allowed, denied, deniedTo, ofChild, type RowsOf, type TableLaw } from './table-law';

/** Everybody of the unit that met the child, whatever they serve there for. */
const UNIT: readonly ContextName[] = ['holder', 'colleague', 'protection'];
const RECORD: readonly ContextName[] = ['holder', 'colleague', 'authority', 'reviewer', 'centre', 'person'];

/** To whom the intake and the referral about to be written are not open. */
const WITHOUT_FILE: readonly ContextName[] = [
  'person',
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

/** The reviewing body has an intake of its own beside what it reads of others. */
const andOwnOfReviewer =
  (others: RowsOf): RowsOf =>
  (context, world) =>
    `(${others(context, world)}${context.name === 'reviewer' ? ` or id = '${world.reviewersIntake}'` : ''})`;

/** Intakes: the unit that met the child writes; whoever holds the file at the record, or defends the child, reads. */
export const intakeTables: readonly TableLaw[] = [
  {
    table: 'intake.intake',
    see: andOwnOfReviewer(ofChild('id', [...RECORD, 'protection', 'defence'], 'intake')),
    change: { set: 'version = 7', rows: andOwnOfReviewer(ofChild('id', UNIT, 'intake')) },
    insert: [
      allowed('an intake of one’s unit, opened to it', 'colleague', ({ next, first, contexts }) =>
        intakeRow(next.intake, first.child, contexts.colleague),
      ),
      denied('an intake in the name of another unit', 'authority', ({ next, first, contexts }) =>
        intakeRow(next.intake, first.child, contexts.holder),
      ),
      denied('an intake of another child than the one opened', 'holder', ({ next, second, contexts }) =>
        intakeRow(next.intake, second.child, contexts.holder),
      ),
      denied('an intake that was not opened', 'holder', ({ first, contexts }) =>
        intakeRow(newId(), first.child, contexts.holder),
      ),
      ...deniedTo(WITHOUT_FILE, 'an intake that is not open to the unit', (by, { next, first }) =>
        intakeRow(next.intake, first.child, by),
      ),
    ],
  },
  {
    table: 'intake.act',
    see: (context, world) => {
      const ofTheIntake = ofChild('intake_id', [...RECORD, 'protection', 'defence'], 'intake');
      const isOfTheUnit = [...UNIT, 'stranger'].includes(context.name);
      return `${ofTheIntake(context, world)}${isOfTheUnit ? '' : ' and recorded_as is null'}`;
    },
    change: { set: 'age_youngest = 7', rows: ofChild('intake_id', UNIT, 'intake') },
    remove: (context, world) =>
      `${ofChild('intake_id', UNIT, 'intake')(context, world)}
        and intake_id in ('${world.first.draft}', '${world.second.draft}')`,
    insert: [
      allowed('an act in an intake of one’s unit', 'colleague', ({ first }) =>
        actRow(first.draft, first.child),
      ),
      denied('an act of another child', 'holder', ({ first, second }) => actRow(first.draft, second.child)),
      denied('an act in an intake of another unit', 'authority', ({ first }) =>
        actRow(first.draft, first.child),
      ),
      denied('an act in an intake that one does not see', 'holder', ({ first, second }) =>
        actRow(second.draft, first.child),
      ),
    ],
  },
  {
    table: 'intake.transition',
    see: ofChild('intake_id', [...RECORD, 'protection', 'defence'], 'intake'),
    insert: [
      allowed('a move of one’s own in an intake of one’s unit', 'colleague', ({ first, contexts }) =>
        intakeMove(first.intake, contexts.colleague.account),
      ),
      denied('a move in the name of a colleague', 'colleague', ({ first, contexts }) =>
        intakeMove(first.intake, contexts.holder.account),
      ),
      denied('a move in an intake of another unit that one reads', 'authority', ({ first, contexts }) =>
        intakeMove(first.intake, contexts.authority.account),
      ),
      denied('a move in an intake that one does not see', 'holder', ({ second, contexts }) =>
        intakeMove(second.intake, contexts.holder.account),
      ),
    ],
  },
];

/** Who serves for protection reaches the referral that asks for help alone, everybody else what the law says. */
const helpAloneFor =
  (name: ContextName, others: RowsOf): RowsOf =>
  (context, world) =>
    context.name === name ? `id = '${world.admissions.prevention}'` : others(context, world);

/** Referrals: its parties act, whoever holds the file at identity or record reads (domain of the referral, GC24 §18);
 * a protection officer none that rests on a charge. */
export const referralTables: readonly TableLaw[] = [
  {
    table: 'referrals.referral',
    see: helpAloneFor('protection', ofChild('id', [...RECORD, 'identity'], 'referral')),
    change: {
      set: 'version = 7',
      rows: helpAloneFor(
        'protection',
        ofChild('id', ['holder', 'colleague', 'authority', 'reviewer', 'centre'], 'referral'),
      ),
    },
    insert: [
      allowed('a referral of one’s own', 'colleague', ({ next, first, contexts }) =>
        referralRow(next.referral, first, contexts.colleague),
      ),
      denied('a referral in the name of a colleague', 'colleague', ({ next, first, contexts }) =>
        referralRow(next.referral, first, contexts.holder),
      ),
      denied(
        'a referral in the name of another unit',
        'holder',
        ({ next, first, contexts: { holder, stranger } }) =>
          referralRow(next.referral, first, { ...holder, agency: stranger.agency }),
      ),
      denied('a referral of another child than the one opened', 'holder', ({ next, second, contexts }) =>
        referralRow(next.referral, second, contexts.holder),
      ),
      denied('a referral on an intake of another child', 'holder', ({ next, first, second, contexts }) =>
        referralRow(next.referral, { ...first, intake: second.intake }, contexts.holder),
      ),
      denied('a referral that was not opened', 'holder', ({ first, contexts }) =>
        referralRow(newId(), first, contexts.holder),
      ),
      ...MISSES.map((miss) =>
        denied(`a referral on a grant that misses: ${miss}`, 'holder', ({ missed, first, contexts }) =>
          referralRow(missed[miss], first, contexts.holder),
        ),
      ),
      denied('a referral of one’s child on a grant about another', 'holder', ({ missed, first, contexts }) =>
        referralRow(missed['other-child'], first, contexts.holder),
      ),
      denied('a referral on an intake of another child that one holds', 'stranger', (world) =>
        referralRow(
          world.next.child,
          { ...world.second, intake: world.thirdIntake },
          world.contexts.stranger,
        ),
      ),
      ...deniedTo(WITHOUT_FILE, 'a referral that is not open to the unit', (by, { next, first }) =>
        referralRow(next.referral, first, by),
      ),
    ],
  },
  {
    table: 'referrals.transition',
    see: ofChild('referral_id', [...RECORD, 'identity'], 'referral'),
    insert: [
      allowed('a move of one’s own in a referral that one sees', 'authority', ({ first, contexts }) =>
        referralMove(first.referral, contexts.authority),
      ),
      denied('a move in the name of a colleague', 'colleague', ({ first, contexts }) =>
        referralMove(first.referral, contexts.holder),
      ),
      denied('a move in the name of another agency', 'holder', ({ first, contexts: { holder, authority } }) =>
        referralMove(first.referral, { account: holder.account, agency: authority.agency }),
      ),
      denied('a move in a referral that one does not see', 'holder', ({ second, contexts }) =>
        referralMove(second.referral, contexts.holder),
      ),
    ],
  },
];
