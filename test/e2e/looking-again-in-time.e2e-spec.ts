import { Jobs } from '../../src/platform/jobs/jobs';
import { RunJob } from '../../src/platform/jobs/run-job';
import { startApp } from '../support/app';
import { bodyOf } from '../support/journey';
import { afternoonOf } from '../support/local-day';
import { Ordering } from '../support/orders';
import { rowsOf } from '../support/rows';

const HEARD = { reasonCode: 'other', reasons: 'Did not come.', childWords: 'The bus did not come.' };
const KEPT = {
  ...{ outcome: 'kept', lawyerHeard: true, reasons: 'The witnesses have not been heard yet.' },
  childWords: 'I keep to it.',
};
const ENDED = { outcome: 'ended', lawyerHeard: false, reasons: 'Nothing is left to be feared.' };

interface Told {
  readonly stage: string;
  readonly agencyId: string;
  readonly escalatesTo: string;
}

describe('The time to look again at an order that stands instead of remand', () => {
  let at: Ordering;

  beforeAll(async () => {
    const test = await startApp();
    test.clock.set(afternoonOf(test.clock.now()));
    at = await Ordering.signedIn(test);
  }, 60_000);

  afterAll(() => at.close());

  const held = async (difference: object = {}, by = at.cast.judge) => {
    const measures = [{ measure: 'pre-trial-supervision', days: 90 }];
    const path = await at.proposed({ stage: 'pre-trial', measures, ...difference });
    bodyOf(await by.act(path, 'order', at.ordering()), 200);
    bodyOf(await at.probation.act(path, 'start'), 200);
    return path;
  };
  const ofProsecutor = () => held({ authorityAgencyId: at.agency('Baku city prosecutor') }, at.cast.reviewer);
  /** Some days later the clocks are escalated, twice. */
  const later = async (days: number) => {
    at.test.clock.advance({ days });
    const { app } = at.test;
    const job = app.get(Jobs).all.find(({ name }) => name === 'job:escalate-clocks')!;
    await app.get(RunJob).run(job);
    await app.get(RunJob).run(job);
    at = await Ordering.signedIn(at.test);
  };
  const told = async (path: string) => {
    const text = `select type as stage, facts ->> 'agencyId' as "agencyId", facts ->> 'escalatesTo' as "escalatesTo",
        facts ->> 'startedAt' as "startedAt", facts ->> 'dueAt' as "dueAt"
      from platform.outbox where subject_id = $1 and facts ->> 'code' = 'order-look-again' order by position`;
    return rowsOf<Told>(at.test, text, [path.split('/').at(-1)]);
  };
  const stagesOf = async (path: string) => (await told(path)).map(({ stage }) => stage);

  it('is told once as near and once as missed, to who decides on it, and anew after it was looked at', async () => {
    const path = await held();
    const startedAt = at.test.clock.now().toISOString();
    const { lookAgainAt: dueAt } = bodyOf<{ lookAgainAt: string }>(await at.cast.judge.get(path), 200);
    await later(18);
    expect(await told(path)).toEqual([]);
    await later(4);
    const judges = { agencyId: at.court, escalatesTo: 'judge', startedAt, dueAt };
    expect(await told(path)).toEqual([{ stage: 'clock.near.v1', ...judges }]);
    await later(10);
    expect((await told(path)).slice(1)).toEqual([{ stage: 'clock.overdue.v1', ...judges }]);
    await later(1);
    expect(await told(path)).toHaveLength(2);
    const lookedAt = at.test.clock.now().toISOString();
    bodyOf(await at.cast.judge.act(path, 'look-again', KEPT), 200);
    await later(22);
    await later(10);
    const again = (await told(path)).slice(2);
    expect(again).toMatchObject([
      { stage: 'clock.near.v1', startedAt: lookedAt },
      { stage: 'clock.overdue.v1', startedAt: lookedAt },
    ]);
  });

  it('is told as missed alone where nobody was told before', async () => {
    const path = await held();
    await later(40);
    expect(await stagesOf(path)).toEqual(['clock.overdue.v1']);
  });

  it('is told to the prosecutor who ordered it, and while a court looks at a breach to that court', async () => {
    const [path, brought] = [await ofProsecutor(), await ofProsecutor()];
    bodyOf(await at.probation.act(brought, 'record-breach', HEARD), 200);
    bodyOf(await at.probation.act(brought, 'refer-to-court', { ...HEARD, courtAgencyId: at.court }), 200);
    await later(22);
    const authority = at.agency('Baku city prosecutor');
    expect(await told(path)).toMatchObject([{ agencyId: authority, escalatesTo: 'prosecutor' }]);
    expect(await told(brought)).toMatchObject([{ agencyId: at.court, escalatesTo: 'judge' }]);
  });

  it('is told beside the time in which a breach is to be answered', async () => {
    const path = await held();
    bodyOf(await at.probation.act(path, 'record-breach', HEARD), 200);
    await later(40);
    const text = `select facts ->> 'code' as code from platform.outbox
      where subject_id = $1 and type = 'clock.overdue.v1' order by 1`;
    const codes = (await rowsOf<{ code: string }>(at.test, text, [path.split('/').at(-1)])).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['order-breach-answer', 'order-look-again']);
  });

  it('is told no more once the order has ended, and of no sentence', async () => {
    const [path, sentence] = [await held(), await at.inForce()];
    bodyOf(await at.cast.judge.act(path, 'look-again', ENDED), 200);
    const quashed = await held();
    bodyOf(await at.cast.judge.act(quashed, 'quash', { ...HEARD, reasonCode: 'amnesty' }), 200);
    await later(40);
    for (const one of [path, sentence, quashed]) expect(await told(one)).toEqual([]);
  });
});
