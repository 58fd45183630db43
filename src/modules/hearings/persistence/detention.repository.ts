import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { countUpToHundred, type PageWish } from '../../../platform/persistence/page-statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { DetentionOutcome } from '../domain/detention.rules';
import {
  DETENTION_FROM,
  detentionListStatement,
  oneDetention,
  OVERDUE,
  type DetentionListName,
  type OverdueSince,
} from './detention-lists';
import { DetentionReviewEntity } from './detention-review.entity';

/** A child whom a judge keeps, since when, and the latest review of that. */
export interface DetentionRow {
  readonly id: string;
  readonly version: number;
  readonly childId: string;
  readonly intakeId: string;
  readonly heldSince: Date;
  /** When it was looked at last; the day on which the judge decided, before that. */
  readonly countsFrom: Date;
  readonly number: number | null;
  readonly outcome: DetentionOutcome | null;
  readonly reviewedAt: Date | null;
  readonly reviewId: string | null;
  /** The order that it led to. */
  readonly orderId: string | null;
  readonly reasons: Buffer | null;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
}

/** unique_violation */
const TWICE = '23505';

/** Detentions that last, and their reviews; which of them the actor sees, the database decides. */
@Injectable()
export class DetentionRepository {
  constructor(private readonly source: DataSource) {}

  /** @throws DomainError `not-found`, alike for what is over, does not exist, or the actor may not see. */
  async find(work: Work, id: string): Promise<DetentionRow> {
    const [row] = await work.query<DetentionRow>(oneDetention, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  async list(
    work: Work,
    wish: PageWish & { readonly list: DetentionListName },
    since: OverdueSince,
  ): Promise<DetentionRow[]> {
    const { statement, values } = detentionListStatement(wish, since);
    const rows = await work.query<DetentionRow>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  async countOverdue(work: Work, { timeZone, day }: OverdueSince): Promise<number> {
    const source = DETENTION_FROM.replace(/^from /, '');
    return countUpToHundred(work, 'detentions overdue', source, { where: OVERDUE, values: [timeZone, day] });
  }

  /** @throws DomainError `duplicate` where somebody was faster. */
  async add(work: Work, review: DetentionReviewEntity): Promise<void> {
    const table = tableOf(this.source, DetentionReviewEntity);
    try {
      await work.query(table.insert, table.valuesOf(review));
    } catch (error) {
      if ((error as { code?: unknown }).code !== TWICE) throw error;
      throw new DomainError('duplicate', 'detention.reviewed-already');
    }
  }
}

const saw = (work: Work, { id, version, childId }: DetentionRow): void =>
  work.saw({ kind: 'custody', id, version, childId });
