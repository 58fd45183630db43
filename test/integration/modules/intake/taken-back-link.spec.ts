import type { Caller } from '../../../support/actors';
import { startApp, type TestApp } from '../../../support/app';
import { bodyOf, castOf, registerChild, registerIntake, type Cast } from '../../../support/journey';
import { rowsOf } from '../../../support/rows';
import { workFor } from '../../../support/work-for';

describe('A link of co-participants', () => {
  let test: TestApp;
  let cast: Cast;
  let intake: string;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
    const child = await registerChild(cast.inspector);
    intake = (await registerIntake(cast.inspector, test, child.id)).id;
    const path = `/v1/intakes/${intake}/co-participants`;
    bodyOf(await cast.inspector.post(path, { kind: 'adult', caseNumber: '21/26' }), 201);
  });

  afterAll(() => test.close());

  const takeBack = async (by: Caller, inTheNameOf: string) => {
    const work = await workFor(test, by, '"1"');
    try {
      const text = `update intake.co_participant set taken_back_at = now(), taken_back_by = $2, taken_back_reason = 'other'
        where intake_id = $1 returning 1 as done`;
      return await work.query(text, [intake, inTheNameOf]);
    } finally {
      await work.rollback();
    }
  };

  const accountOf = async (name: string): Promise<string> => {
    const text = 'select id from access.staff_account where sign_in_name = $1';
    return (await rowsOf<{ id: string }>(test, text, [name]))[0]!.id;
  };

  it('is taken back in one’s own name', async () => {
    const supervisor = await accountOf('supervisor@sabunchi.demo');
    expect(await takeBack(cast.supervisor, supervisor)).toEqual([{ done: 1 }]);
  });

  it('is not taken back in the name of a colleague', async () => {
    const inspector = await accountOf('inspector@sabunchi.demo');
    await expect(takeBack(cast.supervisor, inspector)).rejects.toMatchObject({ code: '42501' });
  });
});
