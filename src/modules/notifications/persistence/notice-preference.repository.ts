import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { NoticePreferenceEntity } from './notice-preference.entity';

const SHOWN = ['accountId', 'mailbox', 'language', 'immediately', 'daily', 'version'] as const;

/** A wish as it may be read. */
export type KnownPreference = Pick<NoticePreferenceEntity, (typeof SHOWN)[number]>;

/** What somebody wishes. */
export type PreferenceWish = Omit<KnownPreference, 'accountId' | 'version'>;

const CHANGE = {
  name: 'change-notice-preference',
  text: `update notifications.preference
    set mailbox = $2, language = $3, immediately = $4, daily = $5, version = version + 1, updated_at = $6
    where account_id = $1 and version = $7 returning 1`,
};

/** Rows of what people want to be written of; each sees their own, the database says. */
@Injectable()
export class NoticePreferenceRepository {
  private readonly own: { name: string; text: string };

  constructor(source: DataSource) {
    const columns = tableOf(source, NoticePreferenceEntity).only(SHOWN);
    const text = `select ${columns} from notifications.preference t where t.account_id = $1`;
    this.own = { name: 'notice-preference', text };
  }

  async find(work: Work): Promise<KnownPreference | undefined> {
    const { accountId } = work.actor;
    const [row] = await work.query<KnownPreference>(this.own, [accountId]);
    work.saw({ kind: 'notice-preference', id: accountId, version: row?.version });
    return row;
  }

  /** The first wish of somebody. */
  add(work: Work, wish: PreferenceWish): void {
    work.insert(NoticePreferenceEntity, {
      ...wish,
      ...{ accountId: work.actor.accountId, told: [], lastDigestOn: null, nextLookAt: work.now },
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    });
  }

  /** @throws DomainError `changed-since` where it was changed meanwhile. */
  async change(work: Work, version: number, wish: PreferenceWish): Promise<void> {
    const { mailbox, language, immediately, daily } = wish;
    const { accountId } = work.actor;
    await work.change(CHANGE, [accountId, mailbox, language, immediately, daily, work.now, version]);
  }
}
