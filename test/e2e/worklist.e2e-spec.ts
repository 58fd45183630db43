import { signIn } from '../support/actors';
import { startApp, type TestApp } from '../support/app';
import { bodyOf, castOf, registerChild, registerIntake } from '../support/journey';

interface Item {
  readonly kind: string;
  readonly child: { readonly number: string };
  readonly dueAt: string;
  readonly standing: string;
}

describe('the worklist', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await startApp();
  }, 60_000);
  afterAll(() => test.close());

  it('shows what is late in my unit, the most urgent first, and nothing of another', async () => {
    test.clock.set('2026-11-25T06:00:00.000Z');
    const { inspector } = await castOf(test);
    const child = await registerChild(inspector);
    await registerIntake(inspector, test, child.id, { offence: 'cc-127', committedOn: '2026-11-20' });
    test.clock.set('2027-03-01T06:00:00.000Z');
    const back = await signIn(test, 'inspector@sabunchi.demo');
    const late = bodyOf<{ items: Item[] }>(await back.get('/v1/worklist?standing=overdue'), 200).items;
    expect(late.map((item) => item.child.number)).toContain(child.number);
    expect(late.every((item) => item.kind === 'clock' && item.standing === 'overdue')).toBe(true);
    const dues = late.map(({ dueAt }) => dueAt);
    expect(dues).toEqual([...dues].sort());
    expect(bodyOf<{ items: Item[] }>(await back.get('/v1/worklist?kind=review'), 200).items).toEqual([]);
    for (const bad of ['limit=0', 'limit=201', 'kind=x', 'standing=x', 'more=1'])
      expect((await back.get(`/v1/worklist?${bad}`)).statusCode).toBeGreaterThanOrEqual(400);
    const prosecutor = await signIn(test, 'prosecutor@sabunchi.demo');
    expect(bodyOf<{ items: Item[] }>(await prosecutor.get('/v1/worklist?kind=clock'), 200).items).toEqual([]);
  });
});
