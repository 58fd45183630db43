import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { LocalDate } from '../../../kernel/local-date';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { talkFrom, type BirthdayAnswer } from '../domain/eighteenth-birthday';
import {
  BIRTHDAY_FROM,
  BIRTHDAY_LABEL,
  birthdayListStatement,
  type BirthdayWish,
} from './eighteenth-birthday-lists';
import { EighteenthBirthdayEntity } from './eighteenth-birthday.entity';

/** A birthday with what is shown of the case, and the key of the child's texts. */
export type KnownBirthday = EighteenthBirthdayEntity & {
  readonly number: string;
  readonly closedAt: Date | null;
  readonly workerId: string | null;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
};

const FOLLOW: Statement = {
  name: 'follow-birth-date-to-majority',
  text: 'select life_events.follow_birth_date($1, $2, $3)',
};

const TALK: Statement = {
  name: 'talk-before-majority',
  text: `update life_events.eighteenth_birthday set state = 'talked', talk_words = $2, talked_by = $3, talked_at = $4,
      version = version + 1, updated_at = $4
    where id = $1 and state = 'ahead' returning 1`,
};

const ASK: Statement = {
  name: 'ask-at-majority',
  text: `update life_events.eighteenth_birthday set state = 'asked', answer = $2, asked_by = $3, asked_at = $4,
      version = version + 1, updated_at = $4
    where id = $1 and state = 'talked' returning 1`,
};

/** Rows of eighteenth birthdays; which of them the actor sees, the database decides. */
@Injectable()
export class EighteenthBirthdayRepository {
  private readonly columns: string;
  private readonly one: Statement;

  constructor(source: DataSource) {
    this.columns = tableOf(source, EighteenthBirthdayEntity).columns;
    const text = `select ${this.columns}, ${BIRTHDAY_LABEL} ${BIRTHDAY_FROM} where t.id = $1`;
    this.one = { name: 'eighteenth-birthday', text };
  }

  /** For all cases of the child that go on; null where nobody knows the month. */
  async follow(work: Work, childId: string, month: LocalDate | null): Promise<void> {
    await work.query(FOLLOW, [childId, month, month && talkFrom(month)]);
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<KnownBirthday> {
    const [row] = await work.query<KnownBirthday>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<KnownBirthday> {
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** @throws DomainError `changed-since` where a colleague was faster. */
  async talk(work: Work, id: string, words: Buffer): Promise<void> {
    await work.change(TALK, [id, words, work.actor.accountId, work.now]);
  }

  /** @throws DomainError `changed-since` where a colleague was faster. */
  async ask(work: Work, id: string, answer: BirthdayAnswer): Promise<void> {
    await work.change(ASK, [id, answer, work.actor.accountId, work.now]);
  }

  async list(work: Work, wish: BirthdayWish, today: LocalDate): Promise<KnownBirthday[]> {
    const { accountId } = work.actor;
    const { statement, values } = birthdayListStatement(this.columns, wish, { accountId, today });
    const rows = await work.query<KnownBirthday>(statement, values);
    for (const row of rows) saw(work, row);
    return rows;
  }
}

const saw = (work: Work, { id, version, childId }: EighteenthBirthdayEntity): void =>
  work.saw({ kind: 'eighteenth-birthday', id, version, childId });
