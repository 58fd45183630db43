import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { DiversionRequest } from '../../../platform/http/diversion-request';
import { Idempotency, type RequestKey } from '../../../platform/http/idempotency';
import type { StoredAnswer } from '../../../platform/http/stored-answer';
import type { Actor } from '../../../platform/persistence/actor';
import { ForeseenQuestions } from '../../../platform/persistence/foreseen-questions';
import { Work } from '../../../platform/persistence/work';
import { type OpenTransaction, type Opening, WorkOpening } from '../../../platform/persistence/work-opening';
import type { AgencyKind, Role } from '../../../platform/policy/policy';
import { defaultPurpose, isPurpose } from '../../../platform/policy/purposes';
import type { AccessClaims } from '../security/access-tokens';

interface EnteredRow {
  agency_id: string;
  agency_kind: AgencyKind;
  roles: Role[];
  must_change: boolean;
  stands_in_for: string[];
  certificates: string[];
}

interface ClaimRow {
  locked: boolean;
  body_hash: string | null;
  status: number | null;
  answer: Buffer | null;
}

/** A unit of work with what its opening told. */
export interface Entered {
  readonly work: Work;
  readonly mustChangePassword: boolean;
  /** Another request with the same idempotency key has not finished. */
  readonly stillRunning: boolean;
}

/** Opens the context of a request in one round trip: transaction, account as it is now, earlier answer. */
@Injectable()
export class Entrance {
  constructor(
    private readonly opening: WorkOpening,
    private readonly idempotency: Idempotency,
    private readonly questions: ForeseenQuestions,
  ) {}

  /** @throws DomainError `not-signed-in` when the account or its session is no longer good. */
  async enter(
    request: DiversionRequest,
    claims: AccessClaims,
    permission: string,
    now: Date,
  ): Promise<Entered> {
    const { facts } = request;
    if (facts.purpose !== null && !isPurpose(facts.purpose))
      throw new DomainError('malformed', 'purpose-not-known');
    request.requestKey = requestKeyOf(request, claims.accountId);
    request.opening = contextOf(claims, facts.purpose ?? 'default', now);
    const claim = request.requestKey ? [this.idempotency.claim(request.requestKey)] : [];
    const questions = request.method === 'GET' ? this.questions.of(permission, request.params) : [];
    const open = await this.opening.begin([
      ...[request.opening, ...claim],
      ...questions.map(({ ahead }) => ahead),
    ]);
    const row = open.answers[0]?.rows[0] as EnteredRow | undefined;
    if (!row) return abandon(open);
    const purpose = facts.purpose ?? defaultPurpose(row.roles);
    const answers = open.answers.slice(1 + claim.length);
    const foreseen = questions.map((asked, n) => ({ ...asked, rows: answers[n]?.rows ?? [] }));
    const actor = actorOf(claims, row);
    const work = new Work({ ...open, actor, now, purpose, facts, permission, foreseen });
    const earlier = claim.length > 0 ? (open.answers[1]?.rows[0] as ClaimRow | undefined) : undefined;
    request.earlier = storedAnswerOf(earlier);
    return { work, mustChangePassword: row.must_change, stillRunning: earlier?.locked === false };
  }
}

const storedAnswerOf = (row: ClaimRow | undefined): StoredAnswer | undefined =>
  row?.body_hash && row.answer
    ? { bodyHash: row.body_hash, status: row.status ?? 200, answer: row.answer }
    : undefined;

const contextOf = (claims: AccessClaims, purpose: string, now: Date): Opening => ({
  statement: { name: 'enter', text: 'select * from access.enter($1, $2, $3, $4)' },
  values: [claims.accountId, claims.sessionId, purpose, now],
});

function requestKeyOf(request: DiversionRequest, accountId: string): RequestKey | undefined {
  const key = request.facts.idempotencyKey;
  if (key === undefined || request.method !== 'POST') return undefined;
  Idempotency.checkShape(key);
  return { accountId, route: `${request.method} ${request.url.split('?')[0]}`, key };
}

const actorOf = ({ accountId, sessionId }: AccessClaims, row: EnteredRow): Actor => ({
  accountId,
  sessionId,
  agencyId: row.agency_id,
  agencyKind: row.agency_kind,
  roles: row.roles,
  standsInFor: row.stands_in_for,
  certificates: row.certificates,
});

async function abandon({ client, runner }: OpenTransaction): Promise<never> {
  await client.query('ROLLBACK');
  await runner.release();
  throw new DomainError('not-signed-in', 'session-ended');
}
