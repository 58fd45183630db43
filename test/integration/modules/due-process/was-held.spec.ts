import { DueProcessFacade } from '../../../../src/modules/due-process';
import type { Caller } from '../../../support/actors';
import { startApp, type TestApp } from '../../../support/app';
import { bodyOf, castOf, registerChild, registerIntake, type Cast } from '../../../support/journey';
import { workFor } from '../../../support/work-for';
import { custodyBody } from '../../../support/world/make-due-process';

describe('Whether a child was held at an instant', () => {
  let test: TestApp;
  let cast: Cast;
  let child: string;
  let custody: string;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  beforeEach(async () => {
    child = (await registerChild(cast.inspector)).id;
    const apprehended = { metHow: 'apprehension', apprehendedAt: hoursAgo(10), metAt: hoursAgo(9) };
    const { id } = await registerIntake(cast.inspector, test, child, undefined, apprehended);
    custody = `/v1/intakes/${id}/custody`;
  });

  afterAll(() => test.close());

  const hoursAgo = (hours: number) => new Date(test.clock.now().getTime() - hours * 3_600_000).toISOString();
  const hold = async (from: number): Promise<string> => {
    const held = await cast.inspector.post(custody, custodyBody(hoursAgo(from)));
    return bodyOf<{ id: string }>(held, 201).id;
  };
  const held = async (from: number, until: number): Promise<string> => {
    const id = await hold(from);
    const release = { releasedAt: hoursAgo(until), releasedTo: 'alone' };
    bodyOf(await cast.inspector.act(`${custody}/${id}`, 'release', release), 200);
    return id;
  };
  const wasHeld = async (hours: number, by: Caller = cast.inspector): Promise<boolean> => {
    const work = await workFor(test, by);
    const facade = test.app.get(DueProcessFacade, { strict: false });
    const answer = await facade.wasHeld(work, child, new Date(hoursAgo(hours)));
    await work.rollback();
    return answer;
  };

  it('is true from the apprehension until the release, and each time it is held again', async () => {
    await held(8, 6);
    await hold(2);
    const told = [11, 10, 8, 6.1, 6, 4, 2, 0];
    const answers = await Promise.all(told.map((hours) => wasHeld(hours)));
    expect(answers).toEqual([false, true, true, true, false, false, true, true]);
  });

  it('is true after a judge keeps the child from home, until it is told that it was freed', async () => {
    const path = `${custody}/${await hold(8)}`;
    bodyOf(await cast.inspector.act(path, 'bring-before-judge', { broughtAt: hoursAgo(7) }), 200);
    const decided = { decidedAt: hoursAgo(6), decision: 'police-custody-extended' };
    bodyOf(await cast.inspector.act(path, 'remand', decided), 200);
    expect(await Promise.all([6.5, 6, 3, 1].map((hours) => wasHeld(hours)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    const freed = { kind: 'freed', happenedAt: hoursAgo(2), code: 'relative' };
    const early = { ...freed, happenedAt: hoursAgo(6.5) };
    expect(bodyOf(await cast.inspector.post(`${path}/entries`, early), 409)['code']).toBe(
      'custody.freed-without-remand',
    );
    bodyOf(await cast.inspector.post(`${path}/entries`, freed), 201);
    expect(bodyOf(await cast.inspector.post(`${path}/entries`, freed), 409)['code']).toBe(
      'custody.freed-already',
    );
    expect(await Promise.all([3, 2, 1].map((hours) => wasHeld(hours)))).toEqual([true, false, false]);
  });

  it('is what the next time in custody says, where nobody told that the child was freed', async () => {
    const path = `${custody}/${await hold(8)}`;
    bodyOf(await cast.inspector.act(path, 'bring-before-judge', { broughtAt: hoursAgo(7) }), 200);
    bodyOf(await cast.inspector.act(path, 'remand', { decidedAt: hoursAgo(6), decision: 'remand' }), 200);
    await held(4, 2);
    expect(await Promise.all([5, 3, 1].map((hours) => wasHeld(hours)))).toEqual([true, true, false]);
  });

  it('is false where nothing but the apprehension is recorded', async () => {
    expect(await wasHeld(9)).toBe(false);
  });

  it('is false of a time that was taken back', async () => {
    const { id: intake } = await registerIntake(cast.inspector, test, child, undefined, {
      metAt: hoursAgo(9),
    });
    custody = `/v1/intakes/${intake}/custody`;
    const id = await hold(8);
    const wrongly = { reasonCode: 'was-not-held' };
    bodyOf(await cast.supervisor.act(`${custody}/${id}`, 'mark-recorded-in-error', wrongly), 200);
    await hold(3);
    expect([await wasHeld(5), await wasHeld(3)]).toEqual([false, true]);
  });

  it('is not told to who holds no file of the child', async () => {
    await hold(8);
    expect(await wasHeld(1, cast.judge)).toBe(false);
    expect(await wasHeld(1, cast.supervisor)).toBe(true);
  });
});
