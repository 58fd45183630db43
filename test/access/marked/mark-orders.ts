import { newId } from '../../../src/kernel/ids';
import { grantRow } from '../rows/child-rows';
import { standingRow } from '../rows/compliance-rows';
import { entryRow } from '../rows/due-process-rows';
import { detentionReviewRow, heldBy, hearingRow, recordRow } from '../rows/hearing-rows';
import { conditionRow, intervalRow, orderMove, termsRow, withFirst } from '../rows/order-rows';
import { putRow } from '../rows/put-row';
import { acceptedOf, changeRow, MARKED, peopleOf, type Marking } from './marking';

/** As a condition has that names a place. */
const LIMITS = {
  ...{ weekdays: [], from: null, until: null, places: ['market'], exceptions: [] },
  ...{ fromOn: null, untilOn: null },
};

/**
 * The order of the world rests on the intake that was accepted, and a court looks at it again. Who supervises it and the court hold
 * what such an office holds, so that the key of the child opens to them.
 */
export async function markOrders(marking: Marking): Promise<void> {
  const { world, client } = marking;
  const { child, order } = { child: world.stories.police.child, order: world.order };
  const { judge, coordinator, officer } = peopleOf(world);
  const resting = { intake_id: acceptedOf(world).intake, court_agency_id: judge.agency };
  await changeRow(marking, 'sentencing.order_file', order, resting);
  await openOrder(marking);
  const move = { ...orderMove(order, child, coordinator), note: MARKED, child_words: MARKED };
  await putRow(client, 'sentencing.order_transition', move);
  await putRow(client, 'sentencing.order_terms', termsRow(order, child, coordinator, 2));
  const limited = { limits: LIMITS, place_words: MARKED };
  const id = newId();
  const condition = { ...conditionRow(order, child, 0, 2), ...withFirst(id), words: MARKED, ...limited };
  await putRow(client, 'sentencing.order_condition', condition);
  const interval = { ...intervalRow(order, child, judge, 'appeal'), note: MARKED };
  await putRow(client, 'sentencing.order_interval', interval);
  const standing = { ...standingRow(order, child, id, officer), words: MARKED };
  await putRow(client, 'compliance.condition_standing', standing);
}

/** To who supervises, who the child is; to the court the same, the order and the intake. */
async function openOrder({ world, client }: Marking): Promise<void> {
  const { child } = world.stories.police;
  const { judge, officer } = peopleOf(world);
  const basis = { basis_kind: 'order', basis_id: world.order };
  const open = (kind: string, file: string, level: string, to: readonly [agency: string, role: string]) =>
    putRow(client, 'children.need_to_know', {
      ...{ ...grantRow(child, kind, file, to[0]), ...basis, level, for_roles: [to[1]] },
    });
  await open('child', child, 'identity', [officer.agency, 'probation-officer']);
  await open('child', child, 'identity', [judge.agency, 'judge']);
  await open('order', world.order, 'record', [judge.agency, 'judge']);
  await open('intake', acceptedOf(world).intake, 'record', [judge.agency, 'judge']);
}

/** The court has heard the child about that order; answers the id of the hearing. */
export async function markHearing({ world, client }: Marking): Promise<string> {
  const { child } = world.stories.police;
  const { judge } = peopleOf(world);
  const about = { child, order: world.order, intake: acceptedOf(world).intake };
  const id = newId();
  await putRow(client, 'hearings.hearing', { ...hearingRow(id, judge, about, 1), ...heldBy(judge) });
  await putRow(client, 'hearings.hearing_record', { ...recordRow(id, child, judge), child_words: MARKED });
  return id;
}

/** A judge kept the child in custody, and a court has looked at it again and says that it is to be freed. */
export async function markDetention({ world, client }: Marking): Promise<void> {
  const { child } = world.stories.police;
  const { inspector, judge } = peopleOf(world);
  const about = { child, intake: acceptedOf(world).intake };
  const custody = { ...entryRow('due_process.custody', about, inspector), id: newId(), state: 'remanded' };
  await putRow(client, 'due_process.custody', custody);
  const review = detentionReviewRow(custody.id, about, judge, 1);
  const freeing = { ...review, outcome: 'released', reasons: MARKED };
  await putRow(client, 'hearings.detention_review', freeing);
}
