import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { FileKind } from '../contract';
import type { RepresentativeEntity } from '../persistence/representative.entity';
import { RepresentativeRepository } from '../persistence/representative.repository';
import { RepresentativeRequestRepository } from '../persistence/representative-request.repository';
import { ConsentFollowers } from './follow-consents';
import { JudgeRepresentative } from './judge-representative';
import { KnowAge } from './know-age';
import { RequestRepresentative } from './request-representative';

interface LapsedConsent {
  readonly id: string;
  readonly childId: string;
  readonly fileKind: FileKind;
  readonly fileId: string;
  readonly purpose: string;
}

const LAPSE = {
  name: 'lapse-consents',
  text: `select id, child_id as "childId", file_kind as "fileKind", file_id as "fileId", purpose
         from children.lapse_consents($1)`,
};

/** What follows in the same transaction when a representative is recorded or something about them changes. */
@Injectable()
export class FollowRepresentatives {
  constructor(
    private readonly representatives: RepresentativeRepository,
    private readonly requests: RepresentativeRequestRepository,
    private readonly judge: JudgeRepresentative,
    private readonly ages: KnowAge,
    private readonly requesting: RequestRepresentative,
    private readonly consents: ConsentFollowers,
  ) {}

  /** Who is appointed fulfils the request for one; who is barred from the start leaves the child without. */
  async recorded(work: Work, row: RepresentativeEntity): Promise<void> {
    const day = this.ages.dayOf(work.now);
    const isBarred = await this.judge.bars(work, row.conflict, day);
    if (row.kind === 'appointed-representative' && !isBarred) this.requests.fulfil(work, row.id);
    else await this.requestWhereNoneIsLeft(work, row.childId);
  }

  /** Who is barred since has said nothing that counts any more (GC24 §18(b); BR 11.3). */
  async amended(work: Work, before: RepresentativeEntity, after: RepresentativeEntity): Promise<void> {
    const day = this.ages.dayOf(work.now);
    const bars = (row: RepresentativeEntity) => this.judge.bars(work, row.conflict, day);
    if ((await bars(after)) && !(await bars(before))) await this.lapse(work, after);
    await this.requestWhereNoneIsLeft(work, after.childId);
  }

  private async lapse(work: Work, { id: representativeId }: RepresentativeEntity): Promise<void> {
    for (const one of await work.query<LapsedConsent>(LAPSE, [representativeId])) {
      const { id: consentId, childId, fileKind, fileId, purpose } = one;
      const file = { kind: fileKind, id: fileId };
      const changed = {
        consentId,
        childId,
        file,
        purpose,
        person: 'representative',
        change: 'lapsed',
      } as const;
      await this.consents.tell(work, changed);
    }
  }

  private async requestWhereNoneIsLeft(work: Work, childId: string): Promise<void> {
    const day = this.ages.dayOf(work.now);
    const { isOfAge } = await this.ages.onDay(work, childId, day);
    if (isOfAge) return;
    let isAnyBarred = false;
    for (const one of await this.representatives.ofChild(work, childId)) {
      const because = await this.judge.whyNot(work, one, { day, isOfAge });
      if (because === null) return;
      isAnyBarred ||= because === 'representative.barred';
    }
    await this.requesting.byItself(work, childId, isAnyBarred ? 'barred' : 'none-left');
  }
}
