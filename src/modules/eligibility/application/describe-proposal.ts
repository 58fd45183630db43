import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import type { ProposalFacts } from '../domain/facts';

/** A measure that somebody thinks of proposing. */
export interface ProposedMeasure {
  /** Code of list `measures`. */
  readonly proposedMeasure?: string;
  readonly longestDays?: number;
}

/** Reads a proposed measure as the reference data of a day describe it. */
@Injectable()
export class DescribeProposal {
  constructor(private readonly reference: ReferenceFacade) {}

  /** @throws DomainError `invalid` when there is no such measure then, or a length without a measure. */
  async describe(work: Work, proposed: ProposedMeasure, onDay: LocalDate): Promise<ProposalFacts | null> {
    const { proposedMeasure: code, longestDays = null } = proposed;
    if (code === undefined) {
      if (longestDays === null) return null;
      const fields = [{ pointer: '/longestDays', code: 'without-a-measure' }];
      throw new DomainError('invalid', 'fields-invalid', { fields });
    }
    const entry = await this.reference.requireCode(work, {
      list: 'measures',
      code,
      onDay,
      pointer: '/proposedMeasure',
    });
    const { custodial, maxDays } = entry.attributes;
    return {
      measure: code,
      custodial: custodial === true,
      longestDays,
      measureMaxDays: typeof maxDays === 'number' ? maxDays : null,
    };
  }
}
