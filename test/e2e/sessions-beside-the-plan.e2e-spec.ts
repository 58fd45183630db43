import { agreedPlan } from '../support/delivery';
import { bodyOf } from '../support/journey';
import { came, codeOf, Meetings } from '../support/meetings';

describe('Sessions beside what is planned now', () => {
  let meetings: Meetings;
  let caseId: string;

  beforeAll(async () => {
    meetings = await Meetings.begin();
  }, 60_000);

  beforeEach(async () => {
    caseId = await meetings.caseInDelivery();
  });

  afterAll(() => meetings.close());

  const written = { backDatingReason: 'recorded-on-paper' };
  const refusal = async (told: object) =>
    codeOf(await meetings.centre.worker.post('/v1/sessions', meetings.wish([caseId], told)));
  const amend = (days: number) => agreedPlan(meetings.test, meetings.centre, caseId, days);

  async function endWork(): Promise<void> {
    const ending = { outcomeCode: 'moved-away', note: 'To Ganja.' };
    bodyOf(await meetings.centre.worker.act(`/v1/cases/${caseId}`, 'end-early', ending), 200);
  }

  async function held(path: string): Promise<void> {
    const told = { attendance: [came(caseId)] };
    bodyOf(await meetings.centre.facilitator.act(path, 'hold', told), 200);
  }

  it('wait on the desks when the amended plan does not cover them', async () => {
    const path = await meetings.book([caseId], meetings.between(24 * 30, 24 * 30 + 1));
    const { coordinator, worker, facilitator } = meetings.centre;
    expect(await meetings.waitsFor(worker, path)).toEqual([]);
    await amend(10);
    for (const by of [coordinator, worker])
      expect(await meetings.waitsFor(by, path)).toEqual(['session-outside-plan']);
    expect(await meetings.waitsFor(facilitator, path)).toEqual([]);
    bodyOf(await worker.act(path, 'cancel', { reasonCode: 'facilitator-away' }), 200);
    expect(await meetings.waitsFor(worker, path)).toEqual([]);
  });

  it('that took place while an earlier plan held are written down afterwards', async () => {
    await meetings.later(48);
    await amend(10);
    const yesterday = meetings.between(-24, -23);
    await held(await meetings.book([caseId], { ...yesterday, ...written }));
    expect(await refusal({ ...meetings.between(-96, -95), ...written })).toEqual([
      409,
      'session.outside-the-plan',
    ]);
  });

  it('that took place before the work ended are written down until the case is closed', async () => {
    await meetings.later(24);
    await endWork();
    await meetings.later(24);
    const path = await meetings.book([caseId], { ...meetings.between(-30, -29), ...written });
    const early = await meetings.centre.coordinator.act(`/v1/cases/${caseId}`, 'close');
    expect(codeOf(early)).toEqual([409, 'case.something-left-to-do']);
    await held(path);
    const afterTheEnd = { ...meetings.between(-3, -2), ...written };
    expect(await refusal(afterTheEnd)).toEqual([409, 'session.case-not-in-delivery']);
    bodyOf(await meetings.centre.coordinator.act(`/v1/cases/${caseId}`, 'close'), 200);
    expect(await refusal({ ...meetings.between(-33, -32), ...written })).toEqual([404, 'not-found']);
  });

  it('are to come without a reason why they are told late', async () => {
    expect(await refusal({ ...meetings.slot(), ...written })).toEqual([409, 'session.back-dated-to-come']);
    await endWork();
    expect((await refusal({ ...meetings.slot(), ...written }))[0]).toBe(409);
    expect(await refusal(meetings.slot())).toEqual([409, 'session.case-not-in-delivery']);
  });
});
