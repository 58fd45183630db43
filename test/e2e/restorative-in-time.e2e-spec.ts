import type { Caller } from '../support/actors';
import { concluded, takesPartNoMore } from '../support/delivery';
import { bodyOf } from '../support/journey';
import { codeOf } from '../support/meetings';
import { answerGiven, HARMED, Restorative } from '../support/restorative';
import { rowsOf } from '../support/rows';

describe('A restorative process in the course of the work', () => {
  let one: Restorative;

  beforeAll(async () => {
    one = await Restorative.begin();
  }, 60_000);
  afterAll(() => one.test.close());

  const begun = async () => {
    const caseId = await one.caseWithMediator();
    const consentId = await one.agreed(caseId);
    return { caseId, consentId, path: await one.opened(caseId) };
  };
  const read = (path: string, by: Caller = one.centre.coordinator) => one.read(path, by);
  it('ends at once when the child takes its consent back, and nobody is to blame', async () => {
    const { path, consentId } = await begun();
    const withdrawn = { withdrawnBy: 'person' };
    bodyOf(await one.centre.worker.act(`/v1/consents/${consentId}`, 'withdraw', withdrawn), 200);
    expect(await read(path)).toMatchObject({ state: 'ended', endReason: 'consent-withdrawn-by-child' });
    const text = `select facts from platform.outbox where type = 'restorative-process.ended.v1' and subject_id = $1`;
    const [told] = await rowsOf<{ facts: object }>(one.test, text, [path.split('/').at(-1)]);
    expect(Object.keys(told!.facts).sort()).toEqual(['at', 'caseId', 'childId']);
  });

  it('goes on when the child takes another consent back', async () => {
    const { path, caseId } = await begun();
    const other = await one.agreed(caseId, 'share-with-victim');
    bodyOf(await one.centre.worker.act(`/v1/consents/${other}`, 'withdraw', { withdrawnBy: 'person' }), 200);
    expect(await read(path)).toMatchObject({ state: 'prepared' });
  });

  it('ends when the child takes part in the work no more, also where who writes it down sees none of it', async () => {
    const { path, caseId } = await begun();
    await takesPartNoMore(one.test, one.cast, caseId);
    expect(await read(path)).toMatchObject({ state: 'ended', endReason: 'consent-withdrawn-by-child' });
  });

  it('ends with the case, and not when that is concluded', async () => {
    const { path, caseId } = await begun();
    await concluded(one.centre.worker, caseId);
    expect(await read(path)).toMatchObject({ state: 'prepared' });
    bodyOf(await one.centre.coordinator.act(`/v1/cases/${caseId}`, 'close'), 200);
    expect(await read(path)).toMatchObject({
      ...{ state: 'ended', endReason: 'work-ended', endedBy: one.centre.coordinatorId },
    });
  });

  it('tells nothing from before it was opened', async () => {
    const { path } = await begun();
    const before = new Date(one.test.clock.now().getTime() - 60_000).toISOString();
    const act = async (action: string, body: object) => codeOf(await one.mediator.act(path, action, body));
    bodyOf(await one.mediator.act(path, 'add-party', HARMED), 200);
    const { id } = (await one.read(path)).parties[0]!;
    expect(await act(`parties/${id}/answer`, answerGiven(one.test, { explainedAt: before }))).toEqual([
      409,
      'restorative.explained-before-opened',
    ]);
    const childMet = { ...one.prepared(), childMetAt: before };
    const partyMet = { parties: [{ partyId: id, metAt: before }] };
    for (const met of [childMet, partyMet])
      expect(await act('prepare', met)).toEqual([409, 'restorative.prepared-before-opened']);
    bodyOf(await one.mediator.act(path, `parties/${id}/answer`, answerGiven(one.test)), 200);
    expect(await act('hold', one.meeting([id], { metAt: before }))).toEqual([
      409,
      'restorative.held-before-opened',
    ]);
  });

  it('is held with nobody who agreed only afterwards', async () => {
    const { path } = await begun();
    const metAt = one.now;
    bodyOf(await one.mediator.act(path, 'add-party', HARMED), 200);
    const { id } = (await one.read(path)).parties[0]!;
    bodyOf(await one.mediator.act(path, 'prepare', one.prepared(id)), 200);
    one.test.clock.advance({ minutes: 1 });
    bodyOf(await one.mediator.act(path, `parties/${id}/answer`, answerGiven(one.test)), 200);
    expect(codeOf(await one.mediator.act(path, 'hold', one.meeting([id], { metAt })))).toEqual([
      409,
      'restorative.held-before-party-agreed',
    ]);
    bodyOf(await one.mediator.act(path, 'hold', one.meeting([id])), 200);
  });
});
