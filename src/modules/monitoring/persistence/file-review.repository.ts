import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { FileFindingEntity } from './file-finding.entity';
import { fileReviewList, type FileReviewWish } from './file-review-lists';
import { FileReviewEntity } from './file-review.entity';

/** A review with what lists show of the case. */
export type ListedFileReview = FileReviewEntity & {
  readonly number: string;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
};

/** A case that may be drawn. */
export interface DrawnCase {
  readonly caseId: string;
  readonly childId: string;
}

/** From which cases how many are drawn. */
export interface SampleWish {
  readonly count: number;
  readonly openedFrom: string | null;
  readonly openedUntil: string | null;
  /** Nobody’s file is looked at again so soon. */
  readonly notSince: Date;
}

const FROM = `from monitoring.file_review t join cases.case_file f on f.id = t.case_id
  left join children.child_label l on l.child_id = t.child_id`;
const LABEL = 'f.number, l.number as "childNumber", l.initials as "childInitials"';

const LOCK: Statement = {
  name: 'lock-file-review',
  text: 'select 1 from monitoring.file_review where id = $1 for update',
};

/** By lot, and never one for which the actor answers. */
const SAMPLE: Statement = {
  name: 'draw-files',
  text: `select f.id as "caseId", f.child_id as "childId" from cases.case_file f
    where f.centre_agency_id = $1 and f.worker_id is distinct from $2
      and f.state in ('allocated', 'assessed', 'in-delivery', 'concluding', 'closed')
      and ($3::timestamptz is null or f.created_at >= $3) and ($4::timestamptz is null or f.created_at < $4)
      and not exists (select 1 from monitoring.file_review r
        where r.case_id = f.id and r.state <> 'dropped' and r.drawn_at > $5)
    order by random() limit $6`,
};

const MOVE: Statement = {
  name: 'move-file-review',
  text: `update monitoring.file_review set state = $3, ended_at = $4, version = version + 1, updated_at = $5
    where id = $1 and version = $2 returning 1`,
};

const SAY: Statement = {
  name: 'say-file-finding',
  text: `insert into monitoring.file_finding (review_id, question, answer, remark) values ($1, $2, $3, $4)
    on conflict (review_id, question) do update set answer = excluded.answer, remark = excluded.remark`,
};

const SETTLE: Statement = {
  name: 'settle-file-finding',
  text: `update monitoring.file_finding set outcome_code = $3, outcome_note = $4, settled_by = $5, settled_at = $6
    where review_id = $1 and question = $2`,
};

/** Rows of file reviews; which of them the actor sees, the database decides. */
@Injectable()
export class FileReviewRepository {
  private readonly columns: string;
  private readonly one: Statement;
  private readonly findings: Statement;

  constructor(source: DataSource) {
    this.columns = `${tableOf(source, FileReviewEntity).columns}, ${LABEL}`;
    this.one = { name: 'file-review', text: `select ${this.columns} ${FROM} where t.id = $1` };
    const { columns } = tableOf(source, FileFindingEntity);
    this.findings = {
      name: 'file-findings',
      text: `select ${columns} from monitoring.file_finding t where t.review_id = $1 order by t.question`,
    };
  }

  async sample(work: Work, { count, openedFrom, openedUntil, notSince }: SampleWish): Promise<DrawnCase[]> {
    const { agencyId, accountId } = work.actor;
    return work.query<DrawnCase>(SAMPLE, [agencyId, accountId, openedFrom, openedUntil, notSince, count]);
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<ListedFileReview> {
    const [row] = await work.query<ListedFileReview>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Those of these ids that the actor may see, in one question and in their order. */
  async ofIds(work: Work, ids: readonly string[]): Promise<ListedFileReview[]> {
    const text = `select ${this.columns} ${FROM} where t.id = any ($1) order by array_position($1, t.id)`;
    const rows = await work.query<ListedFileReview>({ name: 'file-reviews-of-ids', text }, [ids]);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<ListedFileReview> {
    await work.query(LOCK, [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** @throws DomainError `changed-since` where a colleague was faster. */
  async move(work: Work, { id, version, state, endedAt }: FileReviewEntity): Promise<void> {
    await work.change(MOVE, [id, version, state, endedAt, work.now]);
  }

  async findingsOf(work: Work, id: string): Promise<FileFindingEntity[]> {
    return work.query<FileFindingEntity>(this.findings, [id]);
  }

  /** What is said of a question again stands in the place of what was said before. */
  say(work: Work, told: Pick<FileFindingEntity, 'reviewId' | 'question' | 'answer' | 'remark'>): void {
    work.write(SAY, [told.reviewId, told.question, told.answer, told.remark]);
  }

  settle(
    work: Work,
    told: Pick<FileFindingEntity, 'reviewId' | 'question' | 'outcomeCode' | 'outcomeNote'>,
  ): void {
    const { reviewId, question, outcomeCode, outcomeNote } = told;
    work.write(SETTLE, [reviewId, question, outcomeCode, outcomeNote, work.actor.accountId, work.now]);
  }

  async list(work: Work, wish: FileReviewWish): Promise<ListedFileReview[]> {
    const { statement, values } = fileReviewList(this.columns, FROM, work, wish);
    const rows = await work.query<ListedFileReview>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }
}

const saw = (work: Work, { id, version, childId }: FileReviewEntity): void =>
  work.saw({ kind: 'file-review', id, version, childId });
