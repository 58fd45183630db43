import { firstBroken } from '../../../../../src/kernel/rule';
import {
  availableHearingActs,
  requireActOpen,
} from '../../../../../src/modules/hearings/domain/hearing.actions';
import type { ToldPresence, HoldingFacts } from '../../../../../src/modules/hearings/domain/holding.rules';
import { holdingRules } from '../../../../../src/modules/hearings/domain/holding.rules';

const there = (who: ToldPresence['who']): ToldPresence => ({ who, came: true, isExplained: false });
const missing = (who: ToldPresence['who']): ToldPresence => ({ who, came: false, isExplained: true });
const ALL = [there('child'), there('representative'), there('lawyer')];

const held: HoldingFacts = {
  ...{ heldOn: '2026-06-01', plannedOn: '2026-06-01', today: '2026-06-01', presence: ALL },
  ...{ interpreterNeeded: false, hasWords: true, hasReason: false },
  ...{ isCustodial: false, lawyerForCustody: true },
};
const broken = (difference: Partial<HoldingFacts>) =>
  firstBroken(holdingRules, { ...held, ...difference })?.code;

describe('Recording a hearing', () => {
  it('is open when all is told', () => expect(broken({})).toBeUndefined());

  it('is for its day or later, and not for one to come', () => {
    expect(broken({ heldOn: '2026-06-02' })).toBe('hearing.held-in-the-future');
    expect(broken({ plannedOn: '2026-06-02' })).toBe('hearing.held-before-its-day');
    expect(broken({ heldOn: '2026-06-02', today: '2026-06-03' })).toBeUndefined();
  });

  it('tells of child, representative and lawyer whether they were there, and why not', () => {
    for (const { who } of ALL)
      expect(broken({ presence: ALL.filter((one) => one.who !== who) })).toBe('hearing.presence-missing');
    expect(broken({ interpreterNeeded: true })).toBe('hearing.presence-missing');
    expect(broken({ interpreterNeeded: true, presence: [...ALL, there('interpreter')] })).toBeUndefined();
    expect(broken({ presence: [...ALL, there('child')] })).toBe('hearing.presence-twice');
    const unexplained = { who: 'teacher', came: false, isExplained: false } as const;
    const explained = { who: 'teacher', came: true, isExplained: true } as const;
    for (const one of [unexplained, explained])
      expect(broken({ presence: [...ALL, one] })).toBe('hearing.absence-not-explained');
  });

  it('has the words of the child or the reason why there are none', () => {
    expect(broken({ hasWords: false })).toBe('hearing.child-not-heard');
    expect(broken({ hasReason: true })).toBe('hearing.child-not-heard');
    expect(broken({ hasWords: false, hasReason: true })).toBeUndefined();
    const absent = [missing('child'), ...ALL.slice(1)];
    expect(broken({ presence: absent })).toBe('hearing.words-of-absent-child');
    expect(broken({ presence: absent, hasWords: false, hasReason: true })).toBeUndefined();
  });

  it('sends nobody to custody without a lawyer where the hearing asks for one', () => {
    const alone = [...ALL.slice(0, 2), missing('lawyer')];
    expect(broken({ isCustodial: true })).toBeUndefined();
    expect(broken({ isCustodial: true, presence: alone })).toBe('hearing.custody-without-lawyer');
    expect(broken({ presence: alone })).toBeUndefined();
    expect(broken({ isCustodial: true, presence: alone, lawyerForCustody: false })).toBeUndefined();
  });
});

describe('An act on a hearing', () => {
  const row = { state: 'scheduled', courtAgencyId: 'court', schedulerAgencyId: 'asker' } as const;
  const open = (agency: string) =>
    availableHearingActs(row, () => true, agency).flatMap(({ action, open }) => (open ? [action] : []));

  it('is the court’s; who asked for it tells of it and calls it off', () => {
    expect(open('court')).toEqual(['tell', 'hold', 'adjourn', 'cancel']);
    expect(open('asker')).toEqual(['tell', 'cancel']);
    expect(open('another')).toEqual([]);
  });

  it('says why it is closed, first of all that it is another’s', () => {
    const over = { ...row, state: 'held' } as const;
    expect(() => requireActOpen('hold', over, 'court')).toThrow('hearing.not-open-for-hold');
    expect(() => requireActOpen('hold', over, 'asker')).toThrow('hearing.not-your-action');
    expect(() => requireActOpen('cancel', row, 'asker')).not.toThrow();
  });
});
