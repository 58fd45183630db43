import { firstBroken } from '../../../../../src/kernel/rule';
import { logRules, type LogFacts } from '../../../../../src/modules/due-process/domain/custody.rules';
import {
  custodySafeguards,
  type CustodyFacts,
} from '../../../../../src/modules/due-process/domain/custody-safeguards.rules';
import { gapsIn } from '../../../../../src/modules/due-process/domain/gap';

const at = (hour: number, minute = 0) => new Date(Date.UTC(2026, 4, 4, hour, minute));

describe('an entry in the log of custody', () => {
  const told: LogFacts = { kind: 'food', happenedAt: at(10), until: null, startedAt: at(9), endedAt: null };
  const broken = (facts: Partial<LogFacts>) => firstBroken(logRules, { ...told, ...facts })?.code;

  it('lies within custody', () => expect(broken({ until: at(11) })).toBeUndefined());
  it('may lie at its first and its last moment', () => {
    expect(broken({ happenedAt: at(9) })).toBeUndefined();
    expect(broken({ endedAt: at(10) })).toBeUndefined();
  });
  it('does not come before it', () =>
    expect(broken({ happenedAt: at(8, 59) })).toBe('custody.before-it-began'));
  it('does not come after it', () => expect(broken({ endedAt: at(9, 59) })).toBe('custody.after-it-ended'));
  it('does not end before it begins', () =>
    expect(broken({ until: at(9, 59) })).toBe('custody.ends-before-it-begins'));
  it('may tell of an earlier start, and of a later end', () => {
    expect(broken({ kind: 'started', happenedAt: at(8) })).toBeUndefined();
    expect(broken({ kind: 'released', endedAt: at(9, 30) })).toBeUndefined();
    expect(broken({ kind: 'remanded', endedAt: at(9, 30) })).toBeUndefined();
  });
  it('tells of no start after the end, and of no end before the start', () => {
    expect(broken({ kind: 'started', endedAt: at(9, 30) })).toBe('custody.after-it-ended');
    expect(broken({ kind: 'released', happenedAt: at(8) })).toBe('custody.before-it-began');
  });
});

describe('what a time in custody owes to the child', () => {
  const kept: CustodyFacts = {
    startedAt: at(9),
    endedAt: at(12),
    now: at(13),
    treatmentAsked: true,
    log: [
      { kind: 'ground', code: 'hiding' },
      { kind: 'separation', code: 'apart' },
      { kind: 'medical-check', code: null },
      { kind: 'injuries', code: 'none-at-start' },
    ],
  };
  const gaps = (facts: Partial<CustodyFacts>) =>
    gapsIn(custodySafeguards, { ...kept, ...facts }).map(({ code }) => code);
  const without = (kind: string) => ({ log: kept.log.filter((entry) => entry.kind !== kind) });

  it('is nothing more when all is kept', () => expect(gaps({})).toEqual([]));
  it.each([
    ['ground', 'custody.no-ground'],
    ['separation', 'custody.not-apart-from-adults'],
    ['medical-check', 'custody.no-medical-check'],
    ['injuries', 'custody.injuries-not-looked-for'],
  ])('is listed without %s', (kind, code) => expect(gaps(without(kind))).toEqual([code]));
  it('is listed when the child was held with adults', () =>
    expect(
      gaps({ log: [...without('separation').log, { kind: 'separation', code: 'with-adults' }] }),
    ).toEqual(['custody.not-apart-from-adults']));
  it('is food from four hours on', () => {
    expect(gaps({ endedAt: at(12, 59) })).toEqual([]);
    expect(gaps({ endedAt: at(13) })).toEqual(['custody.no-food']);
    expect(gaps({ endedAt: null, now: at(13) })).toEqual(['custody.no-food']);
    expect(gaps({ endedAt: at(13), log: [...kept.log, { kind: 'food', code: null }] })).toEqual([]);
  });
  it('is to be asked in private how they were treated, when it ends', () => {
    expect(gaps({ treatmentAsked: false })).toEqual(['custody.ill-treatment-not-asked']);
    expect(gaps({ treatmentAsked: false, endedAt: null, now: at(10) })).toEqual([]);
  });
  it.each(custodySafeguards.map(({ code, citation, missing }) => [code, citation, missing] as const))(
    '%s: cites its source and says what is missing in three languages',
    (_, citation, { az, en, ru }) => {
      expect(citation).toMatch(/CRC|BR|GC24/);
      expect(new Set([az, en, ru]).size).toBe(3);
      expect(ru).toMatch(/^[^A-Za-z]+$/);
    },
  );
});
