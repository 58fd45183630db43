import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { childMergeEvent } from '../contract';
import { mergeRules } from '../domain/child-merge.rules';
import type { ChildToMergeRequest, NewChildMergeRequest } from '../http/child-merge.requests';
import { ChildMergeRepository } from '../persistence/child-merge.repository';
import { ChildRepository } from '../persistence/child.repository';
import { CheckCodes } from './check-codes';
import { SearchTokens } from './search-tokens';

/** Somebody says that two registered children are one; another person has to agree. */
@Injectable()
export class ProposeMerge {
  constructor(
    private readonly merges: ChildMergeRepository,
    private readonly children: ChildRepository,
    private readonly searches: SearchTokens,
    private readonly codes: CheckCodes,
  ) {}

  /** @throws DomainError `invalid` for a child that does not exist for the actor; `rule-broken` when it cannot be. */
  async propose(work: Work, request: NewChildMergeRequest): Promise<string> {
    const keptId = await this.childOf(work, request, '/kept');
    const mergedId = await this.childOf(work, request, '/merged');
    await this.codes.require(work, 'child-merge-reasons', request.reasonCode, '/reasonCode');
    const facts = await this.merges.factsOf(work, keptId, mergedId);
    requireAll(mergeRules, { ...facts, sameChild: keptId === mergedId });
    const id = newId();
    this.merges.propose(work, { id, keptId, mergedId, reasonCode: request.reasonCode });
    work.emit({
      type: childMergeEvent('proposed'),
      subject: { kind: 'child-merge', id },
      facts: { agencyId: work.actor.agencyId, keptChildId: keptId, mergedChildId: mergedId },
    });
    return id;
  }

  private async childOf(
    work: Work,
    request: NewChildMergeRequest,
    pointer: '/kept' | '/merged',
  ): Promise<string> {
    const told = pointer === '/kept' ? request.kept : request.merged;
    const childId = told.childId ?? this.found(work, request.searchToken, told);
    const [label] = told.childId === undefined ? [] : await this.children.labels(work, [told.childId]);
    if (childId === undefined || (told.childId !== undefined && !label)) throw notUsable(pointer);
    return childId;
  }

  private found(
    work: Work,
    token: string | undefined,
    { candidate }: ChildToMergeRequest,
  ): string | undefined {
    return candidate === undefined ? undefined : this.searches.read(work, token).candidates[candidate];
  }
}

const notUsable = (pointer: string): DomainError =>
  new DomainError('invalid', 'reference-not-usable', { fields: [{ pointer, code: 'reference-not-usable' }] });
