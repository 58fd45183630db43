import { Injectable } from '@nestjs/common';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { Looking } from '../domain/ledger-line.actions';
import type { HoursListQuery } from '../http/hours.requests';
import type { HoursResponse } from '../http/hours.response';
import { showHours } from '../http/show-hours';
import type { LedgerLine } from '../persistence/ledger.repository';
import { ComplianceTexts } from './compliance-texts';
import { FindLines } from './find-lines';

/** Reading what a child worked. */
@Injectable()
export class FindHours {
  constructor(
    private readonly lines: FindLines,
    private readonly texts: ComplianceTexts,
  ) {}

  async read(work: Work, orderId: string, id: string): Promise<HoursResponse> {
    return this.lines.one(work, id, this.asked(work, orderId));
  }

  async list(work: Work, orderId: string, query: HoursListQuery): Promise<Page<HoursResponse>> {
    return this.lines.list(work, this.asked(work, orderId), query);
  }

  private asked(work: Work, orderId: string) {
    const show = (line: LedgerLine, by: Looking) => this.show(work, line, by);
    return { orderId, counts: 'minutes', show } as const;
  }

  /** The words are for who supervises; those who decide read facts and sums. */
  private show(work: Work, line: LedgerLine, by: Looking): HoursResponse {
    const isSupervisor = line.agencyId === work.actor.agencyId;
    return showHours(line, by, (column) =>
      isSupervisor
        ? this.texts.open(line, column, line.id, column === 'place' ? line.place : line.onSpot)
        : null,
    );
  }
}
