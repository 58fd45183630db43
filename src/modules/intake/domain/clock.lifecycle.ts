import { defineLifecycle } from '../../../kernel/lifecycle';

export type ClockState = 'running' | 'paused' | 'stopped';
export type ClockAction = 'pause' | 'resume' | 'stop';

/** How a clock of an intake runs; what it waits for stops it, unless the entry that said so is put right. */
export const clockLifecycle = defineLifecycle<ClockState, ClockAction>('clock', 'running', {
  running: { pause: 'paused', stop: 'stopped' },
  paused: { resume: 'running', stop: 'stopped' },
  stopped: {},
});

/** The state of a clock, as its instants tell it. */
export const clockState = ({
  stoppedAt,
  pausedSince,
}: {
  readonly stoppedAt: Date | null;
  readonly pausedSince: Date | null;
}): ClockState => {
  if (stoppedAt !== null) return 'stopped';
  return pausedSince === null ? 'running' : 'paused';
};
