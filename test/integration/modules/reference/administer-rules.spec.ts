import type { NewClockRuleRequest } from '../../../../src/modules/reference/http/clock-rule.requests';
import type { NewCompetenceRequest } from '../../../../src/modules/reference/http/competence.requests';
import { ReferenceWorld } from './reference-world';

const source = { verified: true, source: 'Law of an example' };

const competence: NewCompetenceRequest = {
  stage: 'court',
  gravity: 'ESPECIALLY_SERIOUS',
  minAge: 14,
  maxAge: 15,
  agencyKind: 'court',
  role: 'judge',
  legalBasis: 'cc-88',
  validFrom: '2026-01-01',
  ...source,
};

const slower: NewClockRuleRequest = {
  code: 'referral-decision',
  amount: 7,
  unit: 'days',
  warningAmount: 5,
  escalatesTo: 'prosecutor',
  validFrom: '2027-01-01',
  ...source,
};

describe('the administration of competences', () => {
  let world: ReferenceWorld;
  beforeAll(async () => (world = await ReferenceWorld.make()));
  afterAll(() => world.close());

  const add = (change: Partial<NewCompetenceRequest>) =>
    world.as('administrator', (work) => world.competences.add(work, { ...competence, ...change }));
  const faultAt = (pointer: string, code: string) => ({ extras: { fields: [{ pointer, code }] } });
  const covered = (age: number, day = '2026-06-01') =>
    world.as('judge', async (work) => {
      const question = { stage: 'court', gravity: 'ESPECIALLY_SERIOUS', age, day } as const;
      return (await world.facade.competences(work, question)).length;
    });

  it('makes a new competence count, for its ages only', async () => {
    await add({});
    expect([await covered(14), await covered(15), await covered(16)]).toEqual([1, 1, 0]);
  });

  it('refuses the same competence for overlapping ages', () =>
    expect(add({ minAge: 15, maxAge: 17 })).rejects.toMatchObject({ code: '23P01' }));

  it('refuses ages that go backwards', () =>
    expect(add({ minAge: 17, maxAge: 16 })).rejects.toMatchObject(faultAt('/maxAge', 'below-min-age')));

  it('refuses a role that does not serve in that kind of agency', () =>
    expect(add({ role: 'prosecutor' })).rejects.toMatchObject(faultAt('/role', 'role-not-of-agency-kind')));

  it('refuses a legal basis that no list names', () =>
    expect(add({ legalBasis: 'custom' })).rejects.toMatchObject(faultAt('/legalBasis', 'code-not-in-list')));

  it('refuses a gravity that no list names', () =>
    expect(add({ gravity: 'TERRIBLE' })).rejects.toMatchObject(faultAt('/gravity', 'code-not-in-list')));

  it('ends a competence with its last day', async () => {
    const { id } = await add({ minAge: 16, maxAge: 16 });
    await world.as('administrator', (work) => world.competences.retire(work, id, '2026-06-30'), '"1"');
    expect([await covered(16, '2026-06-30'), await covered(16, '2026-07-01')]).toEqual([1, 0]);
  });

  it('belongs to the administrator alone', () =>
    expect(
      world.as('prosecutor', (work) =>
        world.competences.add(work, { ...competence, minAge: 17, maxAge: 17 }),
      ),
    ).rejects.toMatchObject({ code: '42501' }));
});

describe('the administration of clock rules', () => {
  let world: ReferenceWorld;
  beforeAll(async () => (world = await ReferenceWorld.make()));
  afterAll(() => world.close());

  const add = (change: Partial<NewClockRuleRequest> = {}) =>
    world.as('administrator', (work) => world.clockRules.add(work, { ...slower, ...change }));
  const decisionOn = (day: string) =>
    world.as('judge', (work) => world.facade.clockRule(work, 'referral-decision', day));

  it('refuses a second rule for the same days', () => expect(add()).rejects.toMatchObject({ code: '23P01' }));

  it('lets a rule follow one that was retired', async () => {
    const { id } = await decisionOn('2026-11-23');
    await world.as('administrator', (work) => world.clockRules.retire(work, id, '2026-12-31'), '"1"');
    await add();
    expect(await decisionOn('2026-12-31')).toMatchObject({ amount: 5, unit: 'working-days' });
    expect(await decisionOn('2027-01-01')).toMatchObject({ amount: 7, unit: 'days', verified: true });
  });

  it('keeps what the administrator has put in place when the product is seeded again', async () => {
    await world.seed();
    world.remembered.forget();
    expect(await decisionOn('2027-01-01')).toMatchObject({ amount: 7, unit: 'days' });
  });

  it('refuses a warning that comes too late', () =>
    expect(add({ warningAmount: 7 })).rejects.toMatchObject({
      extras: { fields: [{ pointer: '/warningAmount', code: 'not-below-amount' }] },
    }));

  it('belongs to the administrator alone', () =>
    expect(
      world.as('police-supervisor', (work) =>
        world.clockRules.add(work, { ...slower, validFrom: '2001-01-01', validTo: '2001-12-31' }),
      ),
    ).rejects.toMatchObject({ code: '42501' }));
});
