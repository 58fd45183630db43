import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { localDateIn } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { KnownCase } from '../../cases';
import { DocumentsFacade } from '../../documents';
import { ReferenceFacade } from '../../reference';
import { fulfilmentRules, settlementRules } from '../domain/settlement.rules';
import type { ObligationParams, SettleObligationRequest } from '../http/settle-obligation.requests';
import { AgreementRepository } from '../persistence/agreement.repository';
import type { RestorativeObligationEntity } from '../persistence/restorative-obligation.entity';
import { ChangeProcess } from './change-process';
import { requireLeading } from './end-process';
import { KnowRestorativeConsent } from './know-restorative-consent';

/** Code of list `consent-purposes`. */
const SHARE_WITH_VICTIM = 'share-with-victim';

/** Says what became of what was promised, and that all of it is done (ECOSOC 2002/12 §17; BR 11.4). */
@Injectable()
export class SettleObligation {
  constructor(
    private readonly changing: ChangeProcess,
    private readonly agreements: AgreementRepository,
    private readonly consents: KnowRestorativeConsent,
    private readonly documents: DocumentsFacade,
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `rule-broken` with the first of `settlementRules` that does not hold. */
  async settle(work: Work, params: ObligationParams, said: SettleObligationRequest): Promise<void> {
    const { row, file } = await this.changing.begin(work, params.id, 'settle');
    requireLeading(work, row);
    const all = await this.agreements.obligationsOf(work, row);
    const before = all.find(({ id }) => id === params.obligation);
    if (!before) throw new DomainError('not-found', 'not-found');
    const isFault = await this.isFault(work, said.causeCode);
    const { unconfirmedReason: code, documentId } = said;
    if (code !== undefined) {
      const list = 'restorative-unconfirmed-reasons';
      await this.reference.requireCodeToday(work, { list, code, pointer: '/unconfirmedReason' });
    }
    if (documentId !== undefined) await this.checkLetter(work, file, documentId);
    requireAll(settlementRules, await this.facts(work, file, before, said));
    await this.agreements.settle(work, { ...before, ...settled(said), isFault });
    await this.changing.finish(work, row, 'settle');
  }

  /** @throws DomainError `rule-broken` with the first of `fulfilmentRules` that does not hold. */
  async fulfil(work: Work, id: string): Promise<void> {
    const { row } = await this.changing.begin(work, id, 'fulfil');
    requireLeading(work, row);
    requireAll(fulfilmentRules, await this.agreements.obligationsOf(work, row));
    const ended = { endedBy: work.actor.accountId, endedAt: work.now };
    await this.changing.finish(work, row, 'fulfil', ended);
  }

  /** The list says of a cause whether the child is to blame; null without one. */
  private async isFault(work: Work, code: string | undefined): Promise<boolean | null> {
    if (code === undefined) return null;
    const wanted = { list: 'restorative-not-done-causes', code, pointer: '/causeCode' } as const;
    return (await this.reference.requireCodeToday(work, wanted)).attributes['isFault'] === true;
  }

  private async checkLetter(work: Work, file: KnownCase, id: string): Promise<void> {
    const about = { childId: file.childId, subjectId: file.id, kind: 'apology-letter' };
    if (await this.documents.isUploadedAbout(work, id, about)) return;
    const fields = [{ pointer: '/documentId', code: 'reference-not-usable' }];
    throw new DomainError('invalid', 'fields-invalid', { fields });
  }

  private async facts(
    work: Work,
    file: KnownCase,
    { id, processId, state, kindCode }: RestorativeObligationEntity,
    { outcome, isConfirmed, ...said }: SettleObligationRequest,
  ) {
    const { isHandedOver = false } = said;
    const on = localDateIn(this.settings.timeZone, work.now);
    const kind = await this.reference.entry(work, 'restorative-obligation-kinds', kindCode, on);
    return {
      ...{ state, outcome, isConfirmed, isHandedOver },
      hasParts: (await this.agreements.partsOf(work, processId)).some((part) => part.obligationId === id),
      hasCause: said.causeCode !== undefined,
      hasUnconfirmedReason: said.unconfirmedReason !== undefined,
      isLetter: kind?.attributes['isLetter'] === true,
      hasLetter: said.documentId !== undefined,
      mayShareWithVictim: isHandedOver && (await this.consents.isGiven(work, file, SHARE_WITH_VICTIM)),
    };
  }
}

const settled = (said: SettleObligationRequest) => ({
  state: said.outcome,
  causeCode: said.causeCode ?? null,
  isConfirmed: said.isConfirmed ?? null,
  unconfirmedReason: said.unconfirmedReason ?? null,
  documentId: said.documentId ?? null,
  isHandedOver: said.documentId === undefined ? null : (said.isHandedOver ?? false),
});
