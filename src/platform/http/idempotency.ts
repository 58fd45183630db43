import { createHmac, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../kernel/domain-error';
import type { Opening } from '../persistence/work-opening';
import type { SeenResource } from '../persistence/seen-resource';
import type { Work } from '../persistence/work';
import { Keys } from '../security/keys';
import { open, seal } from '../security/sealed-box';
import type { StoredAnswer } from './stored-answer';

const KEY = /^[A-Za-z0-9_.:-]{8,128}$/;

/** An answer as it was sent, without the hop-by-hop headers. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly etag?: string;
  readonly location?: string;
  /** The cursor of the page after this one. */
  readonly next?: string;
}

/** What is kept of an answer: also what it showed, since showing it again is another look. */
interface KeptAnswer extends Answer {
  readonly seen: readonly SeenResource[];
}

/** What identifies one request among repetitions: who, which route with which ids, which key. */
export interface RequestKey {
  readonly accountId: string;
  readonly route: string;
  readonly key: string;
}

/**
 * Makes repeating a POST harmless (IETF draft idempotency-key-header): the first answer is kept, encrypted,
 * in the transaction of the work itself, and given again to the same person for the same body.
 */
@Injectable()
export class Idempotency {
  private readonly boxKey: KeyObject;
  private readonly hashKey: KeyObject;

  constructor(keys: Keys) {
    this.boxKey = keys.derived('idempotency');
    this.hashKey = keys.derived('idempotency-body');
  }

  /** @throws DomainError `malformed` for a key that is too short, too long or of other characters. */
  static checkShape(key: string): void {
    if (!KEY.test(key)) throw new DomainError('malformed', 'idempotency-key-malformed');
  }

  /** Takes the lock and looks for an earlier answer, in the round trip that opens the work. */
  claim({ accountId, route, key }: RequestKey): Opening {
    return {
      statement: {
        name: 'idempotency-claim',
        text: 'select * from platform.claim_idempotency_key($1, $2, $3)',
      },
      values: [accountId, route, key],
    };
  }

  /**
   * The earlier answer, noted as seen once more.
   *
   * @throws DomainError when the key was used for another body, or by the same person in another agency.
   */
  replay(work: Work, earlier: StoredAnswer, requestKey: RequestKey, body: unknown): Answer {
    if (earlier.bodyHash !== this.hashOf(work, body))
      throw new DomainError('invalid', 'idempotency-key-reused');
    const box = open(this.boxKey, placeOf(requestKey), earlier.answer);
    const { seen, ...answer } = JSON.parse(box) as KeptAnswer;
    for (const resource of seen) work.saw(resource);
    return answer;
  }

  /** The row that keeps the answer; it commits with the work. */
  keep(work: Work, requestKey: RequestKey, body: unknown, answer: Answer): void {
    const kept: KeptAnswer = { ...answer, seen: work.seenSoFar };
    const box = seal(this.boxKey, placeOf(requestKey), JSON.stringify(kept));
    work.write(
      {
        name: 'idempotency-keep',
        text: `insert into platform.idempotency_key (account_id, route, key, body_hash, status, answer, created_at)
               values ($1, $2, $3, $4, $5, $6, $7)`,
      },
      [
        requestKey.accountId,
        requestKey.route,
        requestKey.key,
        this.hashOf(work, body),
        answer.status,
        box,
        work.now,
      ],
    );
  }

  /** Keyed, since a body may hold what is easy to guess: a password, a name. In another agency it is another request. */
  private hashOf({ actor }: Work, body: unknown): string {
    // A file is taken as it came.
    const said = Buffer.isBuffer(body) ? body : JSON.stringify(body ?? null, inOrder);
    return createHmac('sha256', this.hashKey).update(`${actor.agencyId} `).update(said).digest('base64url');
  }
}

/** The same fields in another order are the same body (RFC 8259 §4). */
const inOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

const placeOf = ({ accountId, route, key }: RequestKey): string => `${accountId} ${route} ${key}`;
