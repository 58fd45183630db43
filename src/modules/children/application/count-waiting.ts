import { Injectable } from '@nestjs/common';
import type { WaitingLists } from '../../../platform/policy/waiting-lists';
import { ChildMergeRepository } from '../persistence/child-merge.repository';
import { ConsentRepository } from '../persistence/consent.repository';
import { RepresentativeRequestRepository } from '../persistence/representative-request.repository';
import { SearchNoticeRepository } from '../persistence/search-notice.repository';

/** Counts what waits for somebody about children. */
@Injectable()
export class CountWaiting {
  constructor(
    private readonly merges: ChildMergeRepository,
    private readonly notices: SearchNoticeRepository,
    private readonly consents: ConsentRepository,
    private readonly requests: RepresentativeRequestRepository,
  ) {}

  declareIn(waiting: WaitingLists): void {
    waiting.declare({
      code: 'child-merges.to-answer',
      permission: 'child-merge.answer',
      count: (work) => this.merges.countToAnswer(work),
    });
    waiting.declare({
      code: 'child-notices',
      permission: 'child.take-notice',
      count: (work) => this.notices.countOpen(work),
    });
    waiting.declare({
      code: 'consents.unconfirmed',
      permission: 'consent.record',
      count: (work) => this.consents.countUnconfirmed(work),
    });
    waiting.declare({
      code: 'representative-requests.overdue',
      permission: 'representative.read-request',
      count: (work) => this.requests.count(work, 'overdue'),
    });
    waiting.declare({
      code: 'representative-requests.asked-of-us',
      permission: 'representative.answer-request',
      count: (work) => this.requests.count(work, 'asked-of-us'),
    });
  }
}
