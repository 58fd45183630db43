import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { OpeningWeekEntity } from './opening-week.entity';
import { SchoolingEntity } from './schooling.entity';

/** When a centre is open and children go to school; what of it the actor sees, the database decides. */
@Injectable()
export class HoursRepository {
  private readonly week: Statement;
  private readonly present: Statement;
  private readonly all: Statement;

  constructor(source: DataSource) {
    this.week = {
      name: 'opening-week',
      text: `select ${tableOf(source, OpeningWeekEntity).columns} from sessions.opening_week t
        where t.centre_agency_id = $1 and t.valid_from <= $2
        order by t.valid_from desc, t.recorded_at desc, t.id desc limit 1`,
    };
    const from = `${tableOf(source, SchoolingEntity).columns} from sessions.schooling t`;
    this.present = {
      name: 'schooling-of-cases',
      text: `select distinct on (t.case_id) ${from} where t.case_id = any ($1)
        order by t.case_id, t.recorded_at desc, t.id desc`,
    };
    this.all = {
      name: 'schooling-of-case',
      text: `select ${from} where t.case_id = $1
        and ($2::timestamptz is null or (t.recorded_at, t.id) < ($2, $3))
        order by t.recorded_at desc, t.id desc limit $4`,
    };
  }

  /** The week of the actor's centre that holds on a day; undefined where none was written down. */
  async weekOn(work: Work, day: LocalDate): Promise<OpeningWeekEntity | undefined> {
    return (await work.query<OpeningWeekEntity>(this.week, [work.actor.agencyId, day]))[0];
  }

  /** What holds of the children of cases. */
  async schoolingOf(work: Work, caseIds: readonly string[]): Promise<SchoolingEntity[]> {
    return work.query<SchoolingEntity>(this.present, [caseIds]);
  }

  /** Everything that was said of a child, the last first. */
  async schoolingHistory(
    work: Work,
    caseId: string,
    from: Position | null,
    limit: number,
  ): Promise<SchoolingEntity[]> {
    const values = [caseId, from?.after ?? null, from?.id ?? null, limit];
    return work.query<SchoolingEntity>(this.all, values);
  }
}
