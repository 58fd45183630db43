import { signIn, type Caller } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild, registerIntake, sampleIdentity, type Cast } from '../support/journey';
import { intakeOfFound } from '../support/known-elsewhere';
import { custodyBody } from '../support/world/make-due-process';

interface Custody {
  readonly id: string;
  readonly log: readonly { readonly id: string; readonly kind: string }[];
}

/** One intake about a child, as the unit that recorded it works with it. */
class Intake {
  constructor(
    readonly by: Caller,
    readonly id: string,
    private readonly test: TestApp,
  ) {}

  get custody(): string {
    return `/v1/intakes/${this.id}/custody`;
  }

  ago(hours: number): string {
    return new Date(this.test.clock.now().getTime() - hours * 3_600_000).toISOString();
  }

  async hold(from: number): Promise<Custody> {
    return bodyOf<Custody>(await this.by.post(this.custody, custodyBody(this.ago(from))), 201);
  }

  async release(id: string, at: number): Promise<Custody> {
    const told = { releasedAt: this.ago(at), releasedTo: 'alone' };
    return bodyOf<Custody>(await this.by.act(`${this.custody}/${id}`, 'release', told), 200);
  }

  async held(from: number, until: number): Promise<Custody> {
    return this.release((await this.hold(from)).id, until);
  }

  /** Puts right when custody began or the child was released. */
  async putRight({ id, log }: Custody, kind: string, at: number): Promise<void> {
    const corrects = { id: log.find((entry) => entry.kind === kind)!.id, reasonCode: 'time-was-wrong' };
    const code = kind === 'started' ? 'police-unit' : 'alone';
    const told = { kind, code, happenedAt: this.ago(at), corrects };
    bodyOf(await this.by.post(`${this.custody}/${id}/entries`, told), 201);
  }

  /** From and to when the clock to release or judge counts, in hours before now. */
  async toRelease(): Promise<readonly [number, number | null]> {
    const { items } = bodyOf<{ items: { code: string; startedAt: string; stoppedAt: string | null }[] }>(
      await this.by.get(`/v1/intakes/${this.id}/clocks`),
      200,
    );
    const { startedAt, stoppedAt } = items.filter(({ code }) => code === 'release-or-judge').at(-1)!;
    return [this.hours(startedAt), stoppedAt === null ? null : this.hours(stoppedAt)];
  }

  private hours(instant: string): number {
    const gone = this.test.clock.now().getTime() - Date.parse(instant);
    return Math.round(gone / 36_000) / 100;
  }
}

describe('A child that is held about one intake and then about another', () => {
  let test: TestApp;
  let cast: Cast;
  let otherSupervisor: Caller;
  let identity: ReturnType<typeof sampleIdentity> & { identityNumber: string };
  let child: string;
  let first: Intake;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    otherSupervisor = await signIn(test, 'supervisor@narimanov.demo');
  });

  let born = 0;
  beforeEach(async () => {
    born += 1;
    const identityNumber = 'ABCDEFGHJKLMNPQRSTUVWXYZ'.charAt(born).repeat(7);
    identity = { ...sampleIdentity(), identityNumber };
    child = (await registerChild(cast.inspector, identity)).id;
    first = await ofOwn();
  });

  afterAll(() => test.close());

  const hoursAgo = (hours: number) => new Date(test.clock.now().getTime() - hours * 3_600_000).toISOString();
  const met = (more: object = {}) => ({ metAt: hoursAgo(6), ...more });
  const apprehendedAnew = (hours: number) => ({
    metHow: 'apprehension',
    apprehendedAt: hoursAgo(hours),
    metAt: hoursAgo(hours),
  });
  const ofOwn = async (more: object = met(), of = child): Promise<Intake> =>
    new Intake(cast.inspector, (await registerIntake(cast.inspector, test, of, undefined, more)).id, test);
  const ofOthers = async (more: object = met()): Promise<Intake> =>
    new Intake(cast.otherInspector, await intakeOfFound(cast.otherInspector, test, identity, more), test);

  describe.each([
    ['of the same unit', () => ofOwn, (more?: object) => ofOwn(more)],
    ['of another unit', () => ofOthers, (more?: object) => ofOthers(more)],
  ])('%s', (_, __, another) => {
    it('cannot be held anew to win time', async () => {
      await first.held(5, 2);
      const second = await another();
      await second.hold(1.9);
      expect(await second.toRelease()).toEqual([5, null]);
    });

    it('is held since the first time, also when it is apprehended anew meanwhile', async () => {
      const { id } = await first.hold(5);
      const second = await another(apprehendedAnew(2));
      expect(await second.toRelease()).toEqual([5, null]);
      await first.release(id, 1);
      expect(await second.toRelease()).toEqual([5, 1]);
      await second.hold(0.5);
      expect(await second.toRelease()).toEqual([5, null]);
    });

    it('is held since what the first record says after it was put right', async () => {
      const custody = await first.held(3, 2);
      const second = await another();
      await second.hold(1);
      await first.putRight(custody, 'started', 5.5);
      expect(await second.toRelease()).toEqual([5.5, null]);
    });

    it('is held since an apprehension that is told of later', async () => {
      await first.held(3, 2);
      await another(apprehendedAnew(5));
      expect(await first.toRelease()).toEqual([5, 2]);
    });

    it('is held since the second time where the first intake was recorded in error', async () => {
      await first.held(5, 2);
      const second = await another();
      await second.hold(1);
      const wrong = { reasonCode: 'wrong-child', note: 'Two children gave the same name.' };
      bodyOf(await cast.supervisor.act(`/v1/intakes/${first.id}`, 'mark-in-error', wrong), 200);
      expect(await second.toRelease()).toEqual([1, null]);
    });

    it('is held since the first time, whichever is put right at once', async () => {
      const before = await first.held(4, 3);
      const second = await another();
      const after = await second.held(2, 1);
      await Promise.all([
        first.putRight(before, 'started', 5),
        first.putRight(before, 'released', 2.5),
        second.putRight(after, 'started', 1.5),
      ]);
      expect([await first.toRelease(), await second.toRelease()]).toEqual([
        [5, 2.5],
        [5, 1],
      ]);
    });
  });

  it('does not count what a draft says, nor what happened after', async () => {
    const drafted = {
      ...apprehendedAnew(5),
      childId: child,
      source: 'police',
      metDistrict: 'sabunchi',
      acts: [],
    };
    bodyOf(await cast.inspector.post('/v1/intakes', drafted), 201);
    await first.held(3, 2);
    expect(await first.toRelease()).toEqual([3, 2]);
    await (await ofOthers()).hold(1);
    expect(await first.toRelease()).toEqual([3, 2]);
  });

  it('shows the other unit nothing but its own clock', async () => {
    await first.held(5, 2);
    const second = await ofOthers();
    await second.hold(1);
    expect((await second.by.get(`/v1/intakes/${first.id}/clocks`)).status).toBe(404);
    const shown = await second.by.get(`/v1/intakes/${second.id}/due-process`);
    expect(JSON.stringify(bodyOf(shown, 200))).not.toContain(first.id);
    const late = await otherSupervisor.get('/v1/clocks?list=running&code=release-or-judge&limit=200');
    expect(JSON.stringify(bodyOf(late, 200))).not.toContain(first.id);
  });

  it('is held since the first time under whichever of its numbers', async () => {
    await first.held(5, 2);
    const again = await registerChild(cast.inspector, {
      ...sampleIdentity('2012-06-06'),
      familyName: 'Başqayeva',
    });
    const second = await ofOwn(met(), again.id);
    await second.hold(1);
    expect(await second.toRelease()).toEqual([1, null]);
    const merge = await cast.inspector.post('/v1/child-merges', {
      kept: { childId: child },
      merged: { childId: again.id },
      reasonCode: 'registered-twice',
    });
    const path = `/v1/child-merges/${bodyOf<{ id: string }>(merge, 201).id}`;
    bodyOf(await cast.supervisor.act(path, 'approve'), 200);
    expect(await second.toRelease()).toEqual([5, null]);
    const lawyer = { step: 'present', happenedAt: hoursAgo(0.5), lawyerKind: 'bar' };
    bodyOf(await second.by.post(`/v1/intakes/${second.id}/legal-help`, lawyer), 201);
    expect(await second.toRelease()).toEqual([5, null]);
    bodyOf(await cast.inspector.act(path, 'propose-undoing', { reasonCode: 'two-children' }), 200);
    bodyOf(await cast.supervisor.act(path, 'approve-undoing'), 200);
    expect(await second.toRelease()).toEqual([1, null]);
  });

  it('is held since the first time once two units have found that it is one child, until that is undone', async () => {
    const custody = await first.held(5, 2);
    const again = await registerChild(cast.otherInspector, identity);
    const { id: intake } = await registerIntake(cast.otherInspector, test, again.id, undefined, met());
    const second = new Intake(cast.otherInspector, intake, test);
    await second.hold(1);
    expect(await second.toRelease()).toEqual([1, null]);
    const search = await cast.otherInspector
      .for('intake')
      .post('/v1/children/search', { identityNumber: identity.identityNumber });
    const { token, candidates } = bodyOf<{
      token: string;
      candidates: readonly { candidate: number; agency?: object }[];
    }>(search, 200);
    const merge = await cast.otherInspector.post('/v1/child-merges', {
      kept: { candidate: candidates.find(({ agency }) => agency !== undefined)!.candidate },
      merged: { childId: again.id },
      searchToken: token,
      reasonCode: 'same-person-met',
    });
    const path = `/v1/child-merges/${bodyOf<{ id: string }>(merge, 201).id}`;
    bodyOf(await cast.inspector.act(path, 'approve'), 200);
    expect(await second.toRelease()).toEqual([5, null]);
    await first.putRight(custody, 'started', 5.5);
    expect(await second.toRelease()).toEqual([5.5, null]);
    bodyOf(await second.by.act(path, 'propose-undoing', { reasonCode: 'two-children' }), 200);
    bodyOf(await cast.inspector.act(path, 'approve-undoing'), 200);
    expect(await second.toRelease()).toEqual([1, null]);
  });
});
