import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { OrdersFacade } from '../../sentencing';
import { MOST_AWAY_MS } from '../domain/scheduling.rules';
import { tellingRules } from '../domain/telling.rules';
import type { TellOfHearingRequest } from '../http/hearing-act.requests';
import { HearingNoticeEntity } from '../persistence/hearing-notice.entity';
import type { HearingRow } from '../persistence/hearing.repository';
import { ChangeHearing } from './change-hearing';
import { HearingCodes } from './hearing-codes';
import { KnowSubject } from './know-subject';

/** Child, representative and lawyer are told of a hearing in time, and it is written down when and how. */
@Injectable()
export class TellOfHearing {
  constructor(
    private readonly changing: ChangeHearing,
    private readonly codes: HearingCodes,
    private readonly orders: OrdersFacade,
    private readonly subjects: KnowSubject,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `not-open`, `invalid`, or `rule-broken` where it is not so far. */
  async tell(work: Work, id: string, { who, method, toldAt }: TellOfHearingRequest): Promise<void> {
    const row = await this.changing.begin(work, id, 'tell');
    await this.codes.require(work, 'notification-methods', method, '/method');
    requireAll(tellingRules, {
      ...{ toldAt: new Date(toldAt), now: work.now, zone: this.settings.timeZone },
      listedAt: await this.listedAt(work, row),
    });
    const order = row.orderId === null ? undefined : await this.orders.seen(work, row.orderId);
    await this.changing.stay(work, row, order);
    work.insert(HearingNoticeEntity, {
      ...{ id: newId(), hearingId: id, childId: row.childId, who, method, toldAt: new Date(toldAt) },
      ...{ recordedBy: work.actor.accountId, recordedAt: work.now },
    });
  }

  /** What was written down afterwards was listed and told before; never before there was anything to list. */
  private async listedAt(work: Work, row: HearingRow): Promise<Date> {
    if (row.backDatingReason === null) return row.createdAt;
    return (await this.subjects.since(work, row)) ?? new Date(row.plannedAt.getTime() - MOST_AWAY_MS);
  }
}
