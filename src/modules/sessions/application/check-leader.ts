import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { AccessFacade, type MissingCertificate } from '../../access';
import { CERTIFICATES, LEADERS } from '../policy/session.policy';

/** Whether somebody can lead a session: of the centre, and with the training and vetting that its day asks for. */
@Injectable()
export class CheckLeader {
  constructor(
    private readonly settings: PlatformSettings,
    private readonly access: AccessFacade,
  ) {}

  /** @throws DomainError `invalid` for who does not serve in the centre. */
  async requireOfCentre(work: Work, facilitatorId: string): Promise<void> {
    if (await this.access.servesHere(work, facilitatorId, LEADERS)) return;
    const fields = [{ pointer: '/facilitatorId', code: 'reference-not-usable' }];
    throw new DomainError('invalid', 'fields-invalid', { fields });
  }

  /** What they lack on the day on which it begins (BR 12.1, 22; GC24 §39, 112). */
  async missing(work: Work, facilitatorId: string, beginsAt: Date): Promise<MissingCertificate[]> {
    const day = localDateIn(this.settings.timeZone, beginsAt);
    return this.access.certificatesMissing(work, facilitatorId, CERTIFICATES, day);
  }
}
