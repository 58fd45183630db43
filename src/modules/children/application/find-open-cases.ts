import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade } from '../../access';
import { showAgencyToAsk } from '../http/agency-to-ask.response';
import type { ChildOpenCaseResponse, OpenCaseResponse } from '../http/open-case.response';
import { ChildRepository } from '../persistence/child.repository';
import { OpenCaseRepository } from '../persistence/open-case.repository';

/**
 * Who meets a child learns that support is running and whom to call, so that the child is not begun with anew.
 * Source: Beijing Rules 11 (diversion without formal proceedings), GC24 §66–71 (no more than is needed).
 */
@Injectable()
export class FindOpenCases {
  constructor(
    private readonly children: ChildRepository,
    private readonly openCases: OpenCaseRepository,
    private readonly access: AccessFacade,
  ) {}

  /** @throws DomainError `not-found` when the actor may not see the child. */
  async read(work: Work, childId: string): Promise<ChildOpenCaseResponse> {
    const [label] = await this.children.labels(work, [childId]);
    if (!label) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'child', id: childId, childId });
    const found = await this.of(work, [childId]);
    return { openCase: found.get(childId) ?? null };
  }

  /** By child; one that is not named has no open case, or none that the actor may know of. */
  async of(work: Work, childIds: readonly string[]): Promise<Map<string, OpenCaseResponse>> {
    const rows = childIds.length === 0 ? [] : await this.openCases.of(work, childIds);
    const agencies = await this.access.agencies(work, [...new Set(rows.map(({ agencyId }) => agencyId))]);
    const shown = new Map(agencies.map((agency) => [agency.id, showAgencyToAsk(agency)]));
    const found = new Map<string, OpenCaseResponse>();
    for (const { childId, agencyId } of rows) {
      const known = found.get(childId)?.agencies ?? [];
      found.set(childId, { agencies: [...known, shown.get(agencyId) ?? showAgencyToAsk(undefined)] });
    }
    return found;
  }
}
