import { newId } from '../../../src/kernel/ids';
import { NOW, type ContextName } from '../rows/contexts';
import { checkRow, ruleMoveRow, ruleVersionRow, toldCheckRow } from '../rows/eligibility-rows';
import { allFor, allowed, denied, deniedTo, ofChild, type RowsOf, type TableLaw } from './table-law';

/** Everybody who holds the intake at the record. */
const RECORD: readonly ContextName[] = [
  'holder',
  'colleague',
  'protection',
  'authority',
  'reviewer',
  'centre',
  'person',
];

/** To whom the intake is not open, or not at the record. */
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
  'nobody',
  'job',
];

/** What a referral told a check of the same child; what it told another’s is nobody’s. */
const ofReferral: RowsOf = (context, world) => {
  const ofCheck = `check_id in (select id from eligibility.check where child_id in ('${world.first.child}', '${world.second.child}'))`;
  return `${ofChild('file_id', [...RECORD, 'defence'], 'referral')(context, world)} and ${ofCheck}`;
};

const ADMINISTRATOR = allFor('administrator');

const NO_ADMINISTRATOR: readonly ContextName[] = [
  'holder',
  'authority',
  'analyst',
  'oversight',
  'nobody',
  'job',
];

/** Checks never change; versions of rules are open once they hold, and their making to administrators (GC24 §18; CRC 40(3)). */
export const eligibilityTables: readonly TableLaw[] = [
  {
    table: 'eligibility.check',
    see: ofChild('intake_id', [...RECORD, 'defence'], 'intake'),
    insert: [
      allowed('a check of an intake of one’s unit', 'colleague', ({ first, contexts }) =>
        checkRow(first.intake, first.child, contexts.colleague),
      ),
      allowed('a check of an intake that one decides on', 'authority', ({ first, contexts }) =>
        checkRow(first.intake, first.child, contexts.authority),
      ),
      denied('a check in the name of a colleague', 'colleague', ({ first, contexts }) =>
        checkRow(first.intake, first.child, contexts.holder),
      ),
      denied(
        'a check in the name of another agency',
        'holder',
        ({ first, contexts: { holder, authority } }) =>
          checkRow(first.intake, first.child, { account: holder.account, agency: authority.agency }),
      ),
      denied('a check of an intake as if of another child', 'holder', ({ first, second, contexts }) =>
        checkRow(first.intake, second.child, contexts.holder),
      ),
      denied('a check of an intake that is not open', 'holder', ({ first, contexts }) =>
        checkRow(newId(), first.child, contexts.holder),
      ),
      ...deniedTo(WITHOUT_RECORD, 'a check of an intake that is not open at the record', (by, { first }) =>
        checkRow(first.intake, first.child, by),
      ),
    ],
  },
  {
    table: 'eligibility.told_check',
    see: (context, world) => {
      if (context.name === 'defence') return ofReferral(context, world);
      const open = `closed_at is null and (only_agency_id is null or only_agency_id = '${context.agency}')`;
      return `${open} and ${ofReferral(context, world)}`;
    },
    insert: [
      allowed('what a referral of one’s unit told one’s own check', 'holder', ({ first, checks }) =>
        toldCheckRow(checks.untold, first.referral),
      ),
      denied('what a referral told, as closed from the beginning', 'holder', ({ first, checks }) => ({
        ...toldCheckRow(checks.untold, first.referral),
        closed_at: NOW,
      })),
      allowed('what a referral told one’s own agency alone', 'holder', ({ first, checks, contexts }) => ({
        ...toldCheckRow(checks.untold, first.referral),
        only_agency_id: contexts.holder.agency,
      })),
      denied('what a referral told another agency alone', 'holder', ({ first, checks, contexts }) => ({
        ...toldCheckRow(checks.untold, first.referral),
        only_agency_id: contexts.reviewer.agency,
      })),
      denied('what a referral told the check of a colleague', 'holder', ({ first, checks }) =>
        toldCheckRow(checks.ofColleague, first.referral),
      ),
      denied('what was told by a file that is no referral', 'stranger', ({ second, checks }) =>
        toldCheckRow(checks.ofStranger, second.intake),
      ),
      denied('what a referral told that is not open', 'holder', ({ second, checks }) =>
        toldCheckRow(checks.untold, second.referral),
      ),
      ...deniedTo(
        ['authority', 'centre', 'person', ...WITHOUT_RECORD],
        'what a referral told the check of another',
        (_, { first, checks }) => toldCheckRow(checks.untold, first.referral),
      ),
    ],
  },
  {
    table: 'eligibility.rule_version',
    see: ({ name }) => (name === 'administrator' ? 'true' : `state in ('approved', 'retired')`),
    change: { set: 'version = 7', rows: ADMINISTRATOR },
    insert: [
      allowed('a draft of one’s own', 'administrator', ({ contexts }) =>
        ruleVersionRow(contexts.administrator.account),
      ),
      denied('a draft in the name of another', 'administrator', ({ contexts }) =>
        ruleVersionRow(contexts.holder.account),
      ),
      denied('a version that is in force at once', 'administrator', ({ contexts }) => ({
        ...ruleVersionRow(contexts.administrator.account),
        state: 'approved',
      })),
      ...deniedTo(NO_ADMINISTRATOR, 'a draft by who keeps no rules', ({ account }) =>
        ruleVersionRow(account),
      ),
    ],
  },
  {
    table: 'eligibility.rule_transition',
    see: ADMINISTRATOR,
    insert: [
      allowed('a move of one’s own', 'administrator', ({ contexts }) =>
        ruleMoveRow(contexts.administrator.account),
      ),
      denied('a move in the name of another', 'administrator', ({ contexts }) =>
        ruleMoveRow(contexts.holder.account),
      ),
      ...deniedTo(NO_ADMINISTRATOR, 'a move by who keeps no rules', ({ account }) => ruleMoveRow(account)),
    ],
  },
];
