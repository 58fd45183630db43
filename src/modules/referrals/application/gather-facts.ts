import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { AccessFacade } from '../../access';
import { ChildrenFacade } from '../../children';
import { IntakeFacade, type KnownAct } from '../../intake';
import { ReferenceFacade } from '../../reference';
import type {
  ActionRequest,
  AgeFacts,
  AgencyFacts,
  CompetenceFacts,
  ReferralFacts,
} from '../domain/referral-facts';
import type { ReferralRow } from '../persistence/referral.repository';
import { GravityOfActs } from './gravity-of-acts';
import { RunClock } from './run-clock';

/** Looks up what the rules of a referral need to know beside the referral itself. */
@Injectable()
export class GatherFacts {
  constructor(
    private readonly access: AccessFacade,
    private readonly children: ChildrenFacade,
    private readonly intakes: IntakeFacade,
    private readonly reference: ReferenceFacade,
    private readonly clocks: RunClock,
    private readonly gravity: GravityOfActs,
    private readonly settings: PlatformSettings,
  ) {}

  /** `centreId` is the centre that a redirection asks; otherwise the one on the referral. */
  async gather(
    work: Work,
    row: ReferralRow,
    request: ActionRequest | null,
    centreId: string | null = row.centreAgencyId,
  ): Promise<ReferralFacts> {
    const today = localDateIn(this.settings.timeZone, work.now);
    const [intake, child, authority, centre, superior, expiry] = await Promise.all([
      this.intakes.known(work, row.intakeId),
      this.children.ageOn(work, row.childId, today),
      this.agency(work, row.authorityAgencyId),
      this.agency(work, centreId),
      this.access.superiorOf(work, work.actor.agencyId),
      this.clocks.draftExpiry(work, row),
    ]);
    const ages = { ageYoungest: child.youngest, ageOldest: child.oldest };
    const acts = intake?.acts ?? [];
    return {
      actor: work.actor,
      child: ages,
      acts,
      authority,
      centre,
      competences: await this.competences(work, row, acts, ages),
      superiorAgencyIds: superior ? [superior.id] : [],
      draftExpiresAt: expiry,
      request,
    };
  }

  private async agency(work: Work, id: string | null): Promise<AgencyFacts | null> {
    return id === null ? null : ((await this.access.agency(work, id)) ?? null);
  }

  /** For prevention nobody is charged: competence then goes by the age of today and knows no gravity. */
  private async competences(
    work: Work,
    row: ReferralRow,
    acts: readonly KnownAct[],
    child: AgeFacts,
  ): Promise<readonly CompetenceFacts[]> {
    const charged = row.basis === 'diversion' && acts.length > 0;
    const age = charged ? Math.min(...acts.map(({ ageYoungest }) => ageYoungest)) : child.ageYoungest;
    const day = localDateIn(this.settings.timeZone, work.now);
    const gravity = charged ? await this.gravity.gravest(work, acts) : null;
    return this.reference.competences(work, { stage: row.stage, gravity, age, day });
  }
}
