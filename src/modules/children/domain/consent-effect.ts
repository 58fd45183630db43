import type { PurposeStanding, Standing } from './consent-standing';

/** What decides beside the standings whether a purpose is consented to. */
export interface ConsentEffectFacts extends PurposeStanding {
  /** May the child give it alone, whatever a representative says? */
  readonly childAlone: boolean;
  /** Is the child too young to consent alone? */
  readonly needsRepresentative: boolean;
  readonly isOfAge: boolean;
}

const NOT_AGAINST: readonly Standing[] = ['given', 'none', 'expired'];

/**
 * Is the purpose consented to? The child's own word is always needed. From the eighteenth birthday on, and for what a
 * child decides alone, it suffices. Otherwise no representative may be against it, and for a child too young to
 * consent alone one must be for it. Source: CRC GC24 (2019) §18(b); CRC 5, 12; paragraph numbers unverified.
 */
export function isConsentedTo(facts: ConsentEffectFacts): boolean {
  const { child, representatives, childAlone, needsRepresentative, isOfAge } = facts;
  if (child.standing !== 'given') return false;
  if (childAlone || isOfAge) return true;
  if (needsRepresentative) return representatives.standing === 'given';
  return NOT_AGAINST.includes(representatives.standing);
}
