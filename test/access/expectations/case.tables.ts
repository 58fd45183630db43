import { newId } from '../../../src/kernel/ids';
import { caseMove, caseRow, conflictRow, memberRow, suspensionRow, type CaseIds } from '../rows/case-rows';
import type { ContextName } from '../rows/contexts';
import type { RowWorld } from '../rows/row-world';
import { orderedInserts } from './ordered-case.tables';
import { supportInserts } from './support.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';

export const quoted = (ids: readonly string[]) => ids.map((id) => `'${id}'`).join(', ');

export const rows =
  (key: string, whose: Partial<Record<ContextName, readonly (keyof CaseIds)[]>>): RowsOf =>
  ({ name }, { cases }) => {
    const ids = (whose[name] ?? []).map((one) => cases[one]);
    return ids.length === 0 ? 'false' : `${key} in (${quoted(ids)})`;
  };

/** Whose agency holds the record of the first case; the reviewer does too, and is in conflict. */
const BY_AGENCY = {
  holder: ['first', 'beside'],
  colleague: ['first', 'beside'],
  protection: ['first', 'beside'],
  authority: ['first'],
  centre: ['first'],
  stranger: ['second'],
} as const;

/** Where a case is kept by the agency that referred, for who serves there. */
const OF_OWN_AGENCY = { holder: ['beside'], colleague: ['beside'], protection: ['beside'] } as const;

/** Whose agency holds the record, in conflict or not. */
const COORDINATED = { ...BY_AGENCY, reviewer: ['first'] } as const;

/** From level identity up, also as a person. */
export const SEEN = {
  ...BY_AGENCY,
  person: ['first'],
  identity: ['first', 'identified', 'supported'],
  stranger: ['second', 'unanswered'],
} as const;

export const WITHOUT_FILE: readonly ContextName[] = [
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

/** The centre has accepted the first child. */
const accepted = ({ cases, first, admissions, contexts }: RowWorld) => ({
  ...caseRow(cases.next, first.child, contexts.centre),
  referral_id: admissions.prevention,
});

/** Cases, their history, their teams, and who must have nothing to do with them. */
export const caseTables: readonly TableLaw[] = [
  {
    table: 'cases.case_file',
    see: rows('id', SEEN),
    change: {
      set: 'version = 7',
      rows: rows('id', { ...OF_OWN_AGENCY, centre: ['first'], stranger: ['second', 'unanswered'] }),
    },
    insert: [
      allowed('a case of a child whom one’s centre has accepted', 'centre', accepted),
      denied('a case without a referral', 'centre', (world) => ({ ...accepted(world), referral_id: null })),
      denied('a case on a referral that is not accepted', 'centre', (world) => ({
        ...accepted(world),
        referral_id: world.first.referral,
      })),
      denied('a case at the centre, by the agency that referred', 'holder', accepted),
      denied('a case at one’s own agency on what a centre accepted', 'holder', (world) => ({
        ...accepted(world),
        centre_agency_id: world.contexts.holder.agency,
      })),
      denied('a case of another child than was accepted', 'centre', (world) => ({
        ...accepted(world),
        id: world.cases.nextOfOtherChild,
        child_id: world.second.child,
      })),
      ...(['nextOfOtherKind', 'nextOfOtherChild', 'nextIdentified', 'nextOfPerson'] as const).map((miss) =>
        denied(`a case on a grant that misses: ${miss}`, 'centre', (world) => ({
          ...accepted(world),
          id: world.cases[miss],
        })),
      ),
      ...supportInserts,
      ...orderedInserts,
      denied('a case without a file that is open', 'centre', (world) => ({
        ...accepted(world),
        id: newId(),
      })),
    ],
  },
  {
    table: 'cases.transition',
    see: rows('case_id', SEEN),
    insert: [
      allowed('an act of one’s own on a case that one sees', 'person', ({ cases, contexts }) =>
        caseMove(cases.first, contexts.person),
      ),
      denied('an act in the name of a colleague', 'colleague', ({ cases, contexts }) =>
        caseMove(cases.first, contexts.holder),
      ),
      denied('an act in the name of another agency', 'centre', ({ cases, contexts }) =>
        caseMove(cases.first, { ...contexts.centre, agency: contexts.clinic.agency }),
      ),
      ...deniedTo([...WITHOUT_FILE, 'reviewer'], 'an act on a case that one does not see', (by, { cases }) =>
        caseMove(cases.first, by),
      ),
    ],
  },
  {
    table: 'cases.team_member',
    see: rows('case_id', SEEN),
    change: {
      set: 'version = 7',
      rows: (context, world) =>
        context.name === 'person' || context.name === 'identity'
          ? `account_id = '${context.account}' and ended_at is null`
          : rows('case_id', COORDINATED)(context, world),
    },
    insert: [
      allowed('a member, by the coordinator', 'centre', ({ cases, contexts }) =>
        memberRow(cases.first, contexts.lead, contexts.centre),
      ),
      denied('a member in the name of another', 'centre', ({ cases, contexts }) =>
        memberRow(cases.first, contexts.lead, contexts.holder),
      ),
      ...deniedTo(
        ['person', 'identity', ...WITHOUT_FILE],
        'a member, by who does not coordinate the case',
        (by, { cases, contexts }) => memberRow(cases.first, contexts.lead, by),
      ),
    ],
  },
  {
    table: 'cases.suspension',
    see: rows('case_id', SEEN),
    // One that is over is changed by nobody, and one that lasts by its centre alone.
    change: {
      set: `ended_by = nullif(current_setting('app.account', true), '')::uuid, end_reason = 'reason-over',
        ended_at = '2026-06-01T10:00:00Z'`,
      rows: ({ name }, { cases }) =>
        name === 'centre'
          ? `case_id = '${cases.first}' and ended_at is null`
          : name === 'stranger'
            ? `case_id = '${cases.second}'`
            : 'false',
    },
    never: {
      what: 'a suspension ended in the name of another',
      set: `ended_by = gen_random_uuid(), end_reason = 'reason-over', ended_at = '2026-06-01T10:00:00Z'`,
    },
    insert: [
      allowed('a suspension of a case of one’s centre', 'centre', ({ cases, contexts }) =>
        suspensionRow(cases.first, contexts.centre),
      ),
      denied('a suspension in the name of another', 'centre', ({ cases, contexts }) =>
        suspensionRow(cases.first, contexts.holder),
      ),
      denied('a suspension that was over from the beginning', 'centre', ({ cases, contexts }) => ({
        ...suspensionRow(cases.first, contexts.centre),
        ...{ ended_at: '2026-06-01T10:00:00Z', ended_by: contexts.centre.account, end_reason: 'reason-over' },
      })),
      ...deniedTo(
        ['holder', 'colleague', 'person', 'identity', 'reviewer', ...WITHOUT_FILE],
        'a suspension, by whose centre it is not',
        (by, { cases }) => suspensionRow(cases.first, by),
      ),
    ],
  },
  {
    table: 'cases.conflict_of_interest',
    see: (context, world) =>
      context.name === 'identity'
        ? `account_id = '${context.account}'`
        : rows('case_id', COORDINATED)(context, world),
    insert: [
      allowed('a conflict of one’s own', 'person', ({ cases, contexts }) =>
        conflictRow(cases.first, contexts.person, contexts.person),
      ),
      allowed('a conflict of another, by the coordinator', 'centre', ({ cases, contexts }) =>
        conflictRow(cases.first, contexts.lead, contexts.centre),
      ),
      denied('a conflict of another, by the team', 'person', ({ cases, contexts }) =>
        conflictRow(cases.first, contexts.lead, contexts.person),
      ),
      denied('a conflict in the name of another', 'centre', ({ cases, contexts }) =>
        conflictRow(cases.first, contexts.lead, contexts.holder),
      ),
      ...deniedTo(
        ['identity', ...WITHOUT_FILE],
        'a conflict of one’s own in a case that is not open',
        (by, { cases }) => conflictRow(cases.first, by, by),
      ),
    ],
  },
];
