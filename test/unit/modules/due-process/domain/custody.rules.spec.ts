import { firstBroken } from '../../../../../src/kernel/rule';
import { logRules, type LogFacts } from '../../../../../src/modules/due-process/domain/custody.rules';
import {
  custodySafeguards,
  type CustodyFacts,
  type LoggedEntry,
} from '../../../../../src/modules/due-process/domain/custody-safeguards.rules';
import { gapsIn } from '../../../../../src/modules/due-process/domain/gap';

const at = (hour: number, minute = 0) => new Date(Date.UTC(2026, 4, 4, hour, minute));

describe('an entry in the log of custody', () => {
  const told: LogFacts = {
    ...{ kind: 'food', happenedAt: at(10), until: null, startedAt: at(9), endedAt: null, log: [] },
  };
  const broken = (facts: Partial<LogFacts>) => firstBroken(logRules, { ...told, ...facts })?.code;

  it('lies within custody', () => expect(broken({ until: at(11) })).toBeUndefined());
  it('may lie at its first and its last moment', () => {
    expect(broken({ happenedAt: at(9) })).toBeUndefined();
    expect(broken({ endedAt: at(10) })).toBeUndefined();
  });
  it('does not come before it', () =>
    expect(broken({ happenedAt: at(8, 59) })).toBe('custody.before-it-began'));
  it('does not come after it', () => expect(broken({ endedAt: at(9, 59) })).toBe('custody.after-it-ended'));
  it('does not last longer than it', () => {
    expect(broken({ until: at(11), endedAt: at(11) })).toBeUndefined();
    expect(broken({ until: at(11, 1), endedAt: at(11) })).toBe('custody.after-it-ended');
  });
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

describe('the start and the end of custody', () => {
  const entry = (kind: LogFacts['kind'], happenedAt: Date, until: Date | null = null) => ({
    ...{ kind, happenedAt, until },
  });
  const broken = (facts: Partial<LogFacts>) =>
    firstBroken(logRules, {
      ...{ kind: 'started', happenedAt: at(9), until: null, startedAt: at(9), endedAt: null, log: [] },
      ...facts,
    })?.code;
  const later = 'custody.begins-after-its-entries';
  const sooner = 'custody.ends-before-its-entries';

  it('may be its first and its last entry', () => {
    expect(broken({ happenedAt: at(10), log: [entry('food', at(10))] })).toBeUndefined();
    expect(broken({ kind: 'released', happenedAt: at(10), log: [entry('food', at(10))] })).toBeUndefined();
  });
  it.each(['released', 'remanded'] as const)('is not %s as it begins', (kind) => {
    expect(broken({ kind, happenedAt: at(9) })).toBe('custody.ends-as-it-begins');
    expect(broken({ kind, happenedAt: at(9, 1) })).toBeUndefined();
  });
  it('does not begin as it ends', () => {
    expect(broken({ happenedAt: at(10), endedAt: at(10) })).toBe('custody.ends-as-it-begins');
    expect(broken({ happenedAt: at(9, 59), endedAt: at(10) })).toBeUndefined();
  });
  it('does not begin after what stands in its log', () => {
    expect(broken({ happenedAt: at(10, 1), log: [entry('food', at(10))] })).toBe(later);
    expect(broken({ happenedAt: at(10), log: [entry('brought-before-judge', at(9, 59))] })).toBe(later);
  });
  it('takes with it what was told with the start, and nothing else', () => {
    const first = [entry('ground', at(9)), entry('separation', at(8, 30))];
    expect(broken({ happenedAt: at(10), log: first })).toBeUndefined();
    expect(broken({ happenedAt: at(10), log: [entry('separation', at(9, 1))] })).toBe(later);
    expect(broken({ happenedAt: at(10), log: [entry('food', at(9))] })).toBe(later);
  });
  it.each(['released', 'remanded'] as const)('is not %s before what stands in its log', (kind) => {
    expect(broken({ kind, happenedAt: at(10), log: [entry('brought-before-judge', at(10, 1))] })).toBe(
      sooner,
    );
    expect(broken({ kind, happenedAt: at(10), log: [entry('started', at(9)), entry('food', at(11))] })).toBe(
      sooner,
    );
  });
  it('does not end while something of its log still lasts', () => {
    const rest = [entry('rest', at(10), at(11))];
    expect(broken({ kind: 'released', happenedAt: at(11), log: rest })).toBeUndefined();
    expect(broken({ kind: 'released', happenedAt: at(10, 59), log: rest })).toBe(sooner);
  });
  it('comes before a judge once', () =>
    expect(
      broken({
        kind: 'brought-before-judge',
        happenedAt: at(11),
        log: [entry('brought-before-judge', at(10))],
      }),
    ).toBe('custody.brought-before-judge-already'));
  it('comes before a judge whatever else stands', () =>
    expect(
      broken({ kind: 'brought-before-judge', happenedAt: at(10), log: [entry('food', at(11))] }),
    ).toBeUndefined());
});

describe('what a time in custody owes to the child', () => {
  const logged = (
    kind: LoggedEntry['kind'],
    code: string | null = null,
    happenedAt = at(9),
  ): LoggedEntry => ({
    ...{ kind, code, happenedAt },
  });
  const kept: CustodyFacts = {
    apprehendedAt: null,
    startedAt: at(9),
    endedAt: at(12),
    now: at(13),
    treatmentAskedAt: at(12),
    wentToBarred: false,
    isHeldTwice: false,
    isShortenedAlone: false,
    isJudgeToldAlone: false,
    log: [
      logged('ground', 'hiding'),
      logged('separation', 'apart'),
      logged('medical-check'),
      logged('injuries', 'none-at-start'),
    ],
  };
  const gaps = (facts: Partial<CustodyFacts>) =>
    gapsIn(custodySafeguards, { ...kept, ...facts }).map(({ code }) => code);
  it('is that it is not let go to somebody whom a conflict bars', () =>
    expect(gaps({ wentToBarred: true })).toContain('custody.released-to-whom-a-conflict-bars'));

  it('is that nobody says it was held elsewhere at the same time', () =>
    expect(gaps({ isHeldTwice: true })).toEqual(['custody.held-twice-at-once']));

  it('shows that who recorded it made it shorter', () =>
    expect(gaps({ isShortenedAlone: true })).toEqual(['custody.shortened-alone']));

  it('shows that one person alone told afterwards of a judge', () =>
    expect(gaps({ isJudgeToldAlone: true })).toEqual(['custody.judge-told-alone']));

  const without = (kind: string) => ({ log: kept.log.filter((entry) => entry.kind !== kind) });

  /** Ended then, with meals at these times. */
  const fed = (endedAt: Date, ...meals: Date[]) => ({
    endedAt,
    treatmentAskedAt: endedAt,
    log: [...kept.log, ...meals.map((meal) => logged('food', null, meal))],
  });

  it('is nothing more when all is kept', () => expect(gaps({})).toEqual([]));
  it.each([
    ['ground', 'custody.no-ground'],
    ['separation', 'custody.not-apart-from-adults'],
    ['medical-check', 'custody.no-medical-check'],
    ['injuries', 'custody.injuries-not-looked-for'],
  ])('is listed without %s', (kind, code) => expect(gaps(without(kind))).toEqual([code]));
  it('is listed when the child was held with adults', () =>
    expect(gaps({ log: [...without('separation').log, logged('separation', 'with-adults')] })).toEqual([
      'custody.not-apart-from-adults',
    ]));
  it('is listed when the child was held apart at first, and with adults later', () =>
    expect(gaps({ log: [...kept.log, logged('separation', 'with-adults', at(11))] })).toEqual([
      'custody.not-apart-from-adults',
    ]));
  it('is listed when it is said to begin before the apprehension', () => {
    expect(gaps({ apprehendedAt: at(9) })).toEqual([]);
    expect(gaps({ apprehendedAt: at(9, 6) })).toEqual(['custody.before-apprehension']);
  });
  it('is not listed for the few minutes by which people round', () => {
    expect(gaps({ apprehendedAt: at(9, 1) })).toEqual([]);
    expect(gaps({ apprehendedAt: at(9, 5) })).toEqual([]);
    expect(gaps({ apprehendedAt: new Date(at(9, 5).getTime() + 1) })).toEqual([
      'custody.before-apprehension',
    ]);
  });
  it('is food from four hours on', () => {
    expect(gaps({ endedAt: at(12, 59) })).toEqual([]);
    expect(gaps(fed(at(13)))).toEqual(['custody.no-food']);
    expect(gaps({ endedAt: null, now: at(13) })).toEqual(['custody.no-food']);
    expect(gaps(fed(at(13), at(12, 59)))).toEqual([]);
    expect(gaps(fed(at(13, 30), at(13)))).toEqual(['custody.no-food']);
  });
  it('is food again, however long custody lasts', () => {
    expect(gaps(fed(at(23, 59), at(12)))).toEqual([]);
    expect(gaps(fed(at(24), at(12)))).toEqual(['custody.no-food']);
    expect(gaps(fed(at(34), at(23), at(12)))).toEqual([]);
    expect(gaps({ ...fed(at(12), at(12)), endedAt: null, now: at(24) })).toEqual(['custody.no-food']);
  });
  it('is to be asked in private how they were treated, when it ends', () => {
    const unasked = ['custody.ill-treatment-not-asked'];
    expect(gaps({ treatmentAskedAt: null })).toEqual(unasked);
    expect(gaps({ treatmentAskedAt: null, endedAt: null, now: at(10) })).toEqual([]);
    expect(gaps({ treatmentAskedAt: at(10, 59) })).toEqual(unasked);
    expect(gaps({ treatmentAskedAt: at(11) })).toEqual([]);
    expect(gaps({ treatmentAskedAt: at(13) })).toEqual([]);
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
