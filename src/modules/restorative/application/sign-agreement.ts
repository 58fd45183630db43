import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { localDateIn } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { ChildTextsFacade } from '../../children';
import { restorativeSigningRules, wholeAgreementRules, type SigningFacts } from '../domain/signature.rules';
import type { SignAgreementRequest } from '../http/agreement.requests';
import { AgreementToSignRepository } from '../persistence/agreement-to-sign.repository';
import { AgreementSignatureEntity } from '../persistence/agreement-signature.entity';
import type { KnownProcess } from '../persistence/restorative.repository';
import { OPENING } from '../policy/restorative.policy';
import { ChangeProcess } from './change-process';
import { CheckAgreementSignature } from './check-agreement-signature';
import { GatherSigned, type Signed } from './gather-signed';

/** Writes down who signs what is agreed to, and that all have (ECOSOC 2002/12 §7, 15). */
@Injectable()
export class SignAgreement {
  constructor(
    private readonly changing: ChangeProcess,
    private readonly checking: CheckAgreementSignature,
    private readonly gathering: GatherSigned,
    private readonly deciding: AgreementToSignRepository,
    private readonly texts: ChildTextsFacade,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `rule-broken` with the first of `restorativeSigningRules` that does not hold. */
  async sign(work: Work, id: string, request: SignAgreementRequest): Promise<void> {
    const { row, file } = await this.changing.begin(work, id, 'sign');
    await this.checking.check(work, file, request);
    const signed = await this.gathering.of(work, row, file);
    const authority = request.party === 'authority' ? await this.deciding.authorityOf(work, file.id) : null;
    const isDecidingAuthority = authority !== null && authority === request.agencyId;
    requireAll(restorativeSigningRules, { ...this.facts(work, row, signed, request), isDecidingAuthority });
    this.keep(work, row, request);
    await this.changing.finish(work, row, 'sign');
  }

  /** @throws DomainError `rule-broken` with the first of `wholeAgreementRules` that does not hold. */
  async agree(work: Work, id: string): Promise<void> {
    const { row, file } = await this.changing.beginAsMediator(work, id, 'agree');
    requireAll(wholeAgreementRules, await this.gathering.of(work, row, file));
    await this.changing.finish(work, row, 'agree', { agreedAt: work.now });
  }

  private facts(
    { now, actor }: Work,
    { proposedAt, mediatorId }: KnownProcess,
    { standing, signatures, isOfAge }: Signed,
    { party, partyId, signedOn }: SignAgreementRequest,
  ): Omit<SigningFacts, 'isDecidingAuthority'> {
    const on = (instant: Date) => localDateIn(this.settings.timeZone, instant);
    return {
      ...{ party, signedOn, today: on(now), isOfAge },
      isProposed: proposedAt !== null,
      proposedOn: proposedAt && on(proposedAt),
      isSignedAlready: signatures.some((one) => one.party === party && one.partyId === (partyId ?? null)),
      isPartyStanding: partyId !== undefined && standing.includes(partyId),
      isMediator: mediatorId === actor.accountId,
      speaksForCentre: OPENING.some((role) => actor.roles.includes(role)),
    };
  }

  private keep(work: Work, row: KnownProcess, request: SignAgreementRequest): void {
    const { party, partyId, representativeId, agencyId, missingReason, documentId, signedOn } = request;
    const id = newId();
    const place = { table: 'restorative.signature', column: 'name', row: id } as const;
    work.insert(AgreementSignatureEntity, {
      ...{ id, processId: row.id, edition: row.edition, party, signedOn },
      ...{ partyId: partyId ?? null, representativeId: representativeId ?? null },
      ...{ agencyId: agencyId ?? null, missingReason: missingReason ?? null, documentId: documentId ?? null },
      name: this.texts.sealAny(row, place, request.name),
      ...{ recordedBy: work.actor.accountId, recordedAt: work.now },
    });
  }
}
