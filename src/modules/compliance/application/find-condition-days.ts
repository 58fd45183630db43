import { Injectable } from '@nestjs/common';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { Looking } from '../domain/ledger-line.actions';
import type { ConditionDayListQuery } from '../http/condition-day.requests';
import type { ConditionDayResponse } from '../http/condition-day.response';
import { showConditionDay } from '../http/show-condition-day';
import type { LedgerLine } from '../persistence/ledger.repository';
import { ComplianceTexts } from './compliance-texts';
import { FindLines } from './find-lines';

/** Reading how conditions about hours and places were kept. */
@Injectable()
export class FindConditionDays {
  constructor(
    private readonly lines: FindLines,
    private readonly texts: ComplianceTexts,
  ) {}

  async read(work: Work, orderId: string, id: string): Promise<ConditionDayResponse> {
    return this.lines.one(work, id, this.asked(work, orderId));
  }

  async list(work: Work, orderId: string, query: ConditionDayListQuery): Promise<Page<ConditionDayResponse>> {
    return this.lines.list(work, this.asked(work, orderId), query);
  }

  /** The words are for who supervises; those who decide hear the child themselves. */
  private asked(work: Work, orderId: string) {
    const words = (line: LedgerLine) =>
      line.agencyId === work.actor.agencyId
        ? this.texts.open(line, 'day_words', line.id, line.dayWords)
        : null;
    const show = (line: LedgerLine, by: Looking) => showConditionDay(line, by, words(line));
    return { orderId, counts: 'days', show } as const;
  }
}
