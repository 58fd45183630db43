import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild, registerIntake, sampleIdentity, type Cast } from '../support/journey';
import { custodyBody } from '../support/world/make-due-process';

interface Custody {
  readonly id: string;
  readonly endedAt: string | null;
  readonly log: readonly { readonly id: string; readonly kind: string }[];
  readonly gaps: readonly { readonly code: string }[];
}

const TWICE = 'custody.held-twice-at-once';

describe('A child with two numbers', () => {
  let test: TestApp;
  let cast: Cast;
  let numbers: readonly [string, string];
  let first: string;
  let second: string;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  let registered = 0;
  const child = async () => {
    registered += 1;
    const familyName = `Başqa${'abcdefghijklmnopqrstuvwxyz'.charAt(registered)}yeva`;
    return (await registerChild(cast.inspector, { ...sampleIdentity(), familyName })).id;
  };
  const custodyOf = async (of: string) =>
    `/v1/intakes/${(await registerIntake(cast.inspector, test, of)).id}/custody`;

  beforeEach(async () => {
    numbers = [await child(), await child()];
    [first, second] = [await custodyOf(numbers[0]), await custodyOf(numbers[1])];
  });

  afterAll(() => test.close());

  const ago = (minutes: number) => new Date(test.clock.now().getTime() - minutes * 60_000).toISOString();
  const hold = (path: string, from: number, until?: number) => {
    const ended =
      until === undefined ? {} : { ended: { released: { releasedAt: ago(until), releasedTo: 'alone' } } };
    return cast.inspector.post(path, { ...custodyBody(ago(from)), ...ended });
  };
  const held = async (path: string, from: number, until?: number) =>
    bodyOf<Custody>(await hold(path, from, until), 201);
  const refused = (answer: Parameters<typeof bodyOf>[0]) => bodyOf(answer, 409)['code'];
  const putRight = (path: string, { id, log }: Custody, kind: string, minutes: number) => {
    const corrects = { id: log.find((entry) => entry.kind === kind)!.id, reasonCode: 'time-was-wrong' };
    const code = kind === 'started' ? 'police-unit' : 'alone';
    return cast.inspector.post(`${path}/${id}/entries`, { kind, code, happenedAt: ago(minutes), corrects });
  };
  const gaps = async (path: string, { id }: Custody) => {
    const shown = bodyOf<Custody>(await cast.inspector.get(`${path}/${id}`), 200);
    return shown.gaps.map(({ code }) => code);
  };
  const merge = async () => {
    const asked = {
      kept: { childId: numbers[0] },
      merged: { childId: numbers[1] },
      reasonCode: 'registered-twice',
    };
    const { id } = bodyOf<{ id: string }>(await cast.inspector.post('/v1/child-merges', asked), 201);
    bodyOf(await cast.supervisor.act(`/v1/child-merges/${id}`, 'approve'), 200);
    return `/v1/child-merges/${id}`;
  };
  const undo = async (path: string) => {
    bodyOf(await cast.inspector.act(path, 'propose-undoing', { reasonCode: 'two-children' }), 200);
    bodyOf(await cast.supervisor.act(path, 'approve-undoing'), 200);
  };

  it.each([['kept', () => [first, second]] as const, ['merged', () => [second, first]] as const])(
    'is not held under one while it is held under the %s one',
    async (_, paths) => {
      const [one, other] = paths() as [string, string];
      await merge();
      await held(one, 60);
      const answer = await hold(other, 30);
      expect(refused(answer)).toBe('custody.already-held');
      expect(JSON.stringify(answer.body)).not.toContain(one.split('/')[3]);
      expect(refused(await hold(other, 90, 45))).toBe('custody.overlaps-another');
      bodyOf(await hold(other, 90, 60), 201);
    },
  );

  it('is not held under one at a time at which it was held under the other, also when that is put right', async () => {
    await merge();
    await held(first, 60, 40);
    const before = await held(second, 90, 60);
    const after = await held(second, 40, 20);
    expect(refused(await putRight(second, before, 'released', 59))).toBe('custody.overlaps-another');
    expect(refused(await putRight(second, after, 'started', 41))).toBe('custody.overlaps-another');
    bodyOf(await putRight(second, before, 'released', 61), 201);
    bodyOf(await putRight(second, after, 'started', 39), 201);
  });

  it('is held once when it is said of both at once', async () => {
    await merge();
    const answers = await Promise.all([hold(first, 60), hold(second, 60)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('was held under both at once as long as nobody knew: from the merge on that shows, until it is undone', async () => {
    const one = await held(first, 60, 30);
    const other = await held(second, 45);
    const apart = await held(first, 120, 90);
    expect(await gaps(first, one)).not.toContain(TWICE);
    const path = await merge();
    expect(await gaps(first, one)).toContain(TWICE);
    expect(await gaps(second, other)).toContain(TWICE);
    expect(await gaps(first, apart)).not.toContain(TWICE);
    await undo(path);
    expect(await gaps(first, one)).not.toContain(TWICE);
    expect(await gaps(second, other)).not.toContain(TWICE);
  });

  it('is let go although it was held under both at once', async () => {
    const { id } = await held(first, 60);
    await held(second, 45);
    await merge();
    bodyOf(
      await cast.inspector.act(`${first}/${id}`, 'release', { releasedAt: ago(50), releasedTo: 'alone' }),
      200,
    );
  });
});
