import { bodyOf } from '../support/journey';
import { came, codeOf, Meetings } from '../support/meetings';

describe('A session that has begun, whose leader and only coordinator must have nothing to do with its child', () => {
  let meetings: Meetings;

  beforeAll(async () => {
    meetings = await Meetings.begin();
  }, 60_000);

  afterAll(() => meetings.close());

  async function bothInConflict(caseIds: readonly [string, ...string[]]): Promise<string> {
    const path = await meetings.begun(caseIds);
    await meetings.declareConflict(caseIds[0], meetings.centre.facilitatorId);
    await meetings.declareConflict(caseIds[0]);
    return path;
  }

  it('is held by who answers for the case, so that the case can be closed', async () => {
    const caseId = await meetings.caseInDelivery();
    const path = await bothInConflict([caseId]);
    const { worker, facilitator, coordinator } = meetings.centre;
    const told = { attendance: [came(caseId)] };
    for (const by of [facilitator, coordinator])
      expect(codeOf(await by.act(path, 'hold', told))).toEqual([403, 'session.child-not-seen']);
    expect(await meetings.read(path, worker)).toMatchObject({ placeWords: 'In the park.' });
    bodyOf(await worker.act(path, 'hold', told), 200);
    expect((await meetings.read(path, worker)).state).toBe('held');
  });

  it('is cancelled by who answers for the case', async () => {
    const caseId = await meetings.caseInDelivery();
    const path = await bothInConflict([caseId]);
    const why = { reasonCode: 'facilitator-ill', note: 'Was at home.' };
    bodyOf(await meetings.centre.worker.act(path, 'cancel', why), 200);
    const { history } = await meetings.read(path, meetings.centre.worker);
    expect(history.at(-1)?.note).toBe('Was at home.');
    for (const by of [meetings.centre.facilitator, meetings.centre.coordinator])
      expect((await meetings.read(path, by)).history.at(-1)?.note).toBeNull();
  });

  it('is shown to them with no act open, and with the code why', async () => {
    const caseId = await meetings.caseInDelivery();
    const path = await bothInConflict([caseId]);
    for (const by of [meetings.centre.facilitator, meetings.centre.coordinator])
      expect((await meetings.read(path, by)).availableActions).toEqual([
        { action: 'hold', open: false, because: 'session.child-not-seen' },
        { action: 'cancel', open: false, because: 'session.child-not-seen' },
        { action: 'reschedule', open: false, because: 'session.case-not-seen' },
        { action: 'correct-attendance', open: false, because: 'session.child-not-seen' },
        { action: 'contest-attendance', open: false, because: 'session.case-not-seen' },
      ]);
  });

  it('is told in parts where it has other children: each by who sees it, and held when the last is told', async () => {
    const [hidden, open] = [await meetings.caseInDelivery(), await meetings.caseInDelivery()];
    const path = await bothInConflict([hidden, open]);
    const { facilitator, worker } = meetings.centre;
    expect((await meetings.read(path, facilitator)).placeWords).toBeNull();
    expect(codeOf(await facilitator.act(path, 'cancel', { reasonCode: 'facilitator-ill' }))).toEqual([
      403,
      'session.child-not-seen',
    ]);
    bodyOf(await facilitator.act(path, 'hold', { attendance: [came(open)] }), 200);
    expect(await meetings.read(path, facilitator)).toMatchObject({ state: 'scheduled' });
    const again = await facilitator.act(path, 'hold', { attendance: [came(open)] });
    expect(codeOf(again)[0]).toBe(422);
    const cancelled = await worker.act(path, 'cancel', { reasonCode: 'facilitator-ill' });
    expect(codeOf(cancelled)).toEqual([409, 'session.attendance-told-in-part']);
    bodyOf(await worker.act(path, 'hold', { attendance: [came(hidden)] }), 200);
    const { state, history } = await meetings.read(path, worker);
    expect([state, history.map(({ action }) => action)]).toEqual([
      'held',
      ['book', 'tell-attendance', 'hold'],
    ]);
  });

  it('keeps only the case from being closed of whose child nobody has told', async () => {
    const [hidden, open] = [await meetings.caseInDelivery(), await meetings.caseInDelivery()];
    const path = await bothInConflict([hidden, open]);
    const { facilitator, worker, coordinator } = meetings.centre;
    bodyOf(await facilitator.act(path, 'hold', { attendance: [came(open)] }), 200);
    const ending = { outcomeCode: 'moved-away', note: 'To Ganja.' };
    bodyOf(await worker.act(`/v1/cases/${open}`, 'end-early', ending), 200);
    bodyOf(await coordinator.act(`/v1/cases/${open}`, 'close'), 200);
  });
});

describe('A session with children of several cases', () => {
  let meetings: Meetings;

  beforeAll(async () => {
    meetings = await Meetings.begin();
  }, 60_000);

  afterAll(() => meetings.close());

  it('is told by who answers for one of them for that one alone', async () => {
    const [own, other] = [await meetings.caseInDelivery(), await meetings.caseInDelivery()];
    const { coordinatorId, facilitatorId } = meetings.centre;
    const path = await meetings.begun([own, other], { facilitatorId: coordinatorId });
    const { facilitator, coordinator, workerId } = meetings.centre;
    // The worker of the other case hands it over to nobody, and keeps helping on it.
    await meetings.declareConflict(other, workerId);
    const { worker } = meetings.centre;
    const wrong = await worker.act(path, 'hold', { attendance: [came(own), came(other)] });
    expect(codeOf(wrong)[0]).toBe(422);
    bodyOf(await worker.act(path, 'hold', { attendance: [came(own)] }), 200);
    expect(codeOf(await facilitator.get(path))[0]).toBe(404);
    bodyOf(await coordinator.act(path, 'hold', { attendance: [came(other)] }), 200);
    expect(facilitatorId).not.toBe(workerId);
    expect((await meetings.read(path)).state).toBe('held');
  });

  it('tells its words of the reasons to nobody who sees one of them alone', async () => {
    const [own, other] = [await meetings.caseInDelivery(), await meetings.caseInDelivery()];
    const path = await meetings.book([own, other], {}, meetings.centre.coordinator);
    const why = { reasonCode: 'facilitator-ill', note: 'Her mother called.' };
    bodyOf(await meetings.centre.coordinator.act(path, 'cancel', why), 200);
    expect((await meetings.read(path, meetings.centre.worker)).history.at(-1)?.note).toBe(
      'Her mother called.',
    );
    await meetings.declareConflict(other, meetings.centre.workerId);
    const seen = await meetings.read(path, meetings.centre.worker);
    expect([seen.history.at(-1)?.note, seen.placeWords]).toEqual([null, null]);
  });
});
