import { ReferenceWorld } from './reference-world';

describe('the reference data, asked by the law of a day', () => {
  let world: ReferenceWorld;
  beforeAll(async () => (world = await ReferenceWorld.make()));
  afterAll(() => world.close());

  const today = '2026-11-23';

  it('let a child answer for deliberate less grave harm to health from 14', () =>
    world.as('judge', async (work) => expect(await world.facade.minimumAge(work, 'cc-127', today)).toBe(14)));

  it('let a child answer for battery from 16', () =>
    world.as('judge', async (work) => expect(await world.facade.minimumAge(work, 'cc-132', today)).toBe(16)));

  it('let a child answer for what no list names from the general age', () =>
    world.as('judge', async (work) => expect(await world.facade.minimumAge(work, 'cc-999', today)).toBe(16)));

  it('refuse to guess an age for a day before the law', () =>
    world.as('judge', (work) =>
      expect(world.facade.minimumAge(work, 'cc-132', '1999-12-31')).rejects.toMatchObject({
        code: 'reference.minimum-age-not-known',
      }),
    ));

  it('carry the mark of what nobody has verified', () =>
    world.as('judge', async (work) =>
      expect(await world.facade.offence(work, 'cc-127', today)).toMatchObject({
        article: '127',
        articleVerified: false,
        gravity: 'LESS_SERIOUS',
        verified: false,
      }),
    ));

  it('point at the field whose code is in no list', () =>
    world.as('judge', (work) =>
      expect(
        world.facade.requireCode(work, {
          list: 'districts',
          code: 'atlantis',
          onDay: today,
          pointer: '/district',
        }),
      ).rejects.toMatchObject({
        kind: 'invalid',
        extras: { fields: [{ pointer: '/district', code: 'code-not-in-list' }] },
      }),
    ));

  it('name the prosecutor for a less serious act at the stage of prosecution', () =>
    world.as('judge', async (work) =>
      expect(
        await world.facade.competences(work, {
          stage: 'prosecution',
          gravity: 'LESS_SERIOUS',
          age: 15,
          day: today,
        }),
      ).toMatchObject([
        { agencyKind: 'prosecutor-office', role: 'prosecutor', legalBasis: 'pilot-memorandum-2007' },
      ]),
    ));

  it('name bodies of protection for prevention, which knows no charge', () =>
    world.as('judge', async (work) => {
      const question = { stage: 'police', gravity: null, age: 12, day: today } as const;
      const found = await world.facade.competences(work, question);
      expect(found.map(({ agencyKind }) => agencyKind)).toEqual([
        'child-rights-commission',
        'social-service',
      ]);
    }));

  it('name nobody for the gravest acts outside of a court', () =>
    world.as('judge', async (work) =>
      expect(
        await world.facade.competences(work, {
          stage: 'prosecution',
          gravity: 'ESPECIALLY_SERIOUS',
          age: 15,
          day: today,
        }),
      ).toEqual([]),
    ));

  it('say how long a decision may take', () =>
    world.as('judge', async (work) =>
      expect(await world.facade.clockRule(work, 'referral-decision', today)).toMatchObject({
        amount: 5,
        unit: 'working-days',
        escalatesTo: 'prosecutor',
        verified: false,
      }),
    ));

  it('let nothing wait without a clock', () =>
    world.as('judge', (work) =>
      expect(world.facade.clockRule(work, 'review', '1999-01-01')).rejects.toMatchObject({
        code: 'reference.clock-rule-not-known',
      }),
    ));

  it('do not count Novruz as working days', () =>
    world.as('judge', async (work) => {
      const calendar = await world.facade.calendar(work);
      expect(calendar.isWorkingDay('2026-03-23')).toBe(false);
      expect(calendar.isWorkingDay('2026-03-25')).toBe(true);
    }));
});
