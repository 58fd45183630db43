import type { Rule } from '../../../kernel/rule';

/** What decides whether a contact can be skipped now. */
export interface SkipFacts {
  readonly tries: number;
  /** How often it has to be tried before somebody counts as not reached. */
  readonly triesNeeded: number;
}

/** What decides whether a contact can be recorded as it is told. */
export interface ContactFacts extends SkipFacts {
  readonly now: Date;
  readonly warnAt: Date | null;
  readonly reached: boolean;
  readonly isOccupationSaid: boolean;
  readonly isPoliceContactSaid: boolean;
  readonly areWordsSaid: boolean;
}

const LATER = 'product rule: what is asked after six months is not known after one';
const MEASURED = 'Manual for the Measurement of Juvenile Justice Indicators 11; record keeping: BR 21.1';

const theTimeHasCome: Rule<ContactFacts> = {
  code: 'aftercare.too-early',
  citation: LATER,
  holds: ({ now, warnAt }) => warnAt === null || warnAt <= now,
};

const whatWasAskedIsSaid: Rule<ContactFacts> = {
  code: 'aftercare.answers-missing',
  citation: MEASURED,
  holds: ({ reached, isOccupationSaid, isPoliceContactSaid }) =>
    !reached || (isOccupationSaid && isPoliceContactSaid),
};

/** Who was not reached has said nothing, and nobody else is asked in their place. */
const nobodyAnswersForOthers: Rule<ContactFacts> = {
  code: 'aftercare.answers-of-nobody',
  citation: 'CRC 16; BR 8.1',
  holds: ({ reached, isOccupationSaid, isPoliceContactSaid, areWordsSaid }) =>
    reached || (!isOccupationSaid && !isPoliceContactSaid && !areWordsSaid),
};

/** Nobody is passed over because it was hard to find them. */
const itWasTriedOftenEnough: Rule<SkipFacts> = {
  code: 'aftercare.not-tried-often-enough',
  citation: 'BR 29.1; GC24 §113',
  holds: ({ tries, triesNeeded }) => tries >= triesNeeded,
};

/** Named rules of what is recorded, in the order in which they are told. */
export const contactRules: readonly Rule<ContactFacts>[] = [
  theTimeHasCome,
  whatWasAskedIsSaid,
  nobodyAnswersForOthers,
  itWasTriedOftenEnough,
];

export const skipRules: readonly Rule<SkipFacts>[] = [itWasTriedOftenEnough];
