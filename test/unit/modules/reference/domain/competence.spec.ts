import { covers, type Competence } from '../../../../../src/modules/reference/domain/competence';

const competence: Competence = {
  id: 'competence',
  stage: 'prosecution',
  gravity: 'LESS_SERIOUS',
  minAge: 14,
  maxAge: 17,
  agencyKind: 'prosecutor-office',
  role: 'prosecutor',
  legalBasis: 'pilot-memorandum-2007',
  validFrom: '2007-08-14',
  validTo: '2026-12-31',
  verified: false,
  source: 'example',
};

const asked = { stage: 'prosecution', gravity: 'LESS_SERIOUS', age: 15, day: '2026-06-01' } as const;

describe('a competence', () => {
  it('covers its stage, gravity, age and day', () => expect(covers(competence, asked)).toBe(true));
  it('covers the youngest of its ages', () => expect(covers(competence, { ...asked, age: 14 })).toBe(true));
  it('covers the oldest of its ages', () => expect(covers(competence, { ...asked, age: 17 })).toBe(true));

  it.each([
    ['another stage', { ...asked, stage: 'court' as const }],
    ['another gravity', { ...asked, gravity: 'SERIOUS' }],
    ['prevention, which knows no gravity', { ...asked, gravity: null }],
    ['a younger child', { ...asked, age: 13 }],
    ['an older person', { ...asked, age: 18 }],
    ['a day before it began', { ...asked, day: '2007-08-13' }],
    ['a day after it ended', { ...asked, day: '2027-01-01' }],
  ])('does not cover %s', (_, question) => expect(covers(competence, question)).toBe(false));

  it('for prevention covers no charge', () =>
    expect(covers({ ...competence, gravity: null }, { ...asked, gravity: null })).toBe(true));

  it('for prevention covers no act of whatever gravity', () =>
    expect(covers({ ...competence, gravity: null }, asked)).toBe(false));
});
