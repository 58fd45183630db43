import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import type { Position } from '../../../platform/http/cursors';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import type { Side } from '../domain/message';
import { messagesFrom, messagesOfReferral, unreadOfCentre, unreadOfReferrer } from './message-lists';
import { MessageEntity } from './message.entity';

/** A message with what is shown beside it, and the key of the child where the actor holds it. */
export type KnownMessage = MessageEntity & {
  readonly number: string;
  readonly childNumber: string | null;
  readonly childInitials: string | null;
  readonly wrappedKey: Buffer | null;
};

/** Between whom messages about a referral go, seen from the actor. */
export type MessageLink = Pick<
  MessageEntity,
  'caseId' | 'childId' | 'referringAgencyId' | 'centreAgencyId'
> & { readonly side: Side; readonly state: string };

const LINK: Statement = {
  name: 'message-link',
  text: `select case_id as "caseId", child_id as "childId", referring_agency_id as "referringAgencyId",
      centre_agency_id as "centreAgencyId", side, state
    from messages.link_of($1)`,
};

const LOCK: Statement = {
  name: 'lock-message',
  text: 'select 1 from messages.message where id = $1 for update',
};

const READ: Statement = {
  name: 'read-message',
  text: 'update messages.message set read_by = $2, read_at = $3, version = version + 1 where id = $1',
};

/** Rows of messages; which of them the actor sees, the database decides. */
@Injectable()
export class MessageRepository {
  private readonly one: Statement;
  private readonly ofReferral: Statement;
  private readonly forReferrer: Statement;
  private readonly forCentre: Statement;

  constructor(source: DataSource) {
    const { columns } = tableOf(source, MessageEntity);
    this.one = { name: 'message', text: `${messagesFrom(columns)} where t.id = $1` };
    this.ofReferral = { name: 'messages-of-referral', text: messagesOfReferral(columns) };
    this.forReferrer = { name: 'unread-of-referrer', text: unreadOfReferrer(columns) };
    this.forCentre = { name: 'unread-of-centre', text: unreadOfCentre(columns) };
  }

  /** @throws DomainError `not-found` to who is none of the two, before there is a case, and where support is voluntary. */
  async linkOf(work: Work, referralId: string): Promise<MessageLink> {
    const [link] = await work.query<MessageLink>(LINK, [referralId]);
    if (!link) throw new DomainError('not-found', 'not-found');
    return link;
  }

  /** @throws DomainError `not-found`. */
  async find(work: Work, id: string): Promise<KnownMessage> {
    const [row] = await work.query<KnownMessage>(this.one, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    saw(work, row);
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<KnownMessage> {
    await work.query(LOCK, [id]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  markRead(work: Work, id: string): void {
    work.write(READ, [id, work.actor.accountId, work.now]);
  }

  async list(work: Work, referralId: string, from: Position | null, limit: number): Promise<KnownMessage[]> {
    const values = [referralId, from?.after ?? null, from?.id ?? null, limit];
    const rows = await work.query<KnownMessage>(this.ofReferral, values);
    for (const row of rows) saw(work, row);
    return rows;
  }

  /** What the actor’s side has not read, the oldest first. */
  async unread(work: Work, isOfCentre: boolean, limit: number): Promise<KnownMessage[]> {
    const { agencyId, accountId } = work.actor;
    return isOfCentre
      ? work.query<KnownMessage>(this.forCentre, [agencyId, limit, accountId])
      : work.query<KnownMessage>(this.forReferrer, [agencyId, limit]);
  }
}

const saw = (work: Work, { id, version, childId }: MessageEntity): void =>
  work.saw({ kind: 'message', id, version, childId });
