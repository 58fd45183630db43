import { bodyOf } from '../../support/journey';
import { localDay } from '../../support/local-day';
import { WRITTEN } from '../../support/court-reports';
import type { World } from '../../support/world';
import { minuteAgo } from '../../support/world/make-consents';
import { proposalTo } from '../../support/world/make-orders';

/** What people wrote over HTTP of an order: itself, how it goes, a report before it and one on it, and a hearing. */
export type WrittenOrder = Pick<World, 'order' | 'orderReport' | 'preDecision' | 'hearing'>;

/** The centre proposes an order to the court, which asks about the child, orders it and hears the child; probation supervises it. */
export async function writeOrder(world: World): Promise<WrittenOrder> {
  const { agencies, stories, who } = peopled(world);
  const proposed = await who.coordinator.post('/v1/orders', proposalTo(agencies.court, stories.police.child));
  const order = bodyOf<{ id: string }>(proposed, 201).id;
  const preDecision = await writeBefore(world, order);
  const path = `/v1/orders/${order}`;
  const decided = { supervisorAgencyId: agencies.probation, reasons: 'It is enough.' };
  bodyOf(await who.judge.act(path, 'order', decided), 200);
  bodyOf(await who.officer.act(path, 'start'), 200);
  return { order, preDecision, orderReport: await writeOn(world, path), hearing: await hear(world, order) };
}

const peopled = (world: World) => ({
  ...world,
  who: {
    coordinator: world.who('centre-coordinator', 'centre').caller,
    worker: world.who('case-worker', 'centre'),
    judge: world.who('judge', 'court').caller,
    officer: world.who('probation-officer', 'probation').caller,
  },
});

/** The court asks the centre about the child; answers the id of the report that it hands in. */
async function writeBefore(world: World, orderId: string): Promise<string> {
  const { agencies, who } = peopled(world);
  const asked = { orderId, centreAgencyId: agencies.centre, language: 'az', question: 'Who helps?' };
  const { id } = bodyOf<{ id: string }>(await who.judge.post('/v1/pre-decision-reports', asked), 201);
  const path = `/v1/pre-decision-reports/${id}`;
  bodyOf(await who.coordinator.act(path, 'take-on', { writerId: who.worker.account }), 200);
  bodyOf(await who.worker.caller.act(path, 'write', WRITTEN), 200);
  bodyOf(await who.coordinator.act(path, 'submit'), 200);
  return id;
}

/** Probation says how the condition is kept, and tells the court; answers the id of that report. */
async function writeOn(world: World, path: string): Promise<string> {
  const { who, test } = peopled(world);
  const { terms } = bodyOf<{ terms: { conditions: { id: string }[] }[] }>(await who.officer.get(path), 200);
  const standing = { standing: 'kept', reasonCode: 'seen-by-supervisor', words: 'Goes each day.' };
  const standings = [{ conditionId: terms[0]!.conditions[0]!.id, ...standing }];
  bodyOf(await who.officer.post(`${path}/progress`, { standings }), 201);
  const today = localDay(test.clock.now());
  const told = await who.officer.post(`${path}/court-reports`, {
    ...{ kind: 'start', periodFrom: today, periodTo: today, recommendation: 'go-on' },
    ...{ progress: 'It begins.', childWords: 'Good.', reasons: 'It works.' },
  });
  return bodyOf<{ id: string }>(told, 201).id;
}

const PRESENT = ['child', 'representative', 'lawyer'].map((who) => ({ who, came: true }));

/** The court has heard the child today about the order, and writes it down; answers the id of the hearing. */
async function hear(world: World, orderId: string): Promise<string> {
  const { agencies, stories, test, who } = peopled(world);
  const made = await who.judge.post('/v1/hearings', {
    ...{ childId: stories.police.child, orderId, courtAgencyId: agencies.court, type: 'trial' },
    ...{ plannedAt: minuteAgo(test), place: 'courtroom', interpreterNeeded: false },
    backDatingReason: 'recorded-on-paper',
  });
  const { id } = bodyOf<{ id: string }>(made, 201);
  const held = {
    ...{ heldOn: localDay(test.clock.now()), childWords: 'I go to school.', outcomeCode: 'other' },
    ...{ nextStep: 'nothing-more', presence: PRESENT },
  };
  bodyOf(await who.judge.act(`/v1/hearings/${id}`, 'hold', held), 200);
  return id;
}
