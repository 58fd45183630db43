import type { Caller } from '../../../support/actors';
import { startApp, type TestApp } from '../../../support/app';
import { castOf, draftReferral, registerChild, registerIntake, type Cast } from '../../../support/journey';
import { workFor } from '../../../support/work-for';

describe('What rests on an intake', () => {
  let test: TestApp;
  let cast: Cast;
  let intake: string;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    const child = await registerChild(cast.inspector);
    intake = (await registerIntake(cast.inspector, test, child.id)).id;
    await draftReferral(cast, intake);
  });

  afterAll(() => test.close());

  const resting = async (by: Caller) => {
    const work = await workFor(test, by, '"1"');
    try {
      return await work.query('select referrals.resting_on($1) as resting', [intake]);
    } finally {
      await work.rollback();
    }
  };

  it('is told to who holds the intake, in one word', async () =>
    expect(await resting(cast.supervisor)).toEqual([{ resting: 'referral' }]));

  it('is told to nobody else', async () =>
    expect(resting(cast.otherInspector)).rejects.toMatchObject({ code: '42501' }));
});
