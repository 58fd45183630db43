import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LocalDate } from '../../../kernel/local-date';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { CaseRow } from './case.repository';
import { CaseEntity } from './case.entity';

/** A case with the last day of what its child agreed to. */
export type AgreedCase = CaseRow & { readonly agreedUntil: LocalDate };

/** Cases whose child agrees to take part until a day that is near or over; which of them are the actor’s, the database says. */
@Injectable()
export class AgreedCaseRepository {
  private readonly until: Statement;

  constructor(source: DataSource) {
    const { columns } = tableOf(source, CaseEntity);
    this.until = {
      name: 'cases-agreed-only-until',
      text: `select ${columns}, a.agreed_until as "agreedUntil", l.number as "childNumber", l.initials as "childInitials",
          l.wrapped_key as "wrappedKey"
        from cases.agreed_only_until($1) a join cases.case_file t on t.id = a.case_id
        left join children.child_label l on l.child_id = t.child_id
        order by a.agreed_until, t.id limit $2`,
    };
  }

  /** Whose last day comes first before. */
  async agreedOnlyUntil(work: Work, day: LocalDate, limit: number): Promise<AgreedCase[]> {
    return work.query<AgreedCase>(this.until, [day, limit]);
  }
}
