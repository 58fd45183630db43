import { caseReturnRow, type ReturnedFile } from '../rows/case-return-rows';
import type { ContextName } from '../rows/contexts';
import type { RowWorld } from '../rows/row-world';
import { rows, SEEN, WITHOUT_FILE } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

const WITHOUT_CASE: readonly ContextName[] = ['reviewer', ...WITHOUT_FILE];

const ofFirst = ({ cases, first, contexts }: RowWorld): ReturnedFile => ({
  file: cases.first,
  child: first.child,
  referral: first.referral,
  centre: contexts.centre,
});

const AT = `'2026-06-01T10:00:00Z'`;
const ME = `nullif(current_setting('app.account', true), '')::uuid`;

const TAKEN_BACK = `state = 'withdrawn', withdraw_reason = 'other', withdrawn_at = ${AT}`;

const declined = (by: string) =>
  `state = 'declined', decline_reason = 'other', decided_by = ${by}, decided_at = ${AT}`;

const isMine = (mine: string, others: string) => `case when asked_by = ${ME} then ${mine} else ${others} end`;

/** What somebody has asked for themselves they take back, and decide on what another asked for. */
const TAKEN_BACK_OR_DECLINED = `state = ${isMine(`'withdrawn'`, `'declined'`)},
  withdraw_reason = ${isMine(`'other'`, 'null')}, withdrawn_at = ${isMine(`${AT}::timestamptz`, 'null')},
  decline_reason = ${isMine('null', `'other'`)}, decided_by = ${isMine('null', ME)},
  decided_at = ${isMine('null', `${AT}::timestamptz`)}`;

const seen: RowsOf = (context, world) =>
  context.name === 'reviewer' ? `case_id = '${world.cases.unheld}'` : rows('case_id', SEEN)(context, world);

/** A return is its team’s and its coordinators’, and from when it was sent that of the authority that decided. */
export const caseReturnTables: readonly TableLaw[] = [
  {
    table: 'closure.case_return',
    see: seen,
    change: {
      set: TAKEN_BACK_OR_DECLINED,
      rows: (context, world) => `state = 'asked' and (${rows('case_id', SEEN)(context, world)})`,
    },
    never: { what: 'a decision in the name of another', set: declined('gen_random_uuid()') },
    insert: [
      allowed('a wish to give back a case of one’s centre', 'centre', (world) =>
        caseReturnRow(ofFirst(world), world.contexts.centre),
      ),
      denied('a wish in the name of another', 'centre', (world) =>
        caseReturnRow(ofFirst(world), world.contexts.lead),
      ),
      denied('a wish that is declined from the beginning', 'centre', (world) => ({
        ...caseReturnRow(ofFirst(world), world.contexts.centre),
        ...{ state: 'declined', decline_reason: 'other', decided_by: world.contexts.lead.account },
        decided_at: '2026-06-01T10:00:00Z',
      })),
      denied('a wish as of another centre', 'centre', (world) =>
        caseReturnRow({ ...ofFirst(world), centre: world.contexts.stranger }, world.contexts.centre),
      ),
      denied('a wish about another child', 'centre', (world) =>
        caseReturnRow({ ...ofFirst(world), child: world.second.child }, world.contexts.centre),
      ),
      denied('a wish about another referral', 'centre', (world) =>
        caseReturnRow({ ...ofFirst(world), referral: world.second.referral }, world.contexts.centre),
      ),
      denied('a wish about another case than the one that one sees', 'centre', (world) =>
        caseReturnRow({ ...ofFirst(world), file: world.cases.nextIdentified }, world.contexts.centre),
      ),
      ...deniedTo(WITHOUT_CASE, 'a wish to give back a case that one does not see', (by, world) =>
        caseReturnRow({ ...ofFirst(world), centre: by }, by),
      ),
    ],
  },
  {
    table: 'closure.case_return',
    see: seen,
    change: {
      set: TAKEN_BACK,
      rows: ({ name }, { cases }) =>
        name === 'person' ? `case_id = '${cases.first}' and state = 'asked'` : 'false',
    },
    insert: [],
  },
];
