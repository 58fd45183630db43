import {
  clockLifecycle,
  clockState,
  type ClockAction,
  type ClockState,
} from '../../../../../src/modules/intake/domain/clock.lifecycle';

const STATES: readonly ClockState[] = ['running', 'paused', 'stopped'];
const ACTIONS: readonly ClockAction[] = ['pause', 'resume', 'stop'];

const MOVES: Readonly<Record<string, ClockState>> = {
  'running pause': 'paused',
  'running stop': 'stopped',
  'paused resume': 'running',
  'paused stop': 'stopped',
};

const cells = STATES.flatMap((state) => ACTIONS.map((action) => [state, action] as const));

describe('a clock of an intake', () => {
  it.each(cells)('that is %s, asked to %s', (state, action) =>
    expect(clockLifecycle.next(state, action)).toBe(MOVES[`${state} ${action}`]),
  );

  it('is stopped for good', () => expect(clockLifecycle.isFinal('stopped')).toBe(true));

  const at = new Date('2026-11-25T06:00:00Z');
  it.each([
    [null, null, 'running'],
    [null, at, 'paused'],
    [at, null, 'stopped'],
    [at, at, 'stopped'],
  ] as const)('stopped at %p and paused since %p is %s', (stoppedAt, pausedSince, state) =>
    expect(clockState({ stoppedAt, pausedSince })).toBe(state),
  );
});
