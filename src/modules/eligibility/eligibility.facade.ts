import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/persistence/work';
import { CheckEligibility, type CheckRequest } from './application/check-eligibility';
import { FactSources, type FactSource } from './application/learn-facts';
import { CheckRepository, type CheckRow } from './persistence/check.repository';

/** A check, as other modules may show it: codes, numbers and days; it is no decision. */
export interface CheckShown {
  readonly id: string;
  readonly number: string;
  readonly intakeId: string;
  readonly revision: number;
  readonly onDay: string;
  readonly checkedAt: Date;
  /** Codes of rules. */
  readonly blocking: readonly string[];
  readonly review: readonly string[];
  readonly warnings: readonly string[];
}

/** What other modules may ask and tell about eligibility. */
@Injectable()
export class EligibilityFacade {
  constructor(
    private readonly checking: CheckEligibility,
    private readonly checks: CheckRepository,
    private readonly sources: FactSources,
  ) {}

  /** Makes a check and keeps it. @throws DomainError `invalid` when the intake does not exist for the actor. */
  async check(work: Work, request: CheckRequest): Promise<CheckShown> {
    return shown(await this.checking.check(work, request));
  }

  /** The last check of an intake, or undefined when there is none that the actor sees. */
  async latest(work: Work, intakeId: string): Promise<CheckShown | undefined> {
    const row = await this.checks.latest(work, intakeId);
    return row && shown(row);
  }

  /** Codes of the rules that block by the last check; null when nobody has checked. */
  async blocking(work: Work, intakeId: string): Promise<readonly string[] | null> {
    return (await this.latest(work, intakeId))?.blocking ?? null;
  }

  /** Registers somebody who knows facts that the modules below do not; asked inside the transaction of each check. */
  learnFrom(source: FactSource): void {
    this.sources.learnFrom(source);
  }
}

const shown = (row: CheckRow): CheckShown => ({
  id: row.id,
  number: row.number,
  intakeId: row.intakeId,
  revision: row.revision,
  onDay: row.onDay,
  checkedAt: row.checkedAt,
  blocking: row.blocking,
  review: row.review,
  warnings: row.warnings,
});
