import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { HearingNoticeEntity } from './hearing-notice.entity';
import { HearingRecordEntity } from './hearing-record.entity';
import { PresenceEntity } from './presence.entity';

/** Who was told of a hearing, and what came of it once it was held. */
export interface HearingCourse {
  readonly notices: readonly HearingNoticeEntity[];
  readonly record: HearingRecordEntity | undefined;
  readonly presence: readonly PresenceEntity[];
}

/** Rows beside a hearing that the actor sees. */
@Injectable()
export class HearingCourseRepository {
  private readonly noticesOf: Statement;
  private readonly recordOf: Statement;
  private readonly presenceOf: Statement;

  constructor(source: DataSource) {
    const of = (what: string, columns: string, order: string): Statement => ({
      name: `hearing ${what}`,
      text: `select ${columns} from hearings.${what} t where t.hearing_id = $1 order by ${order}`,
    });
    this.noticesOf = of('hearing_notice', tableOf(source, HearingNoticeEntity).columns, 't.told_at, t.id');
    this.recordOf = of('hearing_record', tableOf(source, HearingRecordEntity).columns, 't.hearing_id');
    this.presenceOf = of('presence', tableOf(source, PresenceEntity).columns, 't.id');
  }

  async of(work: Work, id: string): Promise<HearingCourse> {
    const [notices, records, presence] = await Promise.all([
      work.query<HearingNoticeEntity>(this.noticesOf, [id]),
      work.query<HearingRecordEntity>(this.recordOf, [id]),
      work.query<PresenceEntity>(this.presenceOf, [id]),
    ]);
    return { notices, record: records[0], presence };
  }
}
