import { makeAccount, type MadeAccount } from '../support/accounts';
import { bodyOf } from '../support/journey';
import { codeOf, Meetings, type Session } from '../support/meetings';

const WITHOUT = [409, 'session.facilitator-without-certificate'];

describe('Who leads a session', () => {
  let meetings: Meetings;
  let caseId: string;
  let leader: MadeAccount;

  beforeAll(async () => {
    meetings = await Meetings.begin();
    caseId = await meetings.caseInDelivery();
  }, 60_000);

  beforeEach(async () => {
    const { cast } = meetings;
    const centre = cast.agency('Sabunchi rehabilitation centre');
    leader = await makeAccount(cast.administrator, centre, ['facilitator']);
  });

  afterAll(() => meetings.close());

  const ask = (told: object = {}) =>
    meetings.centre.worker.post(
      '/v1/sessions',
      meetings.wish([caseId], { facilitatorId: leader.id, ...told }),
    );
  const booked = async (told: object = {}) => bodyOf<Session>(await ask(told), 201);
  const day = (days: number) => meetings.instant(24 * days).slice(0, 10);

  async function certify(kind: string, validUntil: string | null = null): Promise<void> {
    const path = `/v1/staff/${leader.id}/certificates`;
    const told = { kind, issuedOn: '2026-01-05', validUntil };
    bodyOf(await meetings.cast.administrator.post(path, told), 201);
  }

  it('was vetted: who was never is named for none, nor put in the place of another', async () => {
    expect(codeOf(await ask())).toEqual(WITHOUT);
    const path = await meetings.book([caseId]);
    const asked = { askedBy: 'centre', reasonCode: 'facilitator-away' };
    const other = { ...meetings.slot(), facilitatorId: leader.id, ...asked };
    expect(codeOf(await meetings.centre.coordinator.act(path, 'reschedule', other))).toEqual(WITHOUT);
    expect((await meetings.read(path)).state).toBe('scheduled');
  });

  it('lacks what is only warned about, which is shown while the session is to come', async () => {
    await certify('vetting');
    expect(await booked()).toMatchObject({ leaderLacks: ['juvenile-justice-training'] });
    await certify('juvenile-justice-training');
    const { id } = await booked();
    const path = `/v1/sessions/${id}`;
    expect(await meetings.read(path)).toMatchObject({ leaderLacks: [] });
  });

  it('is judged by the day of the session, not of the booking', async () => {
    await certify('vetting', day(20));
    await booked(meetings.between(24 * 19, 24 * 19 + 1));
    expect(codeOf(await ask(meetings.between(24 * 22, 24 * 22 + 1)))).toEqual(WITHOUT);
  });

  it('is judged by the rules of that day', async () => {
    await certify('vetting');
    const rule = { kind: 'juvenile-justice-training', effect: 'block', validFrom: day(30), verified: false };
    bodyOf(await meetings.cast.administrator.post('/v1/certificate-rules', rule), 201);
    await booked(meetings.between(24 * 28, 24 * 28 + 1));
    expect(codeOf(await ask(meetings.between(24 * 32, 24 * 32 + 1)))).toEqual(WITHOUT);
  });

  it('is gone: what is to come waits for another, and what is over for who may tell it', async () => {
    await certify('vetting');
    const over = `/v1/sessions/${(await booked(meetings.between(1, 2))).id}`;
    const coming = `/v1/sessions/${(await booked()).id}`;
    await meetings.later(3);
    const desks = async (path: string) => {
      const { coordinator, worker, facilitator } = meetings.centre;
      const waiting = [coordinator, worker, facilitator].map((by) => meetings.waitsFor(by, path));
      return Promise.all(waiting);
    };
    expect([await desks(over), await desks(coming)]).toEqual([
      [[], [], []],
      [[], [], []],
    ]);
    bodyOf(await meetings.cast.administrator.act(`/v1/staff/${leader.id}`, 'disable'), 200);
    expect(await desks(over)).toEqual([['session-attendance'], ['session-attendance'], []]);
    expect(await desks(coming)).toEqual([['session-leader'], ['session-leader'], []]);
  });
});
