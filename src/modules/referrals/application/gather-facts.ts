import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { AccessFacade } from '../../access';
import { ChildrenFacade } from '../../children';
import { IntakeFacade } from '../../intake';
import type { ActionRequest, AgencyFacts, ReferralFacts } from '../domain/referral-facts';
import type { ReferralRow } from '../persistence/referral.repository';
import { FindCompetences } from './find-competences';
import { RunClock } from './run-clock';

/** Looks up what the rules of a referral need to know beside the referral itself. */
@Injectable()
export class GatherFacts {
  constructor(
    private readonly access: AccessFacade,
    private readonly children: ChildrenFacade,
    private readonly intakes: IntakeFacade,
    private readonly clocks: RunClock,
    private readonly competences: FindCompetences,
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
    const [intake, child, authority, centre, superiorAgencyIds, expiry] = await Promise.all([
      this.intakes.known(work, row.intakeId),
      this.children.ageOn(work, row.childId, today),
      this.agency(work, row.authorityAgencyId),
      this.agency(work, centreId),
      this.access.superiorsOf(work, work.actor.agencyId),
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
      competences: await this.competences.find(work, row, acts, ages),
      superiorAgencyIds,
      draftExpiresAt: expiry,
      request,
    };
  }

  private async agency(work: Work, id: string | null): Promise<AgencyFacts | null> {
    return id === null ? null : ((await this.access.agencyInForce(work, id)) ?? null);
  }
}
