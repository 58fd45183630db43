import { requireAll } from '../../../../../src/kernel/rule';
import {
  requireNotDeclared,
  requireOwnConflict,
} from '../../../../../src/modules/cases/domain/conflict.rules';
import {
  closingRules,
  concludingRules,
  endingRules,
  lapsingRules,
  sendingBackRules,
} from '../../../../../src/modules/cases/domain/ending.rules';
import { finalisingRules, reopeningRules } from '../../../../../src/modules/cases/domain/reopening.rules';
import { hasDaysLeft, lastDayAfter, lastDayOf } from '../../../../../src/modules/cases/domain/longest-term';
import {
  answeringRules,
  joiningRules,
  leavingRules,
} from '../../../../../src/modules/cases/domain/team.rules';
import { seedEntries } from '../../../../../src/modules/reference/seed/seed-files';

/** Written by hand: with which outcomes work ends before anything was delivered. */
const EARLY = [
  'consent-withdrawn',
  'no-contact',
  'act-not-pursued',
  'needs-met-elsewhere',
  'referred-in-error',
  'moved-away',
  'died',
];

const ON_DIVERSION = { basis: 'diversion', orderEndedAt: null } as const;

describe('work that ends early', () => {
  it.each(
    seedEntries()
      .filter(({ list }) => list === 'closure-outcomes')
      .map(({ code }) => code),
  )('with the outcome %s: only where nothing was delivered, returned or transferred', (outcomeCode) => {
    const end = () => requireAll(endingRules, { outcomeCode });
    if (EARLY.includes(outcomeCode)) expect(end).not.toThrow();
    else expect(end).toThrow('case.outcome-not-of-an-early-end');
  });

  it.each(
    seedEntries()
      .filter(({ list }) => list === 'closure-outcomes')
      .map(({ code }) => code),
  )('with the outcome %s while an authority decides: only where nothing is left to decide', (outcomeCode) => {
    const end = () => requireAll(lapsingRules, { outcomeCode });
    if (['died', 'act-not-pursued', 'moved-away'].includes(outcomeCode)) expect(end).not.toThrow();
    else expect(end).toThrow('case.outcome-not-of-a-lapse');
  });

  it('is closed by another than who ended it', () => {
    expect(() =>
      requireAll(closingRules, { endedBy: 'one', closedBy: 'one', isAnythingLeft: false }),
    ).toThrow('case.ended-by-the-same-person');
    expect(() =>
      requireAll(closingRules, { endedBy: 'one', closedBy: 'two', isAnythingLeft: false }),
    ).not.toThrow();
  });

  it('is not closed while something is left to be done about a danger', () =>
    expect(() => requireAll(closingRules, { endedBy: 'one', closedBy: 'two', isAnythingLeft: true })).toThrow(
      'case.something-left-to-do',
    ));
});

describe('work that is concluded', () => {
  it.each(
    seedEntries()
      .filter(({ list }) => list === 'closure-outcomes')
      .map(({ code }) => code),
  )('with the outcome %s: only where it says how what was agreed went', (outcomeCode) => {
    const conclude = () => requireAll(concludingRules, { outcomeCode, isAnythingLeft: false });
    if (['completed', 'partly-completed', 'not-completed'].includes(outcomeCode))
      expect(conclude).not.toThrow();
    else expect(conclude).toThrow('case.outcome-not-of-a-conclusion');
  });

  it('leaves nothing open', () =>
    expect(() => requireAll(concludingRules, { outcomeCode: 'completed', isAnythingLeft: true })).toThrow(
      'case.something-left-to-do',
    ));

  it('is sent back by another, and only where it was concluded', () => {
    const back = (outcomeCode: string | null, closedBy: string) => () =>
      requireAll(sendingBackRules, { ...ON_DIVERSION, outcomeCode, endedBy: 'one', closedBy });
    expect(back('completed', 'two')).not.toThrow();
    expect(back('not-completed', 'two')).not.toThrow();
    expect(back('consent-withdrawn', 'two')).toThrow('case.not-concluded');
    expect(back(null, 'two')).toThrow('case.not-concluded');
    expect(back('completed', 'one')).toThrow('case.ended-by-the-same-person');
  });

  it('is neither sent back nor opened again once the order has ended that it stood on', () => {
    const over = { basis: 'order', orderEndedAt: new Date(0), outcomeCode: 'partly-completed' } as const;
    const holds = { ...over, orderEndedAt: null };
    const by = { endedBy: 'one', closedBy: 'two' };
    expect(() => requireAll(sendingBackRules, { ...over, ...by })).toThrow('case.order-over');
    expect(() => requireAll(reopeningRules, over)).toThrow('case.order-over');
    expect(() => requireAll(sendingBackRules, { ...holds, ...by })).not.toThrow();
    expect(() => requireAll(reopeningRules, holds)).not.toThrow();
  });
});

/** Written by hand: why a case that ended so is not opened again; of the others nothing stands in the way. */
const NOT_REOPENED: Readonly<Record<string, string>> = {
  completed: 'case.completed-for-good',
  'returned-to-authority': 'case.nothing-to-rest-on',
  'consent-withdrawn': 'case.nothing-to-rest-on',
  'act-not-pursued': 'case.nothing-to-rest-on',
  transferred: 'case.nothing-to-rest-on',
  'needs-met-elsewhere': 'case.nothing-to-rest-on',
  died: 'case.nothing-to-rest-on',
};

describe('a closed case', () => {
  it.each(
    seedEntries()
      .filter(({ list }) => list === 'closure-outcomes')
      .map(({ code }) => code),
  )('with the outcome %s: is opened again only where that is not the end of the matter', (outcomeCode) => {
    const reopen = () => requireAll(reopeningRules, { ...ON_DIVERSION, outcomeCode });
    const because = NOT_REOPENED[outcomeCode];
    if (because === undefined) expect(reopen).not.toThrow();
    else expect(reopen).toThrow(because);
  });

  it('becomes final when the time for a review is over, to the instant', () => {
    const finalFrom = new Date('2026-07-01T00:00:00Z');
    const finalise =
      (now: string, from: Date | null = finalFrom) =>
      () =>
        requireAll(finalisingRules, { finalFrom: from, now: new Date(now) });
    expect(finalise('2026-06-30T23:59:59Z')).toThrow('case.time-for-review-runs');
    expect(finalise('2026-07-01T00:00:00Z')).not.toThrow();
    expect(finalise('2026-07-01T00:00:00Z', null)).toThrow('case.time-for-review-runs');
  });
});

describe('a team', () => {
  it('takes nobody who is in conflict, nobody twice, and nobody who lacks a certificate', () => {
    const join =
      (isInConflict: boolean, isOnTeam: boolean, lacksCertificate = false) =>
      () =>
        requireAll(joiningRules, { isInConflict, isOnTeam, lacksCertificate });
    expect(join(false, false, true)).toThrow('case.person-without-certificate');
    expect(join(true, false)).toThrow('case.person-in-conflict');
    expect(join(false, true)).toThrow('case.on-the-team-already');
    expect(join(false, false)).not.toThrow();
  });

  it('is led by nobody who is in conflict, who leads it already, or who lacks a certificate', () => {
    const answer =
      (isInConflict: boolean, isWorker: boolean, lacksCertificate = false) =>
      () =>
        requireAll(answeringRules, { isInConflict, isWorker, lacksCertificate });
    expect(answer(false, false, true)).toThrow('case.worker-without-certificate');
    expect(answer(true, false)).toThrow('case.person-in-conflict');
    expect(answer(false, true)).toThrow('case.worker-already');
    expect(answer(false, false)).not.toThrow();
  });

  it('is left by everybody but who answers for the case', () => {
    expect(() => requireAll(leavingRules, { isWorker: true })).toThrow('case.worker-is-replaced-only');
    expect(() => requireAll(leavingRules, { isWorker: false })).not.toThrow();
  });
});

describe('a conflict of interest', () => {
  it('is declared once', () => {
    expect(() => requireNotDeclared(true)).toThrow('case.conflict-declared-already');
    expect(() => requireNotDeclared(false)).not.toThrow();
  });

  it('is told of others by a coordinator only', () => {
    const by = (role: 'case-worker' | 'centre-coordinator') =>
      ({ accountId: 'one', agencyId: 'centre', roles: [role] }) as const;
    expect(() => requireOwnConflict(by('case-worker'), 'two')).toThrow('case.not-your-conflict');
    expect(() => requireOwnConflict(by('case-worker'), 'one')).not.toThrow();
    expect(() => requireOwnConflict(by('centre-coordinator'), 'two')).not.toThrow();
  });
});

describe('the longest term', () => {
  it('counts the day on which it begins', () => {
    expect(lastDayOf('2026-03-01', 1)).toBe('2026-03-01');
    expect(lastDayOf('2026-02-28', 2)).toBe('2026-03-01');
    expect(lastDayOf('2026-01-05', 120)).toBe('2026-05-04');
  });

  it('is none where nothing was offered', () => expect(lastDayOf('2026-03-01', null)).toBeNull());

  it('rests while an authority decides, and is over for good where it was over before', () => {
    const rest = { from: '2026-04-10', until: '2026-05-20' };
    expect(lastDayAfter('2026-05-04', rest)).toBe('2026-06-13');
    expect(lastDayAfter('2026-04-10', rest)).toBe('2026-05-20');
    expect(lastDayAfter('2026-04-09', rest)).toBe('2026-04-09');
    expect(lastDayAfter('2026-05-04', { from: rest.from, until: rest.from })).toBe('2026-05-04');
    expect(lastDayAfter(null, rest)).toBeNull();
    expect([null, '2026-04-10', '2026-04-09'].map((day) => hasDaysLeft(day, rest.from))).toEqual([
      ...[true, true, false],
    ]);
  });
});
