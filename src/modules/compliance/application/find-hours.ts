import { Injectable } from '@nestjs/common';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { HoursListQuery } from '../http/hours.requests';
import type { HoursResponse } from '../http/hours.response';
import { showHours } from '../http/show-hours';
import { LedgerRepository, type LedgerLine } from '../persistence/ledger.repository';
import { ComplianceTexts } from './compliance-texts';
import { FindLines } from './find-lines';

/** Reading what a child worked. */
@Injectable()
export class FindHours {
  constructor(
    private readonly lines: FindLines,
    private readonly ledger: LedgerRepository,
    private readonly texts: ComplianceTexts,
  ) {}

  async read(work: Work, orderId: string, id: string): Promise<HoursResponse> {
    return this.show(work, await this.ledger.find(work, { id, orderId, counts: 'minutes' }));
  }

  async list(work: Work, orderId: string, query: HoursListQuery): Promise<Page<HoursResponse>> {
    const show = (line: LedgerLine) => this.show(work, line);
    return this.lines.list(work, { orderId, counts: 'minutes', show }, query);
  }

  /** The words are for who supervises; those who decide read facts and sums. */
  private show(work: Work, line: LedgerLine): HoursResponse {
    const isSupervisor = line.agencyId === work.actor.agencyId;
    return showHours(line, work.actor, (column) =>
      isSupervisor
        ? this.texts.open(line, column, line.id, column === 'place' ? line.place : line.onSpot)
        : null,
    );
  }
}
