import {
  isResponsible,
  mayReassign,
  readsAll,
  type ConcernActor,
  type ConcernParties,
} from '../../../../../src/modules/safeguarding/domain/concern-parties';

const NOW = new Date('2026-05-04T09:00:00Z');

const concern = (more: Partial<ConcernParties> = {}): ConcernParties => ({
  aboutId: null,
  concernsAgencyId: null,
  leadAgencyId: 'service',
  informedAgencyId: 'school',
  escalatedFromAgencyId: null,
  dueAt: new Date('2026-05-05T19:59:59.999Z'),
  ...more,
});

const lead = (agencyId: string): ConcernActor => ({
  accountId: `lead-of-${agencyId}`,
  agencyId,
  agencyKind: 'social-service',
  roles: ['safeguarding-lead'],
});
const overseer: ConcernActor = {
  accountId: 'overseer',
  agencyId: 'oversight',
  agencyKind: 'oversight',
  roles: ['oversight-officer'],
};

const reads = (of: ConcernParties, actor: ConcernActor) => readsAll(of, actor, NOW);

describe('the lead of the responsible agency', () => {
  it('handles and reads it', () => {
    expect(isResponsible(concern(), lead('service'))).toBe(true);
    expect(reads(concern(), lead('service'))).toBe(true);
  });

  it('does neither when it is about the lead: four eyes', () => {
    const about = concern({ aboutId: 'lead-of-service' });
    expect([isResponsible(about, lead('service')), reads(about, lead('service'))]).toEqual([false, false]);
  });

  it('does neither when it is about the agency', () => {
    const about = concern({ concernsAgencyId: 'service' });
    expect([isResponsible(about, lead('service')), reads(about, lead('service'))]).toEqual([false, false]);
  });

  it('is not everybody who serves there', () =>
    expect(isResponsible(concern(), { ...lead('service'), roles: ['protection-officer'] })).toBe(false));
});

describe('other leads', () => {
  it('read along where it was raised, and do not handle it', () =>
    expect([isResponsible(concern(), lead('school')), reads(concern(), lead('school'))]).toEqual([
      false,
      true,
    ]));

  it('read on where it was escalated from', () =>
    expect(reads(concern({ escalatedFromAgencyId: 'centre' }), lead('centre'))).toBe(true));

  it('know nothing elsewhere', () => expect(reads(concern(), lead('clinic'))).toBe(false));
});

describe('oversight', () => {
  it('handles what no lead is responsible for, and no lead does', () => {
    const without = concern({ leadAgencyId: null });
    expect([isResponsible(without, overseer), isResponsible(without, lead('service'))]).toEqual([
      true,
      false,
    ]);
  });

  it('leaves alone what a lead has in time', () =>
    expect([isResponsible(concern(), overseer), reads(concern(), overseer)]).toEqual([false, false]));

  it.each([
    ['not at the last instant', NOW, false],
    ['from the instant after', new Date(NOW.getTime() - 1), true],
    ['not once the clock has stopped', null, false],
  ])('reads what waits too long: %s', (_, dueAt, expected) =>
    expect(reads(concern({ dueAt }), overseer)).toBe(expected),
  );

  it('reads on what it escalated', () =>
    expect(reads(concern({ escalatedFromAgencyId: 'oversight' }), overseer)).toBe(true));

  it('has nothing to do with what is about itself', () => {
    const about = concern({ leadAgencyId: null, concernsAgencyId: 'oversight' });
    expect([isResponsible(about, overseer), reads(about, overseer)]).toEqual([false, false]);
  });
});

describe('giving it to another lead', () => {
  const late = concern({ dueAt: new Date(NOW.getTime() - 1) });
  const may = (of: ConcernParties, actor: ConcernActor) => mayReassign(of, actor, NOW);

  it('is for oversight when the lead let it lie', () => expect(may(late, overseer)).toBe(true));

  it('is not for leads', () => expect(may(late, lead('service'))).toBe(false));

  it.each([
    ['while the lead has time', concern({ dueAt: NOW })],
    ['once it was triaged', concern({ dueAt: null })],
    ['where no lead is responsible', { ...late, leadAgencyId: null }],
    ['when it is about oversight', { ...late, concernsAgencyId: 'oversight' }],
    ['when it is about the overseer', { ...late, aboutId: 'overseer' }],
  ])('is not open %s', (_, of) => expect(may(of, overseer)).toBe(false));
});
