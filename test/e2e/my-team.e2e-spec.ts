import { certified } from '../support/accounts';
import type { Caller } from '../support/actors';
import { referralIn, bodyOf } from '../support/journey';
import { Meetings } from '../support/meetings';
import { rowsOf } from '../support/rows';

interface Figures {
  readonly code: string;
  readonly count: number;
}
interface MyTeam {
  readonly capacity: number | null;
  readonly people: readonly {
    readonly accountId: string;
    readonly displayName: string;
    readonly figures: readonly Figures[];
  }[];
  readonly waiting: readonly Figures[];
}

const FIGURES = [
  'aftercare.overdue',
  'cases.open',
  'progress-reviews.overdue',
  'sessions.today',
  'sessions.without-attendance',
];

describe('My team', () => {
  let meetings: Meetings;
  let caseId: string;

  beforeAll(async () => {
    meetings = await Meetings.begin();
    caseId = await meetings.caseInDelivery();
  }, 60_000);
  afterAll(() => meetings.close());

  const read = async (by: Caller) => bodyOf<MyTeam>(await by.get('/v1/my-team'), 200);
  const of = async (accountId: string) => {
    const { people } = await read(meetings.centre.coordinator);
    const figures = people.find((one) => one.accountId === accountId)!.figures;
    return Object.fromEntries(figures.map(({ code, count }) => [code, count]));
  };
  const waits = async (code: string) =>
    (await read(meetings.centre.coordinator)).waiting.find((one) => one.code === code)!.count;

  it('counts the same for each person of the centre, and nothing of a child', async () => {
    const { people } = await read(meetings.centre.coordinator);
    const { coordinatorId, workerId, facilitatorId } = meetings.centre;
    expect(people.map(({ accountId }) => accountId)).toEqual(
      expect.arrayContaining([coordinatorId, workerId, facilitatorId]),
    );
    for (const { figures } of people) expect(figures.map(({ code }) => code).sort()).toEqual(FIGURES);
    const text = JSON.stringify(await read(meetings.centre.coordinator));
    expect(text).not.toContain(caseId);
  });

  it('counts the cases that somebody answers for', async () => {
    const { workerId } = meetings.centre;
    const { 'cases.open': before = 0 } = await of(workerId);
    await meetings.caseInDelivery();
    expect((await of(workerId))['cases.open']).toBe(before + 1);
  });

  it('counts the sessions of today, and those of which nobody said who came', async () => {
    const { facilitatorId } = meetings.centre;
    const before = await of(facilitatorId);
    await meetings.book([caseId], meetings.between(1, 2));
    await meetings.book([caseId], meetings.between(40, 41));
    expect(await of(facilitatorId)).toMatchObject({ 'sessions.today': before['sessions.today']! + 1 });
    await meetings.later(3);
    expect((await of(facilitatorId))['sessions.without-attendance']).toBe(1);
  });

  it('counts the progress reviews that are late', async () => {
    const { workerId } = meetings.centre;
    const text = `update follow_through.progress_review set due_at = $2 where case_id = $1 and due_at is not null`;
    await rowsOf(meetings.test, text, [caseId, meetings.instant(-1)]);
    expect((await of(workerId))['progress-reviews.overdue']).toBe(1);
  });

  it('counts what waits and nobody has yet', async () => {
    const before = [await waits('cases.unallocated'), await waits('referrals.waiting-for-our-answer')];
    await referralIn('accepted', meetings.cast, meetings.test);
    await referralIn('taken-up', meetings.cast, meetings.test);
    const after = [await waits('cases.unallocated'), await waits('referrals.waiting-for-our-answer')];
    expect(after).toEqual(before.map((count) => count + 1));
  });

  it('is that of one centre, and of who coordinates it', async () => {
    const { cast, test, centre } = meetings;
    const here = cast.agency('Narimanov diversion centre');
    const other = await certified(test, cast.administrator, here, 'centre-coordinator');
    const { people, waiting } = await read(other);
    expect(people.map(({ accountId }) => accountId)).not.toContain(centre.workerId);
    for (const { count } of [...people.flatMap(({ figures }) => figures), ...waiting]) expect(count).toBe(0);
    for (const by of [centre.worker, centre.facilitator, cast.inspector, cast.oversight])
      bodyOf(await by.get('/v1/my-team'), 403);
  });
});
