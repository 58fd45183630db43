import { Injectable } from '@nestjs/common';
import type { Position } from '../../../platform/http/cursors';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { MandateRequestEntity } from './mandate-request.entity';

/** What a clinic is told of a request. */
export type ReceivedRow = Pick<
  MandateRequestEntity,
  'id' | 'number' | 'state' | 'recordedAt' | 'dueAt' | 'warnAt' | 'withdrawnAt' | 'answeredAt' | 'version'
>;

/** Which requests a clinic asks for. */
export interface ReceivedFilter {
  readonly state?: string;
  readonly changedSince?: string;
}

const RECEIVED: Statement = {
  name: 'received-mandate-requests',
  text: `select t.id, t.number, t.state, t.recorded_at as "recordedAt", t.due_at as "dueAt", t.warn_at as "warnAt",
      t.withdrawn_at as "withdrawnAt", t.answered_at as "answeredAt", t.version
    from due_process.mandate_request t
    where t.clinic_agency_id = $1 and t.corrected_at is null and ($2::text is null or t.state = $2)
      and ($3::timestamptz is null or greatest(t.recorded_at, t.withdrawn_at, t.answered_at) > $3)
      and ($4::timestamptz is null or (t.recorded_at, t.id) < ($4, $5))
    order by t.recorded_at desc, t.id desc limit $6`,
};

/** Requests to the actor's clinic: their numbers, and nothing of the child. */
@Injectable()
export class ReceivedRequestRepository {
  async list(
    work: Work,
    { state, changedSince }: ReceivedFilter,
    from: Position | null,
    limit: number,
  ): Promise<ReceivedRow[]> {
    const place = [from?.after ?? null, from?.id ?? null, limit];
    const values = [work.actor.agencyId, state ?? null, changedSince ?? null, ...place];
    const rows = await work.query<ReceivedRow>(RECEIVED, values);
    for (const { id, version } of rows) work.saw({ kind: 'mandate-request', id, version });
    return rows;
  }

  /** How many requests to the actor's clinic wait for an answer. */
  async countWaiting(work: Work): Promise<number> {
    const text = `select count(*)::int as n from due_process.mandate_request t
      where t.clinic_agency_id = $1 and t.state = 'requested' and t.corrected_at is null`;
    const [row] = await work.query<{ n: number }>({ name: 'waiting-mandate-requests', text }, [
      work.actor.agencyId,
    ]);
    return row?.n ?? 0;
  }
}
