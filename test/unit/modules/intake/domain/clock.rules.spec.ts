import { firstBroken } from '../../../../../src/kernel/rule';
import { happenedRules, toldRules } from '../../../../../src/modules/intake/domain/clock.rules';
import {
  pauseRules,
  resumeRules,
  type PauseFacts,
} from '../../../../../src/modules/intake/domain/clock-pause.rules';

const NOON = new Date('2026-11-25T08:00:00.000Z');
const after = (ms: number) => new Date(NOON.getTime() + ms);
const DAY_MS = 86_400_000;

describe('what is told of a clock', () => {
  const broken = (at: Date, backDatingReason: string | null = null) =>
    firstBroken(toldRules, { at, now: NOON, backDatingReason })?.code;

  it('may happen at the moment of telling', () => expect(broken(NOON)).toBeUndefined());
  it('lies never in the future', () => expect(broken(after(1), 'other')).toBe('clock.in-the-future'));
  it('may be a day old', () => expect(broken(after(-DAY_MS))).toBeUndefined());
  it('says why it is told later than that', () =>
    expect(broken(after(-DAY_MS - 1))).toBe('clock.back-dating-not-explained'));
  it('may be as old as it is, with a reason', () =>
    expect(broken(after(-400 * DAY_MS), 'learned-later')).toBeUndefined());
});

describe('what a clock counts from or to', () => {
  const broken = (at: Date) => firstBroken(happenedRules, { at, now: NOON, backDatingReason: null })?.code;

  it('has happened', () => expect(broken(after(1))).toBe('clock.in-the-future'));
  it('may have happened long ago', () => expect(broken(after(-400 * DAY_MS))).toBeUndefined());
});

describe('a pause', () => {
  const facts: PauseFacts = {
    code: 'offence-to-referral',
    from: NOON,
    pausable: ['offence-to-referral'],
    startedAt: after(-DAY_MS),
    dueAt: after(DAY_MS),
    resumedAt: null,
  };
  const broken = (more: Partial<PauseFacts>) => firstBroken(pauseRules, { ...facts, ...more })?.code;

  it('is begun while the clock runs', () => expect(broken({})).toBeUndefined());
  it('has a reason that allows it for this clock', () =>
    expect(broken({ pausable: ['first-session'] })).toBe('clock.reason-not-for-this-clock'));
  it('may begin with the clock', () => expect(broken({ startedAt: NOON })).toBeUndefined());
  it('does not begin before the clock', () =>
    expect(broken({ startedAt: after(1) })).toBe('clock.paused-before-its-start'));
  it('may begin at the last instant', () => expect(broken({ dueAt: NOON })).toBeUndefined());
  it('does not begin when the time is over', () =>
    expect(broken({ dueAt: after(-1) })).toBe('clock.run-out'));
  it('may begin when the one before it ends', () => expect(broken({ resumedAt: NOON })).toBeUndefined());
  it('does not begin in the one before it', () =>
    expect(broken({ resumedAt: after(1) })).toBe('clock.pauses-overlap'));
});

describe('the end of a pause', () => {
  const broken = (pausedSince: Date | null) => firstBroken(resumeRules, { until: NOON, pausedSince })?.code;

  it('may come with its beginning', () => expect(broken(NOON)).toBeUndefined());
  it('does not come before its beginning', () =>
    expect(broken(after(1))).toBe('clock.resumed-before-its-pause'));
  it('does not come where none lasts', () => expect(broken(null)).toBe('clock.resumed-before-its-pause'));
});
