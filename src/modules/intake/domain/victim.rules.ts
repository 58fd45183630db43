import type { Rule } from '../../../kernel/rule';
import type { VictimKind } from './victim';

/** What decides whether the view of a victim may be recorded as it is told. */
export interface VictimViewFacts {
  readonly kind: VictimKind;
  readonly isHeard: boolean;
  readonly saysWhyNot: boolean;
  readonly hasWords: boolean;
  readonly hasRepresentative: boolean;
}

const VICTIMS = 'GC24 §16; BR 11.4';

const eitherHeardOrSaidWhyNot: Rule<VictimViewFacts> = {
  code: 'intake.victim-heard-or-why-not',
  citation: VICTIMS,
  holds: ({ isHeard, saysWhyNot }) => isHeard !== saysWhyNot,
};

const whoIsHeardHasAView: Rule<VictimViewFacts> = {
  code: 'intake.victim-view-not-told',
  citation: VICTIMS,
  holds: ({ isHeard, hasWords }) => isHeard === hasWords,
};

const childIsHeardWithARepresentative: Rule<VictimViewFacts> = {
  code: 'intake.child-victim-without-representative',
  citation: `${VICTIMS}; CRC 3, 12`,
  holds: ({ kind, isHeard, hasRepresentative }) => kind !== 'child' || !isHeard || hasRepresentative,
};

/** Whether the view of a victim may be recorded as it is told. */
export const victimViewRules: readonly Rule<VictimViewFacts>[] = [
  eitherHeardOrSaidWhyNot,
  whoIsHeardHasAView,
  childIsHeardWithARepresentative,
];

/** What decides who may stand for a victim. */
export interface VictimRepresentativeFacts {
  readonly kind: VictimKind;
  readonly representsTheAccused: boolean;
}

const childVictimHasARepresentativeOfTheirOwn: Rule<VictimRepresentativeFacts> = {
  code: 'intake.victim-representative-in-conflict',
  citation: `${VICTIMS}; CRC 3`,
  holds: ({ kind, representsTheAccused }) => kind !== 'child' || !representsTheAccused,
};

/** Whether somebody may stand for a victim. */
export const victimRepresentativeRules: readonly Rule<VictimRepresentativeFacts>[] = [
  childVictimHasARepresentativeOfTheirOwn,
];
