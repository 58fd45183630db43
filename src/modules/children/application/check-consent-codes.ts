import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { localDateIn } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { AccessFacade } from '../../access';
import { ReferenceFacade } from '../../reference';
import type { NewConsentRequest } from '../http/consent.requests';
import { CheckCodes } from './check-codes';

/** What the lists say of the purpose and the wording of a consent. */
export interface ConsentCodes {
  readonly childAlone: boolean;
  readonly isTextOfPurpose: boolean;
}

/** Checks what a consent names: codes of the day on which they counted, and who explained it. */
@Injectable()
export class CheckConsentCodes {
  constructor(
    private readonly codes: CheckCodes,
    private readonly reference: ReferenceFacade,
    private readonly access: AccessFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `invalid` that names the field whose code is not in its list. */
  async check(work: Work, told: NewConsentRequest): Promise<ConsentCodes> {
    const { purpose, textVersion } = told;
    const [decidedOn, explainedOn] = [this.dayOf(told.decidedAt), this.dayOf(told.explainedAt)];
    const entry = await this.reference.requireCode(work, {
      list: 'consent-purposes',
      code: purpose,
      onDay: decidedOn,
      pointer: '/purpose',
    });
    const text = await this.reference.requireCode(work, {
      list: 'consent-texts',
      code: textVersion,
      onDay: explainedOn,
      pointer: '/textVersion',
    });
    await this.checkCircumstances(work, told);
    await this.requireColleague(work, told.explainedBy);
    return {
      childAlone: entry.attributes['childAlone'] === true,
      isTextOfPurpose: text.attributes['purpose'] === purpose,
    };
  }

  private async checkCircumstances(work: Work, told: NewConsentRequest): Promise<void> {
    await this.codes.require(work, 'languages', told.language, '/language');
    await this.codes.require(work, 'interpretations', told.interpretation, '/interpretation');
    await this.codes.require(work, 'consent-forms', told.form, '/form');
    const { lawyerAbsenceReason: absence, backDatingReason: late } = told;
    if (absence !== undefined)
      await this.codes.require(work, 'lawyer-absence-reasons', absence, '/lawyerAbsenceReason');
    if (late !== undefined) await this.codes.require(work, 'back-dating-reasons', late, '/backDatingReason');
  }

  private async requireColleague(work: Work, accountId: string | undefined): Promise<void> {
    if (accountId === undefined || (await this.access.colleagues(work, [accountId])).length > 0) return;
    const fields = [{ pointer: '/explainedBy', code: 'reference-not-usable' }];
    throw new DomainError('invalid', 'reference-not-usable', { fields });
  }

  private dayOf(instant: string): string {
    return localDateIn(this.settings.timeZone, new Date(instant));
  }
}
