import type { Change, FindingKind, Outcome } from './eligibility-rule';
import type { EligibilityFacts } from './facts';
import { RULE_BOOK } from './rule-book';
import type { RuleInForce, RulePolicy } from './rule-version';
import { together } from './rulings';

/** What one rule says in one check, with all that it rests on. */
export interface Finding {
  readonly code: string;
  readonly kind: FindingKind;
  readonly ruleId: string;
  readonly policy: RulePolicy;
  readonly citation: string;
  readonly verified: boolean;
  readonly outcome: Outcome;
  /** The part of the facts that the rule saw. */
  readonly used: unknown;
  readonly would: readonly Change[] | null;
  readonly unblocks: readonly Change[] | null;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What stands out of a check: codes of rules, never a decision. */
export interface Overall {
  readonly blocking: readonly string[];
  readonly review: readonly string[];
  readonly warnings: readonly string[];
  /** The fewest facts with which nothing would block: empty when nothing does, null when nothing can help. */
  readonly smallestChange: readonly Change[] | null;
}

/**
 * Asks every rule that has a version in force. Pure: the same facts and versions give the same findings, byte for byte.
 * It never decides; a person does (GC24 §18; CRC 40(3)(b)).
 */
export function judge(facts: EligibilityFacts, inForce: readonly RuleInForce[]): Finding[] {
  return RULE_BOOK.flatMap((rule) => {
    const version = inForce.find(({ code }) => code === rule.code);
    if (!version) return [];
    const { id: ruleId, policy, citation, verified, parameters } = version;
    const used = rule.uses(facts);
    const { outcome, would, unblocks, values } = rule.judge(used, parameters);
    const { code, kind } = rule;
    return [{ code, kind, ruleId, policy, citation, verified, outcome, used, would, unblocks, values }];
  });
}

/** What blocks, what a person has to look at, what warns, and the smallest way out. */
export function overallOf(findings: readonly Finding[]): Overall {
  const rules = findings.filter(({ kind }) => kind === 'rule');
  const failed = rules.filter(({ outcome }) => outcome === 'not-met');
  const blocking = failed.filter(({ policy }) => policy === 'block');
  const warns = findings.filter(({ kind, policy, outcome }) => {
    const isNoCondition = kind === 'warning' || (kind === 'rule' && policy === 'warn');
    return isNoCondition && outcome === 'not-met';
  });
  return {
    blocking: blocking.map(({ code }) => code),
    review: codesOf(findings, ({ kind, outcome }) => kind !== 'information' && outcome === 'needs-review'),
    warnings: warns.map(({ code }) => code),
    smallestChange: together(blocking.map(({ unblocks }) => unblocks)),
  };
}

const codesOf = (findings: readonly Finding[], is: (finding: Finding) => boolean): string[] =>
  findings.filter(is).map(({ code }) => code);
