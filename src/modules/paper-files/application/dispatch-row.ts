import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { DiversionRequest } from '../../../platform/http/diversion-request';
import { SingleRequests } from '../../../platform/http/single-requests';
import type { CaseImportResponse } from '../http/case-import.response';
import type { BegunImport } from './import-table';

/** Sends each row through the door through which it would come alone: a unit of work of its own (ADR 31, 58). */
@Injectable()
export class DispatchRow {
  constructor(private readonly single: SingleRequests) {}

  /** A row of which nothing was told, because the server went away, is brought in when the table is sent again. */
  async dispatch(
    request: DiversionRequest,
    importId: string,
    row: BegunImport['files'][number],
  ): Promise<void> {
    const key = createHash('sha256').update(`${importId} ${row.line}`).digest('hex');
    const url = `/v1/case-imports/${importId}/files`;
    await this.single.dispatch(request, { method: 'POST', url, key, body: row });
  }

  /** What became of the table by now. @throws DomainError `unavailable` when that cannot be read. */
  async read(request: DiversionRequest, importId: string): Promise<CaseImportResponse> {
    const url = `/v1/case-imports/${importId}`;
    const { status, body } = await this.single.dispatch(request, { method: 'GET', url });
    if (status !== 200) throw new DomainError('unavailable', 'case-import.not-readable-now');
    return JSON.parse(body) as CaseImportResponse;
  }
}
