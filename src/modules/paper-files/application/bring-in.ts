import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import type { LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { PaperCasesFacade } from '../../cases';
import { PaperChildrenFacade } from '../../children';
import type { PaperFileRequest } from '../http/paper-file.requests';
import type { LookedAt } from './look-at-row';
import { consentOnPaper } from './consent-on-paper';
import { toldChild } from './told-child';

/** Who answers for it, and who is looked at beside it. */
type Found = Pick<LookedAt, 'alike'> & { readonly workerId: string };

/** Brings one file in: the child, the case, who stands for the child, what they said, and who answers for it. */
@Injectable()
export class BringIn {
  constructor(
    private readonly children: PaperChildrenFacade,
    private readonly cases: PaperCasesFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** Answers the case. @throws DomainError for whatever the child, the case or the consents do not allow. */
  async bring(work: Work, file: PaperFileRequest, found: Found): Promise<string> {
    const childId = await this.childOf(work, file, found);
    const { paperNumber, cameBy } = file;
    const beganAt = this.noonOf(work, file.workBeganOn);
    const caseId = await this.cases.open(work, { childId, paperNumber, cameBy, beganAt });
    await this.recordConsents(work, file, { childId, caseId });
    await this.cases.allocate(work, caseId, found.workerId);
    return caseId;
  }

  private async childOf(work: Work, file: PaperFileRequest, { alike }: Found): Promise<string> {
    const same = alike.find(({ number }) => number === file.sameChild);
    return same?.id ?? this.children.register(work, toldChild(file), alike);
  }

  private async recordConsents(
    work: Work,
    file: PaperFileRequest,
    of: { readonly childId: string; readonly caseId: string },
  ): Promise<void> {
    const said = (on: LocalDate) =>
      consentOnPaper(of, { language: file.language, at: this.noonOf(work, on) });
    const { representativeConsentOn: consentedOn } = file;
    if (consentedOn !== undefined) {
      const representativeId = await this.addRepresentative(work, of.childId, file, consentedOn);
      const consent = { ...said(consentedOn), person: 'representative', representativeId } as const;
      await this.children.recordConsent(work, consent);
    }
    await this.children.recordConsent(work, said(file.childConsentOn));
  }

  private async addRepresentative(
    work: Work,
    childId: string,
    { representativeKind = '', representativeName = '', representativeAuthority = '' }: PaperFileRequest,
    validFrom: LocalDate,
  ): Promise<string> {
    const told = { kind: representativeKind, name: representativeName, authority: representativeAuthority };
    return this.children.addRepresentative(work, childId, { ...told, conflict: 'none', validFrom });
  }

  /** Paper tells the day and no hour; of today, not later than now. */
  private noonOf(work: Work, day: LocalDate): Date {
    const noon = DateTime.fromISO(`${day}T12:00`, { zone: this.settings.timeZone }).toJSDate();
    return noon < work.now ? noon : work.now;
  }
}
