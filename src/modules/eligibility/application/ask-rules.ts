import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { EligibilityFacts } from '../domain/facts';
import { judge, overallOf } from '../domain/judge';
import type { CheckEntity } from '../persistence/check.entity';
import { RuleVersionRepository } from '../persistence/rule-version.repository';

/** What the rules said, and of which facts. */
export type SaidOfFacts = Pick<CheckEntity, 'facts' | 'findings' | 'blocking' | 'review' | 'warnings'>;

/** Asks the rules of the day of the facts. */
@Injectable()
export class AskRules {
  constructor(private readonly rules: RuleVersionRepository) {}

  async about(work: Work, facts: EligibilityFacts): Promise<SaidOfFacts> {
    const findings = judge(facts, await this.rules.inForceOn(work, facts.onDay));
    const { blocking, review, warnings } = overallOf(findings);
    return { facts, findings, blocking, review, warnings };
  }
}
