import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { KnownAct } from '../../intake';
import { ReferenceFacade } from '../../reference';
import type { AgeFacts, CompetenceFacts } from '../domain/referral-facts';
import type { ReferralRow } from '../persistence/referral.repository';
import { GravityOfActs } from './gravity-of-acts';

/** Who may decide on a referral by the dated data of today: stage, gravest act, age at the acts. */
@Injectable()
export class FindCompetences {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly gravity: GravityOfActs,
    private readonly settings: PlatformSettings,
  ) {}

  /** For prevention nobody is charged: competence then goes by the age of today and knows no gravity. */
  async find(
    work: Work,
    row: ReferralRow,
    acts: readonly KnownAct[],
    child: AgeFacts,
  ): Promise<readonly CompetenceFacts[]> {
    const charged = row.basis === 'diversion' && acts.length > 0;
    const age = charged ? Math.min(...acts.map(({ ageYoungest }) => ageYoungest)) : child.ageYoungest;
    const gravity = charged ? await this.gravity.gravest(work, acts) : null;
    const day = localDateIn(this.settings.timeZone, work.now);
    return this.reference.competences(work, { stage: row.stage, gravity, age, day });
  }
}
