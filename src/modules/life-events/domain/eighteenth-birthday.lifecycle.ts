import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where the eighteenth birthday of a child in a case can stand. */
export type BirthdayState = 'ahead' | 'talked' | 'asked';
export type BirthdayAction = 'talk' | 'ask';

/** Before the birthday one talks with the child about what changes; from it on the young person is asked for their own consent (domain §3). */
export const birthdayLifecycle = defineLifecycle<BirthdayState, BirthdayAction>(
  'eighteenth-birthday',
  'ahead',
  {
    ahead: { talk: 'talked' },
    talked: { ask: 'asked' },
    asked: {},
  },
);
