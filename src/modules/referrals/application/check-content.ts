import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { AgencyKind } from '../../../platform/policy/policy';
import { AccessFacade } from '../../access';
import { ReferenceFacade } from '../../reference';
import type { AmendReferralRequest } from '../http/referral.requests';

/** Bodies that may be competent to decide; which of them is, the dated data say at the decision. */
const AUTHORITIES: readonly AgencyKind[] = [
  'prosecutor-office',
  'court',
  'police-unit',
  'child-rights-commission',
  'social-service',
];

/** Do the agencies and the measure that a referral names exist, and are they of the right kind? */
@Injectable()
export class CheckContent {
  constructor(
    private readonly access: AccessFacade,
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  async check(work: Work, request: AmendReferralRequest): Promise<void> {
    const { authorityAgencyId, centreAgencyId, proposedMeasure } = request;
    if (authorityAgencyId)
      await this.requireAgency(work, authorityAgencyId, AUTHORITIES, '/authorityAgencyId');
    if (centreAgencyId)
      await this.requireAgency(work, centreAgencyId, ['diversion-centre'], '/centreAgencyId');
    if (!proposedMeasure) return;
    const today = localDateIn(this.settings.timeZone, work.now);
    await this.reference.requireCode(work, {
      list: 'measures',
      code: proposedMeasure,
      onDay: today,
      pointer: '/proposedMeasure',
    });
  }

  /** @throws DomainError `invalid` at the pointer when there is no such agency in force. */
  async requireAgency(work: Work, id: string, kinds: readonly AgencyKind[], pointer: string): Promise<void> {
    const agency = await this.access.agencyInForce(work, id);
    if (agency && kinds.includes(agency.kind)) return;
    throw new DomainError('invalid', 'fields-invalid', {
      fields: [{ pointer, code: 'reference-not-usable' }],
    });
  }
}
