import { bodyOf } from '../support/journey';
import { codeOf, Meetings } from '../support/meetings';

const REFUSED = [409, 'session.not-possible-so'];

interface Pair {
  readonly id: string;
  readonly endedAt: string | null;
  readonly children: readonly { readonly caseId: string }[];
}

describe('Children who are kept apart', () => {
  let meetings: Meetings;
  let one: string;
  let other: string;
  let rooms = 0;

  beforeAll(async () => {
    meetings = await Meetings.begin();
  }, 60_000);

  beforeEach(async () => {
    [one, other] = [await meetings.caseInDelivery(), await meetings.caseInDelivery()];
  });

  afterAll(() => meetings.close());

  const declare = (by = meetings.centre.worker, more: object = {}) =>
    by.post('/v1/kept-apart', { caseIds: [one, other], reasonCode: 'rival', ...more });
  const apart = async (more: object = {}) => {
    const { id } = bodyOf<Pair>(await declare(meetings.centre.worker, more), 201);
    return `/v1/kept-apart/${id}`;
  };
  const ask = async (caseIds: readonly string[], told: object) =>
    codeOf(await meetings.centre.worker.post('/v1/sessions', meetings.wish(caseIds, told)));

  async function room(told: object = {}): Promise<object> {
    rooms += 1;
    const wish = { name: `Apart ${rooms}`, seats: 4, ...told };
    const { id } = bodyOf<Pair>(await meetings.centre.coordinator.post('/v1/rooms', wish), 201);
    return { roomId: id, placeWords: undefined };
  }

  /** Hours of a day that no other test has booked, one beginning some minutes after the other has ended. */
  function after(minutes: number) {
    const { beginsAt, endsAt } = meetings.slot();
    meetings.slot();
    const moved = (at: string) => new Date(Date.parse(at) + 7_200_000 + minutes * 60_000).toISOString();
    return [
      { beginsAt, endsAt },
      { beginsAt: moved(beginsAt), endsAt: moved(endsAt) },
    ] as const;
  }

  it('share no session, wherever it is', async () => {
    await apart();
    expect(await ask([one, other], {})).toEqual(REFUSED);
    expect(await ask([one, other], await room())).toEqual(REFUSED);
  });

  it('have half an hour between them in a room, and none in another', async () => {
    await apart();
    const here = await room();
    const [first, next] = after(29);
    await meetings.book([one], { ...first, ...here });
    expect(await ask([other], { ...next, ...here })).toEqual(REFUSED);
    await meetings.book([other], { ...next, ...(await room()) });
    const [third, fourth] = after(30);
    await meetings.book([other], { ...third, ...here });
    await meetings.book([one], { ...fourth, ...here });
  });

  it('have as many minutes between them as the room says', async () => {
    await apart();
    const here = await room({ apartMinutes: 0 });
    const [first, next] = after(0);
    await meetings.book([one], { ...first, ...here });
    await meetings.book([other], { ...next, ...here });
  });

  it('are kept so also when two book at once: one wins', async () => {
    await apart();
    const here = await room();
    const [first, next] = after(0);
    const { worker, coordinator, workerId } = meetings.centre;
    const wishes = [
      meetings.wish([one], { ...first, ...here }),
      meetings.wish([other], { ...next, ...here, facilitatorId: workerId }),
    ] as const;
    const answers = await Promise.all([
      worker.post('/v1/sessions', wishes[0]),
      coordinator.post('/v1/sessions', wishes[1]),
    ]);
    expect(answers.map(codeOf).sort()).toEqual([[201, undefined], REFUSED]);
  });

  it('are kept so by a word that tells nothing of the other', async () => {
    await apart();
    const answer = await meetings.centre.worker.post('/v1/sessions', meetings.wish([one, other]));
    expect(Object.keys(bodyOf(answer, 409))).not.toContain('errors');
    expect(answer.text).not.toContain(other);
  });

  it('wait on the desks where they were booked together before', async () => {
    const path = await meetings.book([one, other], {}, meetings.centre.coordinator);
    const { coordinator, worker, facilitator } = meetings.centre;
    expect(await meetings.waitsFor(worker, path)).toEqual([]);
    await apart();
    for (const by of [coordinator, worker])
      expect(await meetings.waitsFor(by, path)).toEqual(['session-kept-apart']);
    expect(await meetings.waitsFor(facilitator, path)).toEqual([]);
  });

  it('are so for the days that are told, and until somebody ends it', async () => {
    const day = (days: number) => meetings.instant(24 * days).slice(0, 10);
    const path = await apart({ validFrom: day(20), validUntil: day(30) });
    await meetings.book([one, other], {}, meetings.centre.coordinator);
    const within = meetings.between(24 * 25, 24 * 25 + 1);
    expect(await ask([one, other], within)).toEqual(REFUSED);
    const ended = bodyOf<Pair>(await meetings.centre.coordinator.act(path, 'end'), 200);
    expect(ended.endedAt).not.toBeNull();
    expect(codeOf(await meetings.centre.coordinator.act(path, 'end'))).toEqual([
      409,
      'kept-apart.not-open-for-end',
    ]);
    await meetings.book([one, other], within, meetings.centre.coordinator);
  });

  it('are declared once, as two, by who sees both cases', async () => {
    await apart();
    expect(codeOf(await declare())).toEqual([409, 'kept-apart.already']);
    expect(codeOf(await declare(meetings.centre.facilitator))[0]).toBe(403);
    expect(codeOf(await declare(meetings.cast.otherCentre))[0]).toBe(404);
    const turned = { validFrom: '2026-12-02', validUntil: '2026-12-01' };
    const [third, fourth] = [await meetings.caseInDelivery(), await meetings.caseInDelivery()];
    const wrong = await declare(meetings.centre.worker, { caseIds: [third, fourth], ...turned });
    expect(codeOf(wrong)).toEqual([409, 'kept-apart.ends-before-it-begins']);
  });

  it('are shown to who works with one of them, without the other', async () => {
    const path = await apart();
    const shown = async () => {
      const answer = await meetings.centre.worker.get(path);
      return bodyOf<Pair>(answer, 200).children.map(({ caseId }) => caseId);
    };
    expect(await shown()).toEqual([one, other].sort());
    await meetings.declareConflict(other, meetings.centre.workerId);
    expect(await shown()).toEqual([one]);
    const answer = await meetings.centre.worker.get(`/v1/kept-apart?caseId=${one}`);
    const [listed] = bodyOf<{ items: readonly Pair[] }>(answer, 200).items;
    expect(listed!.children).toHaveLength(1);
    expect(answer.text).not.toContain(other);
    expect(codeOf(await meetings.cast.otherCentre.get(path))[0]).toBe(404);
  });
});
