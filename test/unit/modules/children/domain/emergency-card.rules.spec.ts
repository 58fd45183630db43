import { firstBroken } from '../../../../../src/kernel/rule';
import {
  emergencyCardRules,
  type EmergencyCardFacts,
} from '../../../../../src/modules/children/domain/emergency-card.rules';

const broken = (more: Partial<EmergencyCardFacts>) =>
  firstBroken(emergencyCardRules, {
    reviewedAt: new Date('2026-05-04T08:00:00Z'),
    now: new Date('2026-05-04T09:00:00Z'),
    backDatingReason: null,
    ...more,
  })?.code;

describe('an emergency card', () => {
  it('is kept when it was gone through', () => expect(broken({})).toBeUndefined());

  it('is kept at the very moment', () =>
    expect(broken({ now: new Date('2026-05-04T08:00:00Z') })).toBeUndefined());

  it('tells of no talk to come', () =>
    expect(broken({ reviewedAt: new Date('2026-05-04T09:00:00.001Z') })).toBe(
      'emergency-card.reviewed-in-the-future',
    ));

  it('needs no reason within a day', () =>
    expect(broken({ now: new Date('2026-05-05T08:00:00Z') })).toBeUndefined());

  it('needs a reason after a day', () =>
    expect(broken({ now: new Date('2026-05-05T08:00:00.001Z') })).toBe(
      'emergency-card.back-dating-not-explained',
    ));

  it('is kept late when the reason is told', () =>
    expect(
      broken({ now: new Date('2026-06-01T08:00:00Z'), backDatingReason: 'recorded-on-paper' }),
    ).toBeUndefined());

  it.each(emergencyCardRules.map(({ code, citation }) => [code, citation]))(
    'cites the source of %s',
    (_, citation) => expect(citation).not.toBe(''),
  );
});
