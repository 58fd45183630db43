import type { Response } from 'supertest';
import type { Caller } from '../support/actors';
import { Clinic } from '../support/clinic';
import { startApp } from '../support/app';
import { bodyOf, consent } from '../support/journey';
import { afternoonOf } from '../support/local-day';
import { codeOf } from '../support/meetings';
import { CONDITION, Ordering, type KnownChild, type Order } from '../support/orders';
import { rowsOf } from '../support/rows';

const DAY = 86_400_000;
const REPORTING = { kind: 'report-to-office', words: 'Come to the office on Mondays and Thursdays.' };
const KEPT = {
  ...{ outcome: 'kept', lawyerHeard: true, reasons: 'The witnesses have not been heard yet.' },
  childWords: 'I keep to it.',
};
const EASED = { ...KEPT, outcome: 'eased', reasons: 'School is enough.', conditions: [CONDITION] };
const ENDED = { outcome: 'ended', lawyerHeard: false, reasons: 'Nothing is left to be feared.' };

interface Looked extends Order {
  readonly lookAgainAt: string | null;
}

describe('An order that stands instead of remand', () => {
  let clinic: Clinic;
  let at: Ordering;
  let whose: KnownChild;

  beforeAll(async () => {
    const test = await startApp();
    test.clock.set(afternoonOf(test.clock.now()));
    clinic = await Clinic.signedIn(test);
    at = await Ordering.signedIn(test);
  }, 60_000);

  beforeEach(async () => {
    whose = await at.child();
  });

  afterAll(() => clinic.close());

  /** The path of one that holds; the court has ordered it. */
  const held = async (difference: object = {}): Promise<string> => {
    const path = await at.proposedFor(whose, {
      ...{ stage: 'pre-trial', measures: [{ measure: 'pre-trial-supervision', days: 90 }] },
      ...{ conditions: [CONDITION, REPORTING], ...difference },
    });
    bodyOf(await at.cast.judge.act(path, 'order', at.ordering()), 200);
    bodyOf(await at.probation.act(path, 'start'), 200);
    return path;
  };
  const look = (path: string, told: object = KEPT, by: Caller = at.cast.judge): Promise<Response> =>
    by.act(path, 'look-again', told);
  const looked = async (path: string, told: object = KEPT): Promise<Looked> =>
    bodyOf<Looked>(await look(path, told), 200);
  const read = async (path: string): Promise<Looked> => bodyOf<Looked>(await at.cast.judge.get(path), 200);
  const desk = async (path: string, by: Caller = at.cast.judge) => {
    const list = await by.get('/v1/worklist?limit=200');
    const { items } = bodyOf<{ items: { id: string; what: string; standing: string }[] }>(list, 200);
    return items
      .filter(({ id, what }) => path.endsWith(id) && what === 'order-look-again')
      .map(({ standing }) => standing);
  };
  const daysUntil = (instant: string | null): number =>
    Math.ceil((new Date(instant!).getTime() - at.test.clock.now().getTime()) / DAY);
  const later = async (days: number): Promise<void> => {
    at.test.clock.advance({ days });
    at = await Ordering.signedIn(at.test);
  };
  const refused = (answer: Response): string[] =>
    bodyOf<{ errors: { pointer: string; code: string }[] }>(answer, 422).errors.map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );

  it('tells in the window of the lawyer by when it is looked at and in the file what came of it', async () => {
    await consent(clinic.cast.inspector, clinic.test, {
      ...{ purpose: 'share-with-legal-clinic', textVersion: 'share-with-legal-clinic-1', person: 'child' },
      ...{ childId: whose.childId, fileKind: 'child', fileId: whose.childId },
    });
    const path = await held();
    const mandate = await clinic.held((await at.read(path)).number);
    const seen = async () => {
      const answer = await clinic.lawyer.for('legal-help').get(mandate.replace('mandates', 'case-status'));
      const { deadlines } = bodyOf<{ deadlines: { kind: string; at: string }[] }>(answer, 200);
      return deadlines.filter(({ kind }) => kind === 'order-look-again').map(({ at: due }) => due);
    };
    expect(await seen()).toEqual([(await read(path)).lookAgainAt]);
    at.test.clock.advance({ minutes: 1 });
    await looked(path, EASED);
    expect(await seen()).toEqual([(await read(path)).lookAgainAt]);
    const file = await clinic.lawyer.for('legal-help').get(`${mandate}/defence-file`);
    const { orders } = bodyOf<{ orders: { id: string; changes: object[]; lookAgainAt: string }[] }>(
      file,
      200,
    );
    const order = orders.find(({ id }) => path.endsWith(id));
    expect(order?.changes).toMatchObject([
      { action: 'look-again', reasonCode: 'eased', note: EASED.reasons, lawyerPresent: true },
      { action: 'vary' },
    ]);
    await looked(path, ENDED);
    expect(await seen()).toEqual([]);
  });

  it('is kept with reasons, child and lawyer heard, and says at once by when it is looked at next', async () => {
    const path = await held();
    const { lookAgainAt, endsOn } = await read(path);
    expect(daysUntil(lookAgainAt)).toBe(31);
    await later(10);
    const after = await looked(path);
    expect(after).toMatchObject({ state: 'in-force', endsOn });
    expect(daysUntil(after.lookAgainAt)).toBe(31);
    expect(after.history.at(-1)).toMatchObject({
      ...{ action: 'look-again', reasonCode: 'kept', note: KEPT.reasons, childWords: KEPT.childWords },
    });
  });

  it('is eased by a variation in the same act, which lasts no longer', async () => {
    const path = await held();
    const { endsOn } = await read(path);
    const { terms, history, ...after } = await looked(path, EASED);
    expect(after).toMatchObject({ state: 'in-force', endsOn });
    expect(terms.at(-1)).toMatchObject({
      ...{ number: 2, reasonCode: 'looked-at-again', conditions: [CONDITION] },
    });
    expect(history.slice(-2).map(({ action, reasonCode }) => [action, reasonCode])).toEqual([
      ['look-again', 'eased'],
      ['vary', 'looked-at-again'],
    ]);
  });

  it('ends where it is needed no more, also without words of the child or a lawyer', async () => {
    const path = await held();
    const after = await looked(path, ENDED);
    expect(after).toMatchObject({ state: 'discharged', endReason: 'looked-at-again', lookAgainAt: null });
    expect(codeOf(await look(path))).toEqual([409, 'order.not-open-for-look-again']);
  });

  it('goes on only where child and lawyer were heard, or it is said why not', async () => {
    const path = await held();
    for (const told of [KEPT, EASED]) {
      expect(codeOf(await look(path, { ...told, childWords: undefined }))).toEqual([
        ...[409, 'order.child-not-heard'],
      ]);
      expect(codeOf(await look(path, { ...told, lawyerHeard: false }))).toEqual([
        ...[409, 'order.lawyer-absence-not-explained'],
      ]);
    }
    const unknown = { ...KEPT, lawyerHeard: false, lawyerAbsenceReason: 'no-such' };
    expect(refused(await look(path, unknown))[0]).toContain('/lawyerAbsenceReason');
    expect((await read(path)).history.at(-1)?.action).toBe('start');
  });

  it('is not called eased where something is added, and has other conditions where it is eased alone', async () => {
    const path = await held();
    const harder = { ...EASED, conditions: [CONDITION, { ...CONDITION, words: 'Be there at seven.' }] };
    expect(codeOf(await look(path, harder))).toEqual([409, 'order.not-eased']);
    expect(refused(await look(path, { ...EASED, conditions: undefined }))).toEqual(['/conditions required']);
    expect(refused(await look(path, { ...KEPT, conditions: [CONDITION] }))).toEqual([
      '/conditions not-of-this-kind',
    ]);
    const byHand = { ...EASED, reasonCode: 'looked-at-again', outcome: undefined, lawyerHeard: undefined };
    expect(refused(await at.cast.judge.act(path, 'vary', byHand))).toEqual(['/reasonCode not-of-this-kind']);
  });

  it('is not called eased where a condition asks more hours or days, longer, or of more places', async () => {
    const home = (limits: object) => ({
      ...{ kind: 'stay-at-home-hours', words: 'Be at home at night.' },
      limits: { weekdays: [1, 2], from: '22:00', until: '06:00', ...limits },
    });
    const away = (...places: string[]) => ({
      ...{ kind: 'keep-away-place', words: 'Keep away.', limits: { places } },
    });
    const path = await held({ conditions: [home({}), away('market')] });
    const ease = async (...conditions: object[]) => look(path, { ...EASED, conditions });
    for (const harder of [home({ from: '21:00' }), home({ weekdays: [1, 2, 3] }), away('market', 'park')])
      expect(codeOf(await ease(harder))).toEqual([409, 'order.not-eased']);
    bodyOf(await ease(home({ weekdays: [2], from: '23:00' })), 200);
  });

  it('is looked at by who decides on it, and by nobody else', async () => {
    const path = await held();
    for (const by of [at.probation, at.cast.centre, at.cast.inspector, at.cast.lawyer])
      expect(codeOf(await look(path, KEPT, by))[0]).toBe(403);
    expect(codeOf(await look(path, KEPT, at.cast.prosecutor))).toEqual([403, 'order.not-your-action']);
    expect((await look(path, KEPT, at.cast.reviewer)).status).toBe(404);
  });

  it('is looked at so at no other stage, and not before it holds', async () => {
    const sentence = await at.inForce();
    expect((await read(sentence)).lookAgainAt).toBeNull();
    expect(codeOf(await look(sentence))).toEqual([409, 'order.not-open-for-look-again']);
    const waiting = await at.proposedFor(whose, {
      ...{ stage: 'pre-trial', measures: [{ measure: 'pre-trial-supervision', days: 90 }] },
    });
    bodyOf(await at.cast.judge.act(waiting, 'order', at.ordering()), 200);
    expect(codeOf(await look(waiting))).toEqual([409, 'order.not-open-for-look-again']);
  });

  it('lies on the desk of who decides when it is near and when it is late, and no more once it was looked at', async () => {
    const path = await held();
    await later(18);
    expect(await desk(path)).toEqual([]);
    await later(4);
    expect(await desk(path)).toEqual(['near']);
    expect(await desk(path, at.probation)).toEqual([]);
    await later(10);
    expect(await desk(path)).toEqual(['overdue']);
    const me = bodyOf<object>(await at.cast.judge.get('/v1/me'), 200);
    expect(JSON.stringify(me)).toContain('orders.to-look-again');
    expect((await read(path)).state).toBe('in-force');
    await looked(path);
    expect(await desk(path)).toEqual([]);
  });

  it('tells others that it was looked at, and never what came of it', async () => {
    const path = await held();
    await looked(path);
    const text = `select facts::text as facts from platform.outbox
      where type = 'order.looked-at-again.v1' and subject_id = $1`;
    const rows = await rowsOf<{ facts: string }>(at.test, text, [path.split('/').at(-1)]);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.facts).not.toContain('kept');
  });
});
