import { defineLifecycle } from '../../../kernel/lifecycle';

/** Where a contact after the closure can stand. */
export type AftercareState = 'unagreed' | 'scheduled' | 'recorded' | 'skipped' | 'ended';

/** What moves it; agreeing, disagreeing and ending follow from what happens elsewhere. */
export type AftercareAction = 'agree' | 'disagree' | 'record' | 'skip' | 'end';

/** What is asked of a child some time after the closure, as long as it agrees (domain §3.7). */
export const aftercareLifecycle = defineLifecycle<AftercareState, AftercareAction>('aftercare', 'unagreed', {
  unagreed: { agree: 'scheduled', end: 'ended' },
  scheduled: { disagree: 'unagreed', record: 'recorded', skip: 'skipped', end: 'ended' },
  recorded: {},
  skipped: {},
  ended: {},
});
