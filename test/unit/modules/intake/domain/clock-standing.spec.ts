import { clockStandingAt, type ClockInstants } from '../../../../../src/modules/intake/domain/clock-standing';

const at = (hour: number) => new Date(Date.UTC(2026, 4, 4, hour));

const standing = (clock: Partial<ClockInstants>) =>
  clockStandingAt(
    { dueAt: at(12), warnAt: at(10), stoppedAt: null, pausedSince: null, voidSince: null, ...clock },
    at(11),
  );

describe('a clock of an intake', () => {
  it('stands as its dates say', () => {
    expect(standing({})).toBe('near');
    expect(standing({ pausedSince: at(9) })).toBe('paused');
    expect(standing({ stoppedAt: at(12) })).toBe('met');
    expect(standing({ stoppedAt: at(13) })).toBe('missed');
  });

  it('was not met when what it counted for was taken back', () =>
    expect(standing({ stoppedAt: at(9), voidSince: at(11) })).toBe('void'));

  it('was missed all the same when it was late by then', () =>
    expect(standing({ stoppedAt: at(13), voidSince: at(13) })).toBe('missed'));
});
