import type { EligibilityRule } from './eligibility-rule';
import { admissionRecorded } from './rules/admission-recorded.rules';
import { ageOfResponsibility } from './rules/age-of-responsibility.rules';
import { amendedLaw } from './rules/amended-law.rules';
import { consentOfChild, consentOfRepresentative } from './rules/consent.rules';
import { doneAsAChild } from './rules/done-as-a-child.rules';
import { firstAct } from './rules/first-act.rules';
import { gravityBand } from './rules/gravity-band.rules';
import { legalHelpOffered } from './rules/legal-help-offered.rules';
import { limitationPeriod } from './rules/limitation-period.rules';
import { insufficientEvidence, noAct, underAge } from './rules/net-widening.rules';
import { proportionality } from './rules/proportionality.rules';
import { reconciliation } from './rules/reconciliation.rules';
import { representationUnconflicted } from './rules/representation.rules';
import { sufficientEvidence } from './rules/sufficient-evidence.rules';
import { trivialAct } from './rules/trivial-act.rules';
import { victimHeard } from './rules/victim-heard.rules';

/** Every rule of the check, in the order in which a reader wants them. */
export const RULE_BOOK: readonly EligibilityRule[] = [
  ageOfResponsibility,
  doneAsAChild,
  gravityBand,
  amendedLaw,
  limitationPeriod,
  firstAct,
  sufficientEvidence,
  admissionRecorded,
  consentOfChild,
  consentOfRepresentative,
  representationUnconflicted,
  legalHelpOffered,
  victimHeard,
  noAct,
  underAge,
  insufficientEvidence,
  trivialAct,
  proportionality,
  reconciliation,
];

/** The codes of all rules. */
export const RULE_CODES: readonly string[] = RULE_BOOK.map(({ code }) => code);

/** The rule of a code, or undefined when there is none. */
export const ruleOf = (code: string): EligibilityRule | undefined =>
  RULE_BOOK.find((rule) => rule.code === code);
