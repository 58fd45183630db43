import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ROLES_OF_AGENCY } from '../../../platform/policy/agency-roles';
import type { Role } from '../../../platform/policy/policy';
import { AccessFacade } from '../access.facade';
import { isInForce } from '../domain/agency-in-force';
import { fieldRefusal } from '../domain/field-refusal';

/** May somebody serve in this agency in these roles? */
@Injectable()
export class CheckAssignment {
  constructor(
    private readonly access: AccessFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `invalid` when the agency has no mandate today or does not have such a role. */
  async require(
    work: Work,
    { agencyId, roles }: { agencyId: string; roles: readonly Role[] },
  ): Promise<void> {
    const agency = await this.access.agency(work, agencyId);
    if (!agency) throw fieldRefusal('/agencyId', 'reference-not-usable');
    const today = localDateIn(this.settings.timeZone, work.now);
    if (!isInForce(agency, today)) throw fieldRefusal('/agencyId', 'agency.not-in-force');
    const given = ROLES_OF_AGENCY[agency.kind];
    const fields = roles.flatMap((role, index) =>
      given.includes(role) ? [] : [{ pointer: `/roles/${index}`, code: 'role-not-of-agency' }],
    );
    if (fields.length > 0) throw new DomainError('invalid', 'staff.role-not-of-agency', { fields });
  }
}
