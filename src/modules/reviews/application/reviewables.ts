import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type {
  AskedDecision,
  DecisionKind,
  DecisionRef,
  DescribedDecision,
  FollowedReview,
  Reviewable,
} from '../contract';

/** What higher modules have registered for review: this one knows no decision of its own. */
@Injectable()
export class Reviewables {
  private readonly known = new Map<DecisionKind, Reviewable>();

  /** @throws Error when two modules register the same kind. */
  register(kind: DecisionKind, reviewable: Reviewable): void {
    if (this.known.has(kind)) throw new Error(`Reviewable registered twice: ${kind}`);
    this.known.set(kind, reviewable);
  }

  /** Undefined when the decision does not exist for the actor. */
  async describe(work: Work, { kind, id, of }: AskedDecision): Promise<DescribedDecision | undefined> {
    return this.known.get(kind)?.describe(work, id, of);
  }

  /** Has the file that was decided on ended, so that nothing of the decision can be put right? */
  async isOver(work: Work, { kind, id }: DecisionRef): Promise<boolean> {
    return (await this.known.get(kind)?.isOver?.(work, id)) ?? false;
  }

  async follow(work: Work, kind: DecisionKind, review: FollowedReview): Promise<void> {
    await this.known.get(kind)?.follow(work, review);
  }
}
