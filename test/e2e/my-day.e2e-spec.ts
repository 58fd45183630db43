import { localDay } from '../support/local-day';
import { Meetings, came } from '../support/meetings';
import { bodyOf } from '../support/journey';
import type { Caller } from '../support/actors';
import { signIn } from '../support/actors';
import { rowsOf } from '../support/rows';

interface MyDay {
  readonly date: string;
  readonly sessions: readonly {
    readonly id: string;
    readonly state: string;
    readonly room: string | null;
    readonly placeWords: string | null;
    readonly isLed: boolean;
    readonly children: readonly object[];
  }[];
  readonly due: readonly {
    readonly when: string;
    readonly count: number;
    readonly items: readonly { readonly kind: string; readonly what: string }[];
  }[];
}

describe('My day', () => {
  let meetings: Meetings;
  let caseId: string;

  beforeAll(async () => {
    meetings = await Meetings.begin();
    caseId = await meetings.caseInDelivery();
  }, 60_000);
  afterAll(() => meetings.close());

  const dayOf = (path: string) => meetings.read(path).then(({ beginsAt }) => localDay(new Date(beginsAt), 0));
  const read = async (by: Caller, date?: string) =>
    bodyOf<MyDay>(await by.get(`/v1/my-day${date === undefined ? '' : `?date=${date}`}`), 200);
  const on = async (by: Caller, path: string) => {
    const { sessions } = await read(by, await dayOf(path));
    return sessions.find(({ id }) => path.endsWith(id));
  };

  it('has what I lead, where it is, and of the children initials and number alone', async () => {
    const path = await meetings.book([caseId]);
    const mine = await on(meetings.centre.facilitator, path);
    expect(mine).toMatchObject({ isLed: true, placeWords: 'In the park.', room: null, state: 'scheduled' });
    expect(mine!.children.map((child) => Object.keys(child).sort())).toEqual([['id', 'initials', 'number']]);
  });

  it('has what another leads with a child on whose team I am', async () => {
    const path = await meetings.book([caseId]);
    expect(await on(meetings.centre.worker, path)).toMatchObject({
      isLed: false,
      placeWords: 'In the park.',
    });
    const other = await signIn(meetings.test, 'coordinator@narimanov.demo');
    expect(await on(other, path)).toBeUndefined();
    expect(await on(meetings.centre.coordinator, path)).toBeUndefined();
  });

  it('names the room', async () => {
    const room = { name: 'Blue room', seats: 8 };
    const made = await meetings.centre.coordinator.post('/v1/rooms', room);
    const path = await meetings.book([caseId], {
      ...{ roomId: bodyOf<{ id: string }>(made, 201).id, placeWords: undefined },
    });
    expect(await on(meetings.centre.facilitator, path)).toMatchObject({
      room: 'Blue room',
      placeWords: null,
    });
  });

  it('has nothing that was called off, and nothing of another day', async () => {
    const path = await meetings.book([caseId]);
    const date = await dayOf(path);
    bodyOf(await meetings.centre.worker.act(path, 'cancel', { reasonCode: 'facilitator-ill' }), 200);
    expect(await on(meetings.centre.facilitator, path)).toBeUndefined();
    const { sessions } = await read(meetings.centre.facilitator, localDay(new Date(`${date}T08:00:00Z`), 30));
    expect(sessions).toEqual([]);
  });

  it('tells a leader nothing of a child with whom they must have nothing to do, nor where it is', async () => {
    const conflicted = await meetings.caseInDelivery();
    const path = await meetings.book([conflicted]);
    const { facilitatorId, facilitator } = meetings.centre;
    await meetings.declareConflict(conflicted, facilitatorId);
    expect(await on(facilitator, path)).toMatchObject({ isLed: true, placeWords: null, children: [] });
  });

  it('tells what is late, due today and due within seven days, apart', async () => {
    const due = (await read(meetings.centre.worker)).due;
    expect(due.map(({ when }) => when)).toEqual(['overdue', 'today', 'next-seven-days']);
    const isDue = async () =>
      (await read(meetings.centre.worker)).due
        .filter(({ items }) => items.some(({ kind }) => kind === 'progress-review'))
        .map(({ when }) => when);
    const put = async (hours: number) =>
      rowsOf(
        meetings.test,
        `update follow_through.progress_review set due_at = $2, warn_at = $3 where case_id = $1 and due_at is not null`,
        [caseId, meetings.instant(hours), meetings.instant(-50)],
      );
    for (const [hours, when] of [
      [-30, ['overdue']],
      [-1, ['overdue']],
      [1, ['today']],
      [24 * 6, ['next-seven-days']],
      [24 * 9, []],
    ] as const) {
      await put(hours);
      expect(await isDue()).toEqual(when);
    }
  });

  it('is also that of somebody who meets no children, and of nobody who has no desk', async () => {
    expect((await read(await signIn(meetings.test, 'prosecutor@sabunchi.demo'))).sessions).toEqual([]);
    bodyOf(await meetings.cast.analyst.get('/v1/my-day'), 403);
    bodyOf(await meetings.centre.worker.get('/v1/my-day?date=tomorrow'), 422);
  });

  it('goes on to show what was held', async () => {
    const path = await meetings.begun([caseId]);
    bodyOf(await meetings.centre.facilitator.act(path, 'hold', { attendance: [came(caseId)] }), 200);
    expect(await on(meetings.centre.facilitator, path)).toMatchObject({ state: 'held' });
  });
});
