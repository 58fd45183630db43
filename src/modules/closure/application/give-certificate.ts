import { Injectable, type OnModuleInit } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { localDateIn } from '../../../kernel/local-date';
import { publicNumber } from '../../../platform/persistence/public-number';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { CaseEndsFacade, type KnownCase } from '../../cases';
import { certificateTextOf } from '../domain/certificate';
import { CertificateEntity } from '../persistence/certificate.entity';

/** With the closure a child is given what says that it has done what was agreed, or a part of it (GC24 §18(f)). */
@Injectable()
export class GiveCertificate implements OnModuleInit {
  constructor(
    private readonly ends: CaseEndsFacade,
    private readonly settings: PlatformSettings,
  ) {}

  onModuleInit(): void {
    this.ends.followClosings((work, closed) => this.give(work, closed));
  }

  private async give(work: Work, { id: caseId, childId, basis, outcomeCode }: KnownCase): Promise<void> {
    const textCode = certificateTextOf(basis, outcomeCode);
    if (textCode === undefined) return;
    work.insert(CertificateEntity, {
      ...{ id: newId(), number: await publicNumber(work, 'T'), caseId, childId, textCode },
      ...{ issuedOn: localDateIn(this.settings.timeZone, work.now), issuedAt: work.now },
      ...{ issuedBy: work.actor.accountId, voidAt: null, voidBy: null },
    });
  }
}
