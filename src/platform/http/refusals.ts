import { Injectable } from '@nestjs/common';
import { DomainError, type ErrorKind } from '../../kernel/domain-error';
import { isId } from '../../kernel/ids';
import { auditStatement, auditValues } from '../persistence/audit-trail';
import type { Work } from '../persistence/work';
import { type Opening, WorkOpening } from '../persistence/work-opening';
import type { DiversionRequest } from './diversion-request';
import { asDomainError } from './database-errors';

const RECORDED: readonly ErrorKind[] = [
  'not-permitted',
  'not-found',
  'not-open',
  'rule-broken',
  'duplicate',
  'changed-since',
  'precondition-required',
  'invalid',
];

/** Leaves an audit entry for what was refused: the work is undone first, the entry stands in a transaction of its own. */
@Injectable()
export class Refusals {
  constructor(private readonly opening: WorkOpening) {}

  /**
   * Denied and non-existent leave the same entry: the id that was asked for and nothing read from the row.
   *
   * @throws DomainError `unavailable` when the entry cannot be written: then nothing may be answered.
   */
  async record(request: DiversionRequest, work: Work, context: Opening, error: unknown): Promise<void> {
    await work.rollback();
    const refusal = asDomainError(error);
    if (!refusal || !RECORDED.includes(refusal.kind)) return;
    const { id } = (request.params ?? {}) as { id?: string };
    const asked = { kind: work.permission.split('.')[0] ?? '', id: isId(id) ? id : null };
    const values = auditValues(work, [asked], { decision: 'refused', reason: refusal.code });
    try {
      await this.opening.alone([context, { statement: auditStatement, values }]);
    } catch {
      throw new DomainError('unavailable', 'audit-not-writable');
    }
  }
}
