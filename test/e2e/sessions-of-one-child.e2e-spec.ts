import { bodyOf } from '../support/journey';
import { codeOf, Meetings } from '../support/meetings';
import { rowsOf } from '../support/rows';

const TAKEN = [409, 'session.child-taken'];

describe('Sessions of a child that was registered twice', () => {
  let meetings: Meetings;
  let kept: string;
  let merged: string;

  beforeAll(async () => {
    meetings = await Meetings.begin();
  }, 60_000);

  beforeEach(async () => {
    [kept, merged] = [await meetings.caseInDelivery(), await meetings.caseInDelivery()];
  });

  afterAll(() => meetings.close());

  async function childOf(caseId: string): Promise<string> {
    const text = 'select child_id as id from cases.case_file where id = $1';
    return (await rowsOf<{ id: string }>(meetings.test, text, [caseId]))[0]!.id;
  }

  /** Two people say that both are one child. */
  async function merge(): Promise<string> {
    const { inspector, supervisor } = meetings.cast;
    const told = {
      kept: { childId: await childOf(kept) },
      merged: { childId: await childOf(merged) },
      reasonCode: 'registered-twice',
    };
    const { id } = bodyOf<{ id: string }>(await inspector.post('/v1/child-merges', told), 201);
    bodyOf(await supervisor.act(`/v1/child-merges/${id}`, 'approve'), 200);
    return `/v1/child-merges/${id}`;
  }

  async function undo(path: string): Promise<void> {
    const { inspector, supervisor } = meetings.cast;
    bodyOf(await inspector.act(path, 'propose-undoing', { reasonCode: 'two-children' }), 200);
    bodyOf(await supervisor.act(path, 'approve-undoing'), 200);
  }

  const refusal = async (caseIds: readonly string[], told: object) =>
    codeOf(await meetings.centre.worker.post('/v1/sessions', meetings.wish(caseIds, told)));
  const byWorker = () => ({ facilitatorId: meetings.centre.workerId });

  it('are at one time once, under whichever number', async () => {
    const when = meetings.slot();
    await meetings.book([kept], when);
    await merge();
    expect(await refusal([merged], { ...when, ...byWorker() })).toEqual(TAKEN);
    expect(await refusal([kept, merged], { ...meetings.slot() })).toEqual(TAKEN);
  });

  it('are free again when the merge is undone', async () => {
    const when = meetings.slot();
    await meetings.book([kept], when);
    const path = await merge();
    await undo(path);
    await meetings.book([merged], { ...when, ...byWorker() });
  });

  it('stay as they are where both were booked before, and wait on the desks to be put elsewhere', async () => {
    const when = meetings.slot();
    const first = await meetings.book([kept], when);
    const second = await meetings.book([merged], { ...when, ...byWorker() });
    await merge();
    const { coordinator, worker, facilitator } = meetings.centre;
    for (const by of [coordinator, worker])
      for (const path of [first, second])
        expect(await meetings.waitsFor(by, path)).toEqual(['session-child-twice']);
    expect(await meetings.waitsFor(facilitator, first)).toEqual([]);
    const elsewhere = { ...meetings.slot(), askedBy: 'centre', reasonCode: 'facilitator-away' };
    bodyOf(await coordinator.act(second, 'reschedule', elsewhere), 200);
    for (const path of [first, second]) expect(await meetings.waitsFor(coordinator, path)).toEqual([]);
  });

  it('take the child not a third time while it is booked twice', async () => {
    const when = meetings.slot();
    const first = await meetings.book([kept], when);
    await meetings.book([merged], { ...when, ...byWorker() });
    await merge();
    const { coordinatorId } = meetings.centre;
    expect(await refusal([kept], { ...when, facilitatorId: coordinatorId })).toEqual(TAKEN);
    bodyOf(await meetings.centre.worker.act(first, 'cancel', { reasonCode: 'child-ill' }), 200);
    expect(await refusal([kept], { ...when, facilitatorId: coordinatorId })).toEqual(TAKEN);
  });

  it('stay with both numbers in one session, and wait on the desk', async () => {
    const path = await meetings.book([kept, merged], {}, meetings.centre.coordinator);
    await merge();
    expect(await meetings.waitsFor(meetings.centre.coordinator, path)).toEqual(['session-child-twice']);
    bodyOf(await meetings.centre.coordinator.act(path, 'cancel', { reasonCode: 'facilitator-away' }), 200);
  });

  it('are booked by two at once under its two numbers: one wins', async () => {
    await merge();
    const when = meetings.slot();
    const { worker, coordinator } = meetings.centre;
    const answers = await Promise.all([
      worker.post('/v1/sessions', meetings.wish([kept], when)),
      coordinator.post('/v1/sessions', meetings.wish([merged], { ...when, ...byWorker() })),
    ]);
    expect(answers.map(codeOf).sort()).toEqual([[201, undefined], TAKEN]);
  });
});
