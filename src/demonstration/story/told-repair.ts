import { inShort, tellTime, type Stage } from './stage';

const HALF = 4000;

interface Plans {
  readonly plans: readonly { readonly verified: number; readonly ordered: number }[];
}

/** What was broken is paid in two parts, the second once time has passed; each is verified by another. Answers what is verified, in qapik. */
export async function tellRepaired(stage: Stage, order: string): Promise<number> {
  const officer = await stage.enter('probation@sabunchi.demo');
  const parts = [14, 42].map((days) => ({ dueOn: stage.watch.dayIn(days), amount: HALF }));
  await officer.post(`${order}/instalments`, { measure: 'repair-damage', parts }, 201);
  stage.says(
    'The officer agrees with the family in which parts the bicycle is paid.',
    `${parts.length} parts of ${HALF / 100} manats`,
  );
  await tellPaid(stage, order);
  await tellTime(stage, 35);
  if (stage.watch.canBeMoved) await tellPaid(stage, order);
  const later = await stage.enter('probation@sabunchi.demo');
  const [plan] = ((await later.get(`${order}/instalments`)).body as unknown as Plans).plans;
  const { verified = 0, ordered = 0 } = plan ?? {};
  stage.says('What was broken is made good.', `${verified / 100} of ${ordered / 100} manats are paid`);
  return verified;
}

async function tellPaid(stage: Stage, order: string): Promise<void> {
  const officer = await stage.enter('probation@sabunchi.demo');
  const day = stage.watch.dayIn(0);
  const paid = { measure: 'repair-damage', day, amount: HALF, proof: 'signed-by-injured' };
  const { body } = await officer.post(`${order}/payments`, paid, 201);
  const line = `${order}/payments/${String(body['id'])}`;
  const own = await officer.act(line, 'verify', {}, 409);
  stage.says('The family pays a part; who wrote it down cannot verify it.', inShort(own));
  const senior = await stage.enter('senior-probation@sabunchi.demo');
  await senior.act(line, 'verify');
}

interface Conditions {
  readonly conditions: readonly { readonly conditionId: string; readonly kind: string }[];
}

/** How the conditions are kept, in the word of who supervises, and that it is done; answers the state. */
export async function tellDone(stage: Stage, order: string): Promise<string> {
  const officer = await stage.enter('probation@sabunchi.demo');
  const { conditions } = (await officer.get(`${order}/progress`)).body as unknown as Conditions;
  const standings = conditions.map(({ conditionId, kind }) => ({
    ...{ conditionId, standing: 'kept' },
    reasonCode: kind === 'go-to-school' ? 'told-by-school' : 'seen-by-supervisor',
  }));
  await officer.post(`${order}/progress`, { standings }, 201);
  const reasons = 'The bicycle is mended, and school has been kept. (Sample text.)';
  const { body } = await officer.act(order, 'complete', { reasonCode: 'done', reasons });
  stage.says('Each condition was kept; the officer writes that it is done.', String(body['state']));
  return String(body['state']);
}
