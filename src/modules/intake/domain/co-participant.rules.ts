import type { Rule } from '../../../kernel/rule';
import type { CoParticipantKind } from './co-participant';

/** What is told of a co-participant. */
export interface CoParticipantFacts {
  readonly kind: CoParticipantKind;
  readonly hasIntake: boolean;
  readonly hasCaseNumber: boolean;
  readonly hasCount: boolean;
}

const eachKindIsToldByItsOwnFieldAlone: Rule<CoParticipantFacts> = {
  code: 'intake.co-participant-told-otherwise',
  citation: 'CRC 40(2)(b)(vii); GC24 §67',
  holds: ({ kind, hasIntake, hasCaseNumber, hasCount }) =>
    hasIntake === (kind === 'child') &&
    hasCaseNumber === (kind === 'adult') &&
    hasCount === (kind === 'not-met'),
};

/** A child by the intake, an adult by the case, who was not met by a number. */
export const coParticipantRules: readonly Rule<CoParticipantFacts>[] = [eachKindIsToldByItsOwnFieldAlone];

/** Of whom a link is taken back. */
export interface UnlinkFacts {
  readonly hasIntake: boolean;
  readonly hasCaseNumber: boolean;
}

const itIsAChildOrAnAdult: Rule<UnlinkFacts> = {
  code: 'intake.co-participant-told-otherwise',
  citation: 'CRC 40(2)(b)(vii); GC24 §67',
  holds: ({ hasIntake, hasCaseNumber }) => hasIntake !== hasCaseNumber,
};

/** Who was not met is told by a new number, not taken back. */
export const unlinkRules: readonly Rule<UnlinkFacts>[] = [itIsAChildOrAnAdult];

const aChildIsNoCoParticipantOfItself: Rule<{ readonly isSameChild: boolean }> = {
  code: 'intake.co-participant-is-the-child',
  citation: 'BR 8',
  holds: ({ isSameChild }) => !isSameChild,
};

/** Which two intakes can belong to one event. */
export const linkRules: readonly Rule<{ readonly isSameChild: boolean }>[] = [
  aChildIsNoCoParticipantOfItself,
];
