import type { Change } from '../domain/eligibility-rule';
import { overallOf, type Finding } from '../domain/judge';
import { ruleOf } from '../domain/rule-book';
import { tell } from '../domain/sentence';
import { toldFacts, toldValue } from '../domain/told-facts';
import type { ChangeResponse, FindingResponse, OverallResponse } from './finding.response';

/** What one rule said, in the words that it says it with in each language. */
export function showFinding(finding: Finding): FindingResponse {
  const { code, kind, outcome, policy, citation, verified, ruleId, used, would, values } = finding;
  const rule = ruleOf(code);
  if (!rule) throw new Error(`No rule says ${code}`);
  return {
    code,
    kind,
    title: rule.title,
    outcome,
    sentence: tell(rule.sentences[outcome], values),
    policy,
    citation,
    verified,
    ruleId,
    factsUsed: toldFacts(used),
    canChange: would !== null,
    wouldChange: (would ?? []).map(showChange),
  };
}

/** What stands out of the findings; never a decision. */
export function showOverall(findings: readonly Finding[]): OverallResponse {
  const { blocking, review, warnings, smallestChange } = overallOf(findings);
  return {
    blocking,
    review,
    warnings,
    canChange: smallestChange !== null,
    smallestChange: (smallestChange ?? []).map(showChange),
  };
}

const showChange = ({ fact, to }: Change): ChangeResponse => ({ fact, to: toldValue(to) });
