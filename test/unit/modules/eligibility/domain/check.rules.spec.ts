import { firstBroken } from '../../../../../src/kernel/rule';
import { checkRules } from '../../../../../src/modules/eligibility/domain/check.rules';
import { replayRules } from '../../../../../src/modules/eligibility/domain/replay.rules';

const terms = {
  intakeState: 'registered',
  onDay: '2026-06-01',
  today: '2026-06-01',
  actDays: ['2026-05-20', '2026-06-01'],
};
const brokenBy = (said: Partial<typeof terms>) => firstBroken(checkRules, { ...terms, ...said })?.code;

describe('a check', () => {
  it.each(['drafted', 'registered', 'decided'])('can be made of an intake that is %s', (intakeState) => {
    expect(brokenBy({ intakeState })).toBeUndefined();
  });

  it.each(['protected', 'discarded', 'recorded-in-error'])('is refused of one that is %s', (intakeState) => {
    expect(brokenBy({ intakeState })).toBe('eligibility.intake-not-open');
  });

  it('is refused for a day to come, and for a day before an act', () => {
    expect(brokenBy({ onDay: '2026-06-02' })).toBe('eligibility.day-in-the-future');
    expect(brokenBy({ onDay: '2026-05-31' })).toBe('eligibility.day-before-an-act');
  });
});

describe('a replay', () => {
  it('asks the rules of a day that has come', () => {
    expect(firstBroken(replayRules, { rulesOfDay: '2026-06-01', today: '2026-06-01' })).toBeUndefined();
    expect(firstBroken(replayRules, { rulesOfDay: '2026-06-02', today: '2026-06-01' })?.code).toBe(
      'eligibility.day-in-the-future',
    );
  });
});
