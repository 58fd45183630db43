import type { KnownIntake } from '../../intake';

/** Was the matter ended where it lay: was the child warned, or told that nothing follows? */
export const isDecidedOtherwise = (decision: KnownIntake['decision']): boolean =>
  decision === 'warning' || decision === 'no-action';
