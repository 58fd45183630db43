import type { EligibilityRule, FindingKind, Outcome } from './eligibility-rule';
import type { RuleParameters } from './rule-parameters';
import type { RulePolicy } from './rule-version';

/** What an answer does to a file; an information does nothing whatever its outcome is. */
export const EFFECTS = ['met', 'needs-review', 'warns', 'blocks', 'informs'] as const;
export type Effect = (typeof EFFECTS)[number];

/** Open files whose last check used the same facts with the same answer; nobody can be told apart in it. */
export interface FilesAlike {
  readonly district: string;
  readonly used: unknown;
  readonly outcome: Outcome;
  readonly policy: RulePolicy;
  readonly files: number;
}

/** So many files of a district would be answered otherwise. */
export interface ChangedFiles {
  readonly from: Effect;
  readonly to: Effect;
  readonly district: string;
  readonly files: number;
}

/** What the answer of a rule does, by its policy. */
export function effectOf(kind: FindingKind, outcome: Outcome, policy: RulePolicy): Effect {
  if (kind === 'information') return 'informs';
  if (outcome !== 'not-met') return outcome;
  return kind === 'rule' && policy === 'block' ? 'blocks' : 'warns';
}

/** Which answers another version of the rule would change, counted by change and district. */
export function changesBy(
  rule: EligibilityRule,
  version: { readonly parameters: RuleParameters; readonly policy: RulePolicy },
  alike: readonly FilesAlike[],
): ChangedFiles[] {
  const counted = new Map<string, ChangedFiles>();
  for (const { district, used, outcome, policy, files } of alike) {
    const from = effectOf(rule.kind, outcome, policy);
    const to = effectOf(rule.kind, rule.judge(used, version.parameters).outcome, version.policy);
    if (from === to) continue;
    const key = `${from} ${to} ${district}`;
    counted.set(key, { from, to, district, files: (counted.get(key)?.files ?? 0) + files });
  }
  return [...counted.values()];
}
