import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild, registerIntake, type Cast } from '../support/journey';
import { custodyBody } from '../support/world/make-due-process';
import { PARENT } from '../support/world/make-stories';

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly happenedAt: string;
  readonly representativeId: string | null;
  readonly correctedAt: string | null;
}

interface Custody {
  readonly id: string;
  readonly state: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly log: readonly Entry[];
  readonly gaps: readonly { code: string }[];
}

const BARRED = 'custody.released-to-whom-a-conflict-bars';

describe('A time in custody that is put right', () => {
  let test: TestApp;
  let cast: Cast;
  let child: string;
  let path: string;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  beforeEach(async () => {
    child = (await registerChild(cast.inspector)).id;
    const { id } = await registerIntake(cast.inspector, test, child);
    path = `/v1/intakes/${id}/custody`;
  });

  afterAll(() => test.close());

  const minutesAgo = (minutes: number) =>
    new Date(test.clock.now().getTime() - minutes * 60_000).toISOString();
  const hold = (minutes = 60, more: object = {}) =>
    cast.inspector.post(path, { ...custodyBody(minutesAgo(minutes)), ...more });
  const held = async (minutes = 60, more: object = {}) => bodyOf<Custody>(await hold(minutes, more), 201);
  const act = (id: string, action: string, body: object) => cast.inspector.act(`${path}/${id}`, action, body);
  const log = (id: string, kind: string, minutes: number, more: object = {}) =>
    cast.inspector.post(`${path}/${id}/entries`, { kind, happenedAt: minutesAgo(minutes), ...more });
  const codes = ({ gaps }: Custody) => gaps.map(({ code }) => code);
  const standing = ({ log: entries }: Custody, kind: string) =>
    entries.find((entry) => entry.kind === kind && entry.correctedAt === null)!;
  const putRight = (custody: Custody, kind: string, minutes: number, more: object = {}) => {
    const corrects = { id: standing(custody, kind).id, reasonCode: 'time-was-wrong' };
    return log(custody.id, kind, minutes, { ...more, corrects });
  };
  const representative = async (of: string, conflict = 'none') => {
    const people = await cast.inspector.post(`/v1/children/${of}/representatives`, { ...PARENT, conflict });
    return bodyOf<{ id: string }>(people, 201).id;
  };
  const released = async (more: object, minutes = 5) => {
    const { id } = await held();
    return bodyOf<Custody>(await act(id, 'release', { releasedAt: minutesAgo(minutes), ...more }), 200);
  };

  describe('in the release', () => {
    it('still says to whom the child was given, and that a conflict bars them', async () => {
      const representativeId = await representative(child, 'suspect');
      const given = await released({ releasedTo: 'representative', representativeId });
      expect(codes(given)).toContain(BARRED);
      const told = { code: 'representative', representativeId };
      const right = bodyOf<Custody>(await putRight(given, 'released', 4, told), 201);
      expect(right.endedAt).toBe(minutesAgo(4));
      expect(standing(right, 'released').representativeId).toBe(representativeId);
      expect(codes(right)).toContain(BARRED);
    });

    it('shows no conflict any more when the child was given to somebody else', async () => {
      const representativeId = await representative(child, 'suspect');
      const given = await released({ releasedTo: 'representative', representativeId });
      const right = bodyOf<Custody>(await putRight(given, 'released', 5, { code: 'relative' }), 201);
      expect(codes(right)).not.toContain(BARRED);
    });

    it('names the representative where the child was given to one, and nowhere else', async () => {
      const representativeId = await representative(child);
      const stranger = await representative((await registerChild(cast.inspector)).id);
      const given = await released({ releasedTo: 'representative', representativeId });
      const told = async (more: object) => bodyOf(await putRight(given, 'released', 4, more), 422);
      const refused = (code: string) => ({ errors: [{ pointer: '/representativeId', code }] });
      expect(await told({ code: 'representative' })).toMatchObject(refused('required'));
      const other = { code: 'representative', representativeId: stranger };
      expect(await told(other)).toMatchObject(refused('reference-not-usable'));
      expect(await told({ code: 'alone', representativeId })).toMatchObject(refused('not-of-this-kind'));
      const visit = await log(given.id, 'family-visit', 30, { representativeId });
      expect(bodyOf(visit, 422)).toMatchObject(refused('not-of-this-kind'));
    });
  });
});
