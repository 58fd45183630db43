import { CLOCKS } from '../../../../../src/modules/reference/domain/clock-rule';
import {
  seedClockRules,
  seedCompetences,
  seedEntries,
} from '../../../../../src/modules/reference/seed/seed-files';
import { ROLES_OF_AGENCY } from '../../../../../src/platform/policy/agency-roles';
import { ROLES } from '../../../../../src/platform/policy/policy';

const codes = (list: string) =>
  seedEntries()
    .filter((entry) => entry.list === list)
    .map(({ code }) => code);

describe('the competences that the product brings along', () => {
  const competences = seedCompetences();

  it('are all unverified', () => expect(competences.filter(({ verified }) => verified)).toEqual([]));

  it('rest on a known legal basis', () => {
    const known = codes('legal-bases');
    expect(competences.filter(({ legalBasis }) => !known.includes(legalBasis))).toEqual([]);
  });

  it('are for a known gravity, or for prevention', () => {
    const known = codes('gravity-bands');
    expect(competences.filter(({ gravity }) => gravity !== null && !known.includes(gravity))).toEqual([]);
  });

  it('name a role that serves in that kind of agency', () =>
    expect(competences.filter(({ agencyKind, role }) => !ROLES_OF_AGENCY[agencyKind].includes(role))).toEqual(
      [],
    ));

  it('give the police no decision, for which no law was found', () =>
    expect(competences.filter(({ agencyKind }) => agencyKind === 'police-unit')).toEqual([]));
});

describe('the clock rules that the product brings along', () => {
  const rules = seedClockRules();
  const rule = (code: string) => rules.find((one) => one.code === code);

  it('are all unverified', () => expect(rules.filter(({ verified }) => verified)).toEqual([]));

  it('are one for each clock', () =>
    expect(rules.map(({ code }) => code).sort()).toEqual([...CLOCKS].sort()));

  it('warn before they are late', () =>
    expect(rules.filter(({ amount, warningAmount }) => (warningAmount ?? 0) >= amount)).toEqual([]));

  it('tell a role that exists', () =>
    expect(rules.filter(({ escalatesTo }) => !ROLES.includes(escalatesTo))).toEqual([]));

  it('show a draft to the supervisor after three working days', () =>
    expect(rule('draft-attention')).toMatchObject({
      amount: 3,
      unit: 'working-days',
      escalatesTo: 'police-supervisor',
    }));

  it('let a draft expire after ninety days', () =>
    expect(rule('draft-expiry')).toMatchObject({ amount: 90, unit: 'days' }));
});
