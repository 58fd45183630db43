import {
  detentionReviewRow,
  EARLIER,
  hearingRow,
  noticeRow,
  presenceRow,
  recordRow,
  type HearingIds,
} from '../rows/hearing-rows';
import type { ContextName } from '../rows/contexts';
import type { Row } from '../rows/put-row';
import type { RowWorld } from '../rows/row-world';
import { quoted } from './case.tables';
import { allowed, denied, deniedTo, type RowsOf, type TableLaw } from './table-law';
import { newId } from '../../../src/kernel/ids';

const HELD = ['heldNow', 'heldEarlier', 'heldByReviewer'] as const;
const OF_ORDERS = ['ofOrder', 'ofProposed', 'ofElsewhere'] as const;
const OF_FIRST = ['ofIntake', 'asked', 'policed', 'putOff', ...OF_ORDERS, ...HELD] as const;

/** Who holds the record of the first child’s files, or defends it, and takes part in a hearing or is told of one; or called it off. */
const SEEN: Partial<Record<ContextName, readonly (keyof HearingIds)[]>> = {
  ...{ holder: OF_FIRST, colleague: OF_FIRST, centre: OF_FIRST, defence: OF_FIRST },
  ...{ authority: [...OF_FIRST, 'calledOff'], reviewer: [...OF_FIRST, 'calledOffByReviewer'] },
  ...{ identity: ['ofElsewhere'], stranger: ['second'] },
};

const rowsOfHearings =
  (key: string, whose = SEEN): RowsOf =>
  ({ name }, { hearings }) => {
    const ids = (whose[name] ?? []).map((one) => hearings[one]);
    return ids.length === 0 ? 'false' : `${key} in (${quoted(ids)})`;
  };

/** The authority lists one about the intake. */
const listed = ({ first, contexts }: RowWorld, difference: Row = {}): Row => ({
  ...hearingRow(newId(), contexts.authority, { child: first.child, intake: first.intake }, 30),
  ...difference,
});

const WITHOUT_FILE: readonly ContextName[] = ['stranger', 'clinic', 'label', 'status', 'nobody', 'job'];

const hearings: TableLaw = {
  table: 'hearings.hearing',
  see: rowsOfHearings('id'),
  change: {
    set: 'version = version',
    rows: rowsOfHearings('id', {
      authority: ['ofIntake', 'ofOrder', 'ofElsewhere', 'asked'],
      reviewer: ['asked'],
    }),
  },
  never: [
    { what: 'a hearing of another child', set: 'child_id = gen_random_uuid()' },
    { what: 'a hearing that nobody sees', set: 'hidden_at = now()' },
    { what: 'a hearing that another asked for', set: 'scheduler_agency_id = gen_random_uuid()' },
    {
      what: 'an end in the name of another',
      set: `state = 'held', ended_at = now(), ended_by = gen_random_uuid()`,
    },
  ],
  insert: [
    allowed('a hearing about an intake whose record one holds', 'authority', (world) => listed(world)),
    allowed('the same about an order', 'authority', (world) =>
      listed(world, { intake_id: null, order_id: world.orders.running }),
    ),
    allowed('the same about both', 'authority', (world) => listed(world, { order_id: world.orders.running })),
    denied('the same in the name of another', 'authority', (world) =>
      listed(world, { scheduled_by: world.contexts.reviewer.account }),
    ),
    denied('the same for another agency', 'authority', (world) =>
      listed(world, { scheduler_agency_id: world.contexts.reviewer.agency }),
    ),
    denied('the same for who asked for the one before', 'authority', (world) =>
      listed(world, {
        ...{ follows_id: world.hearings.asked },
        scheduler_agency_id: world.contexts.reviewer.agency,
      }),
    ),
    denied('a hearing that is over at once', 'authority', (world) =>
      listed(world, { state: 'held', ended_at: '2026-06-01T10:00:00Z' }),
    ),
    denied('a hearing that nobody sees', 'authority', (world) =>
      listed(world, { hidden_at: '2026-06-01T10:00:00Z' }),
    ),
    denied('a hearing about an intake of another child', 'authority', (world) =>
      listed(world, { child_id: world.second.child }),
    ),
    denied('a hearing about an order of another child', 'authority', (world) =>
      listed(world, { child_id: world.second.child, intake_id: null, order_id: world.orders.running }),
    ),
    denied('a hearing about an intake that one does not hold', 'authority', (world) =>
      listed(world, { intake_id: world.second.intake, order_id: world.orders.running }),
    ),
    denied('a hearing about an order that one holds as less', 'authority', (world) =>
      listed(world, { order_id: world.orders.unheld }),
    ),
    denied('a hearing about an order that one holds as a person alone', 'authority', (world) =>
      listed(world, { order_id: world.orders.nextOfPerson }),
    ),
    denied('a hearing about a case as if it were an order', 'authority', (world) =>
      listed(world, { order_id: world.cases.first }),
    ),
    denied('a hearing about an intake that one holds as less', 'authority', (world) =>
      listed(world, { intake_id: world.hearings.intakeIdentified }),
    ),
    denied('a hearing about an intake that one holds as a person alone', 'authority', (world) =>
      listed(world, { intake_id: world.hearings.intakeOfPerson }),
    ),
    denied('a hearing about a case as if it were an intake', 'authority', (world) =>
      listed(world, { intake_id: world.cases.first }),
    ),
    denied('a hearing by who schedules none', 'holder', ({ first, contexts }) =>
      hearingRow(newId(), contexts.holder, { child: first.child, intake: first.intake }, 31),
    ),
    ...deniedTo(WITHOUT_FILE, 'a hearing about an intake that one does not hold', (by, { first }) =>
      hearingRow(newId(), by, { child: first.child, intake: first.intake }, 32),
    ),
  ],
};

const REVIEWER_AND_DEFENCE: readonly ContextName[] = ['reviewer', 'defence'];

/** Who takes part in a hearing; not the police, nor who only proposed the order that it is about, or holds it otherwise. */
const PARTIES = (ids: readonly (keyof HearingIds)[]): typeof SEEN =>
  Object.fromEntries(
    (['authority', 'reviewer', 'centre', 'defence'] as const).map((name) => [
      name,
      REVIEWER_AND_DEFENCE.includes(name) ? [...ids, 'ofProposed'] : ids,
    ]),
  );

const notices: TableLaw = {
  table: 'hearings.hearing_notice',
  see: rowsOfHearings('hearing_id', PARTIES(['ofIntake', 'ofElsewhere'])),
  insert: [
    allowed('that somebody was told, by the court', 'authority', ({ hearings, first, contexts }) =>
      noticeRow(hearings.asked, first.child, contexts.authority),
    ),
    allowed('the same by who asked for it', 'reviewer', ({ hearings, first, contexts }) =>
      noticeRow(hearings.asked, first.child, contexts.reviewer),
    ),
    denied('the same in the name of another', 'authority', ({ hearings, first, contexts }) =>
      noticeRow(hearings.asked, first.child, contexts.reviewer),
    ),
    denied('the same of another child', 'authority', ({ hearings, second, contexts }) =>
      noticeRow(hearings.asked, second.child, contexts.authority),
    ),
    denied('the same of a hearing that is over', 'authority', ({ hearings, first, contexts }) =>
      noticeRow(hearings.heldNow, first.child, contexts.authority),
    ),
    denied('the same of a hearing of others', 'reviewer', ({ hearings, first, contexts }) =>
      noticeRow(hearings.ofIntake, first.child, contexts.reviewer),
    ),
    denied('the same where nobody hears a child', 'holder', ({ hearings, first, contexts }) =>
      noticeRow(hearings.policed, first.child, contexts.holder),
    ),
    denied('the same of a hearing that nobody sees', 'authority', ({ hearings, first, contexts }) =>
      noticeRow(hearings.hidden, first.child, contexts.authority),
    ),
    ...deniedTo(WITHOUT_FILE, 'that somebody was told of what one does not see', (by, { hearings, first }) =>
      noticeRow(hearings.ofIntake, first.child, by),
    ),
  ],
};

const records: TableLaw = {
  table: 'hearings.hearing_record',
  see: rowsOfHearings('hearing_id', PARTIES(['heldEarlier', 'heldByReviewer'])),
  insert: [
    allowed('what was heard in what one has just held', 'authority', ({ hearings, first, contexts }) =>
      recordRow(hearings.heldNow, first.child, contexts.authority),
    ),
    denied('the same in the name of another', 'authority', ({ hearings, first, contexts }) =>
      recordRow(hearings.heldNow, first.child, contexts.reviewer),
    ),
    denied('the same for another instant', 'authority', ({ hearings, first, contexts }) =>
      recordRow(hearings.heldNow, first.child, contexts.authority, '2026-06-01T09:30:00Z'),
    ),
    denied('the same by another in the name of who held it', 'reviewer', ({ hearings, first, contexts }) =>
      recordRow(hearings.heldNow, first.child, contexts.authority),
    ),
    denied('what was heard earlier, as if it were then', 'authority', ({ hearings, first, contexts }) =>
      recordRow(hearings.heldEarlier, first.child, contexts.authority, EARLIER),
    ),
    denied('what was heard earlier, as if it were now', 'authority', ({ hearings, first, contexts }) =>
      recordRow(hearings.heldEarlier, first.child, contexts.authority),
    ),
    denied('what was heard in what one has put off', 'authority', ({ hearings, first, contexts }) =>
      recordRow(hearings.putOff, first.child, contexts.authority),
    ),
    denied('the same of another child', 'authority', ({ hearings, second, contexts }) =>
      recordRow(hearings.heldNow, second.child, contexts.authority),
    ),
    denied('the same of what another has held', 'reviewer', ({ hearings, first, contexts }) =>
      recordRow(hearings.heldNow, first.child, contexts.reviewer),
    ),
    denied('the same of what is still to come', 'authority', ({ hearings, first, contexts }) =>
      recordRow(hearings.ofIntake, first.child, contexts.authority),
    ),
    ...deniedTo(WITHOUT_FILE, 'what was heard in what one does not see', (by, { hearings, first }) =>
      recordRow(hearings.heldNow, first.child, by),
    ),
  ],
};

const presence: TableLaw = {
  table: 'hearings.presence',
  see: rowsOfHearings('hearing_id', PARTIES(['heldEarlier', 'heldByReviewer'])),
  insert: [
    allowed('who was there in what one records now', 'reviewer', ({ hearings, first }) =>
      presenceRow(hearings.heldByReviewer, first.child, 'lawyer'),
    ),
    denied('the same in what another records', 'authority', ({ hearings, first }) =>
      presenceRow(hearings.heldByReviewer, first.child, 'lawyer'),
    ),
    denied('the same in a hearing beside what one records now', 'reviewer', ({ hearings, first }) =>
      presenceRow(hearings.heldNow, first.child, 'lawyer'),
    ),
    denied('the same in what was recorded earlier', 'authority', ({ hearings, first }) =>
      presenceRow(hearings.heldEarlier, first.child, 'lawyer'),
    ),
    denied('the same of another child', 'reviewer', ({ hearings, second }) =>
      presenceRow(hearings.heldByReviewer, second.child, 'lawyer'),
    ),
    ...deniedTo(WITHOUT_FILE, 'who was there in what one does not see', (_, { hearings, first }) =>
      presenceRow(hearings.heldByReviewer, first.child, 'lawyer'),
    ),
  ],
};

/** Whoever sees the custody: the record of the intake, or the defence. */
const detentions: TableLaw = {
  table: 'hearings.detention_review',
  see: ({ name }, { hearings }) =>
    ['holder', 'colleague', 'protection', 'person', 'authority', 'reviewer', 'centre', 'defence'].includes(
      name,
    )
      ? `custody_id = '${hearings.detained}'`
      : 'false',
  insert: [
    allowed('that one has looked at it again', 'authority', ({ hearings, first, contexts }) =>
      detentionReviewRow(hearings.detained, first, contexts.authority),
    ),
    allowed(
      'that it led to an order that one sees',
      'authority',
      ({ hearings, first, orders, contexts }) => ({
        ...detentionReviewRow(hearings.detained, first, contexts.authority),
        ...{ outcome: 'alternative-ordered', order_id: orders.running },
      }),
    ),
    denied('that it led to an order that one does not see', 'authority', (world) => ({
      ...detentionReviewRow(world.hearings.detained, world.first, world.contexts.authority),
      ...{ outcome: 'alternative-ordered', order_id: world.orders.unheld },
    })),
    denied('the same in the name of another', 'authority', ({ hearings, first, contexts }) => ({
      ...detentionReviewRow(hearings.detained, first, contexts.authority),
      reviewed_by: contexts.reviewer.account,
    })),
    denied('the same for another agency', 'authority', ({ hearings, first, contexts }) => ({
      ...detentionReviewRow(hearings.detained, first, contexts.authority),
      court_agency_id: contexts.reviewer.agency,
    })),
    denied('the same by who decides nothing', 'holder', ({ hearings, first, contexts }) =>
      detentionReviewRow(hearings.detained, first, contexts.holder),
    ),
    denied('the same about another intake', 'authority', ({ hearings, first, contexts }) =>
      detentionReviewRow(hearings.detained, { ...first, intake: first.draft }, contexts.authority),
    ),
    denied('the same of another child', 'authority', ({ hearings, first, second, contexts }) =>
      detentionReviewRow(hearings.detained, { ...first, child: second.child }, contexts.authority),
    ),
    denied('the same of a custody that was wrong', 'authority', ({ hearings, first, contexts }) =>
      detentionReviewRow(hearings.mistaken, first, contexts.authority),
    ),
    denied('the same of a child that was let go', 'authority', ({ hearings, first, contexts }) =>
      detentionReviewRow(hearings.letGo, first, contexts.authority),
    ),
    ...deniedTo(WITHOUT_FILE, 'a review of a detention that one does not see', (by, { hearings, first }) =>
      detentionReviewRow(hearings.detained, first, by),
    ),
  ],
};

/** A hearing is known to who holds what it is about; what was said in it, to who takes part. */
export const hearingTables: readonly TableLaw[] = [hearings, notices, records, presence, detentions];
