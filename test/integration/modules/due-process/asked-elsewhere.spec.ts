import type { Caller } from '../../../support/actors';
import { startApp, type TestApp } from '../../../support/app';
import { bodyOf, castOf, registerChild, registerIntake, type Cast } from '../../../support/journey';
import { workFor } from '../../../support/work-for';
import { interviewBody } from '../../../support/world/make-due-process';

describe('What is told of interviews about another intake', () => {
  let test: TestApp;
  let cast: Cast;
  let child: string;
  let intake: string;
  let interview: string;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    child = (await registerChild(cast.inspector)).id;
    intake = (await registerIntake(cast.inspector, test, child)).id;
    const told = { ...interviewBody(ago(0.5)), beganAt: ago(1), endedAt: ago(0.5) };
    const recorded = await cast.inspector.post(`/v1/intakes/${intake}/interviews`, told);
    interview = bodyOf<{ id: string }>(recorded, 201).id;
  });

  afterAll(() => test.close());

  const ago = (hours: number) => new Date(test.clock.now().getTime() - hours * 3_600_000).toISOString();
  const asked = async (by: Caller, of = '00000000-0000-7000-8000-000000000000'): Promise<object[]> => {
    const work = await workFor(test, by);
    const rows = await work.query<object>('select * from due_process.asked_elsewhere($1, $2)', [child, of]);
    await work.rollback();
    return rows;
  };

  it('are instants, and nothing of who or where', async () => {
    expect(await asked(cast.supervisor)).toEqual([
      { id: interview, began_at: new Date(ago(1)), ended_at: new Date(ago(0.5)), breaks: [] },
    ]);
  });

  it('is nothing of the same intake, and nothing for who holds no file of the child', async () => {
    expect(await asked(cast.inspector, intake)).toEqual([]);
    expect(await asked(cast.judge)).toEqual([]);
    expect(await asked(cast.otherInspector)).toEqual([]);
  });

  it('lets nobody say that it was too long who holds no record of an intake of the child', async () => {
    const tell = async (by: Caller): Promise<object[]> => {
      const work = await workFor(test, by);
      const rows = await work.query<object>('select due_process.tell_too_long($1, true) as told', [
        interview,
      ]);
      await work.rollback();
      return rows;
    };
    expect(await tell(cast.judge)).toEqual([{ told: null }]);
    expect(await tell(cast.otherInspector)).toEqual([{ told: null }]);
    expect(await tell(cast.inspector)).toEqual([{ told: expect.any(Number) as number }]);
  });
});
