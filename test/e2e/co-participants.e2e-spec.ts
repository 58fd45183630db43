import type { Response } from 'supertest';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild, registerIntake, sampleIdentity, type Cast } from '../support/journey';
import { countOf, rowsOf } from '../support/rows';

interface Registered {
  readonly id: string;
  readonly number: string;
  readonly path: string;
}

describe('Children and adults who took part in the same event', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  async function registered(by = cast.inspector): Promise<Registered> {
    const child = await registerChild(by);
    const intake = bodyOf<{ id: string; number: string }>(
      await read(await registerIntake(by, test, child.id), by),
      200,
    );
    return { ...intake, path: `/v1/intakes/${intake.id}` };
  }

  const read = ({ id }: { id: string }, by = cast.inspector) => by.get(`/v1/intakes/${id}`);
  const link = ({ path }: Registered, body: object) => cast.inspector.post(`${path}/co-participants`, body);
  const linkTo = (one: Registered, other: Registered) => link(one, { kind: 'child', intakeId: other.id });
  const counts = async ({ path }: Registered) =>
    bodyOf(await cast.inspector.get(`${path}/co-participants`), 200);
  const linked = async ({ path }: Registered) =>
    bodyOf(await cast.inspector.get(`${path}/linked-intakes`), 200);
  const codeOf = (response: Response) => bodyOf(response, 409)['code'];

  it('show as counts on each file', async () => {
    const [one, other] = [await registered(), await registered()];
    expect(await counts(one)).toEqual({ children: 0, adults: 0, unknown: 0 });
    bodyOf(await linkTo(one, other), 201);
    bodyOf(await link(other, { kind: 'adult', caseNumber: '12/26-A' }), 201);
    const answered = bodyOf(await link(one, { kind: 'not-met', count: 2 }), 201);
    expect(answered).toEqual({ children: 1, adults: 1, unknown: 2 });
    expect([await counts(one), await counts(other)]).toEqual([answered, answered]);
  });

  it('are listed by number for the unit that registered both', async () => {
    const [one, other] = [await registered(), await registered()];
    bodyOf(await linkTo(one, other), 201);
    bodyOf(await link(one, { kind: 'adult', caseNumber: '13/26' }), 201);
    expect(await linked(one)).toEqual({ intakes: [other.number], cases: ['13/26'] });
    expect(await linked(other)).toEqual({ intakes: [one.number], cases: ['13/26'] });
    bodyOf(await cast.otherInspector.get(`${one.path}/linked-intakes`), 404);
    bodyOf(await cast.otherInspector.get(`${one.path}/co-participants`), 404);
    bodyOf(await cast.prosecutor.get(`${one.path}/linked-intakes`), 403);
  });

  it('cannot be inferred from one another: answers, version and events stay as they were', async () => {
    const [one, other] = [await registered(), await registered()];
    const before = [await read(one), await read(other)];
    const events = await countOf(test, 'platform.outbox');
    const answer = await linkTo(one, other);
    const said = JSON.stringify([answer.body, answer.headers, await counts(one)]);
    expect(said).not.toContain(other.id);
    expect(said).not.toContain(other.number);
    const after = [await read(one), await read(other)];
    expect(after.map(({ body }) => body as unknown)).toEqual(before.map(({ body }) => body as unknown));
    expect(after.map(({ headers }) => (headers as object & { etag: string }).etag)).toEqual(
      before.map(({ headers }) => (headers as object & { etag: string }).etag),
    );
    expect(await countOf(test, 'platform.outbox')).toBe(events);
    const rows = await rowsOf(test, `select 1 from intake.intake where id = $1 and version = $2`, [
      other.id,
      (before[1]?.body as { version: number }).version,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('are linked once, however often and by whom at once', async () => {
    const [one, other] = [await registered(), await registered()];
    const answers = await Promise.all([linkTo(one, other), linkTo(other, one), linkTo(one, other)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(await counts(one)).toEqual({ children: 1, adults: 0, unknown: 0 });
    expect(await countOf(test, 'intake.co_participant', `intake_id in ('${one.id}', '${other.id}')`)).toBe(2);
  });

  it('of two events are joined when the events turn out to be one', async () => {
    const [one, other] = [await registered(), await registered()];
    for (const intake of [one, other])
      bodyOf(await link(intake, { kind: 'adult', caseNumber: '14/26' }), 201);
    bodyOf(await link(other, { kind: 'adult', caseNumber: '15/26' }), 201);
    bodyOf(await link(other, { kind: 'not-met', count: 3 }), 201);
    expect(bodyOf(await linkTo(one, other), 201)).toEqual({ children: 1, adults: 2, unknown: 3 });
    expect(await counts(other)).toEqual({ children: 1, adults: 2, unknown: 3 });
  });

  it('count on where one of them was too young and went to protection', async () => {
    const [one, other] = [await registered(), await registered()];
    const child = await registerChild(cast.inspector, sampleIdentity('2014-02-03'));
    const young = await registerIntake(cast.inspector, test, child.id);
    bodyOf(await link(one, { kind: 'child', intakeId: young.id }), 201);
    const before = await counts(one);
    const handover = {
      reasonCode: 'below-age',
      protectionSummary: 'Lives with a grandmother.',
      urgent: false,
    };
    bodyOf(await cast.inspector.act(`/v1/intakes/${young.id}`, 'protect', handover), 200);
    expect(await counts(one)).toEqual(before);
    bodyOf(await linkTo(other, one), 201);
    expect(await counts(one)).toEqual({ children: 2, adults: 0, unknown: 0 });
    expect(await counts(other)).toEqual({ children: 2, adults: 0, unknown: 0 });
  });

  describe('whose link was wrong', () => {
    const unlink = ({ path }: Registered, body: object, by = cast.inspector) =>
      by.act(path, 'unlink-co-participant', { reasonCode: 'did-not-take-part', ...body });
    const unlinkFrom = (one: Registered, other: Registered, by = cast.inspector) =>
      unlink(one, { intakeId: other.id }, by);

    it('leave the event alone, and the counts follow on each file', async () => {
      const [one, other, third] = [await registered(), await registered(), await registered()];
      for (const intake of [other, third]) bodyOf(await linkTo(one, intake), 201);
      bodyOf(await link(one, { kind: 'not-met', count: 2 }), 201);
      expect(bodyOf(await unlinkFrom(one, other), 200)).toEqual({ children: 1, adults: 0, unknown: 2 });
      expect(await counts(third)).toEqual({ children: 1, adults: 0, unknown: 2 });
      expect(await counts(other)).toEqual({ children: 0, adults: 0, unknown: 0 });
      expect(await linked(other)).toEqual({ intakes: [], cases: [] });
      expect(await linked(one)).toEqual({ intakes: [third.number], cases: [] });
    });

    it('are taken out by the number of the case, when grown up', async () => {
      const [one, other] = [await registered(), await registered()];
      bodyOf(await linkTo(one, other), 201);
      bodyOf(await link(one, { kind: 'adult', caseNumber: '16/26' }), 201);
      const gone = { caseNumber: '16/26', reasonCode: 'wrong-number' };
      expect(bodyOf(await unlink(other, gone), 200)).toEqual({ children: 1, adults: 0, unknown: 0 });
      expect(await linked(one)).toEqual({ intakes: [other.number], cases: [] });
    });

    it('are linked again later, as often as it takes', async () => {
      const [one, other] = [await registered(), await registered()];
      for (const adult of [
        { kind: 'adult', caseNumber: '17/26' },
        { kind: 'child', intakeId: other.id },
      ]) {
        const { kind, ...named } = adult;
        bodyOf(await link(one, { kind, ...named }), 201);
        bodyOf(await unlink(one, named), 200);
        bodyOf(await link(one, { kind, ...named }), 201);
      }
      expect(await counts(one)).toEqual({ children: 1, adults: 1, unknown: 0 });
      expect(await counts(other)).toEqual({ children: 1, adults: 1, unknown: 0 });
    });

    it('are kept with who linked them, who took them back, when and why', async () => {
      const [one, other] = [await registered(), await registered()];
      bodyOf(await linkTo(one, other), 201);
      bodyOf(await unlinkFrom(one, other, cast.supervisor), 200);
      const text = `select s.sign_in_name as linked, t.sign_in_name as back, c.taken_back_at as at,
          c.taken_back_reason as reason
        from intake.co_participant c join access.staff_account s on s.id = c.recorded_by
        left join access.staff_account t on t.id = c.taken_back_by where c.intake_id = $1`;
      expect(await rowsOf(test, text, [other.id])).toEqual([
        {
          linked: 'inspector@sabunchi.demo',
          back: 'supervisor@sabunchi.demo',
          at: test.clock.now(),
          reason: 'did-not-take-part',
        },
      ]);
    });

    it('are told apart again when two events were joined by it', async () => {
      const [one, beside] = [await registered(), await registered()];
      const [other, companion] = [await registered(), await registered()];
      bodyOf(await linkTo(one, beside), 201);
      bodyOf(await linkTo(other, companion), 201);
      bodyOf(await linkTo(one, other), 201);
      for (const wrong of [other, companion]) bodyOf(await unlinkFrom(one, wrong), 200);
      bodyOf(await linkTo(other, companion), 201);
      expect(await linked(one)).toEqual({ intakes: [beside.number], cases: [] });
      expect(await linked(other)).toEqual({ intakes: [companion.number], cases: [] });
    });

    it('cannot be inferred from one another: answers, version and events stay as they were', async () => {
      const [one, other] = [await registered(), await registered()];
      bodyOf(await linkTo(one, other), 201);
      const before = [await read(one), await read(other)];
      const events = await countOf(test, 'platform.outbox');
      const answer = await unlinkFrom(one, other);
      const said = JSON.stringify([answer.body, answer.headers, await counts(one)]);
      expect(said).not.toContain(other.id);
      expect(said).not.toContain(other.number);
      const after = [await read(one), await read(other)];
      expect(after.map(({ body }) => body as unknown)).toEqual(before.map(({ body }) => body as unknown));
      expect(await countOf(test, 'platform.outbox')).toBe(events);
    });

    it('are answered alike when they were never linked, are of another unit, or the same intake', async () => {
      const [one, other] = [await registered(), await registered()];
      const foreign = await registered(cast.otherInspector);
      bodyOf(await linkTo(one, other), 201);
      bodyOf(await unlinkFrom(one, other), 200);
      const unknown = { ...foreign, id: '018f0000-0000-7000-8000-000000000000' };
      for (const intake of [other, foreign, unknown, one])
        expect(bodyOf(await unlinkFrom(one, intake), 422)['errors']).toEqual([
          { pointer: '/intakeId', code: 'reference-not-usable' },
        ]);
      expect(bodyOf(await unlink(one, { caseNumber: '18/26' }), 422)['errors']).toEqual([
        { pointer: '/caseNumber', code: 'reference-not-usable' },
      ]);
    });

    it('are taken out by their own unit alone, for a reason of the list', async () => {
      const [one, other] = [await registered(), await registered()];
      bodyOf(await linkTo(one, other), 201);
      bodyOf(await unlinkFrom(one, other, cast.otherInspector), 404);
      bodyOf(await unlinkFrom(one, other, cast.prosecutor), 403);
      bodyOf(await unlink(one, { intakeId: other.id, reasonCode: 'wrong-child' }), 422);
      expect(codeOf(await unlink(one, {}))).toBe('intake.co-participant-told-otherwise');
      expect(await counts(one)).toEqual({ children: 1, adults: 0, unknown: 0 });
    });
  });

  it('are never named: an adult is told by the number of a case', async () => {
    const one = await registered();
    bodyOf(await link(one, { kind: 'adult', caseNumber: 'Nümunə Qonşu' }), 422);
    for (const caseNumber of ['QONSHU', 'QONSHU-1', '1/QO-NSHU', 'Q.O.N.S-7'])
      bodyOf(await link(one, { kind: 'adult', caseNumber }), 422);
    bodyOf(await link(one, { kind: 'adult', caseNumber: 'CRM-7/26' }), 201);
    bodyOf(await link(one, { kind: 'adult', name: 'Nümunə Qonşu' }), 422);
    expect(codeOf(await link(one, { kind: 'adult', count: 1 }))).toBe('intake.co-participant-told-otherwise');
  });

  it('are met by the same unit: any other intake is answered as one that does not exist', async () => {
    const one = await registered();
    const foreign = await registered(cast.otherInspector);
    const unknown = { kind: 'child', intakeId: '018f0000-0000-7000-8000-000000000000' };
    const [seen, unseen] = [await linkTo(one, foreign), await link(one, unknown)];
    const told = (response: Response) => {
      const { code, fields, title } = bodyOf<{ code: string; fields: unknown; title: string }>(response, 422);
      return { code, fields, title };
    };
    expect(told(seen)).toEqual(told(unseen));
    expect(codeOf(await linkTo(one, one))).toBe('intake.co-participant-is-the-child');
    bodyOf(await cast.prosecutor.post(`${one.path}/co-participants`, unknown), 403);
    bodyOf(await cast.otherInspector.post(`${one.path}/co-participants`, unknown), 404);
  });
});
