import type { Caller } from '../../../support/actors';
import { startApp, type TestApp } from '../../../support/app';
import { bodyOf, castOf, registerChild, registerIntake, type Cast } from '../../../support/journey';
import { rowsOf } from '../../../support/rows';
import { workFor } from '../../../support/work-for';
import { custodyBody } from '../../../support/world/make-due-process';

describe('What is told of a child that was held about another intake', () => {
  let test: TestApp;
  let cast: Cast;
  let child: string;
  let intake: string;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    child = (await registerChild(cast.inspector)).id;
    intake = (await registerIntake(cast.inspector, test, child)).id;
    bodyOf(await cast.inspector.post(`/v1/intakes/${intake}/custody`, custodyBody(ago(0.5))), 201);
  });

  afterAll(() => test.close());

  const NOWHERE = '00000000-0000-7000-8000-000000000000';
  const ago = (hours: number) => new Date(test.clock.now().getTime() - hours * 3_600_000).toISOString();
  const asked = async (by: Caller, of = NOWHERE): Promise<object[]> => {
    const work = await workFor(test, by);
    const rows = await work.query<object>('select * from due_process.held_elsewhere($1, $2)', [child, of]);
    await work.rollback();
    return rows;
  };
  const clockOf = async () =>
    (
      await rowsOf<{ id: string; started_at: Date; rule_id: string }>(
        test,
        `select id, started_at, rule_id from intake.clock where intake_id = '${intake}' and code = 'release-or-judge'`,
      )
    )[0]!;

  it('are instants and the clock, and nothing of who or where', async () => {
    const { id } = await clockOf();
    expect(await asked(cast.supervisor)).toEqual([
      { clock_id: id, began_at: new Date(ago(0.5)), ended_at: null, judge_at: null, is_recorded: true },
    ]);
  });

  it('is nothing of the same intake', async () => {
    expect(await asked(cast.inspector, intake)).toEqual([]);
  });

  it('is nothing for who holds no file of the child', async () => {
    expect(await asked(cast.judge)).toEqual([]);
    expect(await asked(cast.otherInspector)).toEqual([]);
  });

  it('is told of its other numbers to who holds a file of the child alone', async () => {
    const again = (await registerChild(cast.inspector)).id;
    const merge = { kept: { childId: child }, merged: { childId: again }, reasonCode: 'registered-twice' };
    const { id } = bodyOf<{ id: string }>(await cast.inspector.post('/v1/child-merges', merge), 201);
    bodyOf(await cast.supervisor.act(`/v1/child-merges/${id}`, 'approve'), 200);
    const others = async (by: Caller) => {
      const work = await workFor(test, by);
      const text = 'select * from due_process.held_under_other_numbers($1)';
      const rows = await work.query<object>(text, [again]);
      await work.rollback();
      return rows;
    };
    expect(await others(cast.supervisor)).toEqual([{ started_at: new Date(ago(0.5)), ended_at: null }]);
    expect(await others(cast.otherInspector)).toEqual([]);
  });

  it('lets nobody date a clock who holds no record of an intake of the child', async () => {
    const { id, started_at: before, rule_id: rule } = await clockOf();
    const values = [id, ago(3), null, rule, 'police-supervisor', ago(0), ago(0)];
    const text = 'select intake.recount_release_clock($1, $2, $3, $4, $5, $6, $7)';
    for (const by of [cast.judge, cast.otherInspector]) {
      const work = await workFor(test, by);
      await work.query(text, values);
      await work.commit();
      expect((await clockOf()).started_at).toEqual(before);
    }
  });
});
