import type { Caller } from '../../../support/actors';
import { IntakeFacade, type KnownIntake } from '../../../../src/modules/intake';
import { workFor } from '../../../support/work-for';
import { startApp, type TestApp } from '../../../support/app';
import {
  bodyOf,
  castOf,
  registerChild,
  registerIntake,
  sampleIdentity,
  type Cast,
} from '../../../support/journey';

interface Shown {
  readonly state: string;
  readonly account: string | null;
  readonly acts: readonly Record<string, unknown>[];
}

describe('An intake that goes to protection', () => {
  let test: TestApp;
  let cast: Cast;

  beforeAll(async () => {
    test = await startApp();
    cast = await castOf(test);
  });

  afterAll(() => test.close());

  const registered = async (born: string): Promise<string> => {
    const child = await registerChild(cast.inspector, sampleIdentity(born));
    return (await registerIntake(cast.inspector, test, child.id, { offence: 'cc-127' })).id;
  };

  const protect = async (id: string, by: Caller, ifMatch = '"2"'): Promise<KnownIntake> => {
    const work = await workFor(test, by, ifMatch);
    try {
      const known = await test.app.get(IntakeFacade).protect(work, id, { reasonCode: 'below-age' });
      await work.commit();
      return known;
    } finally {
      await work.rollback();
    }
  };

  it('keeps the day and the ages, and nothing that charges the child', async () => {
    const id = await registered('2014-05-06');
    const known = await protect(id, cast.inspector);
    expect(known).toMatchObject({ state: 'protected', acts: [] });
    const shown = bodyOf<Shown>(await cast.inspector.get(`/v1/intakes/${id}`), 200);
    expect(shown).toMatchObject({ state: 'protected', account: null, route: 'protection' });
    expect(shown.acts).toHaveLength(1);
    expect(shown.acts[0]).toMatchObject({
      offence: null,
      gravity: null,
      recordedAs: 'below-age',
      committedAt: null,
      place: null,
      investigatorId: null,
      minimumAge: 14,
    });
  });

  it('is refused when the child answers for the act', async () => {
    const id = await registered('2010-05-06');
    await expect(protect(id, cast.inspector)).rejects.toMatchObject({
      code: 'intake.of-age-of-responsibility',
    });
    expect(bodyOf<Shown>(await cast.inspector.get(`/v1/intakes/${id}`), 200).account).not.toBeNull();
  });

  it('does not exist for another unit', async () => {
    const id = await registered('2014-05-06');
    await expect(protect(id, cast.otherInspector)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is moved on the version that was read, and once', async () => {
    const id = await registered('2014-05-06');
    await expect(protect(id, cast.inspector, '"1"')).rejects.toMatchObject({ code: 'changed-since' });
    await protect(id, cast.inspector);
    await expect(protect(id, cast.inspector, '"3"')).rejects.toMatchObject({
      code: 'intake.not-open-for-protect',
    });
  });

  it('is stripped by nobody who has not moved it there', async () => {
    const id = await registered('2014-05-06');
    const work = await workFor(test, cast.inspector, '"2"');
    await expect(work.query('select intake.strip_for_protection($1)', [id])).rejects.toMatchObject({
      code: '42501',
    });
    await work.rollback();
  });
});
