import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { EligibilityFacts } from '../domain/facts';
import { judge, overallOf } from '../domain/judge';
import { RuleVersionRepository } from '../persistence/rule-version.repository';
import type { SaidColumns } from '../persistence/said-columns';

/** Asks the rules of the day of the facts. */
@Injectable()
export class AskRules {
  constructor(private readonly rules: RuleVersionRepository) {}

  async about(work: Work, facts: EligibilityFacts): Promise<SaidColumns> {
    const findings = judge(facts, await this.rules.inForceOn(work, facts.onDay));
    const { blocking, review, warnings } = overallOf(findings);
    return { facts, findings, blocking, review, warnings };
  }
}
