import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a difficulty can stand. */
export type DifficultyState = 'recorded' | 'heard' | 'resolved' | 'withdrawn' | 'dropped';

/** What moves it; what is answered to it, is done beside it. Nobody drops one by hand: the end of the work does. */
export type DifficultyAction = 'hear' | 'resolve' | 'withdraw' | 'drop';

/** Something that goes wrong in the work with a child; in an order one speaks of a breach, here one does not. */
export const difficultyLifecycle = defineLifecycle<DifficultyState, DifficultyAction>(
  'difficulty',
  'recorded',
  {
    recorded: { hear: 'heard', withdraw: 'withdrawn', drop: 'dropped' },
    heard: { hear: 'heard', resolve: 'resolved', withdraw: 'withdrawn', drop: 'dropped' },
    resolved: {},
    withdrawn: {},
    dropped: {},
  },
);
