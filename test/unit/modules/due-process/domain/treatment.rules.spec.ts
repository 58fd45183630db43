import { firstBroken } from '../../../../../src/kernel/rule';
import { askingRules, type AskingFacts } from '../../../../../src/modules/due-process/domain/treatment.rules';

const at = (hour: number) => new Date(Date.UTC(2026, 4, 4, hour));

describe('asking a child how they were treated', () => {
  const told: AskingFacts = {
    askedBy: 'supervisor',
    askedAt: at(10),
    inPrivate: true,
    startedAt: at(9),
    heldBy: ['inspector'],
    investigators: ['investigator'],
  };
  const broken = (facts: Partial<AskingFacts>) => firstBroken(askingRules, { ...told, ...facts })?.code;

  it('is for somebody who did neither hold nor investigate, in private', () =>
    expect(broken({})).toBeUndefined());
  it('is not done before others', () =>
    expect(broken({ inPrivate: false })).toBe('custody.treatment-not-asked-in-private'));
  it('is not done by who held the child', () =>
    expect(broken({ askedBy: 'inspector' })).toBe('custody.treatment-asked-by-who-held'));
  it('is not done by who investigates', () =>
    expect(broken({ askedBy: 'investigator' })).toBe('custody.treatment-asked-by-investigator'));
  it('may be done from the first moment of custody, not before', () => {
    expect(broken({ askedAt: at(9) })).toBeUndefined();
    expect(broken({ askedAt: at(8) })).toBe('custody.before-it-began');
  });
  it.each(askingRules.map(({ code, citation }) => [code, citation]))(
    'cites the source of %s',
    (_, citation) => expect(citation).toMatch(/CRC|BR|GC24/),
  );
});
