import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import type { AssessmentTool, Danger } from '../domain/assessment';

/** What a danger asks for. */
export interface AskedStep {
  /** Code of list safety-steps. */
  readonly step: string;
  readonly withinHours: number;
}

const LIST_OF: Readonly<Record<Danger, 'risks-to-self' | 'risks-to-others'>> = {
  self: 'risks-to-self',
  others: 'risks-to-others',
};

const FIELD_OF: Readonly<Record<Danger, string>> = { self: '/riskToSelf', others: '/riskToOthers' };

/** Reads tools and dangers as the reference data of a day describe them. */
@Injectable()
export class DescribeTool {
  constructor(private readonly reference: ReferenceFacade) {}

  /** @throws DomainError `invalid` when there is no such tool on that day. */
  async tool(work: Work, code: string, onDay: LocalDate): Promise<AssessmentTool> {
    const entry = await this.reference.requireCode(work, {
      list: 'assessment-tools',
      code,
      onDay,
      pointer: '/tool',
    });
    const domains = await this.reference.entriesOn(work, 'assessment-domains', onDay);
    const { lowest, highest } = entry.attributes;
    const own = domains.filter(({ attributes }) => attributes['tool'] === code);
    return {
      domains: own.map((domain) => domain.code),
      lowest: Number(lowest),
      highest: Number(highest),
    };
  }

  /** What has to be done about a danger, null when nothing. @throws DomainError `invalid` for an unknown code. */
  async stepOf(work: Work, danger: Danger, code: string, onDay: LocalDate): Promise<AskedStep | null> {
    const entry = await this.reference.requireCode(work, {
      list: LIST_OF[danger],
      code,
      onDay,
      pointer: FIELD_OF[danger],
    });
    const { step, withinHours } = entry.attributes;
    return typeof step === 'string' ? { step, withinHours: Number(withinHours) } : null;
  }

  async requireReason(work: Work, code: string, onDay: LocalDate): Promise<void> {
    const field = '/parentWordsMissing';
    await this.reference.requireCode(work, {
      list: 'parent-words-missing-reasons',
      code,
      onDay,
      pointer: field,
    });
  }
}
