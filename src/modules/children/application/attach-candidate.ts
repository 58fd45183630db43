import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { ChildRepository } from '../persistence/child.repository';
import { NeedToKnowRepository } from '../persistence/need-to-know.repository';
import { SearchTokens } from './search-tokens';

/** Somebody met a child again that a search had found: the new intake is attached to that child. */
@Injectable()
export class AttachCandidate {
  constructor(
    private readonly tokens: SearchTokens,
    private readonly register: NeedToKnowRepository,
    private readonly children: ChildRepository,
  ) {}

  /**
   * @throws DomainError `invalid` when the token is not this person's, is too old, or has no such candidate, or when the
   * search did not name one child and the candidate is somebody else's.
   */
  async attach(work: Work, token: string, candidate: number, intakeId: string): Promise<string> {
    const claim = this.tokens.read(work, token);
    const childId = claim.candidates[candidate];
    if (childId === undefined) {
      const fields = [{ pointer: '/candidate', code: 'reference-not-usable' }];
      throw new DomainError('invalid', 'reference-not-usable', { fields });
    }
    if ((await this.children.labels(work, [childId])).length === 0) this.tokens.requireOneNamed(claim);
    return this.attachTo(work, childId, intakeId);
  }

  /**
   * As `attach`, for a child that the actor holds: of a merged child its intake belongs to the kept one, and who knows no
   * more than the label from another draft is told by this intake too.
   */
  async attachHeld(work: Work, childId: string, intakeId: string): Promise<string> {
    const isMerged = (await this.children.keptOf(work, childId)) !== undefined;
    const isHeld = !isMerged && (await this.children.rankOf(work, childId)) > 0;
    return isHeld ? childId : this.attachTo(work, childId, intakeId);
  }

  /** What the actor's agency was told of the child for its intakes closes. */
  detach(work: Work, childId: string, reason: string): void {
    this.register.detach(work, childId, reason);
  }

  private async attachTo(work: Work, childId: string, intakeId: string): Promise<string> {
    const attached = await this.register.attach(work, childId, intakeId);
    work.saw({ kind: 'child', id: attached, childId: attached });
    return attached;
  }
}
