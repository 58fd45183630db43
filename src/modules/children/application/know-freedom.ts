import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { ConsentEntity } from '../persistence/consent.entity';
import { KnowCustody } from './know-custody';

type Said = Pick<ConsentEntity, 'childId' | 'decidedAt' | 'inCustody' | 'confirmedAt' | 'state'>;

/** Whether a consent was said in custody, and when it was confirmed in freedom. */
export type Freedom = Pick<ConsentEntity, 'inCustody' | 'confirmedAt'>;

/**
 * What was said in custody stays so, also where custody was recorded after it, or dated back; a confirmation that custody
 * covers is none (GC24 §18(b); BR 11.3).
 */
@Injectable()
export class KnowFreedom {
  constructor(private readonly custody: KnowCustody) {}

  async of(work: Work, { childId, decidedAt, inCustody, confirmedAt }: Said): Promise<Freedom> {
    const held = (at: Date) => this.custody.wasHeld(work, childId, at);
    if (!inCustody && !(await held(decidedAt))) return { inCustody: false, confirmedAt };
    return {
      inCustody: true,
      confirmedAt: confirmedAt !== null && (await held(confirmedAt)) ? null : confirmedAt,
    };
  }

  /** Before many are asked about, such as those of a page: one question for all. */
  async lookUp(work: Work, rows: readonly Said[]): Promise<void> {
    const given = rows.filter(({ state }) => state === 'given');
    await this.custody.lookUp(
      work,
      given.flatMap(({ childId, decidedAt, inCustody, confirmedAt }) => [
        ...(inCustody ? [] : [{ childId, at: decidedAt }]),
        ...(confirmedAt === null ? [] : [{ childId, at: confirmedAt }]),
      ]),
    );
  }

  /** Does it wait to be confirmed in freedom, whatever was known when it was recorded? */
  async isToBeConfirmed(work: Work, row: Said): Promise<boolean> {
    if (row.state === 'unconfirmed') return true;
    if (row.state !== 'given') return false;
    const { inCustody, confirmedAt } = await this.of(work, row);
    return inCustody && confirmedAt === null;
  }
}
