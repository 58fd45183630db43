import type { ClientBase } from 'pg';
import { newId } from '../../../src/kernel/ids';
import { grantRow, type ChildFiles } from './child-rows';
import { entryRow } from './due-process-rows';
import { NOW, type Context, type ContextName } from './contexts';
import type { OrderIds } from './order-rows';
import { putRow, type Row } from './put-row';

/** Hearings: of the first child, about its intake, an order, or both; of the second; and some that nobody sees. */
export interface HearingIds {
  readonly ofIntake: string;
  readonly ofOrder: string;
  /** The same as of the intake, but it has left the way of justice. */
  readonly hidden: string;
  /** About an order that the authority holds as less than the record. */
  readonly ofUnheld: string;
  readonly second: string;
  /** Before the authority, asked for by the reviewer. */
  readonly asked: string;
  /** Before the agency of the holder, where nobody hears a child. */
  readonly policed: string;
  /** Held by the authority just now, and earlier; and just now by the reviewer. */
  readonly heldNow: string;
  readonly heldEarlier: string;
  readonly heldByReviewer: string;
  /** Held earlier by the reviewer, about the order that the authority proposed. */
  readonly ofProposed: string;
  /** About the order that the other centre proposed, and the intake, of which it holds no more than the identity. */
  readonly ofElsewhere: string;
  /** Put off by the authority just now. */
  readonly putOff: string;
  /** About the order that the authority holds as less: called off by it, called off by the reviewer, and held by it. */
  readonly calledOff: string;
  readonly calledOffByReviewer: string;
  readonly heldOfUnheld: string;
  /** Intakes of the first child without a row: open to the authority as a person, or as no more than the identity. */
  readonly intakeOfPerson: string;
  readonly intakeIdentified: string;
  /** Times in custody of the first child: one after which a judge keeps it, one that was wrong, and one that ended otherwise. */
  readonly detained: string;
  readonly mistaken: string;
  readonly letGo: string;
}

export const newHearings = (): HearingIds => ({
  ...{ ofIntake: newId(), ofOrder: newId(), hidden: newId(), ofUnheld: newId(), second: newId() },
  ...{ asked: newId(), policed: newId(), heldNow: newId(), heldEarlier: newId(), heldByReviewer: newId() },
  ...{ ofProposed: newId(), ofElsewhere: newId(), putOff: newId(), calledOff: newId() },
  ...{ calledOffByReviewer: newId(), heldOfUnheld: newId() },
  ...{ intakeOfPerson: newId(), intakeIdentified: newId() },
  ...{ detained: newId(), mistaken: newId(), letGo: newId() },
});

/** Somebody lists a hearing before their own agency; each has a minute of its own. */
export const hearingRow = (
  id: string,
  by: Pick<Context, 'account' | 'agency'>,
  about: { readonly child: string; readonly intake?: string; readonly order?: string },
  minute: number,
): Row => ({
  ...{ id, state: 'scheduled', child_id: about.child, type: 'trial', court_agency_id: by.agency },
  ...{ intake_id: about.intake ?? null, order_id: about.order ?? null },
  ...{ scheduled_by: by.account, scheduler_agency_id: by.agency },
  planned_at: `2026-07-01T10:${String(minute).padStart(2, '0')}:00Z`,
  ...{ place: 'courtroom', in_private: true, interpreter_needed: false },
  ...{ version: 1, created_at: NOW, updated_at: NOW },
});

/** What a hearing that was held has beside. */
export const heldBy = (by: Pick<Context, 'account'>, at = NOW): Row => ({
  ...{ state: 'held', ended_by: by.account, ended_at: at },
});

/** What one that was called off, or put off, has beside. */
const endedBy = (by: Pick<Context, 'account'>, state = 'cancelled'): Row => ({
  ...heldBy(by),
  ...{ state, end_reason: 'other' },
});

export const noticeRow = (hearing: string, child: string, by: Pick<Context, 'account'>): Row => ({
  ...{ id: newId(), hearing_id: hearing, child_id: child, who: 'child', told_at: NOW, method: 'in-person' },
  ...{ recorded_by: by.account, recorded_at: NOW },
});

export const recordRow = (hearing: string, child: string, by: Pick<Context, 'account'>, at = NOW): Row => ({
  ...{ hearing_id: hearing, child_id: child, held_on: '2026-06-01', child_words: Buffer.from('-') },
  ...{ outcome_code: 'released', next_step: 'nothing-more', recorded_by: by.account, recorded_at: at },
});

export const presenceRow = (hearing: string, child: string, who = 'child'): Row => ({
  ...{ id: newId(), hearing_id: hearing, child_id: child, who, came: true },
});

/** An hour before. */
export const EARLIER = '2026-06-01T09:00:00Z';

interface Made {
  readonly hearings: HearingIds;
  readonly orders: OrderIds;
  readonly first: ChildFiles;
  readonly second: ChildFiles;
  readonly contexts: Record<ContextName, Context>;
}

export async function makeHearingRows(owner: ClientBase, made: Made): Promise<void> {
  const { hearings, orders, first, second, contexts } = made;
  const { authority, reviewer, holder, stranger } = contexts;
  const [ofIntake, ofSecond] = [{ child: first.child, intake: first.intake }, { child: second.child }];
  const put = (row: Row) => putRow(owner, 'hearings.hearing', row);
  await put(hearingRow(hearings.ofIntake, authority, ofIntake, 1));
  await put(hearingRow(hearings.ofOrder, authority, { child: first.child, order: orders.running }, 2));
  await put({ ...hearingRow(hearings.hidden, authority, ofIntake, 3), hidden_at: NOW });
  await put(hearingRow(hearings.ofUnheld, authority, { child: first.child, order: orders.unheld }, 4));
  await put(hearingRow(hearings.second, stranger, { ...ofSecond, order: orders.second }, 5));
  await put({
    ...hearingRow(hearings.asked, reviewer, ofIntake, 6),
    court_agency_id: authority.agency,
  });
  await put(hearingRow(hearings.policed, holder, ofIntake, 7));
  await put({ ...hearingRow(hearings.heldNow, authority, ofIntake, 8), ...heldBy(authority) });
  await put({ ...hearingRow(hearings.heldEarlier, authority, ofIntake, 9), ...heldBy(authority, EARLIER) });
  await put({ ...hearingRow(hearings.heldByReviewer, reviewer, ofIntake, 10), ...heldBy(reviewer) });
  await makeHearingsOfOrders(owner, made);
  await put({ ...hearingRow(hearings.putOff, authority, ofIntake, 16), ...endedBy(authority, 'adjourned') });
  await makeCourse(owner, made);
  await makeDetentions(owner, made);
  await openFilesBeside(owner, made);
}

/** Of orders that somebody only proposed, and of one that the authority holds as less. */
async function makeHearingsOfOrders(owner: ClientBase, { hearings, orders, first, contexts }: Made) {
  const { authority, reviewer } = contexts;
  const { child, intake } = first;
  const put = (row: Row) => putRow(owner, 'hearings.hearing', row);
  const ofProposed = hearingRow(hearings.ofProposed, reviewer, { child, order: orders.proposed }, 11);
  await put({ ...ofProposed, ...heldBy(reviewer, EARLIER) });
  await put(hearingRow(hearings.ofElsewhere, authority, { child, intake, order: orders.elsewhere }, 12));
  const ofUnheld = (id: string, minute: number) =>
    hearingRow(id, authority, { child, order: orders.unheld }, minute);
  await put({ ...ofUnheld(hearings.calledOff, 13), ...endedBy(authority) });
  await put({ ...ofUnheld(hearings.calledOffByReviewer, 14), ...endedBy(reviewer) });
  await put({ ...ofUnheld(hearings.heldOfUnheld, 15), ...heldBy(authority) });
}

/** What the authority holds as less, or as a person; and the defence that the other centre has of what no hearing is about. */
async function openFilesBeside(owner: ClientBase, { hearings, orders, first, contexts }: Made) {
  const { authority, identity } = contexts;
  const grant = (row: Row) => putRow(owner, 'children.need_to_know', row);
  const lower = { level: 'identity' };
  await grant({ ...grantRow(first.child, 'order', orders.unheld, authority.agency), ...lower });
  await grant({ ...grantRow(first.child, 'intake', hearings.intakeIdentified, authority.agency), ...lower });
  const asPerson = { grantee_kind: 'person' };
  await grant({
    ...grantRow(first.child, 'intake', hearings.intakeOfPerson, authority.account),
    ...asPerson,
  });
  const defence = { level: 'defence' };
  await grant({ ...grantRow(first.child, 'order', newId(), identity.agency), ...defence });
  await grant({ ...grantRow(first.child, 'case', orders.elsewhere, identity.agency), ...defence });
  await grant(grantRow(first.child, 'case', first.intake, identity.agency));
}

/** Each of what is seen with a notice; what was held earlier, or by the reviewer, with a record and who was there. */
async function makeCourse(owner: ClientBase, { hearings, first, second, contexts }: Made): Promise<void> {
  const { authority, reviewer, stranger } = contexts;
  for (const [hearing, by] of [
    [hearings.ofIntake, authority],
    [hearings.hidden, authority],
    [hearings.ofProposed, reviewer],
    [hearings.ofElsewhere, authority],
  ] as const)
    await putRow(owner, 'hearings.hearing_notice', noticeRow(hearing, first.child, by));
  await putRow(owner, 'hearings.hearing_notice', noticeRow(hearings.second, second.child, stranger));
  for (const [hearing, by, at] of [
    [hearings.heldEarlier, authority, EARLIER],
    [hearings.heldByReviewer, reviewer, NOW],
    [hearings.ofProposed, reviewer, EARLIER],
  ] as const) {
    await putRow(owner, 'hearings.hearing_record', recordRow(hearing, first.child, by, at));
    await putRow(owner, 'hearings.presence', presenceRow(hearing, first.child));
  }
}

export const detentionReviewRow = (
  custody: string,
  { child, intake }: Pick<ChildFiles, 'child' | 'intake'>,
  by: Pick<Context, 'account' | 'agency'>,
  number = 2,
): Row => ({
  ...{ id: newId(), custody_id: custody, intake_id: intake, child_id: child, number },
  ...{ court_agency_id: by.agency, outcome: 'continued', lawyer_present: true, reasons: Buffer.from('-') },
  ...{ reviewed_by: by.account, reviewed_at: NOW },
});

/** A detention of the first child that was looked at once; what was wrong, and what ended otherwise. */
async function makeDetentions(owner: ClientBase, { hearings, first, contexts }: Made): Promise<void> {
  const { holder, authority } = contexts;
  const put = (id: string, day: number, difference: Row) =>
    putRow(owner, 'due_process.custody', {
      ...{ ...entryRow('due_process.custody', first, holder), id, ...difference },
      ...{ started_at: `2026-05-0${day}T08:00:00Z`, ended_at: `2026-05-0${day}T10:00:00Z` },
    });
  const remanded = { state: 'remanded' };
  const wrong = { corrected_at: NOW, corrected_by: holder.account, correction_reason: 'other' };
  await put(hearings.detained, 5, remanded);
  await put(hearings.mistaken, 4, { ...remanded, ...wrong });
  await put(hearings.letGo, 3, { state: 'released' });
  await putRow(
    owner,
    'hearings.detention_review',
    detentionReviewRow(hearings.detained, first, authority, 1),
  );
}
