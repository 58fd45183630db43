import type { Rule } from '../../../kernel/rule';

/** A sentence in each language of the service. */
export type Sentence = Readonly<Record<'az' | 'en' | 'ru', string>>;

/** A safeguard: it holds when it is recorded; where it is not, its sentence says what is missing. */
export interface Safeguard<Facts> extends Rule<Facts> {
  readonly missing: Sentence;
}

/** A safeguard that is not recorded. */
export interface Gap {
  readonly code: string;
  readonly citation: string;
  readonly missing: Sentence;
}

/** All safeguards that the facts do not show. */
export const gapsIn = <Facts>(safeguards: readonly Safeguard<Facts>[], facts: Facts): Gap[] =>
  safeguards
    .filter((safeguard) => !safeguard.holds(facts))
    .map(({ code, citation, missing }) => ({ code, citation, missing }));
